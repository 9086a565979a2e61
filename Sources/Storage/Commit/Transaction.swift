import GRDB

/// The inside of one write: what a use case may read and append before all of it commits.
///
/// It lives only as long as the closure it is handed to. Its reads are unfiltered: the use case has authorised.
package struct Transaction {
    let database: Database

    /// Runs work that is undone alone where it throws.
    func inSavepoint<Result>(_ work: () throws -> Result) throws -> Result {
        // Outside a transaction (a full disk undid it) there is nothing to save a point of, and nothing may be written.
        guard database.isInsideTransaction else { throw StorageError.full }
        var outcome: Swift.Result<Result, any Error> = .failure(StorageError.full)
        do {
            try database.inSavepoint {
                do {
                    outcome = .success(try work())
                    return .commit
                } catch {
                    outcome = .failure(error)
                    return .rollback
                }
            }
        } catch {
            throw StorageError(error)
        }
        do {
            return try outcome.get()
        } catch let error as DatabaseError {
            throw StorageError(error)
        }
    }
}
