/// The most bytes that one message may take.
package struct FrameLimit: Sendable, Hashable {
    /// Zero where there is no limit.
    package let bytes: Int

    /// The smallest limit under which every session still ends.
    package static let smallest = 4096

    package static let none = FrameLimit(checked: 0)

    /// 64 KiB: some thousands of ids a message, and few rounds.
    package static let standard = FrameLimit(checked: 65_536)

    /// Zero for no limit; nil for a negative number or one below 4,096.
    package init?(bytes: Int) {
        guard bytes == 0 || bytes >= Self.smallest else { return nil }
        self.init(checked: bytes)
    }

    private init(checked bytes: Int) { self.bytes = bytes }

    /// Whether a message of this length has no room for another range.
    ///
    /// The 200 bytes kept back hold what may still have to follow: a skip, a bound with its id, one more id, and the
    /// closing fingerprint.
    func isFull(_ count: Int) -> Bool {
        bytes != 0 && count > bytes - 200
    }

    /// How many of `available` ids a message of `count` bytes takes before it is full.
    func ids(of available: Int, after count: Int) -> Int {
        guard bytes != 0 else { return available }
        let room = bytes - 200 - count
        return room < 0 ? 0 : min(available, room / ItemID.byteCount + 1)
    }
}
