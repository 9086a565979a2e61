extension Tile {
    /// Reads a path as `path` writes it, and nothing else: no other spelling, no entry bundle, no leading slash.
    ///
    /// - Throws: `badTilePath`.
    package init(path: String) throws(EvidenceError) {
        guard path.utf8.count <= Self.longestPath else { throw .badTilePath }
        var parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)[...]
        guard parts.popFirst()?.elementsEqual("tile".utf8) == true,
            let level = parts.popFirst().flatMap(Self.number)
        else { throw .badTilePath }
        var width = Self.fullWidth
        if parts.count > 1, let last = parts.dropLast().last, last.suffix(2).elementsEqual(".p".utf8) {
            guard let partial = parts.popLast().flatMap(Self.number), partial < Self.fullWidth else {
                throw .badTilePath
            }
            width = partial
            parts = parts.dropLast() + [last.dropLast(2)]
        }
        var index = 0
        for part in parts {
            let digits = part.starts(with: "x".utf8) ? part.dropFirst() : part
            guard digits.count == 3, let group = Self.number(digits) else { throw .badTilePath }
            index = index * 1000 + group
        }
        try self.init(level: level, index: index, width: width)
        // Settles all that was read loosely: where the x stands, leading zeros, groups that say nothing.
        guard self.path.utf8.elementsEqual(path.utf8) else { throw .badTilePath }
    }

    /// `tile/<level>/<index>`, and `.p/<width>` for a partial tile; the index in groups of three digits, all but the
    /// last with an x before them, as in `tile/0/x001/x234/067.p/8`.
    package var path: String {
        var groups = [Self.digits(index % 1000)]
        var rest = index / 1000
        while rest > 0 {
            groups.append("x" + Self.digits(rest % 1000))
            rest /= 1000
        }
        let place = "tile/\(level)/\(groups.reversed().joined(separator: "/"))"
        return width == Self.fullWidth ? place : "\(place).p/\(width)"
    }

    private static func digits(_ group: Int) -> String {
        String(repeating: "0", count: group < 10 ? 2 : group < 100 ? 1 : 0) + String(group)
    }

    private static func number(_ digits: Substring.UTF8View) -> Int? {
        guard (1...3).contains(digits.count) else { return nil }
        var number = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            number = number * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return number
    }

    /// The index of 2^45 has five groups.
    private static let longestPath = "tile/0/x035/x184/x372/x088/831.p/255".utf8.count
}
