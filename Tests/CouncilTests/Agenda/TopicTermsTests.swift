import Testing

@testable import Council

@Suite("The vocabulary's terms in plain text")
struct TopicTermsTests {
    private let terms = TopicTerms([
        Topic(code: "standards", label: Bilingual(en: "Service standards", fr: "Normes de service")),
        Topic(code: "remote", label: Bilingual(en: "Remote regions", fr: "Régions éloignées")),
        Topic(code: "empty", label: Bilingual(en: "the", fr: "…")),
    ])

    @Test(
        "a label is found in either language, plurals and binding words aside",
        arguments: [
            ("Our SERVICE STANDARD is old", ["standards"]), ("des normes du service", ["standards"]),
            ("l’accès en région éloignée; service-standards", ["remote", "standards"]), ("standards of service", []),
            ("service is slow; standards too", []), ("", []), ("the", []),
        ] as [(String, [String])]
    )
    func found(text: String, topics: [String]) {
        #expect(terms.mentioned(in: text).map(\.rawValue).sorted() == topics)
    }
}
