import ArgumentParser
import Council
import ExchangeAPI

/// Finds entries by their words.
struct Search: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "search",
            Bilingual(
                en: "Find entries by words, in both languages; accents and case do not matter.",
                fr: "Trouve des éléments par leurs mots, dans les deux langues, sans égard aux accents ni à la casse."
            ),
            examples: [
                "partage search service standards --section priorities", "partage search données --jurisdiction qc",
            ]
        )
    }

    @Argument(
        help: ArgumentHelp(
            Bilingual(en: "Words that must all occur.", fr: "Mots qui doivent tous figurer."),
            value: Bilingual(en: "words", fr: "mots")
        )
    )
    var words: [String]

    @Option(
        help: ArgumentHelp(
            Bilingual(en: "Only at this meeting.", fr: "Seulement à cette réunion."),
            value: Bilingual(en: "meeting", fr: "réunion")
        )
    )
    var meeting: MeetingCode?

    @Option(
        help: ArgumentHelp(
            Bilingual(
                en: "Only this jurisdiction; may be repeated.",
                fr: "Seulement cette administration; peut être répété."
            ),
            value: Jurisdiction.codeName
        )
    )
    var jurisdiction: [JurisdictionCode] = []

    @Option(
        help: ArgumentHelp(
            Bilingual(en: "Only in this part of the form.", fr: "Seulement dans cette partie du formulaire."),
            value: Bilingual(en: "part", fr: "partie")
        )
    )
    var section: SectionKey?

    @Option(
        help: ArgumentHelp(
            Bilingual(en: "Only on this topic.", fr: "Seulement sur ce thème."),
            value: Bilingual(en: "topic", fr: "thème")
        )
    )
    var topic: TopicCode?

    @Option(
        help: ArgumentHelp(
            Bilingual(en: "At most so many entries.", fr: "Pas plus de tant d’éléments."),
            value: Bilingual(en: "number", fr: "nombre")
        )
    )
    var limit = 20

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard (1...10_000).contains(limit) else {
            throw ValidationError(
                Bilingual(en: "--limit is from 1 to 10000.", fr: "--limit va de 1 à 10000.").text
            )
        }
    }

    func run(_ context: Context) async throws {
        let client = try connection.client(context)
        var filter = EntryFilter(
            meeting: meeting,
            jurisdictions: jurisdiction,
            section: section,
            topic: topic,
            words: words.joined(separator: " "),
            limit: min(limit, 200)
        )
        var hits: [EntryHit] = []
        var next: String?
        repeat {
            filter.cursor = next
            filter.limit = min(limit - hits.count, 200)
            let page = try await client.entries(filter).value
            hits += page.items
            next = page.next
        } while next != nil && hits.count < limit
        try context.present(SearchPresentation(hits: Page(items: hits, next: next)), as: output.format)
        if next != nil {
            context.note(
                Bilingual(
                    en: "There are more: the first \(hits.count) are shown (--limit).",
                    fr: "Il y en a d’autres : les \(hits.count) premiers sont affichés (--limit)."
                )
            )
        }
    }
}
