import Synchronization

/// Counts requests by route, method and status, and how long they took; numbers that name no jurisdiction.
package final class RequestMetrics: Sendable {
    struct Series: Hashable {
        let method: String
        let route: String
    }

    /// What one route's requests add up to.
    struct Counts {
        /// Requests by status.
        var statuses: [Int: Int] = [:]
        /// Requests by the first bound that they stayed within; the last stands for "longer".
        var buckets = [Int](repeating: 0, count: RequestMetrics.bounds.count + 1)
        var seconds = 0.0
    }

    /// The upper bounds of durations, in seconds.
    static let bounds = [0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

    private let inProgress = Atomic<Int>(0)
    private let counts = Mutex<[Series: Counts]>([:])

    package init() {}

    func begin() { inProgress.add(1, ordering: .relaxed) }

    func end() { inProgress.subtract(1, ordering: .relaxed) }

    func count(_ outcome: RequestOutcome) {
        let seconds = outcome.seconds
        let bucket = Self.bounds.firstIndex { seconds <= $0 } ?? Self.bounds.count
        counts.withLock { counts in
            let series = Series(method: outcome.method, route: outcome.route)
            counts[series, default: Counts()].add(outcome.status, seconds, bucket)
        }
    }

    /// What has been counted so far, in a steady order.
    var snapshot: (inProgress: Int, series: [(Series, Counts)]) {
        let series = counts.withLock { $0 }.sorted { ($0.key.route, $0.key.method) < ($1.key.route, $1.key.method) }
        return (inProgress.load(ordering: .relaxed), series.map { ($0.key, $0.value) })
    }
}

extension RequestMetrics.Counts {
    fileprivate mutating func add(_ status: Int, _ time: Double, _ bucket: Int) {
        statuses[status, default: 0] += 1
        buckets[bucket] += 1
        seconds += time
    }
}
