import Council

/// Reads the head of the form: its title and banner, the jurisdiction, the meeting, and where the contact stands.
struct HeadFinder {
    private let lexicon: Lexicon
    private let shape: HeadShape
    private let fileName: String?
    private var head = Head()
    /// The months found, the likeliest place first: a label, the title, the banner, any other line.
    private var months: [(rank: Int, month: YearMonth)] = []
    /// Whether the lines being read follow the contact's label.
    private var inContact = false

    /// What the head says; the contact's lines are kept as blocks, since the rest of the card may stand elsewhere.
    struct Head {
        var jurisdiction: [Piece] = []
        /// The blocks that are a jurisdiction's name by their shape, where none stands behind a label.
        var likelyJurisdiction: [Int] = []
        var isJurisdictionGuessed = false
        var meeting: YearMonth?
        var isMeetingGuessed = false
        /// The title and the banner, which a printout may repeat on every page.
        var runningHeads: Set<FoldedText> = []
        var contactBlocks: [Int] = []
        var contactFields: [(label: FormLabel, value: Piece)] = []
    }

    init(lexicon: Lexicon, fileName: String?) {
        self.lexicon = lexicon
        shape = HeadShape(lexicon: lexicon)
        self.fileName = fileName
    }

    mutating func read(_ reading: inout FormReading) -> Head {
        splitLabels(&reading)
        for group in groups(in: reading) {
            let text = reading.blocks[group].flatMap(\.pieces).joined
            if case .heading = reading.blocks[group.lowerBound].kind {
                markTitle(group, in: &reading)
            } else if let (label, value) = labelled(group, in: reading) {
                inContact = label == .contact || (inContact && label.isContactField)
                take(value, of: group, as: label, from: &reading)
            } else if shape.isTitle(text, first: group.lowerBound == 0) || shape.isBanner(text)
                || shape.isMeetingLine(text)
            {
                markTitle(group, in: &reading)
            } else if inContact, shape.isCardLike(text), goesOnCard(group, in: reading) {
                head.contactBlocks += group
            } else {
                inContact = false
                if let month = MonthNames.month(in: text), text.count < 160 { months.append((3, month)) }
                if head.likelyJurisdiction.isEmpty, shape.isJurisdiction(text) {
                    head.likelyJurisdiction = Array(group)
                }
            }
        }
        settleMeeting()
        return head
    }

    /// Marks what the form says of itself, and keeps the month it names.
    private mutating func markTitle(_ group: Range<Int>, in reading: inout FormReading) {
        let text = reading.blocks[group].flatMap(\.pieces).joined
        if let month = MonthNames.month(in: text) { months.append((shape.isBanner(text) ? 2 : 1, month)) }
        for index in group {
            reading.uses[index] = .meta
            head.runningHeads.insert(reading.blocks[index].folded)
        }
        inContact = false
    }

    /// Takes the line that looks like a jurisdiction for one, if nothing else has claimed it.
    static func settleJurisdiction(in head: inout Head, of reading: inout FormReading) {
        guard head.jurisdiction.isEmpty else { return }
        let free = head.likelyJurisdiction.filter { reading.uses[$0] == nil }
        guard !free.isEmpty, free.count == head.likelyJurisdiction.count else { return }
        head.jurisdiction = free.flatMap { reading.blocks[$0].pieces }
        head.isJurisdictionGuessed = true
        for index in free { reading.uses[index] = .meta }
    }

    private mutating func settleMeeting() {
        if let best = months.enumerated().min(by: { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }) {
            head.meeting = best.element.month
            head.isMeetingGuessed = best.element.rank > 2
        } else if let month = fileName.flatMap({ MonthNames.month(in: $0, readingNumbers: true) }) {
            head.meeting = month
            head.isMeetingGuessed = true
        }
    }

    /// Whether lines may belong to the card that has been read so far: it ends after a few lines, and before a list.
    private func goesOnCard(_ group: Range<Int>, in reading: FormReading) -> Bool {
        let card = head.contactBlocks
        guard card.count + group.count <= 9 else { return false }
        return group.allSatisfy { reading.blocks[$0].length <= 100 && reading.blocks[$0].markers.isEmpty }
            && (card.isEmpty || group.lowerBound <= (card.last ?? 0) + 2)
    }

    // MARK: Labels

    private mutating func take(
        _ value: Range<Int>,
        of group: Range<Int>,
        as label: FormLabel,
        from reading: inout FormReading
    ) {
        let pieces = reading.blocks[value].flatMap(\.pieces)
        for index in group { reading.uses[index] = .meta }
        switch label {
        case .jurisdiction where head.jurisdiction.isEmpty: head.jurisdiction = pieces
        case .meeting:
            if let month = MonthNames.month(in: pieces.joined, readingNumbers: true) { months.append((0, month)) }
        case .contact:
            head.contactBlocks += value
            for index in value { reading.uses[index] = nil }
        // Outside the contact's lines, "Title:" is the title of the form.
        case .name where !inContact, .title where !inContact, .organization where !inContact: break
        case .name, .title, .organization, .email, .phone, .fax:
            head.contactFields += pieces.map { (label, $0) }
            for index in group { reading.uses[index] = .contact }
        case .jurisdiction: break
        }
    }

    /// Cuts each line of the head after its label, so that label and value are blocks of their own.
    private func splitLabels(_ reading: inout FormReading) {
        reading.rewrite(in: 0..<reading.headEnd) { _, block in
            guard let piece = block.pieces.first, let colon = piece.text.prefix(70).firstIndex(of: ":"),
                label(of: piece.text[..<colon]) != nil,
                let (head, tail) = piece.cut(at: piece.text.index(after: colon))
            else { return nil }
            var label = Block(block.kind, [head], gap: block.gap, startsPage: block.startsPage, indent: block.indent)
            label.markerPiece = block.markerPiece
            return [label, Block(block.kind, [tail] + block.pieces.dropFirst())]
        }
    }

    /// The label that a text is, in one language or both; among the contact's lines, first one of the contact's.
    private func label(of text: some StringProtocol) -> FormLabel? {
        let alternatives = text.split(separator: "/").map { FoldedText($0) }
        guard let first = alternatives.first else { return nil }
        let labels = FormLabel.allCases
        return (inContact ? labels.filter(\.isContactField) + labels : labels).first { label in
            guard let phrases = lexicon.labels[label] else { return false }
            return phrases.contains(first) && alternatives.allSatisfy(phrases.contains)
        }
    }

    /// The label a group of blocks opens with, and the blocks of its value, which may be on the next line.
    private func labelled(_ group: Range<Int>, in reading: FormReading) -> (FormLabel, Range<Int>)? {
        var text = ""
        for index in group.prefix(3) {
            text += (text.isEmpty ? "" : " ") + reading.blocks[index].text
            let ending = text.trimmingBlanks
            // A label over two lines: "Contact person /" and its other language.
            if ending.last == "/", index + 1 < group.upperBound, startsLabel(index + 1, in: reading) { continue }
            let bare = ending.last == ":" ? ending.dropLast() : ending
            if let label = label(of: bare),
                ending.last == ":" || label == .contact || index + 1 == group.upperBound
            {
                return (label, (index + 1)..<group.upperBound)
            }
        }
        return nil
    }

    // MARK: Groups

    private static let longestGroup = 12

    /// The head's blocks put together where a line goes on in the next; a label begins a group with its value.
    private func groups(in reading: FormReading) -> [Range<Int>] {
        var groups: [Range<Int>] = []
        for index in 0..<reading.headEnd where reading.uses[index] == nil {
            if let last = groups.last, last.upperBound == index, continues(last, with: index, in: reading) {
                groups[groups.count - 1] = last.lowerBound..<(index + 1)
            } else {
                groups.append(index..<(index + 1))
            }
        }
        return groups
    }

    private func continues(_ group: Range<Int>, with index: Int, in reading: FormReading) -> Bool {
        let last = reading.blocks[index - 1]
        let next = reading.blocks[index]
        guard group.count < Self.longestGroup else { return false }
        if startsLabel(index, in: reading) { return last.text.trimmingBlanks.last == "/" }
        let isLabelAlone = group.count == 1 && startsLabel(group.lowerBound, in: reading)
        if isLabelAlone { return next.gap <= 1 && next.length <= 120 }
        guard next.kind == .line else { return false }
        let text = reading.blocks[group].flatMap(\.pieces).joined
        if text.hasOpenBracket || last.text.trimmingBlanks.last == "/" { return next.gap <= 1 }
        // Only a long line, as the banner has, is wrapped where it breaks off; a card's short one is not.
        if next.gap > 0 { return last.text.breaksOff && last.length > 60 && next.gap <= 2 }
        let isLabelled = startsLabel(group.lowerBound, in: reading)
        return isLabelled
            ? last.text.breaksOff || next.text.startsLowercase : !shape.isCardLike(next.text) || last.text.breaksOff
    }

    /// Whether a block is a label, alone on its line or with its colon, that may have its other language on the next.
    private func startsLabel(_ index: Int, in reading: FormReading) -> Bool {
        var text = reading.blocks[index].text[...]
        if text.last == ":" { text = text.dropLast().trimmingBlanks }
        if text.last == "/" { text = text.dropLast().trimmingBlanks }
        return label(of: text) != nil
    }
}

extension FormLabel {
    fileprivate var isContactField: Bool {
        switch self {
        case .name, .title, .organization, .email, .phone, .fax: true
        case .jurisdiction, .meeting, .contact: false
        }
    }
}
