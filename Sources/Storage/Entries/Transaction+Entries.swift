import Council
import Foundation
import GRDB
import Ledger

extension Transaction {
    /// Removes an edition's entries with their topics and search rows.
    func removeEntries(
        _ meeting: MeetingCode,
        _ jurisdiction: JurisdictionCode,
        _ lane: Edition.Lane
    ) throws {
        let arguments: StatementArguments = [meeting.rawValue, jurisdiction.rawValue, lane.rawValue]
        let which = "SELECT id FROM entry WHERE meeting = ? AND jurisdiction = ? AND lane = ?"
        try database.cachedStatement(sql: "DELETE FROM entrySearch WHERE rowid IN (\(which))")
            .execute(arguments: arguments)
        try database.cachedStatement(sql: "DELETE FROM entry WHERE meeting = ? AND jurisdiction = ? AND lane = ?")
            .execute(arguments: arguments)
    }

    /// Writes an edition's entries, parents before children, and makes them findable.
    func insertEntries(of edition: Edition) throws {
        var position = 0
        for section in edition.submission.sections {
            for entry in section.entries {
                try insert(entry, of: edition, section: section.key, depth: 0, parent: nil, position: &position)
            }
        }
    }

    private func insert(
        _ entry: Entry,
        of edition: Edition,
        section: SectionKey,
        depth: Int,
        parent: EntryID?,
        position: inout Int
    ) throws {
        var alone = entry
        alone.children = []
        let id = Self.rowID(at: position, in: edition)
        try database.cachedStatement(
            sql: """
                INSERT INTO entry (id, meeting, jurisdiction, lane, position, section, depth, parent, language, json)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            id, edition.meeting.rawValue, edition.jurisdiction.rawValue, edition.lane.rawValue, position,
            section.rawValue, depth, parent?.rawValue, entry.heading?.language.rawValue,
            try Payload.encode(alone).data,
        ])
        for topic in Set(entry.topics) {
            try database.cachedStatement(sql: "INSERT INTO entryTopic (topic, entry) VALUES (?, ?)")
                .execute(arguments: [topic.rawValue, id])
        }
        try database.cachedStatement(sql: "INSERT INTO entrySearch (rowid, title, body) VALUES (?, ?, ?)")
            .execute(arguments: [
                id, SearchText.fold(Entry.bothLanguages([entry.title])),
                SearchText.fold(Entry.bothLanguages([entry.body, entry.ask?.help])),
            ])
        position += 1
        for child in entry.children {
            try insert(child, of: edition, section: section, depth: depth + 1, parent: entry.id, position: &position)
        }
    }

    /// The row of an entry follows from where it stands, so that a fold from zero gives the same rows.
    ///
    /// Not from its id: a record of another node may hold one twice, and has to be kept all the same. An edition's rows
    /// are neighbours, 47 bits of its name's digest and 16 of the position: far apart, each would dirty a page of its own.
    private static func rowID(at position: Int, in edition: Edition) -> Int64 {
        let name = "\(edition.meeting)/\(edition.jurisdiction)/\(edition.lane.rawValue)"
        let digest = ContentHash(hashing: Array(name.utf8)).bytes.prefix(6).reduce(Int64(0)) { $0 << 8 | Int64($1) }
        return (digest << 16 | Int64(position)) & .max
    }
}

extension Entry {
    /// All that an entry says in either language, as it was written.
    var searchableText: String { Self.bothLanguages([title, body, ask?.help]) }

    fileprivate static func bothLanguages(_ texts: [Text?]) -> String {
        texts.compactMap(\.self).flatMap { [$0.text, $0.translation?.text] }.compactMap(\.self).joined(separator: "\n")
    }
}
