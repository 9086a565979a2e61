import Council
import Foundation
import Ledger
import Storage
import Testing

@Suite("Checking every record")
struct VerificationTests {
    /// What somebody with the file in hand did to the third record.
    struct Fault: Sendable, CustomTestStringConvertible {
        let name: String
        let codes: Set<String>
        let statement: String
        var testDescription: String { name }

        init(_ name: String, _ codes: Set<String>, _ statement: String) {
            self.name = name
            self.codes = codes
            self.statement = statement
        }
    }

    private static let faults = [
        Fault(
            "another second in the header",
            ["id-mismatch"],
            "UPDATE record SET header = CAST(replace(CAST(header AS TEXT), '\"ts\":15', '\"ts\":14') AS BLOB) "
                + "WHERE seq = 3"
        ),
        Fault(
            "a header that is no JSON",
            ["not-json"],
            "UPDATE record SET header = CAST(replace(CAST(header AS TEXT), '\"ts\"', '\"ts') AS BLOB) WHERE seq = 3"
        ),
        Fault(
            "a header with a blank in it",
            ["not-canonical"],
            "UPDATE record SET header = CAST(replace(CAST(header AS TEXT), '\"ts\":', '\"ts\": ') AS BLOB) "
                + "WHERE seq = 3"
        ),
        Fault(
            "a header cut short",
            ["not-json"],
            "UPDATE record SET header = substr(header, 1, length(header) - 1) WHERE seq = 3"
        ),
        Fault("another id", ["id-mismatch"], "UPDATE record SET id = randomblob(32) WHERE seq = 3"),
        Fault("another signature", ["bad-signature"], "UPDATE record SET signature = randomblob(64) WHERE seq = 3"),
        Fault(
            "the signature of another record",
            ["bad-signature"],
            "UPDATE record SET signature = (SELECT signature FROM record WHERE seq = 2) WHERE seq = 3"
        ),
        Fault(
            "another word in the body",
            ["body-mismatch"],
            "UPDATE recordBody SET blob = CAST(replace(CAST(blob AS TEXT), 'queues', 'gloves') AS BLOB) WHERE seq = 3"
        ),
        Fault(
            "the body of another record",
            ["body-mismatch"],
            "UPDATE recordBody SET blob = (SELECT blob FROM recordBody WHERE seq = 2) WHERE seq = 3"
        ),
        Fault("a body without its salt", ["body-mismatch"], "UPDATE recordBody SET blob = x'2E' WHERE seq = 3"),
        Fault("another time in the column", ["column-mismatch"], "UPDATE record SET ts = ts + 1 WHERE seq = 3"),
        Fault(
            "another kind in the column",
            ["column-mismatch"],
            "UPDATE record SET type = 'submission.draft' WHERE seq = 3"
        ),
        Fault(
            "another audience in the column",
            ["column-mismatch"],
            "UPDATE record SET audience = 'control' WHERE seq = 3"
        ),
        Fault(
            "another subject in the column",
            ["column-mismatch"],
            "UPDATE record SET subject = '2018-02/qc' WHERE seq = 3"
        ),
    ]

    private static func withLedger(_ work: (TemporaryFolder, [Record]) async throws -> Void) async throws {
        try await TemporaryFolder.with { folder in
            var author = try Author()
            let key = author.key.verificationKey
            let records = [
                try author.profile(), try author.meeting(Lakes.meeting(Lakes.winter)),
                try author.submitted(.of("About queues"), Lakes.winter, Lakes.on),
                try author.submitted(.of("About letters"), Lakes.winter, Lakes.on),
            ]
            try await folder.withStore { store async throws in
                try await store.write { transaction in
                    try transaction.enrol(key)
                    for record in records { try transaction.append(record) }
                }
            }
            try await work(folder, records)
        }
    }

    @Test("A ledger that nobody touched is sound")
    func sound() async throws {
        try await Self.withLedger { folder, records in
            let report = try await folder.withStore { try await $0.verifyRecords() }
            #expect(report.records == records.count)
            #expect(report.faults.isEmpty)
        }
    }

    @Test("Each fault is found, and named with its record and nothing else", arguments: faults)
    func planted(fault: Fault) async throws {
        try await Self.withLedger { folder, records in
            try RawDatabase.with(folder.database) { raw in
                try raw.dropTriggers()
                try raw.execute(fault.statement)
            }
            let report = try await folder.withStore { try await $0.verifyRecords() }
            #expect(report.records == records.count)
            #expect(report.faults.map(\.sequence) == [3])
            #expect(report.faults.allSatisfy { fault.codes.contains($0.code) }, "\(report.faults)")
            if fault.name != "another id" { #expect(report.faults.first?.record == records[2].id.description) }
            #expect(!report.isSound)
        }
    }

    @Test("Records whose author's key is missing, or is no key, are each named")
    func missingKey() async throws {
        for statement in ["DELETE FROM authorKey", "UPDATE authorKey SET key = zeroblob(32)"] {
            try await Self.withLedger { folder, records in
                try RawDatabase.with(folder.database) { try $0.execute(statement) }
                let report = try await folder.withStore { try await $0.verifyRecords() }
                #expect(report.faults.map(\.record) == records.map(\.id.description))
                #expect(report.faults.allSatisfy { $0.code == "unknown-author" }, "\(report.faults)")
            }
        }
    }

    @Test("A purged body is no fault: header, id and signature still prove the record")
    func purged() async throws {
        try await Self.withLedger { folder, records in
            try RawDatabase.with(folder.database) { raw in
                try raw.dropTriggers()
                try raw.execute("DELETE FROM recordBody WHERE seq = 3")
            }
            try await folder.withStore { store async throws in
                #expect(try await store.verifyRecords().faults.isEmpty)
                #expect(try await store.record(records[2].id) == records[2].purged())
            }
        }
    }

    @Test("A record that was taken out makes the tables differ from the ledger")
    func removed() async throws {
        try await Self.withLedger { folder, _ in
            try RawDatabase.with(folder.database) { raw in
                try raw.dropTriggers()
                try raw.execute("DELETE FROM record WHERE seq = 4")
            }
            try await folder.withStore { store async throws in #expect(try await !store.foldIsEqual()) }
        }
    }
}
