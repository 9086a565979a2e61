import Council
import Synchronization

/// Lets one write at a time go on under an account's idempotency key: those that come meanwhile wait for its answer.
final class Turns: Sendable {
    struct Key: Hashable, Sendable {
        let account: AccountID
        let key: String
    }

    /// Who waits, in the order of coming; a key without a list is free.
    private let waiting = Mutex<[Key: [CheckedContinuation<Void, Never>]]>([:])

    /// Waits until the key is free, and takes it.
    func begin(_ key: Key) async {
        await withCheckedContinuation { continuation in
            let isFree = waiting.withLock { waiting in
                guard waiting[key] == nil else {
                    waiting[key]?.append(continuation)
                    return false
                }
                waiting[key] = []
                return true
            }
            if isFree { continuation.resume() }
        }
    }

    /// Hands the key to who has waited longest, or sets it free.
    func end(_ key: Key) {
        let next = waiting.withLock { waiting -> CheckedContinuation<Void, Never>? in
            guard let line = waiting[key], let first = line.first else {
                waiting[key] = nil
                return nil
            }
            waiting[key] = Array(line.dropFirst())
            return first
        }
        next?.resume()
    }
}
