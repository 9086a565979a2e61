package import Council
package import Foundation

extension CodingUserInfoKey {
    /// The language in which an ``ImportedForm`` writes the messages of its report; a ``Language``.
    package static let interfaceLanguage = CodingUserInfoKey(rawValue: "partage.interface-language")
}

/// The form's JSON, as the command line and the service hand it out:
///
///     {"jurisdiction", "meeting": {"year", "month"}, "contact": {"name", "title", "org", "email", "phone"},
///      "sections": [{"key", "entries": [{"title", "body", "language", "marker", "role", "children"}]}],
///      "other": [{"heading", "entries"}], "unplaced": ["…"], "report": [{"severity", "code", "message", "line"}]}
///
/// What the form lacks is null. The cards of further contacts stand in `unplaced`, so that nothing is lost.
extension ImportedForm: Encodable {
    /// The form as JSON, its messages in one language.
    package func json(in language: Language) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        if let key = CodingUserInfoKey.interfaceLanguage { encoder.userInfo[key] = language }
        return try encoder.encode(self)
    }

    package func encode(to encoder: any Encoder) throws {
        let language = CodingUserInfoKey.interfaceLanguage.flatMap { encoder.userInfo[$0] as? Language } ?? .english
        var form = encoder.container(keyedBy: Keys.self)
        try form.encode(jurisdiction?.text, forKey: .jurisdiction)
        if let meeting {
            var container = form.nestedContainer(keyedBy: Keys.self, forKey: .meeting)
            try container.encode(meeting.year, forKey: .year)
            try container.encode(meeting.month, forKey: .month)
        } else {
            try form.encodeNil(forKey: .meeting)
        }
        try form.encode(contacts.first, forKey: .contact)
        try form.encode(sections, forKey: .sections)
        try form.encode(other, forKey: .other)
        try form.encode(
            unplaced.map(\.text) + contacts.dropFirst().map { $0.card.joined(separator: "\n") },
            forKey: .unplaced
        )
        var items = form.nestedUnkeyedContainer(forKey: .report)
        for item in report.items {
            var container = items.nestedContainer(keyedBy: Keys.self)
            try container.encode(item.severity, forKey: .severity)
            try container.encode(item.code, forKey: .code)
            try container.encode(item.message[language], forKey: .message)
            try container.encode(item.line, forKey: .line)
        }
    }

    fileprivate enum Keys: String, CodingKey {
        case jurisdiction, meeting, year, month, contact, name, title, org, email, phone
        case sections, key, entries, body, language, marker, role, children
        case other, heading, unplaced, report, severity, code, message, line
    }
}

extension ImportedForm.Section: Encodable {
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: ImportedForm.Keys.self)
        try container.encode(key, forKey: .key)
        try container.encode(entries, forKey: .entries)
    }
}

extension ImportedForm.OtherSection: Encodable {
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: ImportedForm.Keys.self)
        try container.encode(heading, forKey: .heading)
        try container.encode(entries, forKey: .entries)
    }
}

extension ImportedEntry: Encodable {
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: ImportedForm.Keys.self)
        try container.encode(title?.text, forKey: .title)
        try container.encode(body?.text, forKey: .body)
        try container.encode(language, forKey: .language)
        try container.encode(marker, forKey: .marker)
        try container.encode(role, forKey: .role)
        try container.encode(children, forKey: .children)
    }
}

extension ImportedContact: Encodable {
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: ImportedForm.Keys.self)
        try container.encode(name, forKey: .name)
        try container.encode(title, forKey: .title)
        try container.encode(organization, forKey: .org)
        try container.encode(email, forKey: .email)
        try container.encode(phone, forKey: .phone)
    }
}
