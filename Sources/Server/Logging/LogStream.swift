import Foundation
import Synchronization

/// Where log lines go: one JSON object a line, gathered for a moment so that a request does not wait for a write.
///
/// Lines are written when ``flush()`` is called, which a running server does five times a second, when 64 KiB have
/// gathered, and at once for what is urgent.
package final class LogStream: Sendable {
    private static let capacity = 65_536

    private let pending = Mutex<[UInt8]>([])
    private let sink: @Sendable ([UInt8]) -> Void

    /// - Parameter sink: takes whole lines; it is never called twice at once.
    package init(sink: @escaping @Sendable ([UInt8]) -> Void) {
        self.sink = sink
    }

    /// The process's standard error.
    package static func standardError() -> LogStream {
        LogStream { bytes in
            // A log that cannot be written must not stop the work it tells of.
            try? FileHandle.standardError.write(contentsOf: Data(bytes))
        }
    }

    /// Adds a line.
    func write(_ line: LogLine, isUrgent: Bool = false) {
        pending.withLock { pending in
            pending.append(contentsOf: line.bytes)
            if isUrgent || pending.count >= Self.capacity { empty(&pending) }
        }
    }

    /// Writes out what has gathered.
    package func flush() {
        pending.withLock { empty(&$0) }
    }

    private func empty(_ pending: inout [UInt8]) {
        guard !pending.isEmpty else { return }
        sink(pending)
        pending.removeAll(keepingCapacity: true)
    }
}
