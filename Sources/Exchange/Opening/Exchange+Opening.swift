package import Council
import Foundation
import Ledger
package import Logging
import Storage

extension Exchange {
    /// Opens the council that a folder holds.
    ///
    /// - Throws: an ``ExchangeError`` that tells the operator what stands in the way; `notFound` for an empty folder.
    package static func open(
        in folder: String,
        logger: Logger,
        now: @escaping @Sendable () -> Timestamp = wallClock
    ) async throws -> Exchange {
        guard FileManager.default.fileExists(atPath: folder + "/" + Store.fileName) else {
            throw ExchangeError(StorageError.noCouncil(folder: folder))
        }
        return try await storing {
            let store = try Store(folder: folder)
            let exchange = Exchange(store: store, signer: try NodeKey.read(in: folder), logger: logger, now: now)
            guard try await store.councilProfile() != nil else { throw StorageError.noCouncil(folder: folder) }
            return exchange
        }
    }

    /// Creates a council in a folder that holds none: the node's key, the profile, and a first account with a token.
    package static func create(
        in folder: String,
        profile: CouncilProfile,
        first account: Account,
        logger: Logger,
        now: @escaping @Sendable () -> Timestamp = wallClock
    ) async throws -> (Exchange, NewAccessToken) {
        try await storing {
            let store = try Store(folder: folder)
            // Not whether there is a file: founding may have been broken off before there was a council.
            guard try await store.councilProfile() == nil else {
                store.close()
                throw ExchangeError(
                    .alreadyExists,
                    Bilingual(
                        en: "\(folder) holds a council already. Name another folder with --data.",
                        fr: "\(folder) contient déjà un conseil. Nommez un autre dossier avec --data."
                    )
                )
            }
            let exchange = Exchange(store: store, signer: try NodeKey.obtain(in: folder), logger: logger, now: now)
            let moment = exchange.now()
            let made = exchange.makeToken(
                for: account.id,
                label: "first sign-in",
                scopes: Scope.allCases,
                days: 7,
                at: moment
            )
            try await store.write { transaction in
                try transaction.enrol(exchange.signer.verificationKey)
                try exchange.append(.council, about: .council, to: .control, profile, in: transaction)
                try transaction.put(account)
                try transaction.insert(made.token.details, hash: made.hash)
            }
            return (exchange, made.token)
        }
    }

    /// Runs work on the store, and says what failed in the exchange's words.
    static func storing<Result>(_ work: () async throws -> Result) async throws -> Result {
        do {
            return try await work()
        } catch let error as StorageError {
            throw ExchangeError(error)
        }
    }
}

extension ExchangeError {
    /// What the store reported, as an answer to whoever asked.
    init(_ error: StorageError) {
        switch error {
        case .full: self.init(.storageFull, error.message)
        case .noCouncil: self.init(.notFound, error.message)
        default: self.init(.unavailable, error.message, retryAfter: 5)
        }
    }
}
