import Council
import ExchangeAPI

/// Asks a running server every cell of the table, and keeps what was seen.
struct AccessRun: Sendable {
    let rules: [Cell: AccessTable.Rule]
    private(set) var observations: [Cell: Observation] = [:]
    /// Submissions whose history differs after all the refused writes from what it was before.
    private(set) var disturbed: [String] = []

    /// Requests under way at once.
    private static let width = 4

    static func run() async throws -> AccessRun {
        var run = AccessRun(rules: try AccessTable.ofCheckout().byCell())
        return try await withFolder { folder in
            let (council, exchange) = try await CouncilFolder.create(in: folder)
            let (observations, disturbed) = try await withServer(on: exchange) { [rules = run.rules] wire in
                let world = AccessWorld(council, wire)
                try await world.prepare()
                let before = try await world.histories()
                let observations = try await observe(Cell.all, rules, world)
                let after = try await world.histories()
                return (observations, before.keys.filter { before[$0] != after[$0] }.sorted())
            }
            run.observations = observations
            run.disturbed = disturbed
            return run
        }
    }

    private static func observe(
        _ cells: [Cell],
        _ rules: [Cell: AccessTable.Rule],
        _ world: AccessWorld
    ) async throws -> [Cell: Observation] {
        try await withThrowingTaskGroup(of: (Cell, Observation).self) { group in
            var observations: [Cell: Observation] = [:]
            for (number, cell) in cells.enumerated() {
                if number >= width, let (cell, observation) = try await group.next() {
                    observations[cell] = observation
                }
                group.addTask {
                    (cell, try await Asking(cell: cell, number: number, rules: rules, world: world).observe())
                }
            }
            for try await (cell, observation) in group { observations[cell] = observation }
            return observations
        }
    }

    /// Everything in which the server differs from the table, one line each.
    var complaints: [String] {
        Cell.all.flatMap { cell -> [String] in
            guard let rule = rules[cell], let observation = observations[cell] else { return ["not asked: \(cell)"] }
            return rule.complaints(about: observation).map { "access.csv:\(rule.line): \(cell): \($0)" }
        }
    }
}

extension AccessWorld {
    /// Each prepared submission's whole history, as its own approver reads it.
    func histories() async throws -> [String: String] {
        var histories: [String: String] = [:]
        for meeting in Self.meetings.values {
            for situation in Situation.allCases {
                let jurisdiction = CouncilFolder.jurisdiction(in: situation)
                let path = Path.submission(meeting, jurisdiction)
                let token = council.tokens[CouncilFolder.bearer("approver-\(jurisdiction)")]
                histories[path] = try await wire.send(.get("\(path)/history"), bearing: token).comparable
            }
        }
        return histories
    }
}
