import Council
import Foundation
import GRDB

/// The SQL of one list of entries: the reader's predicate first, then what the filter narrows.
struct EntryQuery: Sendable {
    private var tables = "edition JOIN entry USING (meeting, jurisdiction, lane)"
    private var titled = "SELECT 0 WHERE 0"
    private var clauses: [String] = []
    private var arguments: StatementArguments = []
    private let terms: [String]

    init(filter: EntryFilter, search: SearchQuery?, after cursor: EntryCursor?, readable: ReadableEditions) {
        terms = search?.terms ?? []
        if let search {
            // The search index leads, so that the cost follows what was found and not what is kept.
            tables =
                "entrySearch CROSS JOIN entry ON entry.id = entrySearch.rowid "
                + "JOIN edition USING (meeting, jurisdiction, lane)"
            titled = "SELECT rowid FROM entrySearch WHERE entrySearch MATCH ?"
            arguments += ["title : (\(search.match))"]
        }
        let predicate = readable.predicate()
        narrow(predicate.sql, predicate.arguments)
        if let search { narrow("entrySearch MATCH ?", [search.match]) }
        if let meeting = filter.meeting { narrow("edition.meeting = ?", [meeting.rawValue]) }
        if !filter.jurisdictions.isEmpty {
            narrow(
                "edition.jurisdiction IN (\(filter.jurisdictions.map { _ in "?" }.joined(separator: ", ")))",
                StatementArguments(filter.jurisdictions.map(\.rawValue))
            )
        }
        if let section = filter.section { narrow("entry.section = ?", [section.rawValue]) }
        if let language = filter.language { narrow("entry.language = ?", [language.rawValue]) }
        if let state = filter.state { narrow("edition.state = ?", [state.rawValue]) }
        if let topic = filter.topic {
            narrow("entry.id IN (SELECT entry FROM entryTopic WHERE topic = ?)", [topic.rawValue])
        }
        if let cursor { narrow(after: cursor) }
    }

    private mutating func narrow(_ clause: String, _ values: StatementArguments) {
        clauses.append(clause)
        arguments += values
    }

    private mutating func narrow(after cursor: EntryCursor) {
        narrow(
            """
            (\(Self.isTitled) < ? OR \(Self.isTitled) = ? AND (edition.meeting < ? OR edition.meeting = ?
            AND (edition.jurisdiction, edition.lane, entry.position) > (?, ?, ?)))
            """,
            [
                cursor.isTitled, cursor.isTitled, cursor.meeting.rawValue, cursor.meeting.rawValue,
                cursor.jurisdiction.rawValue, cursor.lane.rawValue, cursor.position,
            ]
        )
    }

    private static let isTitled = "(entry.id IN titled)"

    /// The entries from the cursor on, each with the place it has in the list.
    func fetch(_ database: Database, limit: Int) throws -> [(hit: EntryHit, cursor: EntryCursor)] {
        let rows = try Row.fetchAll(
            database.cachedStatement(
                sql: """
                    WITH titled AS MATERIALIZED (\(titled))
                    SELECT edition.meeting, edition.jurisdiction, edition.state, section, depth, parent, entry.json,
                    edition.lane, position, \(Self.isTitled)
                    FROM \(tables) WHERE \(clauses.joined(separator: " AND "))
                    ORDER BY \(Self.isTitled) DESC, edition.meeting DESC, edition.jurisdiction, edition.lane, position
                    LIMIT ?
                    """
            ),
            arguments: arguments + [limit]
        )
        return try rows.compactMap { row in
            guard let meeting = try MeetingCode(rawValue: row.decode(atIndex: 0)),
                let jurisdiction = try JurisdictionCode(rawValue: row.decode(atIndex: 1)),
                let state = try SubmissionState(rawValue: row.decode(atIndex: 2)),
                let section = try SectionKey(rawValue: row.decode(atIndex: 3)),
                let lane = try Edition.Lane(rawValue: row.decode(atIndex: 7))
            else { return nil }
            let entry = try Payload.decode(Entry.self, from: [UInt8](row.decode(Data.self, atIndex: 6)))
            let hit = try EntryHit(
                meeting: meeting,
                jurisdiction: jurisdiction,
                state: state,
                section: section,
                entry: entry,
                parent: row.decode(String?.self, atIndex: 5).flatMap(EntryID.init),
                depth: row.decode(atIndex: 4),
                snippet: terms.isEmpty
                    ? nil : Snippet.mark(entry.searchableText, matching: terms.map { "\($0)*" }).marked()
            )
            let cursor = try EntryCursor(
                isTitled: row.decode(atIndex: 9),
                meeting: meeting,
                jurisdiction: jurisdiction,
                lane: lane,
                position: row.decode(atIndex: 8)
            )
            return (hit, cursor)
        }
    }
}
