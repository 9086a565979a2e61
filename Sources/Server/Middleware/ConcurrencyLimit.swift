import Council
import Hummingbird
import Synchronization

/// Works on so many requests at once and turns away one more, at once: a queue would only make all of them late.
///
/// Requests with a body are ``UploadLimit``'s: they wait for their senders most of the time, and would keep the readers
/// out meanwhile.
struct ConcurrencyLimit: RouterMiddleware {
    typealias Context = AnyoneContext

    private final class Counter: Sendable {
        let value = Atomic<Int>(0)
    }

    private let limit: Int
    private let inProgress = Counter()

    init(_ limit: Int) { self.limit = limit }

    func handle(
        _ request: Request,
        context: AnyoneContext,
        next: (Request, AnyoneContext) async throws -> Response
    ) async throws -> Response {
        guard !request.hasBody else { return try await next(request, context) }
        defer { inProgress.value.subtract(1, ordering: .relaxed) }
        guard inProgress.value.add(1, ordering: .relaxed).newValue <= limit else {
            throw ExchangeError(.unavailable, retryAfter: 1)
        }
        return try await next(request, context)
    }
}
