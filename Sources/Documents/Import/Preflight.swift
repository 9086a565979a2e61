import Foundation

/// The checks that bytes from outside pass before anything parses them.
///
/// What comes out is composed (NFC) UTF-8 with `\n` line ends and form feeds; every other control character has led to
/// a refusal, and characters that show nothing (byte order mark, zero-width and direction controls) are gone.
struct Preflight {
    static let byteLimit = 2 * 1024 * 1024
    static let lineLimit = 20_000

    let text: String
    let format: FormFormat

    init(_ bytes: some Collection<UInt8>, named name: String?) throws(ImportRefusal) {
        guard !bytes.isEmpty else { throw .empty }
        guard bytes.count <= Self.byteLimit else { throw .tooLarge(bytes: bytes.count, limit: Self.byteLimit) }
        let bytes = Array(bytes)
        if let foreign = ForeignFormat.opening(bytes) { throw .unsupported(foreign) }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw .notUTF8(line: 1) }
        try Self.refuseControlBytes(bytes)
        guard let decoded = String(validating: bytes, as: UTF8.self) else {
            throw .notUTF8(line: Self.firstBrokenLine(bytes))
        }
        text = try Self.cleaned(decoded)
        guard text.contains(where: { !$0.isWhitespace }) else { throw .empty }
        format = name.flatMap(FormFormat.init(fileName:)) ?? FormFormat(sniffing: text)
    }

    private static func refuseControlBytes(_ bytes: [UInt8]) throws(ImportRefusal) {
        var line = 1
        for byte in bytes {
            if byte == 0x0A {
                line += 1
            } else if byte < 0x20, byte != 0x09, byte != 0x0B, byte != 0x0C, byte != 0x0D {
                throw .controlCharacter(code: UInt32(byte), line: line)
            } else if byte == 0x7F {
                throw .controlCharacter(code: 0x7F, line: line)
            }
        }
        guard line <= lineLimit else { throw .tooManyLines(limit: lineLimit) }
    }

    private static func firstBrokenLine(_ bytes: [UInt8]) -> Int {
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        return (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0) + 1
    }

    private static func cleaned(_ decoded: String) throws(ImportRefusal) -> String {
        var scalars = String.UnicodeScalarView()
        var line = 1
        var afterReturn = false
        for scalar in decoded.precomposedStringWithCanonicalMapping.unicodeScalars {
            switch scalar.value {
            case 0x0A where afterReturn: break
            case 0x0A, 0x0B, 0x0D, 0x85, 0x2028, 0x2029:
                line += 1
                scalars.append("\n")
            case 0x80...0x9F: throw .controlCharacter(code: scalar.value, line: line)
            case 0xFEFF, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069: break
            case 0xFB00...0xFB04: scalars.append(contentsOf: ligatures[Int(scalar.value - 0xFB00)].unicodeScalars)
            default: scalars.append(scalar)
            }
            afterReturn = scalar.value == 0x0D
        }
        guard line <= lineLimit else { throw .tooManyLines(limit: lineLimit) }
        return String(scalars)
    }

    private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl"]
}
