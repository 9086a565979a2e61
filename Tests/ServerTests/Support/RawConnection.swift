import NIOCore
import NIOPosix
import Server

/// A connection on which a test says byte for byte what it likes.
enum RawConnection {
    /// Sends chunks one after the other and gives all that comes back until the server closes the connection.
    ///
    /// - Parameters:
    ///   - dripping: repeated between the reads of the answer, to keep the connection busy.
    ///   - then: done after the chunks were sent.
    ///   - last: sent after that.
    static func exchange(
        with address: ListeningAddress,
        sending chunks: [String],
        dripping drip: String? = nil,
        then: @escaping @Sendable () async throws -> Void = {},
        sending last: String? = nil
    ) async throws -> String {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(host: address.host, port: address.port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        return try await channel.executeThenClose { inbound, outbound in
            for chunk in chunks { try await outbound.write(ByteBuffer(string: chunk)) }
            try await then()
            if let last { try await outbound.write(ByteBuffer(string: last)) }
            return try await withThrowingTaskGroup(of: String?.self) { group in
                if let drip {
                    group.addTask {
                        // The pace only has to be brisker than the server's idle timeout; nothing depends on it.
                        while (try? await Task.sleep(for: .milliseconds(20))) != nil {
                            do { try await outbound.write(ByteBuffer(string: drip)) } catch { return nil }
                        }
                        return nil
                    }
                }
                group.addTask {
                    var received = ByteBuffer()
                    do {
                        for try await part in inbound { received.writeImmutableBuffer(part) }
                    } catch is IOError {
                        // The server closed while bytes were still on their way to it.
                    }
                    return String(buffer: received)
                }
                defer { group.cancelAll() }
                while let finished = try await group.next() {
                    if let finished { return finished }
                }
                return ""
            }
        }
    }

    /// Whether the server takes a connection at all.
    static func isAccepted(by address: ListeningAddress) async -> Bool {
        let channel = try? await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(host: address.host, port: address.port).get()
        try? await channel?.close().get()
        return channel != nil
    }
}
