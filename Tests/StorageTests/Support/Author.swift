import Council
import Ledger
import Storage

/// Signs records as a node does, with a key, a clock and salts that follow from a seed.
struct Author {
    let key: SigningKey
    var now = Timestamp(1_517_000_000)
    private(set) var generator: SeededGenerator
    private var known: [String: [CouncilRecord]] = [:]

    init(seed: UInt64 = 7) throws {
        generator = SeededGenerator(seed: seed)
        key = try SigningKey(using: &generator)
    }

    /// A record that follows all that this author has said about the subject to the same audience.
    mutating func record(
        _ kind: RecordKind,
        about subject: Subject,
        to audience: Audience,
        _ payload: some Encodable
    ) throws -> Record {
        try record(kind, about: subject, to: audience, encoded: Payload.encode(payload), after: nil)
    }

    /// The same with a payload as it is, and with other parents than the heads.
    mutating func record(
        _ kind: RecordKind,
        about subject: Subject,
        to audience: Audience,
        encoded payload: [UInt8],
        after parents: [RecordID]?
    ) throws -> Record {
        let place = "\(subject) \(audience)"
        let record = try Record.sign(
            Record.Draft(
                audience: audience.description,
                type: kind.rawValue,
                subject: subject.description,
                timestamp: Int(now.seconds),
                parents: parents ?? CouncilRecord.heads(of: known[place] ?? []).map(\.id)
            ),
            payload: payload,
            salt: Salt(using: &generator),
            with: key
        )
        if let folded = CouncilRecord(record) { known[place, default: []].append(folded) }
        return record
    }
}

extension Author {
    /// The council's profile.
    mutating func profile() throws -> Record {
        try record(.council, about: .council, to: .control, Lakes.profile)
    }

    /// A meeting as it now is.
    mutating func meeting(_ meeting: Meeting) throws -> Record {
        try record(.meeting, about: .meeting(meeting.code), to: .control, meeting)
    }

    /// A jurisdiction as it now is.
    mutating func jurisdiction(_ jurisdiction: Jurisdiction) throws -> Record {
        try record(.jurisdiction, about: .jurisdiction(jurisdiction.code), to: .control, jurisdiction)
    }

    /// A term of the vocabulary.
    mutating func topic(_ code: String) throws -> Record {
        let topic = Topic(code: TopicCode(checked: code), label: Bilingual(en: code, fr: code))
        return try record(.topic, about: .topic(topic.code), to: .control, topic)
    }

    /// A saved draft.
    mutating func draft(_ submission: Submission, _ meeting: MeetingCode, _ code: JurisdictionCode) throws -> Record {
        try record(
            .draft,
            about: .submission(meeting, code),
            to: .jurisdiction(code),
            Payload.Text(by: Lakes.person, onBehalf: nil, submission: submission)
        )
    }

    /// A text handed to the council.
    mutating func submitted(
        _ submission: Submission,
        _ meeting: MeetingCode,
        _ code: JurisdictionCode
    ) throws -> Record {
        try record(
            .submitted,
            about: .submission(meeting, code),
            to: .meeting(meeting),
            Payload.Text(by: Lakes.person, onBehalf: nil, submission: submission)
        )
    }
}
