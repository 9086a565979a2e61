package import Council

/// The person to speak to, as the form's contact card names them.
package struct ImportedContact: Sendable, Equatable {
    package internal(set) var name: String?
    package internal(set) var title: String?
    package internal(set) var organization: String?
    package internal(set) var email: String?
    package internal(set) var phone: String?
    /// The lines of the card as they stand in the form, whatever could be read from them.
    package internal(set) var card: [String] = []

    /// The council's contact; nil where the card gave no name.
    package var contact: Contact? {
        name.map { Contact(name: $0, title: title, organization: organization, email: email, phone: phone) }
    }
}
