import Testing

/// The published table against the real server, and the judge against itself.
@Suite struct AccessTableTests {
    /// The one run that the tests below look at; it asks some thousands of questions.
    private static let run = Task { try await AccessRun.run() }

    @Test("Every situation is covered by exactly one rule of the table")
    func everySituationIsCoveredOnce() throws {
        #expect(try AccessTable.ofCheckout().byCell().count == Cell.all.count)
    }

    @Test("Every rule of the table covers some situation")
    func everyRuleCoversASituation() throws {
        let table = try AccessTable.ofCheckout()
        let used = Set(try table.byCell().values.map(\.line))
        #expect(table.rules.map(\.line).filter { !used.contains($0) } == [])
    }

    @Test("The server answers every cell as the table says, and gives away nothing else")
    func theServerAnswersAsTheTableSays() async throws {
        let run = try await Self.run.value
        print("access.csv: \(run.observations.count) cells asked over HTTP")
        #expect(run.observations.count == Cell.all.count)
        for complaint in run.complaints.prefix(100) { Issue.record("\(complaint)") }
        #expect(run.complaints.count == 0)
    }

    @Test("What was refused has changed nothing")
    func whatWasRefusedHasChangedNothing() async throws {
        #expect(try await Self.run.value.disturbed == [])
    }

    @Test("The judge notices when a single cell says anything else")
    func theJudgeNoticesEverySingleChange() async throws {
        let run = try await Self.run.value
        var changes = 0
        var unnoticed: [String] = []
        for (cell, observation) in run.observations {
            guard let rule = run.rules[cell], rule.complaints(about: observation).isEmpty else { continue }
            for flipped in rule.flipped(about: cell) {
                changes += 1
                if flipped.complaints(about: observation).isEmpty { unnoticed.append("\(cell): \(flipped)") }
            }
        }
        print("access.csv: \(changes) changes of single cells, \(unnoticed.count) unnoticed")
        #expect(changes > run.observations.count)
        #expect(unnoticed == [])
    }
}
