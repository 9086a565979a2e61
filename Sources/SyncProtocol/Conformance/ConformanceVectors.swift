/// A document of test vectors for Negentropy v1, in the format `negentropy-v1-vectors/1`.
///
/// Any decoder fills it; `run` then compares this implementation with it byte for byte, without a test framework.
package struct ConformanceVectors: Decodable, Sendable {
    package let format: String
    let lowLevel: LowLevel
    let cases: [SessionVector]

    package static let knownFormat = "negentropy-v1-vectors/1"

    struct LowLevel: Decodable, Sendable {
        let varint: [VarintVector]
        let fingerprints: [FingerprintVector]
        let responder: [ResponderVector]
    }

    struct VarintVector: Decodable, Sendable {
        /// Decimal, since not every decoder carries 64 bits.
        let value: String
        let hex: String
    }

    struct FingerprintVector: Decodable, Sendable {
        let description: String
        /// Absent where the description derives them.
        let ids: [String]?
        let sumLittleEndian: String
        let count: Int
        let fingerprint: String
    }

    struct ResponderVector: Decodable, Sendable {
        let description: String
        let items: VectorItems
        let query: String
        /// The exact answer; absent where the message must be refused.
        let reply: String?
        /// The reference's words on refusing the message; they need not match.
        let error: String?

        /// Whether the document lets a strict implementation refuse this message, which the reference accepts.
        var mayBeRefused: Bool {
            ["over-long varint", "range after infinity"].contains { description.hasPrefix($0) }
        }
    }

    struct SessionVector: Decodable, Sendable {
        let name: String
        let set: DerivedSets
        let clientFrameSizeLimit: Int
        let serverFrameSizeLimit: Int
        let clientFingerprint: String
        let serverFingerprint: String
        /// Half-open ranges of indexes: what the client has and the server lacks.
        let have: [[Int]]
        /// Half-open ranges of indexes: what the server has and the client lacks.
        let need: [[Int]]
        /// What the unmodified reference says.
        let reference: Transcript
        /// What the reference says once its closing fingerprint is repaired; present only where that differs.
        let truthfulRemainder: Transcript?

        /// The transcript to agree with.
        var expected: Transcript { truthfulRemainder ?? reference }
    }

    struct Transcript: Decodable, Sendable {
        /// The client's first, then in turn; hexadecimal.
        let messages: [String]
    }
}
