import Council
import Exchange
import Foundation

/// What the doctor looks at in a data folder, opening its database only where nobody else works on it.
struct DataFolderChecks {
    let folder: String

    /// Whether a server, or another command, works in the folder now.
    var isInUse: Bool {
        let descriptor = open(folder + "/partage.lock", O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return flock(descriptor, LOCK_EX | LOCK_NB) != 0
    }

    func run() async -> [Check] {
        guard let permissions else {
            return [
                Check(
                    name,
                    .fault,
                    Bilingual(
                        en: "\(folder) is missing or closed to you. Create a council: partage init --data \(folder)",
                        fr: "\(folder) est absent ou fermé. Créez un conseil : partage init --data \(folder)"
                    )
                )
            ]
        }
        return [openness(permissions), key, demo, disk].compactMap(\.self) + (await database())
    }

    private let name = Bilingual(en: "Data folder", fr: "Dossier de données")

    private var permissions: Int? {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
            return nil
        }
        return Self.permissions(of: folder)
    }

    private static func permissions(of path: String) -> Int? {
        try? FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    private func openness(_ permissions: Int) -> Check {
        guard access(folder, R_OK | W_OK | X_OK) == 0 else {
            return Check(
                name,
                .fault,
                Bilingual(
                    en: "\(folder) cannot be read and written by you. Run the command as its owner.",
                    fr: "Vous ne pouvez lire et écrire dans \(folder). Exécutez la commande comme son propriétaire."
                )
            )
        }
        return permissions & 0o007 == 0
            ? Check(name, .good, Bilingual(en: folder, fr: folder))
            : Check(
                name,
                .warning,
                Bilingual(
                    en: "Everybody on this machine may look into \(folder). Run: chmod 700 '\(folder)'",
                    fr: "Tous les usagers de cette machine ont accès à \(folder). Exécutez : chmod 700 '\(folder)'"
                )
            )
    }

    private var key: Check {
        let name = Bilingual(en: "Signing key", fr: "Clé de signature")
        let path = folder + "/node.key"
        guard let permissions = Self.permissions(of: path) else {
            return Check(
                name,
                .fault,
                Bilingual(
                    en: "\(path) is missing: nothing can be signed. Put it back from where it is kept apart.",
                    fr: "\(path) est absent : rien ne peut être signé. Remettez-le depuis l’endroit où il est gardé."
                )
            )
        }
        guard permissions & 0o077 == 0 else {
            return Check(
                name,
                .fault,
                Bilingual(
                    en: "Others can read \(path). Run: chmod 600 '\(path)' — and consider the key known.",
                    fr: "D’autres peuvent lire \(path). Exécutez : chmod 600 '\(path)', et tenez la clé pour connue."
                )
            )
        }
        return Check(
            name,
            .good,
            Bilingual(en: "there, and its owner's alone", fr: "présente, et à son seul propriétaire")
        )
    }

    /// A real council has no such file.
    private var demo: Check? {
        let path = folder + "/" + DemoCouncil.credentialsFile
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        return Check(
            Bilingual(en: "Demo", fr: "Démonstration"),
            .warning,
            Bilingual(
                en: "This is the demo council; its tokens stand in \(path). Enter nothing real.",
                fr: "C’est le conseil de démonstration; ses jetons sont dans \(path). N’y entrez rien de réel."
            )
        )
    }

    private var disk: Check {
        let name = Bilingual(en: "Free disk", fr: "Espace libre")
        var status = statvfs()
        guard statvfs(folder, &status) == 0 else {
            return Check(name, .warning, Bilingual(en: "It could not be asked.", fr: "Impossible à connaître."))
        }
        let mebibytes = UInt64(status.f_bavail) * UInt64(status.f_frsize) / 1_048_576
        let found = Bilingual(en: "\(mebibytes) MiB", fr: "\(mebibytes) Mio")
        guard mebibytes < 1024 else { return Check(name, .good, found) }
        return Check(
            name,
            mebibytes < 100 ? .fault : .warning,
            Bilingual(
                en: "\(found.en) left: make room before submissions are refused.",
                fr: "Il reste \(found.fr) : libérez de l’espace avant que des soumissions soient refusées."
            )
        )
    }

    private func database() async -> [Check] {
        let name = Bilingual(en: "Database", fr: "Base de données")
        guard !isInUse else {
            return [
                Check(
                    name,
                    .good,
                    Bilingual(
                        en: "in use by a running server, which checked it when it started",
                        fr: "utilisée par un serveur en marche, qui l’a vérifiée à son démarrage"
                    )
                )
            ]
        }
        do {
            let exchange = try await Exchange.open(in: folder, logger: DataOptions.silent)
            let (settings, records) = (try await exchange.storageSettings(), try await exchange.recordCount())
            try await exchange.checkReadiness()
            await exchange.close()
            return [
                Check(
                    name,
                    settings.synchronous == 2 ? .good : .fault,
                    Bilingual(
                        en:
                            "SQLite \(settings.version), journal \(settings.journal), synchronous \(settings.synchronous), "
                            + "\(records) records, no server running",
                        fr:
                            "SQLite \(settings.version), journal \(settings.journal), synchronous \(settings.synchronous), "
                            + "\(records) enregistrements, aucun serveur en marche"
                    )
                )
            ]
        } catch let error as ExchangeError {
            return [Check(name, .fault, error.message)]
        } catch {
            return [Check(name, .fault, Bilingual(en: "\(error)", fr: "\(error)"))]
        }
    }
}
