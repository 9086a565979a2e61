package import Ledger

/// A record's header in the council's words, as the fold reads it; its payload is fetched only where it is needed.
package struct CouncilRecord: Sendable {
    package let id: RecordID
    package let kind: RecordKind
    package let audience: Audience
    package let subject: Subject
    package let at: Timestamp
    package let parents: [RecordID]

    package init(
        id: RecordID,
        kind: RecordKind,
        audience: Audience,
        subject: Subject,
        at: Timestamp,
        parents: [RecordID]
    ) {
        self.id = id
        self.kind = kind
        self.audience = audience
        self.subject = subject
        self.at = at
        self.parents = parents
    }

    /// Reads a ledger record; nil for one of another kind, which is kept and forwarded but not folded.
    package init?(_ record: Record) {
        let header = record.header
        guard let kind = RecordKind(rawValue: header.type), let audience = Audience(header.audience),
            let subject = Subject(header.subject)
        else { return nil }
        self.init(
            id: record.id,
            kind: kind,
            audience: audience,
            subject: subject,
            at: Timestamp(Int64(header.timestamp)),
            parents: header.parents
        )
    }

    /// The records that no other of the set names as a parent: what is current, oldest first.
    ///
    /// One head is the rule. Two arise when two nodes wrote without knowing of each other; the greatest by time and id
    /// then stands, whatever the order of arrival.
    package static func heads(of records: some Sequence<CouncilRecord>) -> [CouncilRecord] {
        let named = Set(records.flatMap(\.parents))
        return records.filter { !named.contains($0.id) }.sorted { ($0.at, $0.id) < ($1.at, $1.id) }
    }

    /// The heads among the records of some kinds, where one may follow another across records of other kinds.
    static func heads(of kinds: Set<RecordKind>, among records: [CouncilRecord]) -> [CouncilRecord] {
        let heads = heads(of: records.filter { kinds.contains($0.kind) })
        guard heads.count > 1 else { return heads }
        let ancestry = Ancestry(of: records)
        let followed = heads.reduce(into: Set<RecordID>()) { followed, head in
            followed.formUnion(ancestry.history(of: head.id).subtracting([head.id]))
        }
        return heads.filter { !followed.contains($0.id) }
    }
}
