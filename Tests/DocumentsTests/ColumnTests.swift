import Council
import Documents
import Testing

@Suite("Two columns on the same lines are read apart")
struct ColumnTests {
    private static let left = [
        "1. Achievements", "", "Please describe briefly", "the service achievements", "of your jurisdiction over",
        "the last twelve months.", "", "", "2. Priorities", "", "Please list the service", "priorities of your",
        "organization for the", "next 12 to 36 months.",
    ]

    private static let right = [
        "• Counters", "    o A counter was opened in Larch, beside the library, and", "      it is busy.", "• Pages",
        "    o A page was written for people who have just moved.", "", "", "", "1. Shorter queues", "",
        "a) Call people back the same day, and say when the", "   call will come.", "b) Train two more clerks.",
    ]

    private static let expected: [SectionKey: [String]] = [
        .achievements: [
            "[bullet] Counters:", "  [o] A counter was opened in Larch, beside the library, and it is busy.",
            "[bullet] Pages:", "  [o] A page was written for people who have just moved.",
        ],
        .priorities: [
            "[1.] Shorter queues:", "  [a)] Call people back the same day, and say when the call will come.",
            "  [b)] Train two more clerks.",
        ],
    ]

    private func printed(gutter: Int, between lines: String = "\n") -> String {
        let count = max(Self.left.count, Self.right.count)
        let rows = (0..<count).map { index in
            let left = index < Self.left.count ? Self.left[index] : ""
            let right = index < Self.right.count ? Self.right[index] : ""
            guard !right.isEmpty else { return left }
            return left + String(repeating: " ", count: gutter - left.count) + right
        }
        return "Information sharing template (May 2020)\n\nJurisdiction: City of Larch\n\n"
            + rows.joined(separator: lines)
    }

    @Test("whatever the gutter and the spacing", arguments: [27, 30, 44], ["\n", "\n\n"])
    func gutters(_ gutter: Int, _ lines: String) throws {
        let form = try imported(printed(gutter: gutter, between: lines))
        for (key, outline) in Self.expected { #expect(form.outline(key) == outline) }
        #expect(form.placements.count { $0.place == .prompt } == 8)
        #expect(form.unplaced.isEmpty)
    }

    @Test("an aligned list in one column is left as it is")
    func oneColumn() throws {
        let prices = (1...4).map { "Counter \($0)        open on day \($0)" }
        let text = "1. Achievements\n\nThese counters are now open in the county, each of them on its own day:\n"
        let form = try imported(
            "\(text)\n\(prices.joined(separator: "\n"))\n\nThe fifth will follow as soon as there is staff for it."
        )
        #expect(form.outline(.achievements).count == 6)
        #expect(form.outline(.achievements)[1] == "Counter 1 open on day 1")
        #expect(form.outline(.achievements)[4] == "Counter 4 open on day 4")
    }
}
