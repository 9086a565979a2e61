import Council
import Documents

/// What a form says, in the shape of the truth files; an imported form is brought into it to be compared.
struct FormTruth: Decodable, Sendable {
    struct Entry: Decodable, Sendable {
        var title: String?
        var body: String?
        var language: String?
        var marker: String?
        var role: String?
        var rows: [[String]]?
        var children: [Entry]?
    }

    struct Section: Decodable, Sendable {
        var key: String
        var entries: [Entry]
    }

    struct Other: Decodable, Sendable {
        var heading: String
        var entries: [Entry]
    }

    struct Contact: Decodable, Sendable {
        var name: String?
        var title: String?
        var email: String?
        var phone: String?
    }

    struct Meeting: Decodable, Sendable, Equatable {
        var year: Int
        var month: Int
    }

    var jurisdiction: String?
    var meeting: Meeting?
    var contact: Contact?
    var sections: [Section]
    var other: [Other]?
    var unplaced: [String]?
}

extension FormTruth {
    init(_ form: ImportedForm) {
        jurisdiction = form.jurisdiction?.text
        meeting = form.meeting.map { Meeting(year: $0.year, month: $0.month) }
        contact = form.contacts.first.map {
            Contact(name: $0.name, title: $0.title, email: $0.email, phone: $0.phone)
        }
        sections = form.sections.map { Section(key: $0.key.rawValue, entries: $0.entries.map(Entry.init)) }
        other = form.other.map { Other(heading: $0.heading, entries: $0.entries.map(Entry.init)) }
        unplaced = form.unplaced.map(\.text)
    }
}

extension FormTruth.Entry {
    init(_ entry: ImportedEntry) {
        self.init(
            title: entry.title?.text,
            body: entry.body?.text,
            language: entry.language.rawValue,
            marker: entry.marker,
            role: entry.role.rawValue,
            children: entry.children.map(FormTruth.Entry.init)
        )
    }
}
