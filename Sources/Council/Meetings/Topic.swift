/// A term of the council's shared bilingual vocabulary.
package struct Topic: Codable, Sendable, Equatable {
    package let code: TopicCode
    package let label: Bilingual

    package init(code: TopicCode, label: Bilingual) {
        self.code = code
        self.label = label
    }
}
