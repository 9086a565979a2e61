import Council
import ExchangeAPI
import Foundation
import Server
import Testing

/// What an operator sees of a server: its metrics, its log, its limits and its end.
struct OperationTests {
    @Test("metrics count by pattern and status, and name no jurisdiction")
    func metrics() async throws {
        try await withServer { server in
            _ = try await server.send("GET", "/api/v1/meetings/2031-05/submissions/on", as: "member")
            _ = try await server.send("GET", "/api/v1/meetings/2031-05/submissions/qc", as: "member")
            _ = try await server.send("GET", "/secret-path")
            _ = try await server.send("TRACE", "/livez")
            let text = try await server.metrics()
            let route = "route=\"/api/v1/meetings/{meeting}/submissions/{jurisdiction}\",method=\"GET\""
            #expect(text.contains("partage_http_requests_total{\(route),status=\"404\"} 2\n"))
            #expect(text.contains("partage_http_request_duration_seconds_count{\(route)} 2\n"))
            #expect(text.contains("{route=\"none\",method=\"GET\",status=\"404\"} 1\n"))
            #expect(text.contains("{route=\"none\",method=\"other\",status=\"405\"} 1\n"))
            for hidden in ["2031-05", "\"on\"", "secret-path", "TRACE"] { #expect(!text.contains(hidden)) }
        }
    }

    @Test("the metrics are Prometheus text in which buckets only grow")
    func metricsForm() async throws {
        try await withServer { server in
            for _ in 0..<5 { _ = try await server.send("GET", "/livez") }
            let lines = try await server.metrics().split(separator: "\n")
            let sample = /^[a-z_]+(\{[a-z]+="[^"]*"(,[a-z]+="[^"]*")*\})? [0-9.e+-]+$/
            for line in lines where !line.hasPrefix("#") { #expect(line.wholeMatch(of: sample) != nil, "\(line)") }
            let buckets = lines.filter { $0.contains("_bucket{route=\"/livez\"") }
                .compactMap { $0.split(separator: " ").last.flatMap { Int($0) } }
            #expect(buckets.count == 15 && buckets.last == 5 && buckets == buckets.sorted())
        }
    }

    @Test("each request leaves one line of JSON that tells no secret")
    func requestLines() async throws {
        let log = try await withServer { server in
            let secret = "whispered-\(UUID().uuidString)"
            _ = try await server.client(as: "approver-on").submit(
                World.submission(saying: secret),
                for: World.meeting,
                of: JurisdictionCode(checked: "on")
            )
            _ = try await server.send("GET", "/api/v1/entries?q=\(secret)", as: "member")
            _ = try await server.send(
                "GET",
                "/api/v1/\(secret)",
                ["Authorization": "Bearer \(secret)", "Cookie": secret]
            )
            _ = try await server.send("GET", "/%0a%1b%5b31mforged", as: "member")
            return (server.log, Array(server.world.tokens.values) + [secret, "forged", "\u{1B}"])
        }
        let (captured, secrets) = log
        for secret in secrets { #expect(!captured.text.contains(secret)) }
        let lines = try captured.requestLines.map { line in
            try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
        #expect(lines.count == 4)
        #expect(lines[0]["route"] as? String == "/api/v1/meetings/{meeting}/submissions/{jurisdiction}/submit")
        #expect(lines[0]["account"] as? String == "approver-on")
        #expect(lines[0]["status"] as? Int == 201)
        #expect(lines[2]["account"] == nil)
        #expect(lines.allSatisfy { ($0["request"] as? String)?.count == 15 && $0["microseconds"] is Int })
    }

    @Test("request lines may be kept to failures, or left out")
    func choice() async throws {
        let failures = try await withServer {
            $0.requestLog = .failures
        } _: { server in
            _ = try await server.send("GET", "/livez")
            _ = try await server.send("GET", "/nowhere")
            return server.log
        }
        #expect(failures.requestLines.count == 1 && failures.text.contains("404"))
        let none = try await withServer {
            $0.requestLog = .none
        } _: { server in
            _ = try await server.send("GET", "/nowhere")
            return server.log
        }
        #expect(none.requestLines.isEmpty)
    }

    @Test("one request more than are worked on at once is turned away with a time to come back")
    func overload() async throws {
        try await withServer {
            $0.limits.concurrentRequests = 0
        } _: { server in
            let reply = try await server.send("GET", "/api/v1/council", as: "member")
            try expect(.unavailable, reply)
            #expect(reply["Retry-After"] == ["1"])
            #expect(try await server.send("GET", "/livez").status == 200)
            let error = await #expect(throws: ExchangeError(.unavailable)) {
                _ = try await server.client(as: "member").council()
            }
            #expect(error?.retryAfter == 1)
        }
    }

    @Test("one account's uploads do not keep out another's, nor anybody's reads")
    func uploads() async throws {
        try await withServer {
            $0.limits.concurrentUploads = 2
            $0.limits.uploadsPerAccount = 1
        } _: { server in
            let path = "/api/v1/meetings/2031-05/submissions/on/submit"
            let token = server.world.tokens["approver-on"] ?? ""
            let answer = try await RawConnection.exchange(
                with: server.address,
                sending: [
                    "POST \(path) HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer \(token)\r\nConnection: close\r\n"
                        + "Content-Type: application/json\r\nContent-Length: 3\r\n\r\n{"
                ],
                then: {
                    // The first request has been taken in once the second is turned away.
                    while try await server.send("POST", path, as: "approver-on", json: "{").status != 429 {}
                    let second = try await server.send("POST", path, as: "approver-on", json: "{}")
                    try expect(.tooMany, second)
                    #expect(second["Retry-After"] == ["1"])
                    try await expect(.badRequest, server.send("POST", path, as: "approver-qc", json: "{"))
                    #expect(try await server.send("GET", "/api/v1/whoami", as: "approver-on").status == 200)
                },
                sending: "} "
            )
            #expect(answer.hasPrefix("HTTP/1.1 409 "), "\(answer)")
        }
    }

    @Test("a client that reaches no server says so")
    func unreachable() async throws {
        let gone = try await withServer { try $0.client(as: "member") }
        await #expect(throws: ExchangeError(.unavailable)) { _ = try await gone.council() }
    }
}
