/// What changed between two wordings of a text, word by word.
///
/// The runs rebuild both texts exactly: `same` and `removed` give the old one, `same` and `added` the new one.
package struct WordDiff: Codable, Sendable, Equatable {
    /// A stretch of text that stayed, went or came.
    package struct Run: Codable, Sendable, Equatable {
        package enum Kind: String, Codable, Sendable, CaseIterable {
            case same, removed, added
        }

        package let kind: Kind
        package let text: String

        package init(kind: Kind, text: String) {
            self.kind = kind
            self.text = text
        }
    }

    /// Never two of a kind in a row; where words were replaced, what went stands before what came.
    package let runs: [Run]

    package init(from old: String, to new: String) {
        let (a, b) = (Self.pieces(of: old), Self.pieces(of: new))
        let (aLines, bLines) = (Self.lines(of: old), Self.lines(of: new))
        // Past the first bound hardly a word stayed where it was, and whole paragraphs say more.
        if let script = EditScript(from: a, to: b, limit: 1_000) {
            runs = Self.runs(script, a, b)
        } else if let script = EditScript(from: aLines, to: bLines, limit: 400) {
            runs = Self.runs(script, aLines, bLines)
        } else {
            runs = [Run(kind: .removed, text: old), Run(kind: .added, text: new)].filter { !$0.text.isEmpty }
        }
    }

    /// The text before.
    package var old: String { runs.filter { $0.kind != .added }.map(\.text).joined() }

    /// The text after.
    package var new: String { runs.filter { $0.kind != .removed }.map(\.text).joined() }

    package var isUnchanged: Bool { runs.allSatisfy { $0.kind == .same } }

    /// A word, a stretch of white space, or one other sign.
    ///
    /// Compared by its bytes: Swift's `==` takes two spellings of é for equal, and the old text could not be rebuilt.
    private struct Piece: Equatable {
        let text: Substring

        static func == (a: Piece, b: Piece) -> Bool { a.text.utf8.elementsEqual(b.text.utf8) }
    }

    private static func pieces(of text: String) -> [Piece] {
        enum Class { case word, space, sign }
        var pieces: [Piece] = []
        var start = text.startIndex
        var current: Class?
        for index in text.indices {
            let character = text[index]
            let next: Class =
                character.isLetter || character.isNumber ? .word : character.isWhitespace ? .space : .sign
            if let current, current != next || next == .sign {
                pieces.append(Piece(text: text[start..<index]))
                start = index
            }
            current = next
        }
        if start < text.endIndex { pieces.append(Piece(text: text[start...])) }
        return pieces
    }

    private static func lines(of text: String) -> [Piece] {
        var lines: [Piece] = []
        var start = text.startIndex
        while start < text.endIndex {
            let end = text[start...].firstIndex(where: \.isNewline).map(text.index(after:)) ?? text.endIndex
            lines.append(Piece(text: text[start..<end]))
            start = end
        }
        return lines
    }

    private static func runs(_ script: EditScript, _ old: [Piece], _ new: [Piece]) -> [Run] {
        var runs = RunBuilder()
        var (i, j) = (0, 0)
        for step in script.steps {
            switch step {
            case .same:
                runs.keep(old[i].text)
                (i, j) = (i + 1, j + 1)
            case .removed:
                runs.remove(old[i].text)
                i += 1
            case .added:
                runs.add(new[j].text)
                j += 1
            }
        }
        return runs.finish()
    }
}

/// Joins steps to runs, and takes a lone space between two replaced words into the replacement, so that it reads as one.
private struct RunBuilder {
    private var runs: [WordDiff.Run] = []
    private var (same, removed, added) = ("", "", "")
    /// White space that stayed, after a change: it joins the change if another follows at once.
    private var pending = ""

    mutating func keep(_ text: Substring) {
        if removed.isEmpty && added.isEmpty {
            same += text
        } else if text.allSatisfy(\.isWhitespace) {
            pending += text
        } else {
            flushChange()
            same += text
        }
    }

    mutating func remove(_ text: Substring) {
        beginChange()
        removed += text
    }

    mutating func add(_ text: Substring) {
        beginChange()
        added += text
    }

    mutating func finish() -> [WordDiff.Run] {
        flushChange()
        flushSame()
        return runs
    }

    private mutating func beginChange() {
        flushSame()
        removed += pending
        added += pending
        pending = ""
    }

    private mutating func flushSame() {
        if !same.isEmpty { runs.append(WordDiff.Run(kind: .same, text: same)) }
        same = ""
    }

    private mutating func flushChange() {
        if !removed.isEmpty { runs.append(WordDiff.Run(kind: .removed, text: removed)) }
        if !added.isEmpty { runs.append(WordDiff.Run(kind: .added, text: added)) }
        (removed, added) = ("", "")
        same += pending
        pending = ""
    }
}
