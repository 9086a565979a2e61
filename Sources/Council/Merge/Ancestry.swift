import Ledger

/// Who came after whom among the records of one audience of one subject.
struct Ancestry {
    private let records: [RecordID: CouncilRecord]

    init(of records: [CouncilRecord]) {
        self.records = Dictionary(records.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// A record and all that it follows, as far as they are known.
    func history(of id: RecordID) -> Set<RecordID> {
        var seen: Set<RecordID> = []
        var open = [id]
        while let next = open.popLast() {
            guard let record = records[next], seen.insert(next).inserted else { continue }
            open += record.parents
        }
        return seen
    }

    /// The last record with a text that all of some records follow; with several, the greatest by time and id.
    func base(of heads: [RecordID]) -> RecordID? {
        guard let first = heads.first else { return nil }
        let common = heads.dropFirst().reduce(history(of: first)) { $0.intersection(history(of: $1)) }
        let texts = common.compactMap { records[$0] }.filter { [.draft, .submitted].contains($0.kind) }
        // A common ancestor that another one follows is not the last.
        let earlier = texts.reduce(into: Set<RecordID>()) { $0.formUnion(history(of: $1.id).subtracting([$1.id])) }
        return texts.filter { !earlier.contains($0.id) }.max { ($0.at, $0.id) < ($1.at, $1.id) }?.id
    }
}
