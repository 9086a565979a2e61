/// How far this implementation agrees with a document of conformance vectors.
package struct ConformanceReport: Sendable, Hashable {
    /// One line for each kind of vector, in the order of `VectorKind`.
    package let kinds: [KindReport]

    /// Whether every vector of every kind agrees, and there was at least one of each.
    package var isComplete: Bool { kinds.allSatisfy { $0.agree == $0.total && $0.total > 0 } }

    /// What a vector tests.
    package enum VectorKind: String, Sendable, CaseIterable {
        /// A number and its coded form, both ways.
        case varint
        /// Ids, their sum and their fingerprint.
        case fingerprint
        /// A set, a message and the exact answer.
        case responder
        /// A message that must be refused.
        case malformed
        /// A whole session, every message of both sides, and what the initiator learns.
        case transcript
    }

    /// The outcome of the vectors of one kind.
    package struct KindReport: Sendable, Hashable {
        package let kind: VectorKind
        package let total: Int
        package let failures: [Failure]

        package var agree: Int { total - failures.count }
    }

    /// One vector that does not agree.
    package struct Failure: Sendable, Hashable {
        /// The name or description that the document gives the vector.
        package let vector: String
        package let disagreement: Disagreement
    }

    /// In what a vector does not agree.
    package enum Disagreement: Error, Sendable, Hashable {
        /// The first byte that differs, counted from zero; in a transcript also the message, counted from zero.
        case byte(Int, message: Int = 0)
        /// The transcript has this many messages more (or, negative, fewer) than the vector.
        case messages(Int)
        /// A well-formed message was refused.
        case refused(NegentropyError)
        /// A malformed message was not refused.
        case notRefused
        /// The session ended with other ids than the vector has.
        case ids
        /// The vector itself is in a form that this version does not know.
        case notUnderstood
    }
}
