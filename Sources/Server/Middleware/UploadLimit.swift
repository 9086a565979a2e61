import Council
import Hummingbird
import Synchronization

/// Takes so many bodies at once, from everyone together and from one account, so that no account's slow uploads keep
/// the others' out.
struct UploadLimit: RouterMiddleware {
    typealias Context = SignedInContext

    private final class Uploads: Sendable {
        let byAccount = Mutex<[AccountID: Int]>([:])
    }

    private let limit: Int
    private let limitPerAccount: Int
    private let uploads = Uploads()

    init(_ limit: Int, perAccount: Int) {
        self.limit = limit
        limitPerAccount = perAccount
    }

    func handle(
        _ request: Request,
        context: SignedInContext,
        next: (Request, SignedInContext) async throws -> Response
    ) async throws -> Response {
        guard request.hasBody else { return try await next(request, context) }
        try begin(context.principal.account)
        defer { end(context.principal.account) }
        return try await next(request, context)
    }

    private func begin(_ account: AccountID) throws(ExchangeError) {
        try uploads.byAccount.withLock { uploads throws(ExchangeError) in
            let own = uploads[account, default: 0]
            guard own < limitPerAccount else { throw ExchangeError(.tooMany, retryAfter: 1) }
            guard uploads.values.reduce(0, +) < limit else { throw ExchangeError(.unavailable, retryAfter: 1) }
            uploads[account] = own + 1
        }
    }

    private func end(_ account: AccountID) {
        uploads.byAccount.withLock { uploads in
            let own = uploads[account, default: 1] - 1
            uploads[account] = own > 0 ? own : nil
        }
    }
}
