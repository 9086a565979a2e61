/// When a priority is to be done: a span of months, or still to be determined where both ends are open.
package struct Horizon: Codable, Sendable, Hashable {
    package let from: YearMonth?
    package let to: YearMonth?

    package init(from: YearMonth?, to: YearMonth?) {
        self.from = from
        self.to = to
    }

    /// Whether neither end is known yet.
    package var isUndetermined: Bool { from == nil && to == nil }
}
