import Council
import ExchangeAPI
import Server
import Testing

/// The headers that narrow what a browser may do stand on every answer, whatever it is.
struct SecurityHeaderTests {
    private static let expected = [
        "X-Content-Type-Options": "nosniff",
        "Content-Security-Policy":
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        "Referrer-Policy": "no-referrer",
        "Cache-Control": "no-store",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Embedder-Policy": "require-corp",
        "Cross-Origin-Resource-Policy": "same-origin",
    ]

    @Test("every kind of answer has them, once")
    func everywhere() async throws {
        try await withServer { server in
            let etag = try await server.send("GET", "/api/v1/council", as: "member")["ETag"].first ?? ""
            let token = try await server.client(as: "member").tokens().value.items[0].id
            let replies = [
                try await server.send("GET", "/livez"),
                try await server.send("GET", "/api/v1/openapi.json"),
                try await server.send("GET", "/api/v1/council", as: "member"),
                try await server.send("GET", "/api/v1/council", as: "member", ["If-None-Match": etag]),
                try await server.send("HEAD", "/api/v1/council", as: "member"),
                try await server.send("HEAD", "/nowhere"),
                try await server.send("GET", "/nowhere"),
                try await server.send("GET", "/api/v1/council"),
                try await server.send("PATCH", "/api/v1/council", as: "member"),
                try await server.send("GET", "/api/v1/audit", as: "member"),
                try await server.send("POST", "/api/v1/meetings", as: "secretariat", json: "{"),
                try await server.send("DELETE", "/api/v1/tokens/\(token)", as: "member"),
            ]
            #expect(replies.map(\.status) == [200, 200, 200, 304, 200, 404, 404, 401, 405, 403, 400, 204])
            for reply in replies {
                for (name, value) in Self.expected { #expect(reply[name] == [value], "\(reply.status) \(name)") }
                #expect(reply["X-Request-Id"].first?.utf8.count == 15, "\(reply.status)")
                #expect(reply["Strict-Transport-Security"].isEmpty)
                #expect(reply["Server"].isEmpty)
            }
            #expect(Set(replies.flatMap { $0["X-Request-Id"] }).count == replies.count)
        }
    }

    @Test("clients are told to insist on TLS only where it stands in front")
    func strictTransport() async throws {
        try await withServer {
            $0.isBehindTLS = true
        } _: { server in
            let reply = try await server.send("GET", "/nowhere")
            #expect(reply["Strict-Transport-Security"] == ["max-age=31536000"])
        }
    }

    @Test("an answer to HEAD has the headers of one to GET and no body")
    func head() async throws {
        try await withServer { server in
            for path in ["/livez", "/api/v1/council", "/nowhere"] {
                let get = try await server.send("GET", path, as: "member")
                let head = try await server.send("HEAD", path, as: "member")
                #expect(head.status == get.status)
                #expect(head.body.isEmpty)
                for name in ["Content-Type", "Content-Length", "ETag"] {
                    #expect(head[name] == get[name], "\(path) \(name)")
                }
            }
        }
    }
}
