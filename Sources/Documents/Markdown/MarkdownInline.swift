/// Takes the markup out of a line of Markdown and keeps all of its words, the addresses of links among them.
enum MarkdownInline {
    static func plain(_ text: some StringProtocol) -> String {
        let characters = Array(text)
        var result = ""
        var index = 0
        while index < characters.count {
            let character = characters[index]
            switch character {
            case "\\"
            where index + 1 < characters.count && "\\`*_{}[]()#+-.!|<>~$&:/\"'".contains(characters[index + 1]):
                result.append(characters[index + 1])
                index += 1
            case "`": break
            case "*", "_": if !isEmphasis(characters, at: index) { result.append(character) }
            case "~" where index + 1 < characters.count && characters[index + 1] == "~": index += 1
            case "!" where index + 1 < characters.count && characters[index + 1] == "[": break
            case "[":
                if let link = link(characters, from: index) {
                    result +=
                        link.label == link.address || link.address.isEmpty
                        ? link.label : "\(link.label) (\(link.address))"
                    index = link.end
                } else {
                    result.append(character)
                }
            case "<":
                if let close = characters[index...].prefix(300).firstIndex(of: ">"),
                    isAddress(characters[(index + 1)..<close])
                {
                    result += String(characters[(index + 1)..<close])
                    index = close
                } else {
                    result.append(character)
                }
            default: result.append(character)
            }
            index += 1
        }
        return result
    }

    /// A star or underscore beside a word is markup; between two blanks, or an underscore inside a word, it is not.
    private static func isEmphasis(_ characters: [Character], at index: Int) -> Bool {
        let before = index > 0 ? characters[index - 1] : " "
        let after = index + 1 < characters.count ? characters[index + 1] : " "
        if before.isWhitespace, after.isWhitespace { return false }
        guard characters[index] == "_" else { return true }
        return !(before.isLetter || before.isNumber) || !(after.isLetter || after.isNumber)
    }

    private static func link(_ characters: [Character], from start: Int) -> (label: String, address: String, end: Int)?
    {
        guard let close = characters[start...].prefix(500).firstIndex(of: "]"), close + 1 < characters.count,
            characters[close + 1] == "(", let end = characters[close...].prefix(1000).firstIndex(of: ")")
        else { return nil }
        let label = plain(String(characters[(start + 1)..<close]))
        return (label, String(characters[(close + 2)..<end]), end)
    }

    private static func isAddress(_ characters: ArraySlice<Character>) -> Bool {
        let text = String(characters)
        return !text.contains(" ") && (text.contains("://") || text.contains("@"))
    }
}
