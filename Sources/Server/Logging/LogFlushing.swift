import ServiceLifecycle

/// Writes out the log five times a second while the server runs, and once more when it stops.
struct LogFlushing: Service {
    let stream: LogStream

    func run() async {
        await cancelWhenGracefulShutdown {
            while (try? await Task.sleep(for: .milliseconds(200))) != nil { stream.flush() }
        }
        stream.flush()
    }
}
