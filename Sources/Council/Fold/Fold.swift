package import Ledger

/// Current state as a pure function of the set of records, whatever the order in which they arrived.
///
/// `payload` fetches the JSON of a record's body without its salt; nil where the body was purged.
package enum Fold {
    /// The newest value of a subject that is replaced as a whole: profile, jurisdiction, topic, meeting.
    ///
    /// A payload that cannot be read (purged, or of a newer version), or that is about something else than the subject
    /// says, is passed over for the record before it.
    package static func latest<Value: Decodable>(
        _ type: Value.Type,
        of records: [CouncilRecord],
        where isAbout: (Value) -> Bool = { _ in true },
        payload: (RecordID) throws -> [UInt8]?
    ) throws -> Value? {
        let heads = CouncilRecord.heads(of: records).reversed()
        let rest = records.sorted { ($0.at, $0.id) > ($1.at, $1.id) }
        for record in Array(heads) + rest {
            guard let bytes = try payload(record.id), let value = try? Payload.decode(type, from: bytes), isAbout(value)
            else { continue }
            return value
        }
        return nil
    }

    /// The editions of one submission; `meeting` gives the deadline that makes a text late.
    package static func editions(
        _ code: MeetingCode,
        _ jurisdiction: JurisdictionCode,
        of records: [CouncilRecord],
        meeting: Meeting?,
        payload: (RecordID) throws -> [UInt8]?
    ) throws -> [Edition] {
        let council = records.filter { $0.audience == .meeting(code) }
        let own = records.filter { $0.audience == .jurisdiction(jurisdiction) }
        return try [
            received(code, jurisdiction, council, meeting: meeting, payload: payload),
            draft(code, jurisdiction, own, payload: payload),
        ].compactMap(\.self)
    }

    /// What the council received: the last text, submitted, returned or withdrawn.
    private static func received(
        _ code: MeetingCode,
        _ jurisdiction: JurisdictionCode,
        _ records: [CouncilRecord],
        meeting: Meeting?,
        payload: (RecordID) throws -> [UInt8]?
    ) throws -> Edition? {
        let states = records.filter { [.submitted, .returned, .withdrawn].contains($0.kind) }
        let heads = CouncilRecord.heads(of: states)
        guard let head = heads.last else { return nil }
        var texts = heads.filter { $0.kind == .submitted }
        if head.kind != .submitted {
            guard let bytes = try payload(head.id),
                let about = try? Payload.decode(Payload.Reference.self, from: bytes),
                let found = states.first(where: { $0.id.description == about.revision && $0.kind == .submitted })
            else { return nil }
            texts = [found]
        }
        guard let text = try MergedText(of: texts, among: states, payload: payload) else { return nil }
        return Edition(
            meeting: code,
            jurisdiction: jurisdiction,
            lane: .council,
            state: head.kind.state,
            revision: text.last.id,
            head: head.id,
            at: head.at,
            late: meeting.map { text.last.at > $0.due(for: jurisdiction) } ?? false,
            onBehalf: text.onBehalf,
            submission: text.submission,
            conflicts: text.conflicts
        )
    }

    /// The draft that is open; none where the newest draft was filed.
    private static func draft(
        _ code: MeetingCode,
        _ jurisdiction: JurisdictionCode,
        _ records: [CouncilRecord],
        payload: (RecordID) throws -> [UInt8]?
    ) throws -> Edition? {
        // A draft may follow the last one across the reason why that was returned.
        let heads = CouncilRecord.heads(of: [.draft, .filed], among: records)
        guard let head = heads.last, head.kind == .draft,
            let text = try MergedText(of: heads.filter { $0.kind == .draft }, among: records, payload: payload)
        else { return nil }
        return Edition(
            meeting: code,
            jurisdiction: jurisdiction,
            lane: .draft,
            state: .draft,
            revision: text.last.id,
            head: head.id,
            at: head.at,
            late: false,
            onBehalf: false,
            submission: text.submission,
            conflicts: text.conflicts
        )
    }

    /// The line of history that a record makes, and nothing of its text.
    ///
    /// Lateness depends on the meeting and is left to whoever knows it. `filed` tells nothing that `submitted` does not.
    package static func historyLine(of record: CouncilRecord, payload bytes: [UInt8]?) -> Revision? {
        guard [.draft, .submitted, .returned, .returnReason, .withdrawn].contains(record.kind) else { return nil }
        let marks = bytes.flatMap { try? Payload.decode(Marks.self, from: $0) }
        return Revision(
            revision: record.id.description,
            state: record.kind.state,
            at: record.at,
            by: marks?.by,
            late: false,
            onBehalf: marks?.onBehalf ?? false,
            reason: marks?.reason,
            hasText: [.draft, .submitted].contains(record.kind) && bytes != nil
        )
    }

    private struct Marks: Decodable {
        let by: AccountID?
        let onBehalf: Bool?
        let reason: String?
    }
}

extension RecordKind {
    /// The state of a submission that a record of this kind brings about.
    package var state: SubmissionState {
        switch self {
        case .submitted: .submitted
        case .returned, .returnReason: .returned
        case .withdrawn: .withdrawn
        case .draft, .filed, .council, .jurisdiction, .topic, .meeting: .draft
        }
    }
}
