package import Council
import GRDB
import Ledger

/// Why the store cannot be opened or written, in words that tell the operator what to do.
package enum StorageError: Error, Sendable, Equatable {
    /// Another process holds the data folder.
    case heldByAnother(folder: String)
    /// The file was written by a newer version.
    case newerSchema
    case readOnly
    case full
    case damaged(String)
    /// The folder holds no council yet.
    case noCouncil(folder: String)
    case cannotOpen(folder: String, reason: String)
    /// The database would not keep `synchronous=FULL`, without which acknowledged writes can be lost.
    case notDurable
    case failed(String)

    /// Reads what SQLite reported.
    init(_ error: any Error) {
        guard let error = error as? DatabaseError else {
            self =
                switch error {
                case let error as StorageError: error
                // Bytes that this store wrote, and cannot read again.
                case let error as Ledger.RecordError: .damaged(error.code)
                case is RowDecodingError, is DecodingError: .damaged("\(type(of: error))")
                default: .failed("\(type(of: error))")
                }
            return
        }
        switch error.resultCode {
        case .SQLITE_FULL: self = .full
        case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged(error.message ?? "SQLite \(error.resultCode.rawValue)")
        case .SQLITE_ERROR where Self.lacksSchema(error): self = .damaged(error.message ?? "SQLITE_ERROR")
        case .SQLITE_IOERR: self = .failed("SQLite I/O error \(error.extendedResultCode.rawValue)")
        default: self = .failed("SQLite \(error.extendedResultCode.rawValue): \(error.message ?? "")")
        }
    }

    /// Whether the schema is not the one that the migrations made: all SQL here is fixed, so the file was altered.
    private static func lacksSchema(_ error: DatabaseError) -> Bool {
        let message = error.message ?? ""
        return message.hasPrefix("no such ") || message.contains("has no column named")
    }

    /// What to tell the operator.
    package var message: Bilingual {
        switch self {
        case .heldByAnother(let folder):
            Bilingual(
                en: "Another Partage process is using \(folder). Stop it first, or name another folder with --data.",
                fr: "Un autre processus Partage utilise \(folder). Arrêtez-le d’abord ou nommez un autre dossier avec "
                    + "--data."
            )
        case .newerSchema:
            Bilingual(
                en: "The data was written by a newer version of Partage. Install that version; nothing was changed.",
                fr: "Les données proviennent d’une version plus récente de Partage. Installez-la; rien n’a été changé."
            )
        case .readOnly:
            Bilingual(
                en: "The data folder cannot be written to. Check its owner, its permissions and that its disk is "
                    + "mounted for writing.",
                fr:
                    "Le dossier de données n’est pas accessible en écriture. Vérifiez son propriétaire, ses permissions "
                    + "et le montage du disque."
            )
        case .full:
            Bilingual(
                en: "The disk is full, so nothing was kept. Free some space; the server goes on by itself.",
                fr: "Le disque est plein; rien n’a été conservé. Libérez de l’espace; le serveur reprendra de lui-même."
            )
        case .damaged(let reason):
            Bilingual(
                en: "The database file is damaged (\(reason)). Restore the last backup: partage backup restore.",
                fr:
                    "Le fichier de la base est endommagé (\(reason)). Restaurez la dernière sauvegarde : partage backup "
                    + "restore."
            )
        case .noCouncil(let folder):
            Bilingual(
                en: "\(folder) holds no council yet. Create one with: partage init.",
                fr: "\(folder) ne contient pas encore de conseil. Créez-en un avec : partage init."
            )
        case .cannotOpen(let folder, let reason):
            Bilingual(
                en: "\(folder) cannot be opened: \(reason).",
                fr: "Impossible d’ouvrir \(folder) : \(reason)."
            )
        case .notDurable:
            Bilingual(
                en:
                    "SQLite did not keep synchronous=FULL, so a power cut could lose receipts. The server will not start.",
                fr: "SQLite n’a pas gardé synchronous=FULL : une panne pourrait faire perdre des accusés de réception. "
                    + "Le serveur ne démarrera pas."
            )
        case .failed(let reason):
            Bilingual(en: "The database reported: \(reason).", fr: "La base de données signale : \(reason).")
        }
    }
}
