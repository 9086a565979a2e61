package import Logging

/// The process's log in the same stream and form as its request lines.
package struct JSONLogHandler: LogHandler {
    package var logLevel: Logger.Level
    package var metadata: Logger.Metadata = [:]
    package var metadataProvider: Logger.MetadataProvider?

    private let label: String
    private let stream: LogStream

    package init(label: String, stream: LogStream, level: Logger.Level = .info) {
        self.label = label
        self.stream = stream
        logLevel = level
    }

    package func log(event: LogEvent) {
        var line = LogLine(level: event.level.rawValue, message: event.message.description)
        line.add("logger", label)
        let all =
            metadata
            .merging(metadataProvider?.get() ?? [:]) { $1 }
            .merging(event.metadata ?? [:]) { $1 }
        for (key, value) in all.sorted(by: { $0.key < $1.key }) {
            line.add(key, value.description)
        }
        line.end()
        stream.write(line, isUrgent: event.level >= .notice)
    }

    package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }
}
