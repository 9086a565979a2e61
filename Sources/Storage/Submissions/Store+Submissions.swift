package import Council
import Foundation
import GRDB
import Ledger

extension Store {
    /// One edition as its bytes go out, where the reader may see it.
    package func edition(
        _ meeting: MeetingCode,
        _ jurisdiction: JurisdictionCode,
        _ lane: Edition.Lane,
        readable: ReadableEditions
    ) async throws -> EditionLookup {
        let key = EditionCache.Key(meeting: meeting, jurisdiction: jurisdiction, lane: lane)
        let edition: StoredEdition?
        if let known = cache.edition(key) {
            edition = known
        } else {
            let generation = cache.generation
            edition = try await read { try $0.edition(meeting, jurisdiction, lane) }
            cache.keep(edition, as: key, fetchedAt: generation)
        }
        guard let edition else { return .missing }
        return readable.includes(edition.resource) ? .found(edition) : .hidden
    }

    /// What was filed for a meeting, of what the reader may see, in order of precedence.
    package func summaries(of meeting: MeetingCode, readable: ReadableEditions) async throws -> [SubmissionSummary] {
        try await read { database in
            let predicate = readable.predicate()
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT edition.jurisdiction, edition.state, revision, at, late, counts FROM edition
                    LEFT JOIN jurisdiction ON jurisdiction.code = edition.jurisdiction
                    WHERE meeting = ? AND lane = 'council' AND \(predicate.sql)
                    ORDER BY precedence, edition.jurisdiction
                    """,
                arguments: [meeting.rawValue] + predicate.arguments
            )
            return try rows.compactMap { row -> SubmissionSummary? in
                guard let jurisdiction = try JurisdictionCode(rawValue: row.decode(atIndex: 0)),
                    let state = try SubmissionState(rawValue: row.decode(atIndex: 1))
                else { return nil }
                let revision = try row.decode(Data.self, atIndex: 2)
                let counts = try row.decode(String.self, atIndex: 5)
                return try SubmissionSummary(
                    meeting: meeting,
                    jurisdiction: jurisdiction,
                    state: state,
                    revision: RecordID(revision)?.description ?? "",
                    at: Timestamp(row.decode(atIndex: 3)),
                    late: row.decode(atIndex: 4),
                    entries: counts.split(separator: ",").compactMap { Int($0) }
                )
            }
        }
    }

    /// The submissions handed to the council for a meeting that the reader may see, in order of precedence.
    package func submitted(
        to meeting: MeetingCode,
        only jurisdictions: [JurisdictionCode]? = nil,
        readable: ReadableEditions
    ) async throws -> [(jurisdiction: JurisdictionCode, submission: Submission)] {
        try await read { database in
            let predicate = readable.predicate()
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT edition.jurisdiction, document FROM edition
                    LEFT JOIN jurisdiction ON jurisdiction.code = edition.jurisdiction
                    WHERE meeting = ? AND lane = 'council' AND edition.state = 'submitted' AND \(predicate.sql)
                    ORDER BY precedence, edition.jurisdiction
                    """,
                arguments: [meeting.rawValue] + predicate.arguments
            )
            return try rows.compactMap { row -> (JurisdictionCode, Submission)? in
                guard let code = try JurisdictionCode(rawValue: row.decode(atIndex: 0)),
                    jurisdictions?.contains(code) ?? true
                else {
                    return nil
                }
                let document = try row.decode(Data.self, atIndex: 1)
                return (code, try Payload.decode(Submission.self, from: [UInt8](document)))
            }
        }
    }

    /// The states of a meeting's submissions, without their text, of what the reader may see; for the board.
    ///
    /// `sharing` names jurisdictions that let this reader know that a draft has been begun.
    package func states(
        of meeting: MeetingCode,
        readable: ReadableEditions,
        sharing: [JurisdictionCode]
    ) async throws -> [(jurisdiction: JurisdictionCode, state: SubmissionState, at: Timestamp, late: Bool)] {
        try await read { database in
            let predicate = readable.predicate()
            let places = sharing.map { _ in "?" }.joined(separator: ", ")
            return try Row.fetchAll(
                database,
                sql: """
                    SELECT jurisdiction, state, at, late FROM edition
                    WHERE meeting = ? AND (\(predicate.sql) OR lane = 'draft' AND jurisdiction IN (\(places)))
                    ORDER BY jurisdiction
                    """,
                arguments: [meeting.rawValue] + predicate.arguments + StatementArguments(sharing.map(\.rawValue))
            ).compactMap { row in
                guard let code = try JurisdictionCode(rawValue: row.decode(atIndex: 0)),
                    let state = try SubmissionState(rawValue: row.decode(atIndex: 1))
                else {
                    return nil
                }
                return try (code, state, Timestamp(row.decode(atIndex: 2)), row.decode(atIndex: 3))
            }
        }
    }

    /// A submission's history with each line's audience and kind, oldest first; the use case filters it by access.
    package func history(
        of meeting: MeetingCode,
        _ jurisdiction: JurisdictionCode
    ) async throws -> [(audience: Audience, kind: RecordKind, revision: Revision)] {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT revision.audience, kind, json FROM revision JOIN record USING (id)
                    WHERE meeting = ? AND jurisdiction = ? ORDER BY at, seq
                    """,
                arguments: [meeting.rawValue, jurisdiction.rawValue]
            ).compactMap { row in
                guard let audience = try Audience(row.decode(atIndex: 0)),
                    let kind = try RecordKind(rawValue: row.decode(atIndex: 1))
                else { return nil }
                let json = try row.decode(Data.self, atIndex: 2)
                return (audience, kind, try Payload.decode(Revision.self, from: [UInt8](json)))
            }
        }
    }
}

extension Database {
    fileprivate func edition(
        _ meeting: MeetingCode,
        _ jurisdiction: JurisdictionCode,
        _ lane: Edition.Lane
    ) throws -> StoredEdition? {
        let statement = try cachedStatement(
            sql: """
                SELECT state, revision, at, late, onBehalf, document, councilProfile.json, head, conflicts FROM edition
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
        let revision = try RecordID(row.decode(Data.self, atIndex: 1))?.description ?? ""
        let at = try Timestamp(row.decode(atIndex: 2))
        let late = try row.decode(Bool.self, atIndex: 3)
        let isOnBehalf = try row.decode(Bool.self, atIndex: 4)
        let profile = try row.decode(Data?.self, atIndex: 6).map {
            try Payload.decode(CouncilProfile.self, from: [UInt8]($0))
        }
        // Codes, digits and booleans need no escaping; the document is JSON as it stands in the database.
        var view = Array(
            """
            {"meeting":"\(meeting)","jurisdiction":"\(jurisdiction)","state":"\(state.rawValue)",\
            "revision":"\(revision)","at":"\(at.iso8601)","late":\(late),"onBehalf":\(isOnBehalf),
            """.utf8
        )
        if let marking = profile?.marking {
            view += Array("\"marking\":".utf8) + (try Payload.encode(marking)) + [0x2C]
        }
        if let conflicts = try row.decode(Data?.self, atIndex: 8) {
            view += Array("\"conflicts\":".utf8) + [UInt8](conflicts) + [0x2C]
        }
        view += try Array("\"submission\":".utf8) + [UInt8](row.decode(Data.self, atIndex: 5)) + [UInt8(ascii: "}")]
        let resource =
            lane == .draft
            ? Resource.draft(of: jurisdiction) : .submission(of: jurisdiction, for: meeting, state: state)
        return try StoredEdition(
            resource: resource,
            view: view,
            etag: StoredEdition.etag(
                head: row.decode(atIndex: 7),
                late: late,
                profile: row.decode(atIndex: 6),
                document: row.decode(atIndex: 5)
            ),
            revision: revision,
            at: at,
            late: late
        )
    }
}
