/// The message that one side writes while it walks the ranges of the other's.
///
/// Ranges that need no answer run together into one skip, which is written only when something follows it.
struct Answer {
    private let set: ItemSet
    private let policy: SplitPolicy
    private let role: SplitPolicy.Role
    private let frameLimit: FrameLimit

    private var writer = MessageWriter()
    /// The first item and the bound at which the range at hand begins.
    private var lower = 0
    private var lowerBound = Bound.start
    private var skipIsPending = false

    /// Whether the frame filled up: the rest of the set is covered by one closing fingerprint.
    private(set) var isClosed = false

    init(over set: ItemSet, policy: SplitPolicy, role: SplitPolicy.Role, frameLimit: FrameLimit) {
        self.set = set
        self.policy = policy
        self.role = role
        self.frameLimit = frameLimit
    }

    var bytes: [UInt8] { writer.bytes }

    /// Whether there is nothing to say but the version.
    var isEmpty: Bool { writer.bytes.count == 1 }

    /// The items that this side has between the last range and a bound.
    func items(upTo bound: Bound) -> Range<Int> {
        lower..<set.firstIndex(notBelow: bound, from: lower)
    }

    /// Leaves a range unanswered.
    mutating func skip(upTo bound: Bound) {
        skipIsPending = true
        advance(to: bound, at: items(upTo: bound).upperBound)
    }

    /// Answers a fingerprint: with nothing where it is this side's own, else with what the policy chooses.
    mutating func compare(_ theirs: Fingerprint, upTo bound: Bound) {
        let range = items(upTo: bound)
        if set.fingerprint(of: range) == theirs {
            skipIsPending = true
        } else {
            let mark = writer.mark
            let skipWasPending = skipIsPending
            writePendingSkip()
            writer.split(range, of: set, upTo: bound, policy: policy, role: role)
            if frameLimit.isFull(writer.bytes.count) {
                // The range does not fit. What is closed is everything from its beginning: a fingerprint from its end
                // on would leave it out, and two empty remainders would pass for agreement.
                writer.cut(to: mark)
                skipIsPending = skipWasPending
                writePendingSkip()
                close(from: range.lowerBound)
                return
            }
        }
        advance(to: bound, at: range.upperBound)
    }

    /// Lists this side's ids in a range, as far as the frame allows.
    mutating func list(upTo bound: Bound) {
        let range = items(upTo: bound)
        let room = frameLimit.ids(of: range.count, after: writer.bytes.count)
        writePendingSkip()
        let end = range.lowerBound + room
        let reached = room < range.count ? Bound(at: set.items[end]) : bound
        writer.list(set.items[range.lowerBound..<end], upTo: reached)
        if frameLimit.isFull(writer.bytes.count) {
            close(from: end)
        } else {
            advance(to: reached, at: end)
        }
    }

    private mutating func advance(to bound: Bound, at index: Int) {
        lower = index
        lowerBound = bound
    }

    private mutating func writePendingSkip() {
        guard skipIsPending else { return }
        skipIsPending = false
        writer.skip(upTo: lowerBound)
    }

    private mutating func close(from index: Int) {
        writer.fingerprint(set.fingerprint(of: index..<set.count), upTo: .infinity)
        isClosed = true
    }
}
