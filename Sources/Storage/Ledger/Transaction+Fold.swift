import Council
import Foundation
import GRDB
import Ledger

extension Transaction {
    /// Brings the tables up to date with one record that has just been appended.
    func fold(_ record: CouncilRecord) throws {
        if case .submission(let meeting, let jurisdiction) = record.subject {
            try writeHistory(record, meeting: meeting, jurisdiction: jurisdiction)
        }
        try fold(record.subject)
    }

    /// Computes one subject anew from its records and writes what it comes to.
    func fold(_ subject: Subject) throws {
        let records = try records(of: subject)
        switch subject {
        case .council:
            guard let profile = try Fold.latest(CouncilProfile.self, of: records, payload: payload) else { return }
            try database.execute(
                sql:
                    "INSERT INTO councilProfile (id, json) VALUES (1, ?) ON CONFLICT DO UPDATE SET json = excluded.json",
                arguments: [try Payload.encode(profile).data]
            )
        case .jurisdiction(let code):
            let latest = try Fold.latest(Jurisdiction.self, of: records, where: { $0.code == code }, payload: payload)
            guard let value = latest else { return }
            try database.execute(
                sql: "INSERT OR REPLACE INTO jurisdiction (code, precedence, json) VALUES (?, ?, ?)",
                arguments: [value.code.rawValue, value.precedence, try Payload.encode(value).data]
            )
        case .topic(let code):
            let latest = try Fold.latest(Topic.self, of: records, where: { $0.code == code }, payload: payload)
            guard let value = latest else { return }
            try database.execute(
                sql: "INSERT OR REPLACE INTO topic (code, json) VALUES (?, ?)",
                arguments: [value.code.rawValue, try Payload.encode(value).data]
            )
        case .meeting(let code):
            let latest = try Fold.latest(Meeting.self, of: records, where: { $0.code == code }, payload: payload)
            guard let value = latest else { return }
            try database.execute(
                sql: "INSERT OR REPLACE INTO meeting (code, state, date, json) VALUES (?, ?, ?, ?)",
                arguments: [
                    value.code.rawValue, value.state.rawValue, value.date.seconds, try Payload.encode(value).data,
                ]
            )
            // A deadline that moves makes texts late, or no longer late.
            for jurisdiction in try jurisdictionsWithRecords(for: code) {
                try fold(.submission(code, jurisdiction))
            }
        case .submission(let meeting, let jurisdiction):
            let editions = try Fold.editions(
                meeting,
                jurisdiction,
                of: records,
                meeting: self.meeting(meeting),
                payload: payload
            )
            try replaceEditions(of: meeting, jurisdiction, with: editions)
        }
    }

    private func jurisdictionsWithRecords(for meeting: MeetingCode) throws -> [JurisdictionCode] {
        let statement = try database.cachedStatement(
            sql: "SELECT DISTINCT jurisdiction FROM revision WHERE meeting = ? ORDER BY jurisdiction"
        )
        return try String.fetchAll(statement, arguments: [meeting.rawValue]).compactMap(
            JurisdictionCode.init(rawValue:)
        )
    }

    private func writeHistory(
        _ record: CouncilRecord,
        meeting: MeetingCode,
        jurisdiction: JurisdictionCode
    ) throws {
        guard let line = Fold.historyLine(of: record, payload: try payload(of: record.id)) else { return }
        try database.cachedStatement(
            sql: """
                INSERT INTO revision (id, meeting, jurisdiction, audience, kind, at, json) VALUES (?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            record.id.data, meeting.rawValue, jurisdiction.rawValue, record.audience.description, record.kind.rawValue,
            record.at.seconds, try Payload.encode(line).data,
        ])
    }

    /// Empties the fold's tables and computes them anew from the ledger.
    package func rebuild() throws {
        for table in Self.foldTables { try database.execute(sql: "DELETE FROM \(table)") }
        // Meetings first: a submission's lateness is folded with its meeting at hand.
        let subjects = try String.fetchAll(database, sql: "SELECT DISTINCT subject FROM record ORDER BY subject")
            .compactMap(Subject.init)
        let isSubmission = { (subject: Subject) in if case .submission = subject { true } else { false } }
        for subject in subjects where !isSubmission(subject) { try fold(subject) }
        for subject in subjects {
            guard case .submission(let meeting, let jurisdiction) = subject else { continue }
            for record in try records(of: subject) {
                try writeHistory(record, meeting: meeting, jurisdiction: jurisdiction)
            }
            try fold(subject)
        }
    }

    /// The tables that the ledger folds into, children before parents.
    static let foldTables = [
        "entrySearch", "entryTopic", "entry", "revision", "edition", "meeting", "topic", "jurisdiction",
        "councilProfile",
    ]
}
