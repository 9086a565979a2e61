extension RecordStream {
    /// A record as a node keeps it: for whom it is, and its line.
    package struct Kept: Sendable {
        /// The audience that the record's header names.
        package let audience: String
        /// The wire line without its line feed, at most `SyncLimits.line` bytes.
        package let line: [UInt8]

        /// Takes a record from a store.
        package init(audience: String, line: [UInt8]) {
            self.audience = audience
            self.line = line
        }
    }

    /// Answers a question for records within a scope.
    ///
    /// A record outside the scope is missing exactly as one that does not exist. The answer stops before the batch's
    /// limits, though not before its first record; the ids that it then neither sends nor calls missing are to be
    /// asked for again.
    ///
    /// - Parameter record: looks a record up by its id, whoever may see it; it is asked in the order of the question.
    package static func answer(
        to batch: IDBatch,
        in scope: SyncScope,
        limits: SyncLimits = .standard,
        record: (ItemID) throws -> Kept?
    ) throws -> [UInt8] {
        let audiences = Set(scope.audiences)
        var answer: [UInt8] = []
        var missing: [ItemID] = []
        var sent = 0
        for id in batch.ids {
            guard let kept = try record(id), audiences.contains(kept.audience) else {
                missing.append(id)
                continue
            }
            let length = answer.count + kept.line.count + 1
            if sent > 0, sent == limits.batchRecords || length > limits.batchBytes { break }
            answer.append(contentsOf: kept.line)
            answer.append(UInt8(ascii: "\n"))
            sent += 1
        }
        answer.append(contentsOf: try lastLine(missing: missing))
        answer.append(UInt8(ascii: "\n"))
        return answer
    }
}
