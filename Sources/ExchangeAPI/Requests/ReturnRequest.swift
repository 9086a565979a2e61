/// Why a submission goes back to its jurisdiction.
package struct ReturnRequest: Codable, Sendable, Equatable {
    package let reason: String

    package init(reason: String) {
        self.reason = reason
    }
}
