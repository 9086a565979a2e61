extension String {
    /// The text with every character that a terminal or a reader's eye could be deceived by made visible.
    ///
    /// Others' texts reach the terminal: an escape sequence could rewrite the screen or its title, and a bidirectional
    /// override (Unicode TR36 §3.1) could make a sentence read otherwise than it is. Line feeds stay; a tab is a space.
    var inert: String {
        guard unicodeScalars.contains(where: Self.isActive) else { return self }
        var result = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0x09: result.append(" ")
            case _ where !Self.isActive(scalar): result.append(scalar)
            // Unicode's own pictures of the control characters: `␛` for ESC.
            case 0..<0x20: result.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
            case 0x7F: result.append("\u{2421}")
            case 0x2028, 0x2029: result.append(" ")
            default: result.append("\u{FFFD}")
            }
        }
        return String(result)
    }

    /// Whether a scalar acts on what displays it instead of being displayed.
    static func isActive(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A: false
        case 0..<0x20, 0x7F..<0xA0: true
        case 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
