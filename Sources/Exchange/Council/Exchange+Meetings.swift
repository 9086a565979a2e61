package import Council
import Ledger
import Storage

extension Exchange {
    /// All meetings, the latest first.
    package func meetings(as principal: Principal) async throws -> [Meeting] {
        try await perform(.readCouncil, on: .council, named: "meetings", as: principal) { try await store.meetings() }
    }

    /// One meeting.
    package func meeting(_ code: MeetingCode, as principal: Principal) async throws -> Meeting {
        try await perform(.readCouncil, on: .council, named: "meeting/\(code)", as: principal) {
            guard let meeting = try await store.meeting(code) else { throw ExchangeError(.notFound) }
            return meeting
        }
    }

    /// The meeting that is meant where none is named: the latest open one, else the latest that has begun.
    package func currentMeeting(as principal: Principal) async throws -> Meeting {
        let meetings = try await meetings(as: principal)
        guard
            let current = meetings.first(where: { $0.state == .open })
                ?? meetings.first(where: { $0.state != .planned }) ?? meetings.first
        else { throw ExchangeError(.notFound) }
        return current
    }

    /// Plans a meeting.
    package func createMeeting(_ meeting: Meeting, as principal: Principal) async throws -> Meeting {
        try await perform(.manageMeeting, on: .council, named: "meeting/\(meeting.code)", as: principal) {
            guard !meeting.title.en.isEmpty, !meeting.title.fr.isEmpty, meeting.opens <= meeting.due else {
                throw ExchangeError(
                    .invalid,
                    Bilingual(
                        en:
                            "A meeting needs a title in both languages, and a call that opens before submissions are due.",
                        fr: "Il faut à une réunion un titre dans les deux langues et un appel ouvert avant l’échéance."
                    )
                )
            }
            guard meeting.template == SharingTemplate.current.version else {
                throw ExchangeError(
                    .invalid,
                    Bilingual(
                        en: "There is no template \(meeting.template).",
                        fr: "Le formulaire \(meeting.template) n’existe pas."
                    )
                )
            }
            return try await store.write { transaction in
                guard try transaction.meeting(meeting.code) == nil else { throw ExchangeError(.alreadyExists) }
                try append(.meeting, about: .meeting(meeting.code), to: .control, meeting, in: transaction)
                return meeting
            }
        }
    }

    /// Opens, closes, holds or archives a meeting.
    package func setMeetingState(
        _ code: MeetingCode,
        to state: Meeting.State,
        as principal: Principal
    ) async throws -> Meeting {
        try await changeMeeting(code, as: principal) { meeting in
            guard meeting.state != state else { return meeting }
            guard Self.successors(of: meeting.state).contains(state) else {
                throw ExchangeError(
                    .wrongState,
                    Bilingual(
                        en:
                            "Meeting \(code) is \(meeting.state.rawValue); it cannot become \(state.rawValue) from there.",
                        fr: "L’état de la réunion \(code) (\(meeting.state.rawValue)) ne permet pas de passer à "
                            + "\(state.rawValue)."
                    )
                )
            }
            return meeting.with(state: state)
        }
    }

    /// Grants one jurisdiction a later deadline.
    package func extend(
        _ code: MeetingCode,
        for jurisdiction: JurisdictionCode,
        until: Timestamp,
        reason: String?,
        as principal: Principal
    ) async throws -> Meeting {
        try await changeMeeting(code, as: principal) { meeting in
            let others = meeting.extensions.filter { $0.jurisdiction != jurisdiction }
            let granted = Meeting.Extension(
                jurisdiction: jurisdiction,
                until: until,
                reason: reason.map { String($0.prefix(2000)) }
            )
            return meeting.with(extensions: (others + [granted]).sorted { $0.jurisdiction < $1.jurisdiction })
        } check: { transaction in
            guard try transaction.jurisdiction(jurisdiction) != nil else { throw ExchangeError(.notFound) }
        }
    }

    /// The states that may follow one; a meeting that was closed too early may be opened again.
    private static func successors(of state: Meeting.State) -> Set<Meeting.State> {
        switch state {
        case .planned: [.open]
        case .open: [.closed]
        case .closed: [.open, .held]
        case .held: [.archived]
        case .archived: []
        }
    }

    private func changeMeeting(
        _ code: MeetingCode,
        as principal: Principal,
        _ change: @escaping @Sendable (Meeting) throws -> Meeting,
        check: @escaping @Sendable (Transaction) throws -> Void = { _ in }
    ) async throws -> Meeting {
        try await perform(.manageMeeting, on: .council, named: "meeting/\(code)", as: principal) {
            try await store.write { transaction in
                guard let meeting = try transaction.meeting(code) else { throw ExchangeError(.notFound) }
                try check(transaction)
                let changed = try change(meeting)
                guard changed != meeting else { return meeting }
                try append(.meeting, about: .meeting(code), to: .control, changed, in: transaction)
                return changed
            }
        }
    }
}
