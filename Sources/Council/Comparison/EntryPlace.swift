/// Where an entry stands in a submission.
package struct EntryPlace: Codable, Sendable, Hashable {
    package let section: SectionKey
    /// The entry it stands under; nil at the top of its section.
    package let parent: EntryID?
    /// Its number among its siblings, from 0.
    package let position: Int
    /// Its number in the section, parents before children, from 0.
    package let ordinal: Int
}

/// An entry with its place.
struct PlacedEntry {
    let entry: Entry
    let place: EntryPlace
}

/// Every entry of a submission by its id. Where an id stands twice, which no kept submission has, the first counts.
struct EntryPlaces {
    /// Parents before children, in the order of the form.
    let all: [PlacedEntry]
    private let byID: [EntryID: PlacedEntry]

    init(of submission: Submission) {
        var all: [PlacedEntry] = []
        var seen: Set<EntryID> = []
        for section in submission.sections {
            var ordinal = 0
            func walk(_ entries: [Entry], under parent: EntryID?) {
                for (position, entry) in entries.enumerated() {
                    let place = EntryPlace(section: section.key, parent: parent, position: position, ordinal: ordinal)
                    ordinal += 1
                    if seen.insert(entry.id).inserted { all.append(PlacedEntry(entry: entry, place: place)) }
                    walk(entry.children, under: entry.id)
                }
            }
            walk(section.entries, under: nil)
        }
        self.all = all
        byID = Dictionary(all.map { ($0.entry.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    subscript(id: EntryID) -> PlacedEntry? { byID[id] }

    /// The entries that went to another parent or section, or changed their order among the siblings that stayed.
    static func moved(from old: EntryPlaces, to new: EntryPlaces) -> Set<EntryID> {
        struct Family: Hashable {
            let section: SectionKey
            let parent: EntryID?
        }
        func family(_ placed: PlacedEntry) -> Family {
            Family(section: placed.place.section, parent: placed.place.parent)
        }
        var moved: Set<EntryID> = []
        func stayed(_ places: EntryPlaces, in other: EntryPlaces) -> [Family: [EntryID]] {
            var families: [Family: [EntryID]] = [:]
            for placed in places.all {
                guard let there = other[placed.entry.id] else { continue }
                if family(placed) == family(there) {
                    families[family(placed), default: []].append(placed.entry.id)
                } else {
                    moved.insert(placed.entry.id)
                }
            }
            return families
        }
        let before = stayed(old, in: new)
        for (family, order) in stayed(new, in: old) {
            let former = before[family] ?? []
            guard let script = EditScript(from: former, to: order, limit: 2 * Submission.Limits.entries) else {
                continue
            }
            var position = 0
            for step in script.steps {
                switch step {
                case .same: position += 1
                case .removed: break
                case .added:
                    moved.insert(order[position])
                    position += 1
                }
            }
        }
        return moved
    }
}
