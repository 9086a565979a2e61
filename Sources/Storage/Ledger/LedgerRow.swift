import Foundation
import GRDB
import Ledger

/// How the ledger's bytes pass between SQLite and the `Ledger` target: unchanged.
enum LedgerRow {
    /// A stored record, opened again from its bytes.
    static func record(header: Data, signature: Data, body: Data?) throws -> Ledger.Record {
        guard let signature = Signature([UInt8](signature)) else { throw StorageError.damaged("signature") }
        return try Ledger.Record(
            headerBytes: [UInt8](header),
            signature: signature,
            body: body.map { try Body(blob: [UInt8]($0)) }
        )
    }

    /// What follows the salt of a stored body.
    static func payload(blob: Data?) throws -> [UInt8]? {
        blob.map { [UInt8]($0.dropFirst(Salt.byteCount)) }
    }
}

extension RecordID {
    /// The id as SQLite keeps it.
    var data: Data { Data(bytes) }
}

extension [UInt8] {
    /// The bytes as SQLite keeps them.
    var data: Data { Data(self) }
}
