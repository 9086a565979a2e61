import ExchangeAPI
import Testing

/// The table of endpoints, from which the server's routes and the client's addresses are made.
struct EndpointTests {
    @Test("every endpoint has a method, and a path of its own under it")
    func table() {
        for endpoint in Endpoint.allCases {
            #expect(["GET", "POST", "PUT", "DELETE"].contains(endpoint.method), "\(endpoint)")
            #expect(endpoint.pattern.hasPrefix("/"), "\(endpoint)")
        }
        #expect(Set(Endpoint.allCases.map { "\($0.method) \($0.pattern)" }).count == Endpoint.allCases.count)
    }

    @Test("a path takes its values in order")
    func filling() {
        #expect(Endpoint.submission.path(["2031-05", "on"]) == "/api/v1/meetings/2031-05/submissions/on")
        #expect(Endpoint.submission.parameters == ["meeting", "jurisdiction"])
        #expect(Endpoint.alive.path() == "/livez")
    }

    @Test("no value leaves its segment", arguments: ["a/b", "..", ".", "a?b", "a#b", "a%2Fb", "é\r\n", "{x}", " "])
    func encoding(_ value: String) throws {
        let path = Endpoint.revokeToken.path([value])
        let segment = path.dropFirst("/api/v1/tokens/".count)
        #expect(path.hasPrefix("/api/v1/tokens/"))
        #expect(!segment.contains { "/?#\r\n {}".contains($0) } && segment.allSatisfy(\.isASCII))
        #expect(segment.contains { $0 != "." })
        #expect(PercentEncoding.decode(segment) == value)
    }

    @Test("a path tells which methods it takes")
    func methods() {
        #expect(Endpoint.methods(at: "/api/v1/meetings/2031-05/submissions/on/draft") == ["GET", "HEAD", "PUT"])
        #expect(Endpoint.methods(at: "/api/v1/meetings") == ["GET", "HEAD", "POST"])
        #expect(Endpoint.methods(at: "/api/v1/tokens/t-1") == ["DELETE"])
        #expect(Endpoint.methods(at: "/api/v1/tokens/t-1/more") == [])
        #expect(Endpoint.methods(at: "/") == [])
    }

    @Test("a broken percent-encoding is none", arguments: ["%", "%4", "%zz", "%ff", "%c3"])
    func broken(_ raw: String) {
        #expect(PercentEncoding.decode(raw) == nil)
    }
}
