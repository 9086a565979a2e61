import Council
import ExchangeAPI
import HTTPTypes
import Hummingbird
import Logging

/// Makes an answer of everything that is thrown, and gives every answer its security headers.
struct ProblemAnswers: RouterMiddleware {
    typealias Context = AnyoneContext

    let security: SecurityHeaders

    func handle(
        _ request: Request,
        context: AnyoneContext,
        next: (Request, AnyoneContext) async throws -> Response
    ) async throws -> Response {
        var response: Response
        do {
            response = try await next(request, context)
        } catch {
            response = problem(error, request, context)
        }
        security.add(to: &response.headers, request: context.trace.number)
        // An answer to HEAD has the headers of one to GET and no body, whichever way it came about (RFC 9110 §9.3.2).
        return request.method == .head ? response.createHeadResponse() : response
    }

    private func problem(_ thrown: any Error, _ request: Request, _ context: AnyoneContext) -> Response {
        var error = ExchangeError(thrown: thrown)
        if error.code == .internalFault {
            // The kind alone: a description may hold what somebody wrote.
            context.logger.error(
                "a request failed",
                metadata: ["request": "\(context.trace.number)", "error": "\(type(of: thrown))"]
            )
        }
        let methods = thrown is HTTPError ? Endpoint.methods(at: request.uri.path) : []
        if error.code == .notFound, !methods.isEmpty { error = ExchangeError(.wrongMethod) }
        var response = Response.problem(error, in: request.language, request: context.trace.number)
        if error.code == .wrongMethod {
            response.headers[.allow] = methods.joined(separator: ", ")
        }
        return response
    }
}
