/// Where a server turned out to listen: port 0 asks for any that is free.
package struct ListeningAddress: Sendable, Equatable, CustomStringConvertible {
    package let host: String
    package let port: Int
    /// The port for metrics; nil where there are none.
    package let metricsPort: Int?

    package var description: String { "http://\(host.contains(":") ? "[\(host)]" : host):\(port)" }
}
