/// A telephone number as it is written, its extension included.
enum PhoneNumber {
    /// Whether a text is a number and nothing else but its extension.
    static func isNumber(_ text: some StringProtocol) -> Bool {
        let digits = text.count { $0.isNumber }
        guard (7...20).contains(digits) else { return false }
        let extensions: Set = ["ext", "extension", "poste", "p", "x", "ch", "no", "n"]
        let letters = text.split { !$0.isLetter }
        return letters.allSatisfy { extensions.contains($0.lowercased()) }
            && text.allSatisfy { $0.isNumber || $0.isLetter || $0.isWhitespace || "+-‑.(),/#:".contains($0) }
    }

    /// The first number of a text that may hold two, as in "555-010-0101 / 555-010-0102".
    static func first(of text: some StringProtocol) -> String? {
        let parts = text.split { "/|;".contains($0) }.map { $0.trimmingBlanks }
        return parts.first { isNumber($0) }.map { String($0) }
    }
}
