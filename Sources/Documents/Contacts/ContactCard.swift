/// Reads the fields of a contact card from its lines: labels first, then what each line looks like.
struct ContactCard {
    let lexicon: Lexicon
    /// Words of the jurisdiction's name, which the organization's name tends to repeat.
    let jurisdictionWords: Set<String>

    /// The length of the card's longest line.
    private var width = 0
    private var contact = ImportedContact()
    private var texts: [String] = []

    init(lexicon: Lexicon, jurisdiction: String) {
        self.lexicon = lexicon
        jurisdictionWords = Set(FoldedText(jurisdiction).words.filter { $0.count >= 4 })
    }

    static func contact(
        from lines: [String],
        fields: [(label: FormLabel, value: String)],
        jurisdiction: String,
        lexicon: Lexicon
    ) -> ImportedContact {
        var card = ContactCard(lexicon: lexicon, jurisdiction: jurisdiction)
        for (label, value) in fields { card.take(value, as: label) }
        card.width = lines.map(\.count).max() ?? 0
        for line in lines { card.read(line) }
        card.settle()
        card.contact.card = fields.map(\.value) + lines
        return card.contact
    }

    // MARK: Lines

    private mutating func read(_ line: String) {
        if let colon = line.prefix(40).firstIndex(of: ":"), let label = label(of: line[..<colon]) {
            return take(String(line[line.index(after: colon)...].trimmingBlanks), as: label)
        }
        if let first = line.split(whereSeparator: \.isWhitespace).first, let label = label(of: first),
            label == .phone || label == .email || label == .fax, line.count > first.count
        {
            return take(String(line.dropFirst(first.count).trimmingBlanks), as: label)
        }
        let isMixed = line.contains("@") || line.contains("|") || line.contains(";")
        let parts = isMixed ? line.split { "|;,<>()".contains($0) }.map { $0.trimmingBlanks } : [line[...]]
        for part in parts where !part.isEmpty {
            if let email = EmailAddress(in: String(part)) {
                if contact.email == nil { contact.email = email.address }
                if let rest = [email.rest[...].trimmingBlanks].first, !rest.isEmpty { texts.append(String(rest)) }
            } else if PhoneNumber.isNumber(part) {
                if contact.phone == nil { contact.phone = String(part) }
            } else if part != "/" {
                texts.append(String(part))
            }
        }
    }

    private func label(of text: some StringProtocol) -> FormLabel? {
        let alternatives = text.split(separator: "/").map { FoldedText($0) }
        guard !alternatives.isEmpty else { return nil }
        let labels: [FormLabel] = [.email, .phone, .fax, .name, .title, .organization, .contact]
        return labels.first { label in
            alternatives.allSatisfy { lexicon.labels[label]?.contains($0) ?? false }
        }
    }

    private mutating func take(_ value: String, as label: FormLabel) {
        switch label {
        case .name: contact.name = contact.name ?? value
        case .title: contact.title = contact.title ?? value
        case .organization: contact.organization = contact.organization ?? value
        case .email: contact.email = contact.email ?? EmailAddress(in: value)?.address
        case .phone:
            guard contact.phone == nil else { return }
            if let email = EmailAddress(in: value) {
                contact.email = contact.email ?? email.address
                contact.phone = PhoneNumber.first(of: email.rest)
            } else {
                contact.phone = PhoneNumber.first(of: value) ?? value
            }
        case .contact: read(value)
        case .fax, .jurisdiction, .meeting: break
        }
    }

    // MARK: Name, title, organization

    private mutating func settle() {
        if contact.name == nil { takeName() }
        guard !texts.isEmpty else { return }
        let start = contact.title != nil ? 0 : organizationStart
        if start > 0 { contact.title = join(Array(texts[..<start])) }
        if contact.organization == nil, start < texts.count { contact.organization = join(Array(texts[start...])) }
    }

    /// The first line of the organization: the lines before it are the title.
    private var organizationStart: Int {
        let isFree = { (index: Int) in index == 0 || !texts[index - 1].breaksOff && !texts[index].startsLowercase }
        if let sure = texts.indices.first(where: {
            isFree($0) && opensOrganization(texts[$0]) && !isPosition(texts[$0])
        }) {
            return sure
        }
        let likely = texts.indices.dropFirst().first { isFree($0) && isDivision(texts[$0]) && !isPosition(texts[$0]) }
        if let likely { return likely }
        if texts.count == 1 { return isDivision(texts[0]) && !isPosition(texts[0]) ? 0 : 1 }
        // Beside a known jurisdiction whose words no line repeats, a line may rather be the rest of the title.
        let rest = texts.indices.dropFirst().first { index in
            isFree(index) && !isPosition(texts[index]) && (jurisdictionWords.isEmpty || !isWrapped(before: index))
        }
        return rest ?? texts.count
    }

    private mutating func takeName() {
        if let first = texts.first, let comma = first.firstIndex(of: ","), !first.hasSuffix(",") {
            let name = first[..<comma].trimmingBlanks
            if PersonName.isNameLike(name, in: lexicon) {
                contact.name = String(name)
                let rest = first[first.index(after: comma)...].trimmingBlanks
                texts.removeFirst()
                texts.insert(contentsOf: splitOrganization(String(rest)), at: 0)
                return
            }
        }
        guard let index = texts.firstIndex(where: { PersonName.isNameLike($0.trimmingEndComma, in: lexicon) }) else {
            // Nobody is recognised: the first line is the name unless it is plainly something else.
            if let first = texts.first, !isPosition(first), !opensOrganization(first) {
                contact.name = String(first.trimmingEndComma)
                texts.removeFirst()
            }
            return
        }
        contact.name = String(texts.remove(at: index).trimmingEndComma)
    }

    /// Cuts "Manager, Customer Contact, Ministry of Roads" before the part that names an organization.
    private func splitOrganization(_ text: String) -> [String] {
        let parts = text.split(separator: ",").map { $0.trimmingBlanks }
        guard let cut = parts.dropFirst().firstIndex(where: { opensOrganization($0) && !isPosition($0) }) else {
            return [text]
        }
        return [parts[..<cut].joined(separator: ", "), parts[cut...].joined(separator: ", ")]
    }

    private func isPosition(_ text: some StringProtocol) -> Bool {
        !lexicon.positionWords.isDisjoint(with: FoldedText(text).words)
    }

    /// Whether a line is surely an organization's name: by its first word, or a word of the jurisdiction or the address.
    private func opensOrganization(_ text: some StringProtocol) -> Bool {
        let words = FoldedText(text).words
        guard let first = words.first else { return false }
        let domain = contact.email.flatMap { EmailAddress(in: $0)?.domainWords } ?? []
        let own = jurisdictionWords.union(domain).subtracting(lexicon.divisionWords)
        return lexicon.organizationWords.contains(first) || words.contains(where: own.contains)
            || (words.count > 1 && words.last.map(lexicon.organizationWords.contains) ?? false)
    }

    private func isDivision(_ text: String) -> Bool {
        let words = FoldedText(text).words
        return words.contains { lexicon.divisionWords.contains($0) || lexicon.organizationWords.contains($0) }
    }

    /// Whether a line's first word had no room on the line before it.
    private func isWrapped(before index: Int) -> Bool {
        index > 0 && texts[index - 1].count + 1 + texts[index].firstWordLength > width
    }

    private func join(_ lines: [String]) -> String {
        var text = ""
        var last = 0
        for line in lines {
            if !text.isEmpty {
                let goesOn = text.breaksOff || line.startsLowercase || last + 1 + line.firstWordLength > width
                text += goesOn ? " " : ", "
            }
            text += line
            last = line.count
        }
        return String(text.trimmingEndComma)
    }
}

extension StringProtocol {
    fileprivate var trimmingEndComma: SubSequence {
        var text = trimmingBlanks
        while let last = text.last, ",;/".contains(last) { text = text.dropLast().trimmingBlanks }
        return text
    }
}
