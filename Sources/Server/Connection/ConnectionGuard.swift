import Council
import ExchangeAPI
import HTTPTypes
import NIOCore
import NIOHTTP1
import NIOHTTPTypes

/// Watches one connection for what no route ever sees: requests that do not arrive, bodies nobody reads, and bytes that
/// are not HTTP.
///
/// * A request must arrive whole within a deadline. Each byte of a dripped body would put off an idle timeout; it does
///   not put off this one. A route that waits for the body gets ``RequestTooSlow``; the connection is closed after the
///   answer, and without one a little later.
/// * An answer given before its request has arrived whole ends the connection, once the client had time to read it.
/// * A client that does not read what it asked for is not waited for without end, whatever it has asked for besides.
/// * What cannot be parsed is answered with a problem like any other, where the framework would send bare headers.
///
/// It arms one timer for a connection that is waiting for the rest of a request, and none for the requests that arrive
/// at once, which are nearly all.
final class ConnectionGuard: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let arrival: TimeAmount
    private let linger: TimeAmount
    private let delivery: TimeAmount
    private let security: SecurityHeaders

    /// Whether a request's head has come and its end has not.
    private var isArriving = false
    /// When the request that is arriving must have arrived; set once it turns out to take more than one read.
    private var deadline: NIODeadline?
    private var timer: Scheduled<Void>?
    /// Runs while no more can be written, because the client does not read.
    private var stall: Scheduled<Void>?
    /// Requests that came and were not answered to the end.
    private var unanswered = 0
    private var isClosing = false
    private var parseError: ErrorCode = .badRequest

    init(limits: ServerLimits, security: SecurityHeaders) {
        arrival = TimeAmount(limits.arrival)
        linger = TimeAmount(limits.linger)
        delivery = TimeAmount(limits.delivery)
        self.security = security
    }

    // MARK: What comes in

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head:
            isArriving = true
            unanswered += 1
        case .end:
            isArriving = false
            deadline = nil
        case .body: break
        }
        context.fireChannelRead(data)
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        if isArriving, deadline == nil, !isClosing {
            let deadline = context.eventLoop.now + arrival
            self.deadline = deadline
            if timer == nil { arm(context, at: deadline) }
        }
        context.fireChannelReadComplete()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if case HTTPParserError.headerOverflow = error { parseError = .tooLarge }
        context.fireErrorCaught(error)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        timer?.cancel()
        timer = nil
        stall?.cancel()
        stall = nil
    }

    private func arm(_ context: ChannelHandlerContext, at moment: NIODeadline) {
        timer = context.eventLoop.assumeIsolated().scheduleTask(deadline: moment) { self.check(context) }
    }

    private func check(_ context: ChannelHandlerContext) {
        timer = nil
        guard isArriving, let deadline, !isClosing else { return }
        guard deadline <= context.eventLoop.now else { return arm(context, at: deadline) }
        if unanswered == 0 { return context.close(promise: nil) }
        context.fireErrorCaught(RequestTooSlow())
        close(context, after: linger + linger)
    }

    /// Closes the connection after a while; until then what still comes in is thrown away by whoever reads.
    private func close(_ context: ChannelHandlerContext, after delay: TimeAmount) {
        isClosing = true
        timer?.cancel()
        timer = context.eventLoop.assumeIsolated().scheduleTask(in: delay) { context.close(promise: nil) }
    }

    // MARK: What goes out

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        stall?.cancel()
        stall =
            context.channel.isWritable
            ? nil : context.eventLoop.assumeIsolated().scheduleTask(in: delivery) { context.close(promise: nil) }
        context.fireChannelWritabilityChanged()
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head where unanswered == 0:
            writeParseProblem(context, promise)
        case .head(var head) where isArriving && unanswered == 1:
            head.headerFields[.connection] = "close"
            context.write(wrapOutboundOut(.head(head)), promise: promise)
        case .end where unanswered == 0:
            // It belongs to the bare answer that was replaced, and so does its connection's end.
            promise?.succeed()
        case .end:
            unanswered -= 1
            context.write(data, promise: promise)
            if isArriving, unanswered == 0 { close(context, after: linger) }
        default:
            context.write(data, promise: promise)
        }
    }

    /// Answers what was no request: there is no route and no body to go by, and no language, so that both are used.
    private func writeParseProblem(_ context: ChannelHandlerContext, _ promise: EventLoopPromise<Void>?) {
        let number = RequestNumber()
        let (head, body) = Self.parseProblem(parseError, security, number)
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.write(wrapOutboundOut(.body(body)), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: promise)
        close(context, after: linger)
    }

    private static func parseProblem(
        _ code: ErrorCode,
        _ security: SecurityHeaders,
        _ number: RequestNumber
    ) -> (HTTPResponse, ByteBuffer) {
        let both = "\(code.message.en) / \(code.message.fr)"
        let error = ExchangeError(code, Bilingual(en: both, fr: both))
        let bytes = (try? WireJSON.encode(Problem(error, in: .english))) ?? []
        var fields = HTTPFields()
        fields.append(HTTPField(name: .contentType, value: Problem.mediaType))
        fields.append(HTTPField(name: .contentLength, value: String(bytes.count)))
        fields.append(HTTPField(name: .connection, value: "close"))
        security.add(to: &fields, request: number)
        // A request whose header is too large has a status of its own (RFC 6585 §5).
        let status: HTTPResponse.Status = code == .tooLarge ? .requestHeaderFieldsTooLarge : .badRequest
        return (HTTPResponse(status: status, headerFields: fields), ByteBuffer(bytes: bytes))
    }
}
