package import Ledger

/// A node's first words: who it is, what its clock shows, and what it speaks. Asked for without a signature.
package struct Hello: Hashable, Sendable {
    /// The node's public key; its short name is the node's name.
    package let key: VerificationKey
    /// The node's clock, in whole seconds since 1970.
    package let now: Int
    /// What the node takes.
    package let limits: SyncLimits
    /// The protocols that the node speaks, the one it likes best first.
    package let protocols: [String]

    /// The protocol of this version.
    package static let current = "partage-sync-v1"

    /// Puts a greeting together.
    package init(key: VerificationKey, now: Int, limits: SyncLimits = .standard, protocols: [String] = [current]) {
        self.key = key
        self.now = now
        self.limits = limits
        self.protocols = protocols
    }

    /// Reads the answer to `hello`. Fields that are not known are passed over: they may be what a later version is
    /// recognised by.
    package init(_ bytes: [UInt8]) throws(MessageFault) {
        var fields = try MessageFields(bytes, limit: Self.longest)
        key = try fields.value("key") { text in
            [UInt8](hex: text).flatMap { try? VerificationKey($0) }
        }
        let node = try fields.value("node") { KeyID($0) }
        guard node == key.keyID else { throw .badField("node") }
        now = try fields.integer("now", in: CanonicalJSON.integers)
        protocols = try fields.values("protocols", atMost: 16) { $0.utf8.count <= 64 ? $0 : nil }
        var limits = try fields.object("limits")
        guard let frame = FrameLimit(bytes: try limits.integer("frame", in: FrameLimit.smallest...SyncLimits.message))
        else { throw .badField("frame") }
        self.limits = SyncLimits(
            frame: frame,
            batchRecords: try limits.integer("batchRecords", in: 1...SyncLimits.ids),
            batchBytes: try limits.integer("batchBytes", in: 1...SyncLimits.stream)
        )
    }

    /// The JSON to send.
    package func encoded() throws(MessageFault) -> [UInt8] {
        try CanonicalJSON.object([
            "key": .string(key.bytes.hex),
            "limits": .object([
                "batchBytes": .integer(limits.batchBytes),
                "batchRecords": .integer(limits.batchRecords),
                "frame": .integer(limits.frame == .none ? SyncLimits.message : limits.frame.bytes),
            ]),
            "node": .string(key.keyID.description),
            "now": .integer(now),
            "protocols": .array(protocols.map { .string($0) }),
        ]).message()
    }

    private static let longest = 16 * 1024
}
