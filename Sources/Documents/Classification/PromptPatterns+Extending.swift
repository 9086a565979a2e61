import Council

/// An administrator's file holds only what it adds: whatever is left out of the JSON is empty, and the result is added
/// to ``PromptPatterns/standard``.
extension PromptPatterns {
    /// These wordings and the other's, each phrase once.
    package func adding(_ other: PromptPatterns) -> PromptPatterns {
        var result = self
        for section in other.sections {
            if let index = result.sections.firstIndex(where: { $0.key == section.key }) {
                result.sections[index].add(section)
            } else {
                result.sections.append(section)
            }
        }
        result.labels.add(other.labels)
        for list in Self.lists { result[keyPath: list].addNew(other[keyPath: list]) }
        return result
    }

    private static var lists: [WritableKeyPath<PromptPatterns, [String]>] {
        [
            \.headingModifiers, \.otherHeadings, \.requests, \.questions, \.promptVocabulary, \.titleWords,
            \.bannerPhrases, \.positionWords, \.organizationWords, \.divisionWords, \.continuations, \.placeholders,
        ]
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self = .empty
        sections = try container.decodeIfPresent([Section].self, forKey: .sections) ?? []
        labels = try container.decodeIfPresent(Labels.self, forKey: .labels) ?? Labels()
        headingModifiers = try container.phrases(.headingModifiers)
        otherHeadings = try container.phrases(.otherHeadings)
        requests = try container.phrases(.requests)
        questions = try container.phrases(.questions)
        promptVocabulary = try container.phrases(.promptVocabulary)
        titleWords = try container.phrases(.titleWords)
        bannerPhrases = try container.phrases(.bannerPhrases)
        positionWords = try container.phrases(.positionWords)
        organizationWords = try container.phrases(.organizationWords)
        divisionWords = try container.phrases(.divisionWords)
        continuations = try container.phrases(.continuations)
        placeholders = try container.phrases(.placeholders)
    }

    private static let empty = PromptPatterns(
        sections: [],
        labels: Labels(),
        headingModifiers: [],
        otherHeadings: [],
        requests: [],
        questions: [],
        promptVocabulary: [],
        titleWords: [],
        bannerPhrases: [],
        positionWords: [],
        organizationWords: [],
        divisionWords: [],
        continuations: [],
        placeholders: []
    )
}

extension PromptPatterns.Section {
    fileprivate mutating func add(_ other: PromptPatterns.Section) {
        headings.addNew(other.headings)
        prompts.addNew(other.prompts)
        promptWords.addNew(other.promptWords)
        answerPhrases.addNew(other.answerPhrases)
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            key: try container.decode(SectionKey.self, forKey: .key),
            headings: try container.phrases(.headings),
            prompts: try container.phrases(.prompts),
            promptWords: try container.phrases(.promptWords),
            answerPhrases: try container.phrases(.answerPhrases)
        )
    }
}

extension PromptPatterns.Labels {
    fileprivate mutating func add(_ other: PromptPatterns.Labels) {
        jurisdiction.addNew(other.jurisdiction)
        meeting.addNew(other.meeting)
        contact.addNew(other.contact)
        name.addNew(other.name)
        title.addNew(other.title)
        organization.addNew(other.organization)
        email.addNew(other.email)
        phone.addNew(other.phone)
        fax.addNew(other.fax)
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            jurisdiction: try container.phrases(.jurisdiction),
            meeting: try container.phrases(.meeting),
            contact: try container.phrases(.contact),
            name: try container.phrases(.name),
            title: try container.phrases(.title),
            organization: try container.phrases(.organization),
            email: try container.phrases(.email),
            phone: try container.phrases(.phone),
            fax: try container.phrases(.fax)
        )
    }
}

extension KeyedDecodingContainer {
    /// The phrases of a list; none where the list is left out.
    fileprivate func phrases(_ key: Key) throws -> [String] { try decodeIfPresent([String].self, forKey: key) ?? [] }
}

extension [String] {
    fileprivate mutating func addNew(_ phrases: [String]) {
        for phrase in phrases where !contains(phrase) { append(phrase) }
    }
}
