package import Council
import Foundation
import GRDB

extension Store {
    /// The council's profile; nil before there is a council.
    package func councilProfile() async throws -> CouncilProfile? {
        try await read { try $0.value(CouncilProfile.self, sql: "SELECT json FROM councilProfile") }
    }

    /// The roster, in order of precedence.
    package func jurisdictions() async throws -> [Jurisdiction] {
        try await read {
            try $0.values(Jurisdiction.self, sql: "SELECT json FROM jurisdiction ORDER BY precedence, code")
        }
    }

    /// The vocabulary, by code.
    package func topics() async throws -> [Topic] {
        try await read { try $0.values(Topic.self, sql: "SELECT json FROM topic ORDER BY code") }
    }

    /// All meetings, the latest first.
    package func meetings() async throws -> [Meeting] {
        try await read { try $0.values(Meeting.self, sql: "SELECT json FROM meeting ORDER BY date DESC, code DESC") }
    }

    /// One meeting by its code.
    package func meeting(_ code: MeetingCode) async throws -> Meeting? {
        try await read { try $0.meeting(code) }
    }
}

extension Transaction {
    /// One meeting by its code.
    package func meeting(_ code: MeetingCode) throws -> Meeting? { try database.meeting(code) }

    /// One jurisdiction by its code.
    package func jurisdiction(_ code: JurisdictionCode) throws -> Jurisdiction? {
        try database.value(
            Jurisdiction.self,
            sql: "SELECT json FROM jurisdiction WHERE code = ?",
            arguments: [code.rawValue]
        )
    }

    /// The codes of the vocabulary, to check an entry's topics against.
    package func topicCodes() throws -> Set<TopicCode> {
        Set(try String.fetchAll(database.cachedStatement(sql: "SELECT code FROM topic")).compactMap(TopicCode.init))
    }
}

extension Database {
    fileprivate func meeting(_ code: MeetingCode) throws -> Meeting? {
        try value(Meeting.self, sql: "SELECT json FROM meeting WHERE code = ?", arguments: [code.rawValue])
    }

    /// The first row's JSON, decoded.
    func value<Value: Decodable>(
        _ type: Value.Type,
        sql: String,
        arguments: StatementArguments = []
    ) throws -> Value? {
        try Data.fetchOne(cachedStatement(sql: sql), arguments: arguments).map {
            try Payload.decode(type, from: [UInt8]($0))
        }
    }

    /// Every row's JSON, decoded.
    func values<Value: Decodable>(
        _ type: Value.Type,
        sql: String,
        arguments: StatementArguments = []
    ) throws -> [Value] {
        try Data.fetchAll(cachedStatement(sql: sql), arguments: arguments).map {
            try Payload.decode(type, from: [UInt8]($0))
        }
    }
}
