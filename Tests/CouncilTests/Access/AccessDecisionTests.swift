import Council
import Testing

@Suite("Access decisions")
struct AccessDecisionTests {
    private static let own = JurisdictionCode(checked: "on")
    private static let other = JurisdictionCode(checked: "qc")
    private static let meeting = MeetingCode(checked: "2018-02")

    /// The columns of the tables below. "Own" speaks for the jurisdiction that is asked about.
    private static let columns: [[Role]] = [
        [.contact(own)], [.approver(own)], [.contact(other)], [.approver(other)], [.secretariat], [.member], [.auditor],
        [.administrator], [],
    ]

    private static func principal(_ roles: [Role], _ scopes: Set<Scope> = Set(Scope.allCases)) -> Principal {
        Principal(account: AccountID(checked: "p-1"), name: "P", language: .english, roles: roles, scopes: scopes)
    }

    /// A row: an action on a resource, and one mark a column; `y` for allowed.
    struct Row: Sendable, CustomTestStringConvertible {
        let action: Action
        let resource: Resource
        let marks: String

        init(_ action: Action, _ resource: Resource, _ marks: String) {
            self.action = action
            self.resource = resource
            self.marks = marks.filter { $0 != " " }
        }

        var testDescription: String { "\(action.rawValue) on \(resource.audience) \(resource.state?.rawValue ?? "")" }
    }

    private static let draft = Resource.draft(of: own)
    private static let returnReason = Resource(audience: .jurisdiction(own), jurisdiction: own, state: .returned)
    private static func filed(_ state: SubmissionState) -> Resource { .submission(of: own, for: meeting, state: state) }

    private static let rows = [
        //                                        contact approver | secretariat member auditor administrator nobody
        Row(.readCouncil, .council /*          */, "yy yy y y y y n"),
        Row(.readOwnTokens, .council /*        */, "yy yy y y y y n"),
        Row(.readOwnTokens, .council /*        */, "yy yy y y y y n"),
        Row(.manageOwnTokens, .council /*      */, "yy yy y y y y n"),
        Row(.editRoster, .council /*           */, "nn nn y n n n n"),
        Row(.manageMeeting, .council /*        */, "nn nn y n n n n"),
        Row(.readBoard, .council /*            */, "yy yy y y n n n"),
        Row(.compileAgenda, .council /*        */, "yy yy y y n n n"),
        Row(.manageAccounts, .council /*       */, "nn nn n n n y n"),
        Row(.readAudit, .council /*            */, "nn nn n n y n n"),
        Row(.verifyLedger, .council /*         */, "nn nn n n y y n"),
        Row(.saveDraft, draft /*               */, "yy nn n n n n n"),
        Row(.submit, draft /*                  */, "ny nn y n n n n"),
        Row(.withdraw, draft /*                */, "ny nn n n n n n"),
        Row(.returnSubmission, draft /*        */, "nn nn y n n n n"),
        Row(.saveDraft, .council /*            */, "nn nn n n n n n"),
        Row(.submit, .council /*               */, "nn nn n n n n n"),
        Row(.withdraw, .council /*             */, "nn nn n n n n n"),
        Row(.readSubmission, .council /*       */, "yy yy y y y y n"),
        Row(.readSubmission, draft /*          */, "yy nn n n n n n"),
        Row(.readSubmission, returnReason /*   */, "yy nn y n n n n"),
        Row(.readSubmission, filed(.submitted), "yy yy y y n n n"),
        Row(.readSubmission, filed(.returned) /**/, "yy nn y n n n n"),
        Row(.readSubmission, filed(.withdrawn), "yy nn y n n n n"),
        // What no record can be is for nobody but its own jurisdiction.
        Row(.readSubmission, filed(.draft), "yy nn n n n n n"),
        Row(.readSubmission, Resource(audience: .meeting(meeting)), "nn nn n n n n n"),
        Row(.readSubmission, Resource(audience: .secretariat), "nn nn y n n n n"),
    ]

    @Test("Each role may what the table says, and nothing else", arguments: rows)
    func table(row: Row) throws {
        let marks = Array(row.marks)
        try #require(marks.count == Self.columns.count)
        for (roles, mark) in zip(Self.columns, marks) {
            let decision = Access.decide(Self.principal(roles), row.action, on: row.resource)
            #expect(decision.isAllowed == (mark == "y"), "\(roles)")
        }
    }

    @Test("The table has a row for every action", arguments: Action.allCases)
    func complete(action: Action) {
        #expect(Self.rows.contains { $0.action == action })
    }

    @Test("Several roles together may what each of them may, and no more")
    func union() {
        for first in Self.columns {
            for second in Self.columns {
                for row in Self.rows {
                    func may(_ roles: [Role]) -> Bool {
                        Access.decide(Self.principal(roles), row.action, on: row.resource).isAllowed
                    }
                    #expect(
                        may(first + second) == (may(first) || may(second)),
                        "\(first + second) \(row.testDescription)"
                    )
                }
            }
        }
    }

    @Test("Without the action's scope nobody may anything; with it alone, all that the roles allow")
    func scopes() {
        for row in Self.rows {
            for roles in Self.columns {
                let narrowed = Set(Scope.allCases).subtracting([row.action.scope])
                let without = Access.decide(Self.principal(roles, narrowed), row.action, on: row.resource)
                #expect(without == .denied(.scopeMissing))
                let alone = Access.decide(Self.principal(roles, [row.action.scope]), row.action, on: row.resource)
                #expect(alone == Access.decide(Self.principal(roles), row.action, on: row.resource))
                #expect(alone.reason != .scopeMissing)
            }
        }
    }

    @Test("Reading never takes more than the scope for reading, nor writing less than its own")
    func scopeOfActions() {
        for action in [Action.readCouncil, .readBoard, .readSubmission, .compileAgenda, .readOwnTokens] {
            #expect(action.scope == .read)
        }
        for action in Action.allCases {
            let changes: Set<Action> = [
                .saveDraft, .submit, .withdraw, .returnSubmission, .editRoster, .manageMeeting, .manageAccounts,
                .manageOwnTokens,
            ]
            if changes.contains(action) { #expect(action.scope != .read, "\(action)") }
        }
    }

    @Test("An auditor and an administrator read no text, whatever it is")
    func noContent() {
        for roles in [[Role.auditor], [.administrator], [.auditor, .administrator]] {
            for state in SubmissionState.allCases {
                for resource in [Self.draft, Self.returnReason, Self.filed(state)] {
                    #expect(!Access.decide(Self.principal(roles), .readSubmission, on: resource).isAllowed)
                }
            }
            #expect(!ReadableEditions(for: Self.principal(roles)).submitted)
        }
    }
}
