/// How much one side of a session takes; what goes beyond is refused before it is read.
package struct SyncLimits: Hashable, Sendable {
    /// Bytes of one reconciliation message, as the sender should keep to it.
    package var frame: FrameLimit
    /// Records in one batch.
    package var batchRecords: Int
    /// Bytes of one batch, a single larger record aside.
    package var batchBytes: Int

    /// Bytes of any message that is not a stream of records.
    package static let message = 1024 * 1024
    /// Bytes of one line of a stream: a record's longest.
    package static let line = 14 * 1024 * 1024
    /// Bytes of one stream of records, decompressed.
    package static let stream = 16 * 1024 * 1024
    /// Ids in one question for records.
    package static let ids = 1_000
    /// Audiences in one scope, and patterns in one question for a scope.
    package static let audiences = 1_024
    /// Reconciliation messages that one session sends.
    package static let rounds = 200
    /// Ids by which two sides may differ in one session; the rest is left to the next.
    package static let differences = 500_000
    /// Bytes of a body that a record's line must carry; longer ones may be left out and fetched apart.
    package static let inlineBody = 64 * 1024

    /// Numbers out of range are brought into range.
    package init(frame: FrameLimit = .standard, batchRecords: Int = 256, batchBytes: Int = 1024 * 1024) {
        self.frame = frame
        self.batchRecords = min(max(batchRecords, 1), Self.ids)
        self.batchBytes = min(max(batchBytes, 1), Self.stream)
    }

    /// 64 KiB a frame, 256 records or 1 MiB a batch.
    package static let standard = SyncLimits()

    /// What two sides both take.
    func capped(by other: SyncLimits) -> SyncLimits {
        let frames = [frame, other.frame].filter { $0 != .none }
        return SyncLimits(
            frame: frames.min { $0.bytes < $1.bytes } ?? .none,
            batchRecords: min(batchRecords, other.batchRecords),
            batchBytes: min(batchBytes, other.batchBytes)
        )
    }
}
