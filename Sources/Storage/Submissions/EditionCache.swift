import Council
import Synchronization

/// Keeps the editions that are read most in memory, as the bytes that go out.
///
/// One process owns the database, so dropping everything at each commit keeps it exact. What a reader fetched before a
/// commit is not kept after it. Bounded by bytes.
final class EditionCache: Sendable {
    struct Key: Hashable, Sendable {
        let meeting: MeetingCode
        let jurisdiction: JurisdictionCode
        let lane: Edition.Lane
    }

    private struct State {
        var generation: UInt64 = 0
        var bytes = 0
        var editions: [Key: StoredEdition?] = [:]
    }

    private let capacity: Int
    private let state = Mutex(State())

    /// Holds at most so many bytes: by default the editions of some thousand submissions.
    init(capacity: Int = 48 * 1_048_576) {
        self.capacity = capacity
    }

    /// The edition, where it is known; `.some(nil)` where it is known that there is none.
    func edition(_ key: Key) -> StoredEdition?? {
        state.withLock { $0.editions[key] }
    }

    /// Marks the moment before a fetch.
    var generation: UInt64 { state.withLock { $0.generation } }

    /// Keeps what was fetched, unless a commit came in between.
    func keep(_ edition: StoredEdition?, as key: Key, fetchedAt generation: UInt64) {
        let size = (edition?.view.count ?? 0) + 256
        state.withLock { state in
            guard state.generation == generation else { return }
            if state.bytes + size > capacity {
                state.editions.removeAll()
                state.bytes = 0
            }
            state.editions[key] = .some(edition)
            state.bytes += size
        }
    }

    /// Forgets everything: called after each commit, before anyone is told of it.
    func invalidate() {
        state.withLock { state in
            state.generation &+= 1
            state.editions.removeAll(keepingCapacity: true)
            state.bytes = 0
        }
    }
}
