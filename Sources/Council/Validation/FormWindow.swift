/// The months that each part of the form asks about, for one meeting.
struct FormWindow {
    private let template: SharingTemplate
    private let meeting: YearMonth

    init(of meeting: Meeting) {
        // Only the current template is known; a meeting of another version is told so by its own finding.
        template = .current
        self.meeting = meeting.date.month
    }

    /// The months asked about, both included; nil for a part that asks about none.
    func months(of section: SectionKey) -> ClosedRange<YearMonth>? {
        guard let span = template.section(section)?.months, span.from <= span.to else { return nil }
        return meeting.advanced(by: span.from)...meeting.advanced(by: span.to)
    }
}

extension YearMonth {
    /// The month so many months later; earlier where the number is negative.
    func advanced(by months: Int) -> YearMonth {
        let count = year * 12 + month - 1 + months
        let rest = ((count % 12) + 12) % 12
        return YearMonth(year: (count - rest) / 12, month: rest + 1)
    }
}
