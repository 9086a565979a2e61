/// Why a message of a session was refused; `code` is stable and goes into logs and error bodies.
package enum MessageFault: Error, Hashable, Sendable {
    /// The message, the stream or one of its lines is longer than its limit.
    case tooLarge
    /// The bytes are no JSON of the kind that records are written in.
    case badJSON
    /// A field that the message must have is absent.
    case missingField(String)
    /// A field that the message does not have.
    case unknownField(String)
    /// A field's value is of the wrong kind, range or alphabet, or a list is too long, unsorted or repeats itself.
    case badField(String)
    /// A list of ids is empty, too long, not a whole number of ids, or repeats one.
    case badIDBatch
    /// Something follows the line that ends a stream.
    case afterEnd
    /// The id of a scope is not the hash of what it names.
    case scopeIDMismatch
    /// A record was sent that nobody asked for, or an answer speaks of another record than the question.
    case notAsked
    /// An answer does not speak of every line of the question.
    case missingResults

    /// A name that never changes, the same in every language and version.
    package var code: String {
        switch self {
        case .tooLarge: "too-large"
        case .badJSON: "bad-json"
        case .missingField: "missing-field"
        case .unknownField: "unknown-field"
        case .badField: "bad-field"
        case .badIDBatch: "bad-id-batch"
        case .afterEnd: "after-end"
        case .scopeIDMismatch: "scope-id-mismatch"
        case .notAsked: "not-asked"
        case .missingResults: "missing-results"
        }
    }
}
