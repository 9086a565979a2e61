import Council
import ExchangeAPI
import Testing

/// Where a client may send its token.
struct ServerAddressTests {
    @Test(
        "an address is taken without a slash at its end",
        arguments: [
            ("https://partage.example.org", "https://partage.example.org"),
            ("HTTPS://partage.example.org:8443/", "https://partage.example.org:8443"),
            ("https://example.org/partage/", "https://example.org/partage"),
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080"), ("http://localhost", "http://localhost"),
            ("http://[::1]:8080", "http://[::1]:8080"),
        ]
    )
    func taken(_ raw: String, _ address: String) throws {
        #expect(try ServerAddress(raw).description == address)
    }

    @Test(
        "what is no address, or would show the token, is refused",
        arguments: [
            "", "example.org", "ftp://example.org", "https://", "https:///path", "https://me:word@example.org",
            "https://example.org?x", "https://example.org#x", "https://exam ple.org", "http://example.org",
            "http://127.0.0.1.example.org", "http://localhost.example.org", "http://[::1].example.org",
            "https://example.org\r\nX: y",
        ]
    )
    func refused(_ raw: String) {
        #expect(throws: ExchangeError(.badRequest)) { try ServerAddress(raw) }
    }

    @Test("plain http to another machine has to be asked for")
    func plainText() throws {
        #expect(try ServerAddress("http://hub:8080", allowsPlainText: true).description == "http://hub:8080")
    }
}
