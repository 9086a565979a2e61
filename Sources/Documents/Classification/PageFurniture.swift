/// Finds what a printout repeats on its pages: page numbers, and the title and banner as running heads.
struct PageFurniture {
    func markNumbers(_ reading: inout FormReading) {
        for index in reading.blocks.indices where reading.uses[index] == nil {
            let block = reading.blocks[index]
            guard block.kind == .line, block.length <= 24 else { continue }
            if isPageLabel(block.folded.words) || isLoneNumber(at: index, in: reading) { reading.uses[index] = .meta }
        }
    }

    /// Marks later lines that say again what the title or the banner says.
    func markRunningHeads(_ heads: Set<FoldedText>, in reading: inout FormReading) {
        let heads = heads.filter { $0.words.count >= 3 }
        for index in reading.blocks.indices where reading.uses[index] == nil {
            if heads.contains(reading.blocks[index].folded) { reading.uses[index] = .meta }
        }
    }

    private func isPageLabel(_ words: [String]) -> Bool {
        let numbers = words.filter { $0.allSatisfy(\.isNumber) }
        let others = words.filter { !$0.allSatisfy(\.isNumber) }
        guard (1...2).contains(numbers.count), let first = others.first, first == "page" || first == "p" else {
            return false
        }
        return others.dropFirst().allSatisfy { ["of", "sur", "de"].contains($0) }
    }

    /// A number alone on its line, last or first on a page.
    private func isLoneNumber(at index: Int, in reading: FormReading) -> Bool {
        let block = reading.blocks[index]
        guard block.folded.words.count == 1, let word = block.folded.words.first, word.count <= 3, Int(word) != nil
        else {
            return false
        }
        guard block.text.allSatisfy({ $0.isNumber || "-–— ".contains($0) }) else { return false }
        return block.startsPage || (index + 1 < reading.blocks.count && reading.blocks[index + 1].startsPage)
    }
}
