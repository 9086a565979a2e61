import Council
import Ledger

/// Records as a council's life brings them, with everything that can go wrong between nodes: writers who do not know of
/// each other, references to what never came, unreadable bodies, clocks that stand still, kinds of a later version.
enum Story {
    static func records(seed: UInt64, count: Int) throws -> [Record] {
        var author = try Author(seed: seed)
        var generator = SeededGenerator(seed: seed ^ 0xA5)
        var records = [try author.profile()]
        for code in [Lakes.winter, Lakes.autumn] where generator.happens(80) {
            records.append(try author.meeting(Lakes.meeting(code)))
        }
        while records.count < count {
            if generator.happens(50) {
                author.now = Timestamp(author.now.seconds + .random(in: 1...9, using: &generator))
            }
            records.append(try next(after: records, by: &author, &generator))
        }
        return records
    }

    private static func next(
        after records: [Record],
        by author: inout Author,
        _ generator: inout SeededGenerator
    ) throws -> Record {
        let meeting = [Lakes.winter, Lakes.autumn].randomElement(using: &generator) ?? Lakes.winter
        let code = [Lakes.on, Lakes.qc, Lakes.yt].randomElement(using: &generator) ?? Lakes.on
        let kind = RecordKind.allCases.randomElement(using: &generator) ?? .draft
        let (subject, audience) = place(of: kind, meeting, code)
        let said = records.filter { $0.header.subject == subject.description }
        var payload = try self.payload(of: kind, meeting, code, said, &generator)
        if generator.happens(4) { payload = Array(#"{"of":"a later version"}"#.utf8) }
        var parents: [RecordID]?
        if generator.happens(30) {
            let others = said.filter { $0.header.audience == audience.description }.map(\.id)
            parents = others.filter { _ in generator.happens(40) }
            if generator.happens(10) { parents?.append(RecordID(hashing: Array("never came".utf8))) }
        }
        let record = try author.record(kind, about: subject, to: audience, encoded: payload, after: parents)
        return generator.happens(3) ? record.purged() : record
    }

    private static func place(
        of kind: RecordKind,
        _ meeting: MeetingCode,
        _ code: JurisdictionCode
    ) -> (Subject, Audience) {
        switch kind {
        case .council: (.council, .control)
        case .jurisdiction: (.jurisdiction(code), .control)
        case .topic: (.topic(TopicCode(checked: "queues")), .control)
        case .meeting: (.meeting(meeting), .control)
        case .draft, .filed, .returnReason: (.submission(meeting, code), .jurisdiction(code))
        case .submitted, .returned, .withdrawn: (.submission(meeting, code), .meeting(meeting))
        }
    }

    private static func payload(
        of kind: RecordKind,
        _ meeting: MeetingCode,
        _ code: JurisdictionCode,
        _ said: [Record],
        _ generator: inout SeededGenerator
    ) throws -> [UInt8] {
        let number = Int.random(in: 0..<1000, using: &generator)
        switch kind {
        case .council: return try Payload.encode(Lakes.profile)
        case .jurisdiction: return try Payload.encode(Lakes.jurisdiction(code, precedence: number + 1))
        case .topic:
            let label = Bilingual(en: "Queues \(number)", fr: "Files \(number)")
            return try Payload.encode(Topic(code: TopicCode(checked: "queues"), label: label))
        case .meeting:
            let due = 1_517_000_000 + Int64.random(in: 0..<300, using: &generator)
            let state = Meeting.State.allCases.randomElement(using: &generator) ?? .open
            return try Payload.encode(Lakes.meeting(meeting, due: due, state: state))
        case .draft, .submitted:
            // Few texts, so that the same one often comes twice.
            let form = Submission.of((0...number % 3).map { "Point \($0) of \(number % 5)" })
            return try Payload.encode(
                Payload.Text(by: Lakes.person, onBehalf: number.isMultiple(of: 7) ? true : nil, submission: form)
            )
        case .filed, .returned, .returnReason, .withdrawn:
            let texts = said.filter { [.draft, .submitted].contains(RecordKind(rawValue: $0.header.type)) }
            let about = texts.randomElement(using: &generator)?.id.description ?? "0"
            return try Payload.encode(
                Payload.Reference(by: Lakes.person, revision: about, reason: number.isMultiple(of: 2) ? "Why" : nil)
            )
        }
    }
}
