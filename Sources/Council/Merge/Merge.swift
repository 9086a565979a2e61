/// Brings two revisions of a submission together, entry by entry and field by field, so that nobody's text is lost.
///
/// What one side changed wins over what the other left alone; equal changes collapse; different changes to one field,
/// and a change against a removal, are conflicts: the later side's value is shown, the other is kept beside it.
package struct Merge: Sendable, Equatable {
    package let submission: Submission
    package let conflicts: [Conflict]

    /// Merges `theirs`, the later by time and id, into `ours`; `base` is what both came from, nil where nothing was.
    package init(base: Submission?, ours: Submission, theirs: Submission) {
        let base = base ?? Submission()
        var conflicts: [Conflict] = []
        let trees = (base: EntryTree(base), ours: EntryTree(ours), theirs: EntryTree(theirs))
        var nodes: [EntryID: EntryTree.Node] = [:]
        for id in trees.theirs.order + trees.ours.order where nodes[id] == nil {
            guard let node = Self.mergeNode(id, trees, into: &conflicts) else { continue }
            nodes[id] = node
        }
        let order = EntryTree.mergedOrder(of: trees.theirs.order, with: trees.ours.order).filter { nodes[$0] != nil }
        var merged = EntryTree.assemble(nodes, in: order)
        for index in merged.indices {
            let key = merged[index].key
            merged[index].nothingToReport = Self.pick(
                base[key].nothingToReport,
                ours[key].nothingToReport,
                theirs[key].nothingToReport,
                Conflict.Field.nothingToReport,
                nil,
                key,
                &conflicts
            ) { String($0) }
        }
        let contacts = Self.pick(
            base.contacts,
            ours.contacts,
            theirs.contacts,
            .contacts,
            nil,
            nil,
            &conflicts
        ) { $0.map { [$0.name, $0.email].compactMap(\.self).joined(separator: " ") }.joined(separator: "; ") }
        submission = Submission(template: theirs.template, contacts: contacts, sections: merged)
        self.conflicts = conflicts
    }

    /// One entry of the result: nil where it was removed by one side and left alone by the other.
    private static func mergeNode(
        _ id: EntryID,
        _ trees: (base: EntryTree, ours: EntryTree, theirs: EntryTree),
        into conflicts: inout [Conflict]
    ) -> EntryTree.Node? {
        switch (trees.base[id], trees.ours[id], trees.theirs[id]) {
        case (_, nil, nil): return nil
        case (nil, let node?, nil), (nil, nil, let node?): return node
        case (let was?, let node?, nil), (let was?, nil, let node?):
            guard node.entry != was.entry else { return nil }
            conflicts.append(
                Conflict(
                    entry: id,
                    section: node.section,
                    field: .removal,
                    shown: node.entry.ownText,
                    other: was.entry.ownText
                )
            )
            return node
        case (let was, let ours?, let theirs?):
            return mergeFields(was, ours, theirs, into: &conflicts)
        }
    }

    private static func mergeFields(
        _ was: EntryTree.Node?,
        _ ours: EntryTree.Node,
        _ theirs: EntryTree.Node,
        into conflicts: inout [Conflict]
    ) -> EntryTree.Node {
        var entry = theirs.entry
        let id = entry.id
        let key = theirs.section
        let (b, o, t) = (was?.entry, ours.entry, theirs.entry)
        entry.title = pick(b?.title, o.title, t.title, .title, id, key, &conflicts) { $0?.text ?? "" }
        entry.body = pick(b?.body, o.body, t.body, .body, id, key, &conflicts) { $0?.text ?? "" }
        entry.role = pick(b?.role ?? .entry, o.role, t.role, .role, id, key, &conflicts, \.rawValue)
        entry.marker = pick(b?.marker, o.marker, t.marker, .marker, id, key, &conflicts) { $0 ?? "" }
        entry.topics = pick(b?.topics ?? [], o.topics, t.topics, .topics, id, key, &conflicts) {
            $0.map(\.rawValue).joined(separator: ", ")
        }
        entry.lineage = pick(b?.lineage, o.lineage, t.lineage, .lineage, id, key, &conflicts) {
            $0.map { "\($0.meeting)/\($0.entry) \($0.outcome.rawValue)" } ?? ""
        }
        entry.horizon = pick(b?.horizon, o.horizon, t.horizon, .horizon, id, key, &conflicts) {
            [$0?.from, $0?.to].compactMap { $0?.description }.joined(separator: " – ")
        }
        entry.offer = pick(b?.offer, o.offer, t.offer, .offer, id, key, &conflicts) {
            $0.map { "\($0.kind.rawValue), \($0.format.rawValue), \($0.minutes ?? 0) min" } ?? ""
        }
        entry.ask = pick(b?.ask, o.ask, t.ask, .ask, id, key, &conflicts) {
            $0.map { "\($0.kind.rawValue) \($0.help?.text ?? "")" } ?? ""
        }
        let place = pick(was?.place, ours.place, theirs.place, .place, id, key, &conflicts) {
            $0.map { "\($0.section.rawValue)/\($0.parent?.rawValue ?? "")" } ?? ""
        }
        return EntryTree.Node(entry: entry, place: place ?? theirs.place)
    }

    /// The merge of one value, noting a conflict where both sides changed it differently.
    private static func pick<Value: Equatable>(
        _ base: Value,
        _ ours: Value,
        _ theirs: Value,
        _ field: Conflict.Field,
        _ entry: EntryID?,
        _ section: SectionKey?,
        _ conflicts: inout [Conflict],
        _ words: (Value) -> String
    ) -> Value {
        if ours == theirs || ours == base { return theirs }
        if theirs == base { return ours }
        conflicts.append(
            Conflict(entry: entry, section: section, field: field, shown: words(theirs), other: words(ours))
        )
        return theirs
    }
}
