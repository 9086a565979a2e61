/// One page of a list, and where the next begins.
package struct Page<Item: Codable & Sendable & Equatable>: Codable, Sendable, Equatable {
    package let items: [Item]
    /// Hand it back as `cursor` for the next page; nil at the end.
    package let next: String?

    package init(items: [Item], next: String?) {
        self.items = items
        self.next = next
    }
}
