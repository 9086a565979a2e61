package import Council

/// Where a server is: scheme, host and port, and a path in front of the API where a proxy puts one.
package struct ServerAddress: Sendable, Equatable, CustomStringConvertible {
    /// The address without a slash at its end.
    package let description: String

    /// Reads `https://partage.example.org` and the like.
    ///
    /// - Parameter allowsPlainText: takes `http` for a host other than this machine, where the token would travel unhidden.
    /// - Throws: `bad-request` for another scheme, for a name, password, query or fragment in the address, and for plain
    ///   `http` that was not allowed.
    package init(_ raw: String, allowsPlainText: Bool = false) throws(ExchangeError) {
        let pieces = raw.split(separator: "://", maxSplits: 1, omittingEmptySubsequences: false)
        let scheme = pieces.first?.lowercased() ?? ""
        guard pieces.count == 2, ["http", "https"].contains(scheme), raw.utf8.count <= 500,
            raw.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }), !raw.contains(where: { "@?#\\\"<>".contains($0) }),
            let authority = pieces[1].split(separator: "/", omittingEmptySubsequences: false).first, !authority.isEmpty
        else { throw Self.unreadable }
        guard scheme == "https" || allowsPlainText || Self.isThisMachine(authority) else { throw Self.unhidden }
        var address = "\(scheme)://\(pieces[1])"
        while address.hasSuffix("/") { address.removeLast() }
        description = address
    }

    private static func isThisMachine(_ authority: Substring) -> Bool {
        if authority == "[::1]" || authority.hasPrefix("[::1]:") { return true }
        let host = authority.prefix { $0 != ":" }.lowercased()
        let octets = host.split(separator: ".", omittingEmptySubsequences: false)
        return host == "localhost"
            || (octets.count == 4 && octets[0] == "127" && octets.allSatisfy { UInt8($0) != nil })
    }

    private static let unreadable = ExchangeError(
        .badRequest,
        Bilingual(
            en: "A server's address is written https://host or https://host:port, without a name or password in it.",
            fr: "L’adresse d’un serveur s’écrit https://hôte ou https://hôte:port, sans nom ni mot de passe."
        )
    )

    private static let unhidden = ExchangeError(
        .badRequest,
        Bilingual(
            en: "Over plain http your token could be read on the way. Use https.",
            fr: "En http, votre jeton pourrait être lu en chemin. Utilisez https."
        )
    )
}
