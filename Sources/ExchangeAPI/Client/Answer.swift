/// What the server answered: the value, and the bytes as they came for whoever passes them on.
package struct Answer<Value: Sendable>: Sendable {
    package let value: Value
    /// The body, byte for byte.
    package let bytes: [UInt8]
    /// The version's name without its quotes; hand it back as ``Precondition/version(_:)``.
    package let etag: String?
    /// The HTTP status: 200, or 201 where something new was made.
    package let status: Int
}

extension Answer: Equatable where Value: Equatable {}
