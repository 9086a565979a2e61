/// What changed in one entry between two revisions of a submission; its children stand for themselves.
package struct EntryDiff: Codable, Sendable, Equatable {
    package enum Change: String, Codable, Sendable, CaseIterable {
        case added, removed, moved, changed
    }

    package let id: EntryID
    /// `added` or `removed` alone; else `moved`, `changed` or both.
    package let changes: [Change]
    /// The entry as it is now, or was before it was removed; without its children.
    package let entry: Entry
    /// Where it stands now; for a removed entry, where it stood.
    package let at: EntryPlace
    /// Where it stood, if it has moved.
    package let movedFrom: EntryPlace?
    /// What differs in the entry itself.
    package let fields: [FieldChange]

    /// Nil where nothing changed.
    init?(from old: PlacedEntry?, to new: PlacedEntry?, hasMoved: Bool) {
        guard let shown = new ?? old else { return nil }
        id = shown.entry.id
        entry = shown.entry.withoutChildren
        at = shown.place
        guard let old, let new else {
            changes = [new == nil ? .removed : .added]
            movedFrom = nil
            fields = []
            return
        }
        movedFrom = hasMoved ? old.place : nil
        fields = FieldChange.all(from: old.entry, to: new.entry)
        changes = (hasMoved ? [.moved] : []) + (fields.isEmpty ? [] : [.changed])
        if changes.isEmpty { return nil }
    }
}

extension Entry {
    /// The entry by itself, for lists in which its children stand on their own.
    var withoutChildren: Entry {
        var copy = self
        copy.children = []
        return copy
    }
}
