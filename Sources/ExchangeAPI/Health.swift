/// The answer of `/livez` and `/readyz`.
package struct Health: Codable, Sendable, Equatable {
    package let status: String

    package init(status: String) { self.status = status }

    package static let ok = Health(status: "ok")
}
