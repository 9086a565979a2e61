import Council
import Documents

extension Submission {
    /// The submission that an imported form makes; its entries get their ids from ``EntryIdentity``.
    init(_ form: ImportedForm) {
        self.init(
            contacts: form.contacts.compactMap(Contact.init),
            sections: form.sections.map { section in
                Section(
                    key: section.key,
                    entries: section.entries.map(Entry.init),
                    nothingToReport: section.isPlaceholder
                )
            }
        )
    }
}

extension Contact {
    /// A contact without a name is called by what else is known, so that nothing of the card is lost.
    fileprivate init?(_ card: ImportedContact) {
        guard let name = card.name ?? card.email ?? card.organization ?? card.phone else { return nil }
        self.init(
            name: name,
            title: card.title,
            organization: card.organization,
            email: card.email,
            phone: card.phone
        )
    }
}

extension Entry {
    fileprivate init(_ entry: ImportedEntry) {
        self.init(
            id: EntryID(checked: "imported"),
            role: Role(entry.role),
            title: entry.title.map(Text.init),
            body: entry.body.map(Text.init),
            marker: entry.marker.map(Self.sign),
            children: entry.children.map(Entry.init)
        )
    }

    /// The importer names the bullets that extraction spells in many ways.
    private static func sign(of marker: String) -> String {
        switch marker {
        case "bullet": "•"
        case "square": "▪"
        case "dash": "–"
        default: marker
        }
    }
}

extension Text {
    fileprivate init(_ text: ImportedEntry.Text) { self.init(text.text, in: text.language) }
}

extension Entry.Role {
    fileprivate init(_ role: ImportedEntry.Role) {
        switch role {
        case .entry: self = .entry
        case .leadIn: self = .leadIn
        case .closing: self = .closing
        case .placeholder: self = .placeholder
        }
    }
}
