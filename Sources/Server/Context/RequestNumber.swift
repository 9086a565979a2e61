import Synchronization

/// A request's number: in its answer's `X-Request-Id`, in its log line, and in what a person reports to the operator.
///
/// Fifteen hexadecimal digits, which Swift keeps within the string itself: no memory is asked for.
struct RequestNumber: Sendable, CustomStringConvertible {
    let description: String

    /// Starts anywhere, so that numbers of two runs do not meet in one log.
    private static let last = Atomic<UInt64>(.random(in: .min ... .max))

    init() {
        let value = Self.last.wrappingAdd(1, ordering: .relaxed).newValue & 0x0FFF_FFFF_FFFF_FFFF
        let digits = String(value, radix: 16)
        description = digits.utf8.count == 15 ? digits : String(repeating: "0", count: 15 - digits.utf8.count) + digits
    }
}
