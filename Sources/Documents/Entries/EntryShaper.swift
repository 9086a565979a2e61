/// Gives the nodes of a part their final shape: titles, bodies, and the role of each among its siblings.
struct EntryShaper {
    let lexicon: Lexicon

    func shaped(_ roots: [OutlineNode]) -> [OutlineNode] {
        withRoles(withTitledParagraphs(roots.map { titled($0, depth: 1) }))
    }

    // MARK: Titles

    /// A short text becomes the title of what stands below it; an outermost item is a title even alone.
    private func titled(_ node: OutlineNode, depth: Int) -> OutlineNode {
        var node = node
        node.children = node.children.map { titled($0, depth: depth + 1) }
        guard node.title.isEmpty, !node.isTable, let first = node.paragraphs.first else { return node }
        let text = first.joined
        let hasMore = node.paragraphs.count > 1 || !node.children.isEmpty
        let isTitle = text.isTitleLike && (hasMore || (node.isItem && depth == 1))
        let isShortSentence = node.marker?.isOrdered == true && hasMore && text.count <= 80 && text.last == "."
        if (isTitle || isShortSentence) && !lexicon.isPlaceholder(FoldedText(text)) {
            node.title = first
            node.paragraphs.removeFirst()
        }
        return node
    }

    /// Outside lists, a short line without a final stop is the title of the paragraphs up to the next such line.
    private func withTitledParagraphs(_ roots: [OutlineNode]) -> [OutlineNode] {
        var result: [OutlineNode] = []
        var isOpen = false
        for (index, node) in roots.enumerated() {
            guard isPlainParagraph(node) else {
                result.append(node)
                isOpen = false
                continue
            }
            // In a row of short lines, none is the title of what follows the row.
            let isInRow = index > 0 && isPlainParagraph(roots[index - 1]) && isParagraphTitle(roots[index - 1])
            if isParagraphTitle(node), !isInRow, index + 1 < roots.count, isPlainParagraph(roots[index + 1]),
                !isParagraphTitle(roots[index + 1])
            {
                var titled = node
                titled.title = node.paragraphs.first ?? []
                titled.paragraphs = []
                result.append(titled)
                isOpen = true
            } else if isOpen, !node.headline.endsWithColon {
                result[result.count - 1].paragraphs += node.paragraphs
            } else {
                result.append(node)
            }
        }
        return result
    }

    private func isPlainParagraph(_ node: OutlineNode) -> Bool {
        !node.isItem && node.children.isEmpty && node.title.isEmpty && !node.isTable
    }

    private func isParagraphTitle(_ node: OutlineNode) -> Bool {
        let text = node.headline
        return node.paragraphs.count == 1 && (node.paragraphs.first?.count ?? 0) == 1 && text.isTitleLike
            && text.count <= 80 && text.last != "?" && text.last != "!"
            && !lexicon.isPlaceholder(FoldedText(text))
    }

    // MARK: Roles

    private func withRoles(_ roots: [OutlineNode]) -> [OutlineNode] {
        var roots = roots.map(withPlaceholders)
        let lists = roots.indices.filter { roots[$0].isItem }
        guard let first = lists.first, let last = lists.last else { return roots }
        for index in roots.indices where isPlainParagraph(roots[index]) && roots[index].role == .entry {
            let isBeforeList = index + 1 < roots.count && roots[index + 1].isItem
            if isBeforeList, roots[index].headline.endsWithColon || (index == 0 && first == 1) {
                roots[index].role = .leadIn
            } else if index > last, roots.count - last <= 3 {
                roots[index].role = .closing
            }
        }
        return roots
    }

    private func withPlaceholders(_ node: OutlineNode) -> OutlineNode {
        var node = node
        node.children = node.children.map(withPlaceholders)
        let isBare = node.children.isEmpty && node.title.isEmpty && node.paragraphs.count == 1
        if isBare, lexicon.isPlaceholder(FoldedText(node.headline)) { node.role = .placeholder }
        return node
    }
}
