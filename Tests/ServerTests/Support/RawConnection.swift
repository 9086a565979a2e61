import NIOCore
import NIOPosix
import Server

/// A connection on which a test says byte for byte what it likes.
enum RawConnection {
    /// Sends chunks one after the other and gives all that comes back until the server closes the connection.
    ///
    /// - Parameters:
    ///   - then: done after the chunks were sent.
    ///   - last: sent after that.
    static func exchange(
        with address: ListeningAddress,
        sending chunks: [String],
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
            do {
                for chunk in chunks { try await outbound.write(ByteBuffer(string: chunk)) }
                try await then()
                if let last { try await outbound.write(ByteBuffer(string: last)) }
            } catch ChannelError.ioOnClosedChannel {
                // The server had closed before all was sent; what it said until then is the answer.
            }
            var received = ByteBuffer()
            do {
                for try await part in inbound { received.writeImmutableBuffer(part) }
            } catch is IOError {
                // The server closed while bytes were still on their way to it.
            }
            return String(buffer: received)
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
