package import Exchange
import Hummingbird
import HummingbirdCore
package import Logging
import NIOCore
import ServiceLifecycle
package import UnixSignals

/// Runs the server until one of the signals comes, and then until the requests in progress are answered.
///
/// Whoever opened the exchange closes it afterwards.
///
/// - Parameters:
///   - log: where request lines go; `logger` may write to the same stream.
///   - onListening: called once connections are taken.
/// - Throws: where a port cannot be listened to.
package func serve(
    _ exchange: Exchange,
    _ configuration: ServerConfiguration,
    log: LogStream,
    logger: Logger,
    until signals: [UnixSignal] = [.sigterm, .sigint],
    onListening: @escaping @Sendable (ListeningAddress) async -> Void = { _ in }
) async throws {
    let metrics = RequestMetrics()
    let ports = Ports(expected: configuration.metricsPort == nil ? 1 : 2) { api, metrics in
        await onListening(ListeningAddress(host: configuration.host, port: api, metricsPort: metrics))
    }

    let router = buildRouter(exchange, configuration, metrics, log)
    let api = buildApplication(router, configuration, logger) { await ports.take(api: $0) }

    var services: [any Service] = [LogFlushing(stream: log), AuditFlushing(exchange: exchange, logger: logger)]
    if let port = configuration.metricsPort {
        services.append(buildMetricsApplication(metrics, port: port, logger) { await ports.take(metrics: $0) })
    }
    services.append(api)

    var group = ServiceGroupConfiguration(
        services: services,
        gracefulShutdownSignals: signals,
        cancellationSignals: [],
        logger: logger
    )
    group.maximumGracefulShutdownDuration = configuration.limits.drain
    try await ServiceGroup(configuration: group).run()
}

/// The routes, each behind what every request goes through, outermost first.
func buildRouter(
    _ exchange: Exchange,
    _ configuration: ServerConfiguration,
    _ metrics: RequestMetrics,
    _ log: LogStream
) -> Router<AnyoneContext> {
    let limits = configuration.limits
    let router = Router(context: AnyoneContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: RequestRecorder(metrics: metrics, log: RequestLog(log, configuration.requestLog)))
    router.add(middleware: ProblemAnswers(security: SecurityHeaders(isBehindTLS: configuration.isBehindTLS)))

    HealthRoutes(exchange: exchange).add(to: router)
    DescriptionRoutes().add(to: router)

    let signedIn = router.group()
        .add(middleware: ConcurrencyLimit(limits.concurrentRequests))
        .add(middleware: BearerAuthentication(exchange: exchange))
        .group(context: SignedInContext.self)
        .add(middleware: UploadLimit(limits.concurrentUploads, perAccount: limits.uploadsPerAccount))
    CouncilRoutes(exchange: exchange).add(to: signedIn)
    JurisdictionRoutes(exchange: exchange, limits: limits).add(to: signedIn)
    MeetingRoutes(exchange: exchange, limits: limits).add(to: signedIn)
    SubmissionRoutes(exchange: exchange, limits: limits).add(to: signedIn)
    EntryRoutes(exchange: exchange).add(to: signedIn)
    ComparisonRoutes(exchange: exchange).add(to: signedIn)
    AgendaRoutes(exchange: exchange).add(to: signedIn)
    AccountRoutes(exchange: exchange, limits: limits).add(to: signedIn)
    AuditRoutes(exchange: exchange).add(to: signedIn)
    return router
}

/// The routes on a socket, with the limits that hold before a request is one.
func buildApplication(
    _ router: Router<AnyoneContext>,
    _ configuration: ServerConfiguration,
    _ logger: Logger,
    onListening: @escaping @Sendable (Int) async -> Void
) -> some Service {
    let limits = configuration.limits
    let security = SecurityHeaders(isBehindTLS: configuration.isBehindTLS)
    let http1 = HTTP1Channel.Configuration(
        additionalChannelHandlers: [ConnectionGuard(limits: limits, security: security)],
        idleTimeout: TimeAmount(limits.idle),
        httpDecoderConfiguration: .init(
            maxHeaderFieldSize: limits.headers,
            maxHeaderListSize: limits.headers,
            maxHeaderFieldCount: limits.headerFields
        )
    )
    return Application(
        router: router,
        server: .http1(configuration: http1),
        configuration: ApplicationConfiguration(
            address: .hostname(configuration.host, port: configuration.port),
            backlog: 1024,
            availableConnectionsDelegate: .maximum(limits.connections, logger: logger)
        ),
        onServerRunning: { channel in await onListening(channel.localAddress?.port ?? configuration.port) },
        logger: logger
    )
}

/// The metrics, on this machine's own address alone.
private func buildMetricsApplication(
    _ metrics: RequestMetrics,
    port: Int,
    _ logger: Logger,
    onListening: @escaping @Sendable (Int) async -> Void
) -> some Service {
    let router = Router(context: AnyoneContext.self)
    router.add(middleware: ProblemAnswers(security: SecurityHeaders(isBehindTLS: false)))
    MetricsRoutes(metrics: metrics).add(to: router)
    return Application(
        router: router,
        server: .http1(configuration: .init(idleTimeout: .seconds(30))),
        configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port)),
        onServerRunning: { channel in await onListening(channel.localAddress?.port ?? port) },
        logger: logger
    )
}

/// Gathers the ports of what listens, and tells of them once all do.
private actor Ports {
    private let expected: Int
    private let tell: @Sendable (Int, Int?) async -> Void
    private var api: Int?
    private var metrics: Int?

    init(expected: Int, tell: @escaping @Sendable (_ api: Int, _ metrics: Int?) async -> Void) {
        self.expected = expected
        self.tell = tell
    }

    func take(api: Int? = nil, metrics: Int? = nil) async {
        self.api = self.api ?? api
        self.metrics = self.metrics ?? metrics
        guard let api = self.api, expected == 1 || self.metrics != nil else { return }
        await tell(api, self.metrics)
    }
}
