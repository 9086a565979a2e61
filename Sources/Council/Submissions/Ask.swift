/// The help that a challenge asks of the other members.
package struct Ask: Codable, Sendable, Hashable {
    package enum Kind: String, Codable, Sendable, CaseIterable {
        case advice, examples, partners, material, decision
    }

    package let kind: Kind
    /// What would help, in the jurisdiction's words.
    package let help: Text?

    package init(kind: Kind, help: Text?) {
        self.kind = kind
        self.help = help
    }
}
