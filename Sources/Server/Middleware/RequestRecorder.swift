import Hummingbird

/// Outermost: times each request, counts it, and writes its line in the log.
///
/// Whatever is thrown was made an answer by ``ProblemAnswers`` below it, so every request passes here on its way out.
struct RequestRecorder: RouterMiddleware {
    typealias Context = AnyoneContext

    let metrics: RequestMetrics
    let log: RequestLog

    func handle(
        _ request: Request,
        context: AnyoneContext,
        next: (Request, AnyoneContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        metrics.begin()
        defer { metrics.end() }
        let response = try await next(request, context)
        let outcome = RequestOutcome(
            method: request.method.rawValue,
            route: context.endpointPath,
            status: response.status.code,
            duration: start.duration(to: .now)
        )
        metrics.count(outcome)
        log.write(outcome, context.trace)
        return response
    }
}
