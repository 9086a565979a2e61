/// A person to speak to about a submission.
package struct Contact: Codable, Sendable, Hashable {
    package let name: String
    package let title: String?
    package let organization: String?
    package let email: String?
    package let phone: String?
    package let language: Language?

    package init(
        name: String,
        title: String? = nil,
        organization: String? = nil,
        email: String? = nil,
        phone: String? = nil,
        language: Language? = nil
    ) {
        self.name = name
        self.title = title
        self.organization = organization
        self.email = email
        self.phone = phone
        self.language = language
    }
}
