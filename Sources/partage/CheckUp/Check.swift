import Council

/// One thing that the doctor looked at.
struct Check: Sendable, Equatable, Encodable {
    enum Verdict: String, Sendable, Encodable {
        /// As it should be.
        case good
        /// It works; it is worth a look.
        case warning
        /// Something does not work, or is not safe.
        case fault
    }

    let name: Bilingual
    let verdict: Verdict
    /// What was found, and what to do about it.
    let detail: Bilingual

    init(_ name: Bilingual, _ verdict: Verdict, _ detail: Bilingual) {
        self.name = name
        self.verdict = verdict
        self.detail = detail
    }
}
