package import Council
import Storage

extension Exchange {
    /// One page of entries across meetings and jurisdictions, filtered and searched.
    package func entries(_ filter: EntryFilter, as principal: Principal) async throws -> Page<EntryHit> {
        try await perform(.readBoard, on: .council, named: "entries", as: principal) {
            noteSet("entries", by: principal)
            return try await store.entries(filter, readable: ReadableEditions(for: principal))
        }
    }

    /// Jurisdictions side by side, topic by topic, in one section of one meeting.
    package func compare(
        _ jurisdictions: [JurisdictionCode],
        in code: MeetingCode,
        section: SectionKey,
        as principal: Principal
    ) async throws -> SideBySide {
        try await perform(.readBoard, on: .council, named: "compare/\(code)", as: principal) {
            guard let meeting = try await store.meeting(code) else { throw ExchangeError(.notFound) }
            noteSet("compare/\(code)", by: principal)
            let found = try await store.submitted(
                to: code,
                only: jurisdictions,
                readable: ReadableEditions(for: principal)
            )
            let order = jurisdictions.filter { code in found.contains { $0.jurisdiction == code } }
            let columns = order.compactMap { code in found.first { $0.jurisdiction == code } }
            return SideBySide(
                meeting: meeting.code,
                section: section,
                submissions: columns,
                topics: try await store.topics()
            )
        }
    }

    /// One jurisdiction from one meeting to a later one: what is new, carried on, achieved, dropped or silent.
    package func compare(
        _ jurisdiction: JurisdictionCode,
        from: MeetingCode,
        to: MeetingCode,
        as principal: Principal
    ) async throws -> MeetingComparison {
        let earlier = try await readEdition(from, jurisdiction, .council, as: principal)
        let later = try await readEdition(to, jurisdiction, .council, as: principal)
        return MeetingComparison(
            jurisdiction: jurisdiction,
            earlier: (from, try view(earlier).submission),
            later: (to, try view(later).submission)
        )
    }

    /// A timed agenda for a meeting, from the offers, asks and priorities that the reader may see.
    package func agenda(of code: MeetingCode, minutes: Int, as principal: Principal) async throws -> AgendaProposal {
        try await perform(.compileAgenda, on: .council, named: "agenda/\(code)", as: principal) {
            guard let meeting = try await store.meeting(code) else { throw ExchangeError(.notFound) }
            guard (30...2400).contains(minutes) else {
                throw ExchangeError(
                    .invalid,
                    Bilingual(
                        en: "An agenda takes between 30 and 2,400 minutes.",
                        fr: "Un ordre du jour dure de 30 à 2 400 minutes."
                    )
                )
            }
            noteSet("agenda/\(code)", by: principal)
            return AgendaProposal.compile(
                meeting: meeting.code,
                submissions: try await store.submitted(to: code, readable: ReadableEditions(for: principal)),
                minutes: minutes,
                topics: try await store.topics()
            )
        }
    }

    private func view(_ edition: StoredEdition) throws -> SubmissionView {
        try Payload.decode(SubmissionView.self, from: edition.view)
    }

    /// Notes the read of a set, which holds others' texts.
    private func noteSet(_ name: String, by principal: Principal) {
        note(.readSubmission, on: name, by: principal, outcome: .allowed, reason: .submittedToCouncil)
    }
}
