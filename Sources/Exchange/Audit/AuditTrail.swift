import Council
import Synchronization

/// Gathers what is to be written to the audit trail, so that a read does not wait for a write.
///
/// The same act by the same account within a minute makes one line with a count. Lines are written within a second or
/// so, and at shutdown; a crash can lose the last second's reads, never a change: changes are records.
final class AuditTrail: Sendable {
    private struct Key: Hashable {
        let minute: Int64
        let account: AccountID?
        let action: String
        let resource: String
        let outcome: AuditLine.Outcome
        let reason: String
    }

    private struct Seen {
        let first: Timestamp
        var count: Int
    }

    private let lines = Mutex<[Key: Seen]>([:])

    /// At this many distinct lines the caller should write them out.
    static let capacity = 4096

    /// Notes one act; gives whether the trail is full enough to be written out now.
    @discardableResult
    func note(
        _ action: Action,
        on resource: String,
        by account: AccountID?,
        outcome: AuditLine.Outcome,
        reason: String,
        at moment: Timestamp
    ) -> Bool {
        let key = Key(
            minute: moment.seconds / 60,
            account: account,
            action: action.rawValue,
            resource: resource,
            outcome: outcome,
            reason: reason
        )
        return lines.withLock { lines in
            lines[key, default: Seen(first: moment, count: 0)].count += 1
            return lines.count >= Self.capacity
        }
    }

    /// Takes lines back that could not be written.
    func putBack(_ taken: [AuditLine]) {
        lines.withLock { lines in
            for line in taken {
                let key = Key(
                    minute: line.at.seconds / 60,
                    account: line.account,
                    action: line.action,
                    resource: line.resource,
                    outcome: line.outcome,
                    reason: line.reason
                )
                let count = lines[key]?.count ?? 0
                lines[key] = Seen(first: line.at, count: count + line.count)
            }
        }
    }

    /// Takes what was noted, in the order of time.
    func take() -> [AuditLine] {
        let taken = lines.withLock { lines in
            defer { lines.removeAll(keepingCapacity: true) }
            return lines
        }
        return taken.map { key, seen in
            AuditLine(
                sequence: 0,
                at: seen.first,
                account: key.account,
                action: key.action,
                resource: key.resource,
                outcome: key.outcome,
                reason: key.reason,
                count: seen.count
            )
        }.sorted { ($0.at, $0.action, $0.resource) < ($1.at, $1.action, $1.resource) }
    }
}
