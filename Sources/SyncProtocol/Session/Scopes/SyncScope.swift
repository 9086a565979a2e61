package import Ledger

/// What two nodes compare, by the responder's word: which audiences, under which grants, and what it has there.
package struct SyncScope: Hashable, Sendable {
    /// SHA-256 of the canonical JSON of `aclHead` and `audiences`.
    package let id: ContentHash
    /// Ascending bytewise, each once; may be empty.
    package let audiences: [String]
    /// Names the grants that the scope was made under; another value as soon as they change for this peer.
    package let aclHead: ContentHash
    /// How many records the responder had there.
    package let count: Int
    /// SHA-256 over their ids, sorted bytewise.
    package let digest: ContentHash

    /// Describes a set under grants. The audiences may come in any order.
    ///
    /// - Throws: `badField` for too many audiences or one in no good form.
    package init(audiences: some Sequence<String>, aclHead: ContentHash, set: SetDigest) throws(MessageFault) {
        self.audiences = Set(audiences).sorted(by: Self.bytewise)
        self.aclHead = aclHead
        id = try Self.id(of: self.audiences, under: aclHead)
        count = set.count
        guard let digest = ContentHash(set.sha256) else { throw .badField("digest") }
        self.digest = digest
    }

    /// Reads the JSON of an answer, strictly, and checks its id.
    package init(_ bytes: [UInt8]) throws(MessageFault) {
        var fields = try MessageFields(bytes, limit: SyncLimits.message)
        id = try fields.value("scopeId") { ContentHash($0) }
        audiences = try fields.values("audiences", atMost: SyncLimits.audiences) {
            AudiencePattern.isAudience($0) ? $0 : nil
        }
        aclHead = try fields.value("aclHead") { ContentHash($0) }
        count = try fields.integer("count", in: 0...CanonicalJSON.integers.upperBound)
        digest = try fields.value("digest") { ContentHash($0) }
        try fields.finish()
        guard zip(audiences, audiences.dropFirst()).allSatisfy(Self.bytewise) else { throw .badField("audiences") }
        guard try id == Self.id(of: audiences, under: aclHead) else { throw .scopeIDMismatch }
    }

    /// The JSON to send.
    package func encoded() throws(MessageFault) -> [UInt8] {
        try CanonicalJSON.object([
            "aclHead": .string(aclHead.description),
            "audiences": .array(audiences.map { .string($0) }),
            "count": .integer(count),
            "digest": .string(digest.description),
            "scopeId": .string(id.description),
        ]).message()
    }

    /// Whether a set is the one that the responder had.
    package func describes(_ set: SetDigest) -> Bool {
        count == set.count && digest.bytes == set.sha256
    }

    private static func id(of audiences: [String], under aclHead: ContentHash) throws(MessageFault) -> ContentHash {
        guard audiences.count <= SyncLimits.audiences, audiences.allSatisfy(AudiencePattern.isAudience) else {
            throw .badField("audiences")
        }
        let named = CanonicalJSON.object([
            "aclHead": .string(aclHead.description),
            "audiences": .array(audiences.map { .string($0) }),
        ])
        return ContentHash(hashing: try named.message())
    }

    private static func bytewise(_ one: String, _ other: String) -> Bool {
        one.utf8.lexicographicallyPrecedes(other.utf8)
    }
}
