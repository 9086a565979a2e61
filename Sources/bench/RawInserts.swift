import Foundation
import GRDB

/// The peer for submitting: one row, one transaction, flushed to disk, as fast as one connection can.
///
/// The same library, the same journal, the same durability and the same disk as the council's own database.
struct RawInserts {
    let folder: String
    let bytes: Int
    let seconds: Double

    func run() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let pool = try DatabasePool(path: folder + "/peer.sqlite")
        try pool.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA synchronous = FULL; CREATE TABLE row (id INTEGER PRIMARY KEY, blob BLOB)")
        }
        let blob = Data((0..<bytes).map { UInt8(truncatingIfNeeded: $0) })
        let clock = ContinuousClock()
        let start = clock.now
        var count = 0
        while clock.now - start < .seconds(seconds) {
            try pool.write { database in
                try database.cachedStatement(sql: "INSERT INTO row (blob) VALUES (?)").execute(arguments: [blob])
            }
            count += 1
        }
        let elapsed = clock.now - start
        print(Double(count) / (elapsed / .seconds(1)))
        try pool.close()
    }
}
