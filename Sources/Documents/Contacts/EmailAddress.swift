/// An e-mail address in a line of text, also where a narrow cell has cut it in two.
struct EmailAddress: Sendable, Hashable {
    let address: String
    /// The line's text before and after the address, the two joined.
    let rest: String

    /// The first address in a text.
    init?(in text: String) {
        guard let at = text.firstIndex(of: "@") else { return nil }
        let head = text[..<at].reversed().prefix { Self.isLocal($0) }.count
        let start = text.index(at, offsetBy: -head)
        var end = text[text.index(after: at)...].prefix { Self.isDomain($0) }.endIndex
        while end > at, let last = text[..<end].last, last == "." || last == "-" { end = text.index(before: end) }
        let domain = text[text.index(after: at)..<end]
        guard head > 0, !domain.isEmpty else { return nil }
        address = String(text[start..<end])
        rest = "\(text[..<start]) \(text[end...])"
    }

    private static func isLocal(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || "._%+-'’".contains(character)
    }

    private static func isDomain(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "." || character == "-"
    }

    /// The words of the part before the @, by which the person's name is recognised.
    var localWords: [String] {
        FoldedText(address.prefix { $0 != "@" }).words
    }

    /// The words of the domain without its ending, by which the organization is recognised.
    var domainWords: [String] {
        FoldedText(address.drop { $0 != "@" }).words.dropLast().filter { $0.count >= 4 }
    }
}

extension EmailAddress {
    /// Whether two lines that follow one another hold the halves of one address.
    static func isCut(_ first: String, _ second: String) -> Bool {
        guard second.utf8.count <= 60, !second.utf8.contains(0x20), second != "o" else { return false }
        guard first.utf8.contains(0x40) || second.utf8.contains(0x40) else { return false }
        let token = first.split(whereSeparator: \.isWhitespace).last ?? ""
        guard second.allSatisfy({ isDomain($0) || isLocal($0) || $0 == "@" }) else { return false }
        if token.contains("@") {
            guard !second.contains("@"), !second.hasPrefix("www."), !hasKnownEnding(token) else { return false }
            return second.contains(".") || token.hasSuffix(".") || hasKnownEnding(token + second)
        }
        // Cut before the @: the first half is one lower-case word that can be nothing but the beginning of an address.
        guard first == token, second.contains("@"), token.allSatisfy(isLocal) else { return false }
        return second.hasPrefix("@") || (token.contains(".") && !token.contains(where: \.isUppercase))
    }

    private static func hasKnownEnding(_ token: some StringProtocol) -> Bool {
        guard
            let ending = token.split(separator: "@").last?.split(separator: ".", omittingEmptySubsequences: false)
                .dropFirst().last
        else { return false }
        let known: Set = [
            "ca", "com", "org", "net", "gov", "edu", "info", "int", "eu", "us", "uk", "fr", "quebec", "gouv", "coop",
        ]
        return known.contains(ending.lowercased())
    }
}
