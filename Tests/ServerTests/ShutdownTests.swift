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
                    kill(getpid(), signal)
                    // Until the listening socket is gone, the signal may still be on its way.
                    while await RawConnection.isAccepted(by: server.address) {}
                },
                sending: "{\"label\":\"laptop\",\"scopes\":[\"read\"],\"days\":1} "
            )
        }
        #expect(answer.hasPrefix("HTTP/1.1 201 "), "\(answer)")
    }
}
