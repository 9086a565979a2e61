/// An entry that an agenda may be made from: an offer, a difficulty, or a priority.
struct AgendaUnit {
    /// The number of its jurisdiction among the submissions.
    let column: Int
    let source: AgendaSource
    let entry: Entry
    /// The topics it was given.
    let topics: Set<TopicCode>
    /// The topics it was given and those whose terms stand in its text.
    let allTopics: Set<TopicCode>
    /// Nil where its wording is not compared.
    let text: EntryLikeness?

    var jurisdiction: JurisdictionCode { source.jurisdiction }

    /// What names it: its title, or the beginning of its first text.
    var title: Text { entry.withDescendants.lazy.compactMap(\.heading).first?.firstLine ?? Text("", in: .english) }
}

/// Everything in the submissions of a meeting that an agenda may be made from.
///
/// Offers are entries with an offer, and in the sharing part those at the top in which nothing was said about how.
/// Difficulties are entries with an ask, and in the challenges part those at the top in which nothing is asked expressly.
struct AgendaUnits {
    /// How many offers, difficulties and priorities of one member are weighed: a form that is far too long must take
    /// neither the others' turn nor the server's time.
    static let weighed = 25
    /// How many of each are compared by their wording too; further ones meet through topics alone.
    static let compared = 12

    private(set) var offers: [AgendaUnit] = []
    private(set) var challenges: [AgendaUnit] = []
    /// The entries at the top of the priorities.
    private(set) var priorities: [AgendaUnit] = []
    /// Offers and difficulties beyond those that are weighed.
    private(set) var surplus: [(kind: AgendaItem.Kind, unit: AgendaUnit)] = []
    let jurisdictions: [JurisdictionCode]

    init(
        of submissions: [(jurisdiction: JurisdictionCode, submission: Submission)],
        at meeting: MeetingCode,
        terms: TopicTerms
    ) {
        var seen: Set<JurisdictionCode> = []
        let columns = submissions.filter { seen.insert($0.jurisdiction).inserted }
        jurisdictions = columns.map(\.jurisdiction)
        for (column, given) in columns.enumerated() {
            let form = AgendaForm(given.submission)
            func units(_ found: [AgendaForm.Found]) -> [AgendaUnit] {
                found.enumerated().map { number, found in
                    let source = AgendaSource(
                        meeting: meeting,
                        jurisdiction: given.jurisdiction,
                        section: found.section,
                        entry: found.entry.id
                    )
                    return AgendaUnit(found, number: number, column: column, source: source, terms: terms)
                }
            }
            let (offered, difficult) = (units(form.offers), units(form.challenges))
            offers += offered.prefix(Self.weighed)
            challenges += difficult.prefix(Self.weighed)
            priorities += units(Array(form.priorities.prefix(Self.weighed)))
            surplus += offered.dropFirst(Self.weighed).map { (.offer, $0) }
            surplus += difficult.dropFirst(Self.weighed).map { (.roundTable, $0) }
        }
    }
}

/// The entries of one form that an agenda may be made from, in the order of the form.
private struct AgendaForm {
    struct Found {
        let section: SectionKey
        let entry: Entry
        /// The entry at the top of the section.
        let root: Entry
    }

    private(set) var offers: [Found] = []
    private(set) var challenges: [Found] = []
    private(set) var priorities: [Found] = []

    init(_ submission: Submission) {
        for section in submission.sections {
            for root in section.entries where root.role == .entry {
                func found(_ entry: Entry) -> Found { Found(section: section.key, entry: entry, root: root) }
                let tree = root.withDescendants
                let offering = tree.filter { $0.offer != nil }
                let asking = tree.filter { $0.ask != nil }
                offers += (offering.isEmpty && section.key == .sharing ? [root] : offering).map(found)
                challenges += (asking.isEmpty && section.key == .challenges ? [root] : asking).map(found)
                if section.key == .priorities { priorities.append(found(root)) }
            }
        }
    }
}

extension AgendaUnit {
    fileprivate init(
        _ found: AgendaForm.Found,
        number: Int,
        column: Int,
        source: AgendaSource,
        terms: TopicTerms
    ) {
        self.column = column
        self.source = source
        entry = found.entry
        let tree = entry.withDescendants
        let own = Set(tree.flatMap(\.topics))
        topics = own.isEmpty ? Set(found.root.topics) : own
        guard number < AgendaUnits.weighed else {
            (allTopics, text) = (topics, nil)
            return
        }
        let texts = tree.flatMap { [$0.title, $0.body, $0.ask?.help].compactMap(\.self) }
        allTopics = texts.flatMap { [$0.text, $0.translation?.text].compactMap(\.self) }
            .reduce(into: topics) { $0.formUnion(terms.mentioned(in: $1)) }
        text = number < AgendaUnits.compared ? EntryLikeness(of: entry) : nil
    }
}

extension Text {
    /// The first line in both languages; a translation keeps its standing.
    fileprivate var firstLine: Text {
        let line = String(text.prefix { !$0.isNewline })
        guard line != text else { return self }
        let source = Text(line, in: language)
        let translation = translation.map { former in
            Translation(
                text: String(former.text.prefix { !$0.isNewline }),
                status: former.status,
                of: translationStatus == .stale ? former.of : source.digest
            )
        }
        return Text(line, in: language, translation: translation)
    }
}
