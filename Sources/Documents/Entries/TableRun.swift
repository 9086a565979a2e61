/// Finds the cells of a table in plain text, where they stand as a run of short fragments, one a paragraph.
enum TableRun {
    /// Fewer fragments may be the titles of a list that lost its bullets.
    private static let fewest = 6

    /// The passages with each run of cells put into one, and the lines such runs begin on.
    static func flattened(_ passages: [Passage]) -> (passages: [Passage], lines: [Int]) {
        var result: [Passage] = []
        var lines: [Int] = []
        var index = 0
        while index < passages.count {
            var end = passages[index...].firstIndex { !isCell($0) } ?? passages.count
            // The last fragment before an item is rather the item's lost title.
            if end < passages.count, end > index, passages[end].isItem,
                !passages[end - 1].text.contains(where: \.isNumber)
            {
                end -= 1
            }
            guard end - index >= fewest else {
                result.append(passages[index])
                index += 1
                continue
            }
            var table = passages[index]
            table.kind = .table
            table.paragraphs = passages[index..<end].flatMap(\.paragraphs)
            result.append(table)
            lines.append(table.line)
            index = end
        }
        return (result, lines)
    }

    private static func isCell(_ passage: Passage) -> Bool {
        guard passage.kind == .paragraph, passage.paragraphs.count == 1 else { return false }
        let text = passage.text
        return text.count <= 32 && !text.endsSentence && !text.endsWithColon && !text.contains("@")
    }
}
