import Council
import ExchangeAPI
import Testing

/// Expects an answer to be the problem of a code: its status, its media type and every field of its body.
func expect(
    _ code: ErrorCode,
    _ reply: RunningServer.Reply,
    _ comment: String = "",
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    #expect(reply.status == code.status, "\(comment) \(reply.text)", sourceLocation: sourceLocation)
    #expect(
        reply["Content-Type"] == ["application/problem+json"],
        "\(comment)",
        sourceLocation: sourceLocation
    )
    let problem = try #require(try? reply.problem(), "\(comment) \(reply.text)", sourceLocation: sourceLocation)
    #expect(problem.code == code.rawValue, "\(comment)", sourceLocation: sourceLocation)
    #expect(problem.type == "urn:partage:error:\(code.rawValue)", sourceLocation: sourceLocation)
    #expect(problem.status == code.status, sourceLocation: sourceLocation)
    #expect(!problem.title.isEmpty && !problem.detail.isEmpty, sourceLocation: sourceLocation)
}
