import HTTPTypes
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import Testing

@testable import Server

/// What a connection's guard does as time goes by, on a clock that the test turns.
struct ConnectionGuardTests {
    private let channel: EmbeddedChannel

    init() throws {
        var limits = ServerLimits()
        limits.arrival = .seconds(20)
        limits.delivery = .seconds(20)
        limits.linger = .seconds(1)
        channel = EmbeddedChannel()
        try channel.pipeline.syncOperations.addHandler(
            ConnectionGuard(limits: limits, security: SecurityHeaders(isBehindTLS: false))
        )
        try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
    }

    private func read(_ parts: HTTPRequestPart...) throws {
        for part in parts { try channel.writeInbound(part) }
    }

    private static let head = HTTPRequestPart.head(
        HTTPRequest(method: .post, scheme: "http", authority: "example.org", path: "/")
    )
    private static let answer: [HTTPResponsePart] = [.head(HTTPResponse(status: .ok)), .end(nil)]

    @Test("a client that does not read is let go, and one that reads on is not")
    func stalled() throws {
        channel.isWritable = false
        channel.pipeline.fireChannelWritabilityChanged()
        channel.embeddedEventLoop.advanceTime(by: .seconds(19))
        channel.isWritable = true
        channel.pipeline.fireChannelWritabilityChanged()
        channel.embeddedEventLoop.advanceTime(by: .seconds(60))
        #expect(channel.isActive)
        channel.isWritable = false
        channel.pipeline.fireChannelWritabilityChanged()
        channel.embeddedEventLoop.advanceTime(by: .seconds(20))
        #expect(!channel.isActive)
    }

    @Test("bytes that trickle in do not put off the deadline")
    func dripped() throws {
        try read(Self.head)
        for second in 1..<20 {
            channel.embeddedEventLoop.advanceTime(by: .seconds(1))
            try read(.body(ByteBuffer(string: "x")))
            #expect(channel.isActive, "\(second)")
        }
        channel.embeddedEventLoop.advanceTime(by: .seconds(1))
        #expect(throws: RequestTooSlow.self) { try channel.throwIfErrorCaught() }
        channel.embeddedEventLoop.advanceTime(by: .seconds(2))
        #expect(!channel.isActive)
    }

    @Test("a deadline is one request's own")
    func ownDeadline() throws {
        for _ in 0..<5 {
            try read(Self.head)
            channel.embeddedEventLoop.advanceTime(by: .seconds(15))
            try read(.end(nil))
            for part in Self.answer { try channel.writeOutbound(part) }
        }
        try channel.throwIfErrorCaught()
        #expect(channel.isActive)
    }

    @Test("an answer given before its request has come ends the connection, after a while")
    func earlyAnswer() throws {
        try read(Self.head)
        for part in Self.answer { try channel.writeOutbound(part) }
        guard case .head(let head)? = try channel.readOutbound(as: HTTPResponsePart.self) else {
            Issue.record("no head went out")
            return
        }
        #expect(head.headerFields[.connection] == "close")
        #expect(channel.isActive)
        channel.embeddedEventLoop.advanceTime(by: .seconds(1))
        #expect(!channel.isActive)
    }

    @Test("an answer to a request that has come keeps the connection")
    func wholeRequest() throws {
        try read(Self.head, .end(nil))
        for part in Self.answer { try channel.writeOutbound(part) }
        guard case .head(let head)? = try channel.readOutbound(as: HTTPResponsePart.self) else {
            Issue.record("no head went out")
            return
        }
        #expect(head.headerFields[.connection] == nil)
        channel.embeddedEventLoop.advanceTime(by: .seconds(100))
        #expect(channel.isActive)
    }
}
