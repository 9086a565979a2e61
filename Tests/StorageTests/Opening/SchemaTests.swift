import Council
import Foundation
import Storage
import Testing

@Suite("The database's schema")
struct SchemaTests {
    @Test("All migrations together come to what schema/database.sql shows (RECORD_SNAPSHOTS=1 writes it anew)")
    func golden() async throws {
        try await TemporaryFolder.with { folder in
            try await folder.withStore { try await $0.probe() }
            let schema = try RawDatabase.with(folder.database) { try $0.schema() }
            let page =
                "-- What the migrations in Sources/Storage/Opening/Schema.swift come to. Written by SchemaTests.\n\n"
            let file = Checkout.root.appending(path: "schema/database.sql")
            if Checkout.recordsSnapshots { try Data((page + schema).utf8).write(to: file) }
            #expect(try String(contentsOf: file, encoding: .utf8) == page + schema)
        }
    }

    @Test(
        "The database itself refuses to alter or remove a record, a body or an audit line",
        arguments: [
            "UPDATE record SET ts = ts + 1",
            "UPDATE OR REPLACE record SET seq = seq + 1",
            "DELETE FROM record",
            "DELETE FROM record WHERE seq = 1",
            "INSERT OR REPLACE INTO record SELECT * FROM record WHERE seq = 1",
            "REPLACE INTO record (id, ts, type, audience, subject, header, signature) "
                + "SELECT id, 0, type, audience, subject, header, signature FROM record WHERE seq = 1",
            "UPDATE recordBody SET blob = x'00'",
            "DELETE FROM recordBody",
            "REPLACE INTO recordBody VALUES (1, x'00')",
            "UPDATE audit SET count = 99",
            "DELETE FROM audit",
            "REPLACE INTO audit SELECT * FROM audit WHERE seq = 1",
        ]
    )
    func appendOnly(statement: String) async throws {
        try await TemporaryFolder.with { folder in
            var author = try Author()
            let record = try author.topic("kept")
            try await folder.withStore { store in
                try await store.write { transaction in
                    try transaction.append(record)
                    try transaction.audit([
                        .init(
                            sequence: 0,
                            at: Timestamp(1),
                            account: Lakes.person,
                            action: "a",
                            resource: "r",
                            outcome: .allowed,
                            reason: "b",
                            count: 1
                        )
                    ])
                }
            }
            try RawDatabase.with(folder.database) { raw in
                let all =
                    "(SELECT count(*) FROM record) + (SELECT count(*) FROM recordBody) + (SELECT count(*) FROM audit)"
                let sum = "\(all) + (SELECT sum(ts) FROM record) + (SELECT sum(count) FROM audit)"
                let before = try raw.number("SELECT \(sum)")
                #expect(throws: (any Error).self) { try raw.execute(statement) }
                #expect(try raw.number("SELECT \(sum)") == before)
            }
        }
    }
}
