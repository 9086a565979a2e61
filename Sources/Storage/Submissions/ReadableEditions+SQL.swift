import Council
import GRDB

extension ReadableEditions {
    /// The predicate on an `edition` row: ``ReadableEditions/includes(_:)`` as SQL.
    ///
    /// Every query of content carries it, so that no set is ever built that has to be thinned afterwards.
    func predicate(on edition: String = "edition") -> (sql: String, arguments: StatementArguments) {
        var clauses: [String] = []
        var arguments = StatementArguments()
        if !own.isEmpty {
            clauses.append("\(edition).jurisdiction IN (\(own.map { _ in "?" }.joined(separator: ", ")))")
            arguments += StatementArguments(own.sorted().map(\.rawValue))
        }
        if submitted { clauses.append("\(edition).state = 'submitted'") }
        if settled { clauses.append("\(edition).state IN ('returned', 'withdrawn')") }
        return (clauses.isEmpty ? "0" : "(\(clauses.joined(separator: " OR ")))", arguments)
    }
}
