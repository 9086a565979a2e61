/// What an operator sets of a server.
package struct ServerConfiguration: Sendable {
    /// The address to listen on; a proxy that ends TLS stands in front of any other than this machine's own.
    package var host = "127.0.0.1"
    /// The port to listen on; 0 for any that is free.
    package var port = 8080
    /// The port for metrics, on this machine's own address; 0 for any that is free, nil for no metrics.
    package var metricsPort: Int?
    /// Whether clients come over TLS, so that they may be told to insist on it.
    package var isBehindTLS = false
    /// Which requests leave a line in the log.
    package var requestLog = RequestLog.Choice.all
    package var limits = ServerLimits()

    package init() {}
}
