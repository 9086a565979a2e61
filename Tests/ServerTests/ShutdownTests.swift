import Foundation
import Glibc
import Server
import Testing
import UnixSignals

/// How a server ends.
struct ShutdownTests {
    @Test("a signal lets the request in progress be answered, and takes no new one")
    func drains() async throws {
        let signal = SIGUSR2
        let answer = try await withServer(until: [.sigusr2]) { server in
            try await RawConnection.exchange(
                with: server.address,
                sending: [
                    "POST /api/v1/tokens HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer \(server.world.tokens["member"] ?? "")\r\n"
                        + "Content-Type: application/json\r\nContent-Length: 46\r\n\r\n"
                ],
                then: {
                    // A request that the server has not begun to read would be dropped with its connection.
                    while try await !server.metrics().contains("requests_in_progress 1\n") {}
                    kill(getpid(), signal)
                    while await RawConnection.isAccepted(by: server.address) {}
                },
                sending: "{\"label\":\"laptop\",\"scopes\":[\"read\"],\"days\":1} "
            )
        }
        #expect(answer.hasPrefix("HTTP/1.1 201 "), "\(answer)")
    }
}
