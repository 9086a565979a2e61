extension SignedNote {
    /// Reads a note, strictly, so that `bytes` gives back what was read.
    ///
    /// - Throws: `tooLarge` beyond 64 KiB or 32 signatures, `badNote` for what is not in the form.
    package init(_ bytes: [UInt8]) throws(EvidenceError) {
        guard bytes.count <= EvidenceLimits.note else { throw .tooLarge }
        guard String(validating: bytes, as: UTF8.self) != nil,
            bytes.allSatisfy({ $0 >= 0x20 || $0 == Self.lineFeed }),
            let end = Self.endOfText(in: bytes)
        else { throw .badNote }
        // The last line's own line feed leaves an empty piece behind it, which is then no line.
        let lines = bytes[(end + 1)...].split(separator: Self.lineFeed, omittingEmptySubsequences: false)
        guard lines.count > 1, lines.last?.isEmpty == true else { throw .badNote }
        guard lines.count - 1 <= EvidenceLimits.signatures else { throw .tooLarge }
        self.init(
            text: Array(bytes[..<end]),
            signatures: try lines.dropLast().map { line throws(EvidenceError) in try Line(line) }
        )
    }

    /// The note as it is stored and sent.
    package var bytes: [UInt8] {
        var bytes = text
        bytes.append(Self.lineFeed)
        for line in signatures { line.append(to: &bytes) }
        return bytes
    }

    /// Where the last empty line is: before it stands the text, after it the signatures.
    private static func endOfText(in bytes: [UInt8]) -> Int? {
        bytes.indices.dropFirst().last { bytes[$0] == lineFeed && bytes[$0 - 1] == lineFeed }
    }

    fileprivate static let lineFeed = UInt8(ascii: "\n")
}

extension SignedNote.Line {
    fileprivate init(_ line: ArraySlice<UInt8>) throws(EvidenceError) {
        guard line.starts(with: Self.opening) else { throw .badNote }
        let parts = line.dropFirst(Self.opening.count)
            .split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
        guard parts.count == 2, LogKey.isName(parts[0]),
            let decoded = try? Base64.decode(String(decoding: parts[1], as: UTF8.self)), decoded.count > 4
        else { throw .badNote }
        name = String(decoding: parts[0], as: UTF8.self)
        hint = decoded.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
        signature = Array(decoded.dropFirst(4))
    }

    fileprivate func append(to bytes: inout [UInt8]) {
        bytes.append(contentsOf: Self.opening)
        bytes.append(contentsOf: "\(name) ".utf8)
        let hintBytes = stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: hint >> UInt32($0)) }
        Base64.append(hintBytes + signature, to: &bytes)
        bytes.append(SignedNote.lineFeed)
    }

    /// An em dash, U+2014, and a space.
    private static let opening = Array("\u{2014} ".utf8)
}
