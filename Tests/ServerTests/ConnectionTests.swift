import Council
import ExchangeAPI
import Foundation
import Server
import Testing

/// What a connection may do before, beside and after a request.
struct ConnectionTests {
    private static let path = "/api/v1/meetings/2031-05/submissions/on/submit"

    private static func head(_ server: RunningServer, length: Int) -> String {
        "POST \(path) HTTP/1.1\r\nHost: example.org\r\nAuthorization: Bearer \(server.world.tokens["approver-on"] ?? "")\r\n"
            + "Content-Type: application/json\r\nContent-Length: \(length)\r\n\r\n"
    }

    @Test("a body that does not arrive is answered 408 and does nothing, though what had arrived would have been valid")
    func lateBody() async throws {
        try await withServer {
            $0.limits.arrival = .milliseconds(200)
        } _: { server in
            let text = try WireJSON.encode(SubmitRequest(submission: World.submission(saying: "half told")))
            let answer = try await RawConnection.exchange(
                with: server.address,
                sending: [Self.head(server, length: 500_000), String(decoding: text, as: UTF8.self)]
            )
            #expect(answer.hasPrefix("HTTP/1.1 408 "), "\(answer)")
            #expect(answer.contains("\"code\":\"too-slow\""))
            #expect(answer.lowercased().contains("connection: close"))
            let status = try await server.send("GET", "/api/v1/meetings/2031-05/submissions/on", as: "approver-on")
                .status
            #expect(status == 404)
        }
    }

    @Test("a body that comes late to a route that does not read it cannot hold the connection either")
    func lateForNobody() async throws {
        try await withServer {
            $0.limits.linger = .milliseconds(50)
        } _: { server in
            let answer = try await RawConnection.exchange(
                with: server.address,
                sending: ["GET /livez HTTP/1.1\r\nHost: example.org\r\nContent-Length: 500000\r\n\r\n"]
            )
            #expect(answer.hasPrefix("HTTP/1.1 200 "), "\(answer)")
            #expect(answer.lowercased().contains("connection: close"))
        }
    }

    @Test("a head that does not arrive ends the connection")
    func lateHead() async throws {
        try await withServer {
            $0.limits.idle = .milliseconds(200)
        } _: { server in
            let answer = try await RawConnection.exchange(
                with: server.address,
                sending: ["GET /livez HTTP/1.1\r\nHost: example.org\r\n"]
            )
            #expect(answer.isEmpty, "\(answer)")
        }
    }

    @Test("a body announced too large is refused before it is read")
    func announcedTooLarge() async throws {
        try await withServer {
            $0.limits.linger = .milliseconds(50)
        } _: { server in
            let answer = try await RawConnection.exchange(
                with: server.address,
                sending: [Self.head(server, length: 1_000_000_000)]
            )
            #expect(answer.hasPrefix("HTTP/1.1 413 "), "\(answer)")
            #expect(answer.contains("\"code\":\"too-large\""))
            #expect(answer.lowercased().contains("connection: close"))
        }
    }

    @Test("a body that turns out too large is refused while it is read")
    func turnsOutTooLarge() async throws {
        try await withServer {
            $0.limits.body = 1000
            $0.limits.linger = .milliseconds(50)
        } _: { server in
            let head = Self.head(server, length: 0).replacing("Content-Length: 0", with: "Transfer-Encoding: chunked")
            let chunk = "258\r\n\(String(repeating: " ", count: 600))\r\n"
            let answer = try await RawConnection.exchange(with: server.address, sending: [head, chunk, chunk])
            #expect(answer.hasPrefix("HTTP/1.1 413 "), "\(answer)")
        }
    }

    @Test(
        "what is not HTTP is answered with a problem like any other",
        arguments: [
            "hello\r\n\r\n", "GET  HTTP/1.1\r\n\r\n", "GET /livez HTTP/1.1\r\nHost example\r\n\r\n", "\u{16}\u{3}\u{1}",
        ]
    )
    func notHTTP(_ bytes: String) async throws {
        try await withServer {
            $0.limits.linger = .milliseconds(50)
        } _: { server in
            let answer = try await RawConnection.exchange(with: server.address, sending: [bytes])
            #expect(answer.hasPrefix("HTTP/1.1 400 "), "\(answer)")
            #expect(answer.contains("\"code\":\"bad-request\""))
            #expect(answer.lowercased().contains("x-content-type-options: nosniff"))
            #expect(answer.components(separatedBy: "HTTP/1.1 ").count == 2)
        }
    }

    @Test("a header or a target that is too large is answered 431")
    func headerTooLarge() async throws {
        try await withServer {
            $0.limits.linger = .milliseconds(50)
        } _: { server in
            let filler = String(repeating: "a", count: 20_000)
            let many = String(repeating: "X-A: b\r\n", count: 100)
            for request in [
                "GET /livez HTTP/1.1\r\nX-Big: \(filler)\r\n\r\n", "GET /\(filler) HTTP/1.1\r\n\r\n",
                "GET /livez HTTP/1.1\r\n\(many)\r\n",
            ] {
                let answer = try await RawConnection.exchange(with: server.address, sending: [request])
                #expect(answer.hasPrefix("HTTP/1.1 431 "), "\(answer)")
                #expect(answer.contains("\"code\":\"too-large\""))
            }
        }
    }

    @Test("a chunk that is not one ends the request with 400")
    func brokenChunk() async throws {
        try await withServer {
            $0.limits.linger = .milliseconds(50)
        } _: { server in
            let head = Self.head(server, length: 0).replacing("Content-Length: 0", with: "Transfer-Encoding: chunked")
            let answer = try await RawConnection.exchange(with: server.address, sending: [head, "2\r\n{}\r\nzz\r\n"])
            #expect(answer.hasPrefix("HTTP/1.1 400 "), "\(answer)")
            #expect(answer.contains("\"code\":\"bad-request\""))
        }
    }

    @Test("encoded line breaks in a path come back in no header and no body")
    func lineBreaks() async throws {
        try await withServer { server in
            for path in [
                "/api/v1/meetings/%0d%0aX-Injected:%201", "/%0d%0a%0d%0aX-Injected",
                "/api/v1/tokens/%0d%0aX-Injected:1",
            ] {
                let answer = try await RawConnection.exchange(
                    with: server.address,
                    sending: ["GET \(path) HTTP/1.1\r\nHost: example.org\r\nConnection: close\r\n\r\n"]
                )
                #expect(!answer.contains("X-Injected"), "\(answer)")
            }
        }
    }

    @Test("requests on one connection are answered in order")
    func pipelined() async throws {
        try await withServer { server in
            let answer = try await RawConnection.exchange(
                with: server.address,
                sending: [
                    "GET /livez HTTP/1.1\r\nHost: a\r\n\r\nGET /nowhere HTTP/1.1\r\nHost: a\r\n\r\n"
                        + "HEAD /nowhere HTTP/1.1\r\nHost: a\r\n\r\nGET /readyz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
                ]
            )
            let statuses = answer.components(separatedBy: "HTTP/1.1 ").dropFirst().map { $0.prefix(3) }
            #expect(statuses == ["200", "404", "404", "200"], "\(answer)")
        }
    }
}
