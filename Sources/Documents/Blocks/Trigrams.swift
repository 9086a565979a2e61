/// The three-letter runs of a text, by which two wordings of one sentence are recognised as kin.
struct Trigrams: Sendable {
    private let grams: Set<UInt32>

    init(_ text: FoldedText) {
        var grams: Set<UInt32> = []
        var last: (UInt32, UInt32) = (32, 32)
        for byte in text.text.utf8 {
            let byte = UInt32(byte)
            grams.insert(last.0 << 16 | last.1 << 8 | byte)
            last = (last.1, byte)
        }
        self.grams = grams
    }

    var isEmpty: Bool { grams.isEmpty }

    /// The share of these runs that another text has too, 0 to 1.
    func containment(in other: Trigrams) -> Double {
        grams.isEmpty ? 0 : Double(grams.intersection(other.grams).count) / Double(grams.count)
    }

    /// The larger containment of the two, so that a sentence is found in a longer one either way round.
    func kinship(with other: Trigrams) -> Double {
        let shorter = min(grams.count, other.grams.count)
        return shorter == 0 ? 0 : Double(grams.intersection(other.grams).count) / Double(shorter)
    }
}
