import Foundation

/// `schema/access.csv`, read.
struct AccessTable: Sendable {
    /// A row: what it says about every combination of its values.
    struct Rule: Sendable {
        let line: Int
        private(set) var expect: Expectation
        private(set) var shows: Set<Planted>
        /// On the board.
        private(set) var progress: String?
        private(set) var mustNotAppear: Set<Planted>
        fileprivate let asked: Set<String>
        fileprivate let roles: Set<String>
        fileprivate let whose: Set<String>
        fileprivate let tokens: Set<String>
        fileprivate let named: Set<String>
        fileprivate let situations: Set<String>
        fileprivate let stages: Set<String>
    }

    struct Malformed: Error, CustomStringConvertible {
        let line: Int
        let reason: String
        var description: String { "access.csv:\(line): \(reason)" }
    }

    static let columns = [
        "action", "role", "whose", "token", "audience", "text", "state", "meeting", "expect", "shows",
        "must_not_appear",
    ]

    let rules: [Rule]

    init(parsing text: String) throws {
        var rules: [Rule] = []
        var header: [String]?
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard !line.isEmpty, !line.hasPrefix("#") else { continue }
            let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            guard header != nil else {
                guard fields == Self.columns else { throw Malformed(line: index + 1, reason: "other columns") }
                header = fields
                continue
            }
            rules.append(try Rule(fields, line: index + 1))
        }
        self.rules = rules
    }

    /// The table of the checkout that this test was built from.
    static func ofCheckout() throws -> AccessTable {
        let root = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }
        let path = root.appending(path: "schema/access.csv")
        return try AccessTable(parsing: String(contentsOf: path, encoding: .utf8))
    }

    /// Every rule that speaks of a situation; there should be one.
    func rules(for cell: Cell) -> [Rule] { rules.filter { $0.covers(cell) } }

    /// The rule for each situation.
    func byCell() throws -> [Cell: Rule] {
        var found: [Cell: Rule] = [:]
        for cell in Cell.all {
            let rules = rules(for: cell)
            guard let rule = rules.first, rules.count == 1 else {
                throw Malformed(line: rules.last?.line ?? 0, reason: "\(rules.count) rules for \(cell)")
            }
            found[cell] = rule
        }
        return found
    }
}

extension AccessTable.Rule {
    fileprivate init(_ fields: [String], line: Int) throws {
        guard fields.count == AccessTable.columns.count else {
            throw AccessTable.Malformed(line: line, reason: "\(fields.count) fields")
        }
        func values(_ column: Int, among known: [String], or others: [String] = ["any"]) throws -> Set<String> {
            let values = fields[column].split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            if let stranger = values.first(where: { !known.contains($0) && !others.contains($0) }) {
                throw AccessTable.Malformed(
                    line: line,
                    reason: "“\(stranger)” is no value of \(AccessTable.columns[column])"
                )
            }
            return Set(values)
        }
        let texts = Planted.allCases.map(\.rawValue)
        let pairs = Situation.allCases.flatMap(\.pairs).map(\.description)
        let shown = try values(
            9,
            among: texts,
            or: [
                "-", "progress=not-started", "progress=in-progress", "progress=submitted", "progress=returned",
                "progress=withdrawn",
            ]
        )
        let barred = try values(10, among: texts, or: ["-", "everything"])
        guard let expect = Expectation(rawValue: fields[8]) else {
            throw AccessTable.Malformed(line: line, reason: "“\(fields[8])” is no value of expect")
        }
        _ = try values(4, among: ["control", "jurisdiction", "meeting", "secretariat"], or: [])
        self.line = line
        self.expect = expect
        asked = try values(0, among: Asked.allCases.map(\.rawValue), or: [])
        roles = try values(1, among: Subject.RoleName.allCases.map(\.rawValue), or: [])
        whose = try values(2, among: Subject.Whose.allCases.map(\.rawValue))
        tokens = try values(3, among: Subject.Token.allCases.map(\.rawValue))
        named = try values(5, among: texts + pairs, or: ["-", "any"])
        situations = try values(6, among: Situation.allCases.map(\.rawValue), or: ["-", "any"])
        stages = try values(7, among: Stage.allCases.map(\.rawValue), or: ["-", "any"])
        shows = Set(shown.compactMap(Planted.init))
        progress = shown.first { $0.hasPrefix("progress=") }.map { String($0.dropFirst(9)) }
        mustNotAppear =
            barred.contains("everything") ? Set(Planted.allCases) : Set(barred.compactMap(Planted.init))
    }

    /// Whether the rule speaks of a situation.
    fileprivate func covers(_ cell: Cell) -> Bool {
        func admits(_ values: Set<String>, _ value: String?) -> Bool {
            guard let value else { return values.contains("-") || values == ["any"] }
            return values.contains("any") || values.contains(value)
        }
        return asked.contains(cell.asked.rawValue)
            && roles.contains(cell.subject.role.rawValue)
            && admits(whose, cell.subject.whose?.rawValue)
            && admits(tokens, cell.subject.token.rawValue)
            && admits(named, cell.named?.description)
            && admits(situations, cell.situation?.rawValue)
            && admits(stages, cell.stage?.rawValue)
    }

    /// The same rule, saying something else.
    func with(
        expect: Expectation? = nil,
        shows: Set<Planted>? = nil,
        mustNotAppear: Set<Planted>? = nil,
        progress: String? = nil
    ) -> AccessTable.Rule {
        var copy = self
        copy.expect = expect ?? self.expect
        copy.shows = shows ?? self.shows
        copy.mustNotAppear = mustNotAppear ?? self.mustNotAppear
        copy.progress = progress ?? self.progress
        return copy
    }
}
