package import Council
import Foundation
import GRDB
import Ledger

/// An edition as a use case finds it before it writes: enough to compare with and to follow.
package struct CurrentEdition: Sendable {
    package let state: SubmissionState
    package let revision: String
    package let at: Timestamp
    package let late: Bool
    /// Whether revisions that did not know of each other still wait for a person to bring them together.
    package let hasConflicts: Bool
    /// The submission's JSON, sorted keys: equal texts are equal bytes.
    package let document: [UInt8]
    fileprivate let head: Data
    fileprivate let profile: Data?

    /// The validator of the edition's view: what an editor says it edited.
    package var etag: String {
        StoredEdition.etag(head: head, late: late, profile: profile, document: document.data)
    }

    /// The submission itself.
    package func submission() throws -> Submission { try Payload.decode(Submission.self, from: document) }
}

extension Transaction {
    /// One edition of a submission, where there is one.
    package func edition(
        _ meeting: MeetingCode,
        _ jurisdiction: JurisdictionCode,
        _ lane: Edition.Lane
    ) throws -> CurrentEdition? {
        let statement = try database.cachedStatement(
            sql: """
                SELECT state, revision, at, late, document, head, councilProfile.json, conflicts FROM edition
                LEFT JOIN councilProfile ON councilProfile.id = 1
                WHERE meeting = ? AND jurisdiction = ? AND lane = ?
                """
        )
        guard
            let row = try Row.fetchOne(
                statement,
                arguments: [meeting.rawValue, jurisdiction.rawValue, lane.rawValue]
            ),
            let state = try SubmissionState(rawValue: row.decode(atIndex: 0))
        else { return nil }
        let revision = try row.decode(Data.self, atIndex: 1)
        let document = try row.decode(Data.self, atIndex: 4)
        return try CurrentEdition(
            state: state,
            revision: RecordID(revision)?.description ?? "",
            at: Timestamp(row.decode(atIndex: 2)),
            late: row.decode(atIndex: 3),
            hasConflicts: row.decode(Data?.self, atIndex: 7) != nil,
            document: [UInt8](document),
            head: row.decode(atIndex: 5),
            profile: row.decode(atIndex: 6)
        )
    }

    /// Writes a submission's editions and entries in place of those that stood there.
    func replaceEditions(of meeting: MeetingCode, _ jurisdiction: JurisdictionCode, with editions: [Edition]) throws {
        for lane in Edition.Lane.allCases {
            let edition = editions.first { $0.lane == lane }
            let document = try edition.map { try Payload.encode($0.submission).data }
            if try keepsText(meeting, jurisdiction, lane, document: document, edition: edition) { continue }
            try removeEntries(meeting, jurisdiction, lane)
            try database.cachedStatement(
                sql: "DELETE FROM edition WHERE meeting = ? AND jurisdiction = ? AND lane = ?"
            ).execute(arguments: [meeting.rawValue, jurisdiction.rawValue, lane.rawValue])
            guard let edition, let document else { continue }
            try insert(edition, document: document)
            try insertEntries(of: edition)
        }
    }

    /// Whether the text stands as it is, so that only the marks around it need writing.
    private func keepsText(
        _ meeting: MeetingCode,
        _ jurisdiction: JurisdictionCode,
        _ lane: Edition.Lane,
        document: Data?,
        edition: Edition?
    ) throws -> Bool {
        let statement = try database.cachedStatement(
            sql: """
                UPDATE edition SET state = ?, revision = ?, head = ?, at = ?, late = ?, onBehalf = ?, conflicts = ?
                WHERE meeting = ? AND jurisdiction = ? AND lane = ? AND document = ?
                """
        )
        guard let edition, let document else { return false }
        try statement.execute(arguments: [
            edition.state.rawValue, edition.revision.data, edition.head.data, edition.at.seconds, edition.late,
            edition.onBehalf, try Self.conflicts(of: edition), meeting.rawValue, jurisdiction.rawValue, lane.rawValue,
            document,
        ])
        return database.changesCount == 1
    }

    /// The open conflicts as they are kept: nothing where there are none, which is nearly always.
    private static func conflicts(of edition: Edition) throws -> Data? {
        edition.conflicts.isEmpty ? nil : try Payload.encode(edition.conflicts).data
    }

    private func insert(_ edition: Edition, document: Data) throws {
        let counts = edition.submission.sections.map { String($0.entries.flatMap(\.withDescendants).count) }
        try database.cachedStatement(
            sql: """
                INSERT INTO edition
                (meeting, jurisdiction, lane, state, revision, head, at, late, onBehalf, counts, conflicts, document)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            edition.meeting.rawValue, edition.jurisdiction.rawValue, edition.lane.rawValue, edition.state.rawValue,
            edition.revision.data, edition.head.data, edition.at.seconds, edition.late, edition.onBehalf,
            counts.joined(separator: ","), try Self.conflicts(of: edition), document,
        ])
    }
}
