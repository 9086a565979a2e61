import Council
import ExchangeAPI
import HTTPTypes
import Hummingbird
import Testing

/// What the client makes of a server that is none of ours.
struct ClientTests {
    @Test("what is not an exchange's answer is said to be none")
    func strangers() async throws {
        try await withStranger { client in
            for path in ["html", "empty", "redirect"] {
                let error = await #expect(throws: ExchangeError(.unavailable), "\(path)") {
                    _ = try await client(path).council()
                }
                #expect(error?.message.en.contains("not an exchange") == true, "\(path)")
            }
        }
    }

    @Test("a proxy's error is taken by its status, and its page is not shown")
    func proxies() async throws {
        try await withStranger { client in
            let error = await #expect(throws: ExchangeError(.unavailable)) { _ = try await client("gateway").council() }
            #expect(error?.message == ErrorCode.unavailable.message)
            #expect(error?.retryAfter == 30)
            await #expect(throws: ExchangeError(.tooLarge)) { _ = try await client("large").council() }
        }
    }

    @Test("an answer without end is not read to its end")
    func endless() async throws {
        try await withStranger { client in
            let error = await #expect(throws: ExchangeError(.unavailable)) { _ = try await client("endless").council() }
            #expect(error?.message.en.contains("larger") == true)
        }
    }

    /// Runs a server that answers as a web server or a proxy might; `client` takes the path it stands under.
    private func withStranger(
        _ work:
            @escaping @Sendable (_ client: @escaping @Sendable (String) throws -> ExchangeClient) async throws -> Void
    ) async throws {
        let router = Router()
        func answer(_ path: RouterPath, _ status: HTTPResponse.Status, _ headers: HTTPFields, _ body: String) {
            router.get("\(path)/api/v1/council") { _, _ in
                Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: body)))
            }
        }
        answer("html", .ok, [.contentType: "text/html"], "<p>Welcome</p>")
        answer("empty", .ok, [:], "")
        answer("redirect", .found, [.location: "/html/api/v1/council"], "")
        answer("gateway", .badGateway, [.contentType: "text/html", .retryAfter: "30"], "<p>secret inner name</p>")
        answer("large", .contentTooLarge, [:], "")
        router.get("endless/api/v1/council") { _, _ in
            Response(
                status: .ok,
                body: ResponseBody { writer in
                    let page = ByteBuffer(repeating: UInt8(ascii: " "), count: 65_536)
                    while true { try await writer.write(page) }
                }
            )
        }
        let (ports, continuation) = AsyncStream.makeStream(of: Int.self)
        let application = Application(
            router: router,
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { continuation.yield($0.localAddress?.port ?? 0) }
        )
        try await withThrowingTaskGroup(of: Bool.self) { group in
            group.addTask {
                try await application.run()
                return false
            }
            group.addTask {
                for await port in ports {
                    try await work { path in
                        var limits = ExchangeClient.Limits()
                        limits.answer = 1_000_000
                        return ExchangeClient(
                            server: try ServerAddress("http://127.0.0.1:\(port)/\(path)"),
                            token: "t",
                            language: .english,
                            limits: limits
                        )
                    }
                    return true
                }
                return false
            }
            while let finished = try await group.next(), !finished {}
            group.cancelAll()
        }
    }
}
