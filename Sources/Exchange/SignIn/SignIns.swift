import Council
import Synchronization

/// Who bears which token, kept in memory while nothing about accounts and tokens changes.
///
/// One process owns the database, so forgetting everything at each change keeps a revocation exact. Bounded.
final class SignIns: Sendable {
    struct Known: Sendable {
        let principal: Principal
        let token: String
        let expiresAt: Timestamp
    }

    private struct State {
        var generation: UInt64 = 0
        var known: [[UInt8]: Known] = [:]
        var uses: [String: Timestamp] = [:]
    }

    private static let capacity = 10_000
    private let state = Mutex(State())

    /// The bearer of a token's hash, where it is known; notes the use.
    func bearer(ofTokenHashed hash: [UInt8], at moment: Timestamp) -> Known? {
        state.withLock { state in
            guard let known = state.known[hash] else { return nil }
            state.uses[known.token] = moment
            return known
        }
    }

    /// Marks the moment before a look-up.
    var generation: UInt64 { state.withLock { $0.generation } }

    /// Keeps what was looked up, unless something changed in between.
    func keep(_ known: Known, hash: [UInt8], foundAt generation: UInt64, at moment: Timestamp) {
        state.withLock { state in
            state.uses[known.token] = moment
            guard state.generation == generation else { return }
            if state.known.count >= Self.capacity { state.known.removeAll() }
            state.known[hash] = known
        }
    }

    /// Forgets everyone: after each change to an account or a token.
    func invalidate() {
        state.withLock { state in
            state.generation &+= 1
            state.known.removeAll()
        }
    }

    /// The uses since the last call, to be written down.
    func takeUses() -> [String: Timestamp] {
        state.withLock { state in
            defer { state.uses.removeAll() }
            return state.uses
        }
    }
}
