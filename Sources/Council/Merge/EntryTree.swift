/// A submission's entries taken apart for a merge: each alone, with the place it stands at, in the order of the form.
struct EntryTree {
    struct Place: Equatable {
        let section: SectionKey
        let parent: EntryID?
    }

    struct Node: Equatable {
        /// The entry without its children.
        let entry: Entry
        let place: Place
        var section: SectionKey { place.section }
    }

    private(set) var order: [EntryID] = []
    private var nodes: [EntryID: Node] = [:]

    init(_ submission: Submission) {
        for section in submission.sections {
            for entry in section.entries { add(entry, at: Place(section: section.key, parent: nil)) }
        }
    }

    subscript(id: EntryID) -> Node? { nodes[id] }

    private mutating func add(_ entry: Entry, at place: Place) {
        guard nodes[entry.id] == nil else { return }
        var alone = entry
        alone.children = []
        nodes[entry.id] = Node(entry: alone, place: place)
        order.append(entry.id)
        for child in entry.children { add(child, at: Place(section: place.section, parent: entry.id)) }
    }

    /// One order for all: the later side's, with each entry that only the other has behind the one it followed there.
    static func mergedOrder(of theirs: [EntryID], with ours: [EntryID]) -> [EntryID] {
        var order = theirs
        var known = Set(theirs)
        var previous: EntryID?
        for id in ours {
            if known.insert(id).inserted {
                let at = previous.flatMap { order.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
                order.insert(id, at: at)
            }
            previous = id
        }
        return order
    }

    /// Puts entries together again; one whose parent is gone, or would be its own ancestor, stands at the top.
    static func assemble(_ nodes: [EntryID: Node], in order: [EntryID]) -> [Submission.Section] {
        func isRooted(_ id: EntryID) -> Bool {
            var seen: Set<EntryID> = [id]
            var next = nodes[id]?.place.parent
            while let parent = next {
                guard nodes[parent] != nil, seen.insert(parent).inserted else { return false }
                next = nodes[parent]?.place.parent
            }
            return true
        }
        let parents = Dictionary(
            uniqueKeysWithValues: order.map { id in (id, isRooted(id) ? nodes[id]?.place.parent : nil) }
        )
        func children(of parent: EntryID?) -> [Entry] {
            order.filter { parents[$0] == .some(parent) }.compactMap { id in
                nodes[id].map { node in
                    var entry = node.entry
                    entry.children = children(of: id)
                    return entry
                }
            }
        }
        return SectionKey.allCases.map { key in
            let top = order.filter { parents[$0] == .some(nil) && nodes[$0]?.section == key }
            return Submission.Section(
                key: key,
                entries: top.compactMap { id in
                    nodes[id].map { node in
                        var entry = node.entry
                        entry.children = children(of: id)
                        return entry
                    }
                }
            )
        }
    }
}
