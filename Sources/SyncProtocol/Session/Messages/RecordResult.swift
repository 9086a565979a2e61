import Ledger

/// The answer to one line of an upload: one JSON line, in the order of the lines that it answers.
package struct RecordResult: Hashable, Sendable {
    /// The record; nil where the line could not be read so far.
    package let id: ItemID?
    /// What became of it.
    package let verdict: RecordVerdict

    /// Answers one line.
    package init(id: ItemID?, verdict: RecordVerdict) {
        self.id = id
        self.verdict = verdict
    }

    /// Reads one line of an answer.
    ///
    /// - Throws: `badJSON`, `missingField`, `badField`, `unknownField`, `tooLarge`.
    package init(line: [UInt8]) throws(MessageFault) {
        var fields = try MessageFields(line, limit: 1_024)
        id = fields.has("id") ? try fields.value("id") { ItemID(hex: $0) } : nil
        let result = try fields.value("result") { $0 }
        switch result {
        case "accepted": verdict = .accepted
        case "duplicate": verdict = .duplicate
        case "pending": verdict = .pending
        case "deferred": verdict = .deferred
        case "rejected": verdict = .rejected(try fields.value("reason") { RefusalReason($0) })
        default: throw .badField("result")
        }
        guard id != nil || !verdict.isHeld else { throw .missingField("id") }
        try fields.finish()
    }

    /// The line, without its line feed.
    package func encoded() throws(MessageFault) -> [UInt8] {
        var members: [String: CanonicalJSON] = [:]
        if let id { members["id"] = .string(id.description) }
        switch verdict {
        case .accepted: members["result"] = .string("accepted")
        case .duplicate: members["result"] = .string("duplicate")
        case .pending: members["result"] = .string("pending")
        case .deferred: members["result"] = .string("deferred")
        case .rejected(let reason):
            members["result"] = .string("rejected")
            members["reason"] = .string(reason.description)
        }
        return try CanonicalJSON.object(members).message()
    }
}

extension RecordResult {
    /// Reads the answer to an upload as far as it came: one verdict for each of the first of the ids.
    ///
    /// - Throws: `notAsked` for a line too many or one that speaks of another record, or what is wrong with a line.
    static func results(in stream: [UInt8], for ids: [ItemID]) throws(MessageFault) -> [RecordVerdict] {
        var reader = NDJSONReader(lineLimit: 1_024, totalLimit: SyncLimits.message)
        let lines = try reader.lines(in: stream)
        guard lines.count <= ids.count else { throw .notAsked }
        var verdicts: [RecordVerdict] = []
        for (line, id) in zip(lines, ids) {
            let result = try RecordResult(line: line)
            guard result.id == nil || result.id == id else { throw .notAsked }
            verdicts.append(result.verdict)
        }
        return verdicts
    }
}
