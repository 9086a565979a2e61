import Council
import Testing

/// Expects a use case to be refused with a code.
func expectRefusal<Result>(
    _ code: ErrorCode,
    _ comment: @autoclosure () -> Comment? = nil,
    at location: SourceLocation = #_sourceLocation,
    _ work: () async throws -> Result
) async {
    do {
        _ = try await work()
        Issue.record(
            "expected \(code.rawValue), but it was done; \(comment().map { "\($0)" } ?? "")",
            sourceLocation: location
        )
    } catch let error as ExchangeError {
        #expect(error.code == code, comment(), sourceLocation: location)
    } catch {
        Issue.record(error, sourceLocation: location)
    }
}

/// The refusal that somebody gets, as they see it: code, both sentences, findings.
func refusal<Result>(_ work: () async throws -> Result) async -> String {
    do {
        _ = try await work()
        return "done"
    } catch let error as ExchangeError {
        return "\(error.code.rawValue) \(error.message) \(error.findings) \(String(describing: error.retryAfter))"
    } catch {
        return "failed \(error)"
    }
}
