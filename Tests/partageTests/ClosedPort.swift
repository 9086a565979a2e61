import Foundation

/// A port of this machine that nothing listens on.
enum ClosedPort {
    /// The system hands out a free port, which is given back at once: a connection to it is refused.
    static func address() -> String {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { raw in
                bind(descriptor, raw, length) == 0 && getsockname(descriptor, raw, &length) == 0
            }
        }
        return "http://127.0.0.1:\(isBound ? UInt16(bigEndian: address.sin_port) : 9)"
    }
}
