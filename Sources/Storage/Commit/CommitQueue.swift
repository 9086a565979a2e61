import GRDB

/// Lets writes that wait together commit together, so that one flush to disk serves them all.
///
/// While one batch is being made durable the next gathers. Each write runs in a savepoint of its own: what it throws
/// undoes it alone. Nobody is answered before the batch is on disk.
actor CommitQueue {
    private let pool: DatabasePool
    private let cache: EditionCache
    private var waiting: [Job] = []
    private var isRunning = false

    init(pool: DatabasePool, cache: EditionCache) {
        self.pool = pool
        self.cache = cache
    }

    /// A write that waits for its batch.
    private struct Job: Sendable {
        /// Does the work, and gives what to tell the waiter once the batch is durable (nil) or was lost (an error).
        let run: @Sendable (Transaction) -> @Sendable ((any Error)?) -> Void
        /// Tells the waiter that the batch never began.
        let refuse: @Sendable (any Error) -> Void
    }

    /// Runs a write in the next batch and returns when it is durable.
    func perform<Result: Sendable>(
        _ work: @escaping @Sendable (Transaction) throws -> Result
    ) async throws -> Result {
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Result, any Error>) in
            let job = Job { transaction in
                let outcome = Swift.Result { try transaction.inSavepoint { try work(transaction) } }
                return { failure in continuation.resume(with: failure.map(Swift.Result.failure) ?? outcome) }
            } refuse: {
                continuation.resume(throwing: $0)
            }
            waiting.append(job)
            if !isRunning {
                isRunning = true
                Task { await drain() }
            }
        }
    }

    /// A batch is bounded, so that one write never waits behind thousands.
    private static let batch = 128

    private func drain() async {
        while !waiting.isEmpty {
            let jobs = Array(waiting.prefix(Self.batch))
            waiting.removeFirst(jobs.count)
            await commit(jobs)
        }
        isRunning = false
    }

    private func commit(_ jobs: [Job]) async {
        do {
            let (completions, failure) = try await pool.writeWithoutTransaction { database in
                try database.beginTransaction(.immediate)
                let transaction = Transaction(database: database)
                let completions = jobs.map { $0.run(transaction) }
                return (completions, Self.finish(database))
            }
            // Before anyone is told, so that whoever was told reads what was written.
            cache.invalidate()
            for completion in completions { completion(failure) }
        } catch {
            for job in jobs { job.refuse(StorageError(error)) }
        }
    }

    /// Commits; gives what went wrong. A full disk may have undone the transaction already, in the midst of the batch.
    private static func finish(_ database: Database) -> StorageError? {
        do {
            guard database.isInsideTransaction else { return .full }
            try database.commit()
            return nil
        } catch {
            if database.isInsideTransaction { try? database.rollback() }
            return StorageError(error)
        }
    }
}
