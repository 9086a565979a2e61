import Ledger

/// Gives the entries of an imported form their ids, and keeps those of a form that was imported before.
package enum EntryIdentity {
    /// The least ``Likeness`` at which a reworded entry counts as the same.
    package static let threshold = 0.6
    /// How many entries of a section that changed are looked for among as many earlier ones; the rest count as new.
    private static let compared = 200

    /// The imported submission with an id for every entry, unique in it; whatever ids the import carried are replaced.
    ///
    /// Within each section an entry keeps the id of the entry before that has the very same text (the first with the
    /// first, where a text stands several times), else of the one that is most alike, at least ``threshold``, each used
    /// once and, among equals, in the order of the form. For an entry with children the text of the whole tree counts
    /// too, so that a new heading over old points keeps its id. All others get an id made from their section, text and
    /// occurrence, so that the same form always gives the same ids.
    ///
    /// What a form on paper cannot carry is taken over from the entry before where the import has none: topics, lineage,
    /// horizon, offer, ask, and translations. A translation comes as it is: if the source has changed, it goes stale.
    ///
    /// Importing the same form again changes nothing.
    package static func assignIDs(to imported: Submission, from previous: Submission?) -> Submission {
        var result = imported
        var taken: Set<EntryID> = []
        var matches: [SectionKey: [Entry?]] = [:]
        for section in result.sections {
            let former = previous?[section.key].entries.flatMap(\.withDescendants) ?? []
            let matched = match(section.entries.flatMap(\.withDescendants), with: former)
            // A malformed predecessor may use an id twice: the first to claim it keeps it.
            matches[section.key] = matched.map { entry in entry.flatMap { taken.insert($0.id).inserted ? $0 : nil } }
        }
        for index in result.sections.indices {
            let key = result.sections[index].key
            var naming = Naming(section: key, matches: matches[key] ?? [])
            result.sections[index].entries = naming.name(result.sections[index].entries, avoiding: &taken)
        }
        return result
    }

    /// For each new entry, the earlier one it continues.
    private static func match(_ new: [Entry], with old: [Entry]) -> [Entry?] {
        var matched: [Entry?] = Array(repeating: nil, count: new.count)
        var free: [String: [Int]] = [:]
        for index in old.indices.reversed() { free[old[index].identifyingText, default: []].append(index) }
        var left = Set(old.indices)
        for index in new.indices {
            guard let same = free[new[index].identifyingText]?.popLast() else { continue }
            matched[index] = old[same]
            left.remove(same)
        }
        let candidates = left.sorted().prefix(compared).map { (index: $0, texts: texts(of: old[$0])) }
        var pairs: [ScoredPair] = []
        for index in new.indices.filter({ matched[$0] == nil }).prefix(compared) {
            let ours = texts(of: new[index])
            for candidate in candidates {
                let score = zip(ours, candidate.texts).map { $0.to($1, atLeast: threshold) }.max() ?? 0
                if score >= threshold { pairs.append(ScoredPair(left: index, right: candidate.index, score: score)) }
            }
        }
        for pair in BestFirst.match(pairs) { matched[pair.left] = old[pair.right] }
        return matched
    }

    /// Its own text, and that of its tree if it has children.
    private static func texts(of entry: Entry) -> [Likeness] {
        let own = Likeness(of: entry.identifyingText)
        return entry.children.isEmpty ? [own] : [own, Likeness(of: entry.fullText)]
    }
}

/// Walks the entries of a section in their order and gives each its id and what it takes over.
private struct Naming {
    let section: SectionKey
    let matches: [Entry?]
    private var position = 0
    private var occurrences: [String: Int] = [:]

    init(section: SectionKey, matches: [Entry?]) {
        self.section = section
        self.matches = matches
    }

    mutating func name(_ entries: [Entry], avoiding taken: inout Set<EntryID>) -> [Entry] {
        entries.map { entry in
            let former = matches.indices.contains(position) ? matches[position] : nil
            position += 1
            let text = entry.identifyingText
            let occurrence = occurrences[text, default: 0]
            occurrences[text] = occurrence + 1
            var named = former.map { entry.takingOver(from: $0) } ?? entry
            named.id = former?.id ?? newID(for: text, occurrence: occurrence, avoiding: &taken)
            named.children = name(entry.children, avoiding: &taken)
            return named
        }
    }

    private func newID(for text: String, occurrence: Int, avoiding taken: inout Set<EntryID>) -> EntryID {
        var attempt = 0
        while true {
            let seed = "\(section.rawValue)|\(text)|\(occurrence)" + (attempt == 0 ? "" : "|\(attempt)")
            let id = EntryID(checked: "e-" + TextDigest(of: seed).description.prefix(12))
            if taken.insert(id).inserted { return id }
            attempt += 1
        }
    }
}

extension Entry {
    /// What an entry is recognized by: its own text, or for a bare heading-less node that of its tree.
    fileprivate var identifyingText: String { ownText.isEmpty ? fullText : ownText }

    fileprivate func takingOver(from former: Entry) -> Entry {
        var entry = self
        entry.title = title?.takingOver(from: former.title)
        entry.body = body?.takingOver(from: former.body)
        if topics.isEmpty { entry.topics = former.topics }
        entry.lineage = lineage ?? former.lineage
        entry.horizon = horizon ?? former.horizon
        entry.offer = offer ?? former.offer
        entry.ask = ask.map { Ask(kind: $0.kind, help: $0.help?.takingOver(from: former.ask?.help)) } ?? former.ask
        return entry
    }
}

extension Text {
    fileprivate func takingOver(from former: Text?) -> Text {
        guard translation == nil, let former, former.language == language else { return self }
        return Text(text, in: language, translation: former.translation)
    }
}
