/// Finds the contact card, which a printout may put under its label, among the answers, or in two places.
struct ContactFinder {
    let lexicon: Lexicon

    /// A form with more addresses than this is a list, whose lines stay where they are.
    private static let mostCards = 20

    private var shape: CardShape { CardShape(lexicon: lexicon) }

    struct Found {
        var contacts: [ImportedContact] = []
        /// The pieces of every card, in the same order.
        var pieces: [[Piece]] = []
    }

    /// Takes the cards' blocks out of the content and reads them.
    func take(_ head: HeadFinder.Head, from reading: inout FormReading) -> Found {
        var labelled = head.contactBlocks.filter { reading.uses[$0] == nil && shape.isLine(reading.blocks[$0]) }
        if labelled.isEmpty { labelled = namedInHead(of: reading) }
        var cards: [[Int]] = labelled.isEmpty ? [] : [labelled]
        for anchor in anchors(in: reading).prefix(Self.mostCards) {
            if let home = cards.firstIndex(where: { $0.contains(anchor) }) {
                cards[home] = union(cards[home], shape.tail(after: anchor, in: reading))
                continue
            }
            let card = shape.card(around: anchor, isNamed: isSamePerson(labelled, anchor, in: reading), in: reading)
            guard shape.score(card, in: reading) + (isSamePerson(labelled, anchor, in: reading) ? 2 : 0) >= 3 else {
                continue
            }
            if let first = cards.first, first == labelled, isSamePerson(labelled, anchor, in: reading) {
                cards[0] = union(first, card)
            } else {
                cards.append(card)
            }
            let line = reading.blocks[anchor].line
            reading.report.add(.contactMoved, about: reading.blocks[card.first ?? anchor].text, line: line)
        }
        return read(cards, head: head, in: &reading)
    }

    /// The lines of the head that name, without a label, the person whose address stands elsewhere.
    private func namedInHead(of reading: FormReading) -> [Int] {
        let emails = anchors(in: reading).filter { $0 >= reading.headEnd }
            .compactMap { EmailAddress(in: reading.blocks[$0].text) }
        return reading.unused(in: 0..<reading.headEnd).filter { index in
            let text = reading.blocks[index].text
            return shape.isLine(reading.blocks[index]) && !text.contains("@")
                && emails.contains { PersonName.matches($0, in: text) > 0 }
        }
    }

    private func union(_ card: [Int], _ more: [Int]) -> [Int] { Array(Set(card).union(more)).sorted() }

    private func read(_ cards: [[Int]], head: HeadFinder.Head, in reading: inout FormReading) -> Found {
        var found = Found()
        let jurisdiction = head.jurisdiction.joined
        var fields = head.contactFields.map { (label: $0.label, value: $0.value.text) }
        for card in cards.isEmpty && !fields.isEmpty ? [[]] : cards {
            for index in card { reading.uses[index] = .contact }
            let lines = card.map { reading.blocks[$0].text }
            found.contacts.append(
                ContactCard.contact(from: lines, fields: fields, jurisdiction: jurisdiction, lexicon: lexicon)
            )
            found.pieces.append(card.flatMap { reading.blocks[$0].pieces })
            fields = []
        }
        return found
    }

    // MARK: Anchors

    /// Lines with an address, outside sentences; where there is none, lines with a labelled telephone number.
    private func anchors(in reading: FormReading) -> [Int] {
        let free = reading.blocks.indices.filter { reading.uses[$0] == nil }
        let withAddress = free.filter { index in
            let text = reading.blocks[index].text
            guard text.count <= 140, let email = EmailAddress(in: text) else { return false }
            if case .item = reading.blocks[index].kind { return false }
            return FoldedText(email.rest).words.count <= 14 && ListMarker.readings(of: text).isEmpty
                && !email.rest.endsSentence
        }
        return withAddress.isEmpty ? free.filter { isPhoneLine(reading.blocks[$0].text) } : withAddress
    }

    /// Whether the lines under the contact's label name the person whose address stands elsewhere.
    private func isSamePerson(_ labelled: [Int], _ anchor: Int, in reading: FormReading) -> Bool {
        guard let email = EmailAddress(in: reading.blocks[anchor].text) else { return false }
        return labelled.contains { PersonName.matches(email, in: reading.blocks[$0].text) > 0 }
    }

    private func isPhoneLine(_ text: String) -> Bool {
        guard text.count <= 60 else { return false }
        if text.contains("-"), PhoneNumber.isNumber(text) { return true }
        return shape.isLabelled(text, as: [.phone, .fax]) && text.count(where: \.isNumber) >= 7
    }
}
