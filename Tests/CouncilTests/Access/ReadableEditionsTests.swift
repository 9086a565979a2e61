import Council
import Testing

@Suite("Readable editions")
struct ReadableEditionsTests {
    private static let codes = ["on", "qc", "yt"].map(JurisdictionCode.init(checked:))
    private static let meetings = ["2018-02", "2018-09"].map(MeetingCode.init(checked:))
    private static let roles: [Role] = [
        .contact(codes[0]), .approver(codes[1]), .contact(codes[1]), .secretariat, .member, .auditor, .administrator,
    ]

    /// Every set of some values.
    private static func subsets<Value>(_ values: [Value]) -> [[Value]] {
        values.reduce([[]]) { sets, value in sets + sets.map { $0 + [value] } }
    }

    private static func principal(_ roles: [Role], _ scopes: [Scope]) -> Principal {
        Principal(account: AccountID(checked: "p-1"), name: "P", language: .french, roles: roles, scopes: Set(scopes))
    }

    /// Everything that an edition can be.
    private static let editions: [Resource] = codes.flatMap { code in
        [Resource.draft(of: code)]
            + meetings.flatMap { meeting in
                [SubmissionState.submitted, .returned, .withdrawn].map {
                    Resource.submission(of: code, for: meeting, state: $0)
                }
            }
    }

    @Test("Exactly those editions are in the set that the one rule lets be read: all roles, all scopes, all editions")
    func equalsTheRule() {
        var count = 0
        for roles in Self.subsets(Self.roles) {
            for scopes in Self.subsets(Scope.allCases) {
                let principal = Self.principal(roles, scopes)
                let readable = ReadableEditions(for: principal)
                for edition in Self.editions {
                    let decision = Access.decide(principal, .readSubmission, on: edition)
                    count += 1
                    guard readable.includes(edition) != decision.isAllowed else { continue }
                    Issue.record("\(roles) \(scopes) \(edition): \(decision)")
                    return
                }
            }
        }
        #expect(count == 128 * 64 * 21)
    }

    @Test("Whatever stands in a header, nothing is in the set that the rule refuses")
    func neverMore() {
        let audiences: [Audience] =
            [.control, .secretariat] + Self.codes.map(Audience.jurisdiction) + Self.meetings.map(Audience.meeting)
        var count = 0
        for roles in Self.subsets(Self.roles) {
            let principal = Self.principal(roles, Scope.allCases)
            let readable = ReadableEditions(for: principal)
            for audience in audiences {
                for code in Self.codes.map(Optional.some) + [nil] {
                    for state in SubmissionState.allCases.map(Optional.some) + [nil] {
                        let resource = Resource(audience: audience, jurisdiction: code, state: state)
                        let decision = Access.decide(principal, .readSubmission, on: resource)
                        count += 1
                        guard readable.includes(resource), !decision.isAllowed else { continue }
                        Issue.record("\(roles) \(resource): \(decision)")
                        return
                    }
                }
            }
        }
        #expect(count == 128 * 7 * 4 * 5)
    }
}
