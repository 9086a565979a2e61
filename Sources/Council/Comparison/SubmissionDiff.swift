/// What changed between two revisions of one submission, entry by entry.
package struct SubmissionDiff: Codable, Sendable, Equatable {
    /// A part of the form whose "nothing to report" was set or taken back.
    package struct SectionChange: Codable, Sendable, Equatable {
        package let section: SectionKey
        /// What it says now.
        package let nothingToReport: Bool
    }

    /// The contacts before and after, where they differ.
    package struct ContactsChange: Codable, Sendable, Equatable {
        package let before: [Contact]
        package let after: [Contact]
    }

    /// The entries that changed, in the order of the new form; a removed one stands where it stood in the old form.
    package let entries: [EntryDiff]
    package let sections: [SectionChange]
    package let contacts: ContactsChange?
    /// How many entries are as they were.
    package let unchanged: Int

    /// Compares by entry id, at every level of the tree.
    ///
    /// An entry has moved when it has another parent or section, or when it stands in another order among the siblings
    /// that stayed; what others' coming and going does to its number does not count.
    package init(from old: Submission, to new: Submission) {
        let before = EntryPlaces(of: old)
        let after = EntryPlaces(of: new)
        let moved = EntryPlaces.moved(from: before, to: after)
        var changed: [EntryDiff] = []
        for placed in after.all {
            let former = before[placed.entry.id]
            let diff = EntryDiff(from: former, to: placed, hasMoved: moved.contains(placed.entry.id))
            if let diff { changed.append(diff) }
        }
        unchanged = after.all.count - changed.count
        for placed in before.all where after[placed.entry.id] == nil {
            guard let diff = EntryDiff(from: placed, to: nil, hasMoved: false) else { continue }
            changed.append(diff)
        }
        // A removed entry is sorted by its old place among the new ones, so that it is shown near where it was.
        entries = changed.enumerated()
            .sorted { a, b in
                let (x, y) = (a.element.at, b.element.at)
                return (x.section, x.ordinal, a.offset) < (y.section, y.ordinal, b.offset)
            }
            .map(\.element)
        sections = SectionKey.allCases.compactMap { key in
            let says = new[key].nothingToReport
            return says == old[key].nothingToReport ? nil : SectionChange(section: key, nothingToReport: says)
        }
        contacts =
            old.contacts == new.contacts ? nil : ContactsChange(before: old.contacts, after: new.contacts)
    }

    package var isEmpty: Bool { entries.isEmpty && sections.isEmpty && contacts == nil }

    /// How many entries came, went, moved or changed; one that moved and changed counts in both.
    package func count(_ change: EntryDiff.Change) -> Int { entries.count { $0.changes.contains(change) } }
}
