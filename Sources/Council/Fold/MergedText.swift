import Ledger

/// The text that some heads come to: the one head's own, or the merge of all, in the order of time and id.
///
/// Nothing is written when heads are merged, so that nodes that meet do not answer each other's merges for ever; the
/// merge is computed anew, equally everywhere, until a person saves a revision that follows all heads.
struct MergedText {
    /// The greatest head whose text can be read: its record stands for the merge.
    let last: CouncilRecord
    let submission: Submission
    let onBehalf: Bool
    let conflicts: [Conflict]

    /// Nil where no head's text can be read (all were purged).
    init?(
        of heads: [CouncilRecord],
        among records: [CouncilRecord],
        payload: (RecordID) throws -> [UInt8]?
    ) throws {
        func text(_ id: RecordID) throws -> Payload.Text? {
            try payload(id).flatMap { try? Payload.decode(Payload.Text.self, from: $0) }
        }
        let readable = try heads.compactMap { head in try text(head.id).map { (record: head, text: $0) } }
        guard let first = readable.first, let last = readable.last else { return nil }
        self.last = last.record
        onBehalf = last.text.onBehalf ?? false
        var submission = first.text.submission
        var conflicts: [Conflict] = []
        if readable.count > 1 {
            let ancestry = Ancestry(of: records)
            for (index, next) in readable.enumerated().dropFirst() {
                let base = try ancestry.base(of: readable[...index].map(\.record.id)).flatMap { try text($0) }
                let merge = Merge(base: base?.submission, ours: submission, theirs: next.text.submission)
                submission = merge.submission
                conflicts += merge.conflicts
            }
        }
        self.submission = submission
        self.conflicts = conflicts
    }
}
