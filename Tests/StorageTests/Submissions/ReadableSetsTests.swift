import Council
import Foundation
import Ledger
import Storage
import Testing

@Suite("Sets hold what their reader may see, and nothing else")
struct ReadableSetsTests {
    private static let codes = [Lakes.on, Lakes.qc, Lakes.yt]

    /// Sees all there is.
    private static let everybody = Lakes.reader(
        .secretariat,
        .contact(Lakes.on),
        .contact(Lakes.qc),
        .contact(Lakes.yt)
    )

    private static let roles: [[Role]] = [
        [], [.member], [.secretariat], [.auditor], [.administrator], [.contact(Lakes.on)], [.approver(Lakes.qc)],
        [.contact(Lakes.on), .approver(Lakes.yt)], [.secretariat, .contact(Lakes.qc)], [.member, .auditor],
    ]

    private static func reader(_ roles: [Role], _ scopes: Set<Scope> = Set(Scope.allCases)) -> ReadableEditions {
        ReadableEditions(
            for: Principal(account: Lakes.person, name: "R", language: .french, roles: roles, scopes: scopes)
        )
    }

    private static func resource(
        _ meeting: MeetingCode,
        _ code: JurisdictionCode,
        _ state: SubmissionState
    ) -> Resource {
        state == .draft ? .draft(of: code) : .submission(of: code, for: meeting, state: state)
    }

    @Test("Lists, texts, boards, entries and single editions all follow one rule", arguments: SeededGenerator.seeds)
    func oneRule(seed: UInt64) async throws {
        let records = try Story.records(seed: seed, count: 150)
        try await withStore { store in
            try await store.write { transaction in for record in records { try transaction.append(record) } }
            for roles in Self.roles {
                for meeting in [Lakes.winter, Lakes.autumn] {
                    try await Self.check(Self.reader(roles), meeting, in: store, "\(roles), seed \(seed)")
                }
            }
            let drafting = Self.reader([.member, .contact(Lakes.on)], [.draft, .submit, .manage])
            #expect(try await store.entries(EntryFilter(), readable: drafting).items.isEmpty)
        }
    }

    private static func check(
        _ reader: ReadableEditions,
        _ meeting: MeetingCode,
        in store: Store,
        _ comment: Comment
    ) async throws {
        let all = try await store.summaries(of: meeting, readable: everybody)
        let listed = try await store.summaries(of: meeting, readable: reader)
        #expect(listed == all.filter { reader.includes(resource(meeting, $0.jurisdiction, $0.state)) }, comment)

        let texts = try await store.submitted(to: meeting, readable: everybody)
        let read = try await store.submitted(to: meeting, readable: reader)
        let readable = texts.filter { reader.includes(resource(meeting, $0.jurisdiction, .submitted)) }
        #expect(read.map(\.jurisdiction) == readable.map(\.jurisdiction), comment)

        let states = try await store.states(of: meeting, readable: everybody, sharing: [])
        let known = try await store.states(of: meeting, readable: reader, sharing: [])
        let knowable = states.filter { reader.includes(resource(meeting, $0.jurisdiction, $0.state)) }
        #expect(known.map(\.jurisdiction) == knowable.map(\.jurisdiction), comment)
        #expect(known.map(\.state) == knowable.map(\.state), comment)

        for words in [nil, "point"] {
            let filter = EntryFilter(meeting: meeting, words: words, limit: 200)
            let entries = try await store.entries(filter, readable: everybody).items
            let found = try await store.entries(filter, readable: reader).items
            #expect(found == entries.filter { reader.includes(resource(meeting, $0.jurisdiction, $0.state)) }, comment)
        }

        for code in codes {
            for lane in Edition.Lane.allCases {
                switch try await store.edition(meeting, code, lane, readable: everybody) {
                case .missing:
                    #expect(try await store.edition(meeting, code, lane, readable: reader).isMissing, comment)
                case .hidden:
                    Issue.record("everybody reads everything")
                case .found(let edition):
                    let isFound = try await store.edition(meeting, code, lane, readable: reader).isFound
                    #expect(isFound == reader.includes(edition.resource), comment)
                    #expect(edition.resource.audience == (lane == .draft ? .jurisdiction(code) : .meeting(meeting)))
                }
            }
        }
    }
}

extension EditionLookup {
    fileprivate var isFound: Bool { if case .found = self { true } else { false } }
    fileprivate var isMissing: Bool { if case .missing = self { true } else { false } }
}
