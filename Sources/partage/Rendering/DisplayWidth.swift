extension Character {
    /// The columns that the character takes on a terminal: 0, 1 or 2.
    ///
    /// Ranges follow Unicode's EastAsianWidth.txt (W and F) to the block; a combining mark alone takes none.
    var displayWidth: Int {
        guard let first = unicodeScalars.first else { return 0 }
        if unicodeScalars.contains(where: { $0.value == 0xFE0F }) && first.properties.isEmoji && first.value > 0x7F {
            return 2
        }
        return unicodeScalars.map(\.displayWidth).first { $0 > 0 } ?? 0
    }
}

extension String {
    /// The columns that the text takes on one line of a terminal.
    var displayWidth: Int {
        utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } ? utf8.count : reduce(0) { $0 + $1.displayWidth }
    }
}

extension Unicode.Scalar {
    fileprivate var displayWidth: Int {
        if value >= 0x20 && value < 0x7F { return 1 }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control:
            // A soft hyphen is shown by terminals although it is a format character.
            return value == 0xAD ? 1 : 0
        default: break
        }
        switch value {
        case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
            0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
            0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x1FA70...0x1FAFF, 0x20000...0x3FFFD:
            return 2
        default:
            return properties.isEmojiPresentation ? 2 : 1
        }
    }
}
