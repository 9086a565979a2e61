import Council
import ExchangeAPI
import Foundation

/// The tokens that `partage login` keeps, one a server, in a file that only its owner reads.
///
/// `$XDG_CONFIG_HOME/partage/logins.json`, else `~/.config/partage/logins.json`: `{"SERVER": "TOKEN"}`, mode 0600.
struct StoredLogins: Sendable {
    let file: String

    init(environment: [String: String]) {
        let home = environment["HOME"] ?? NSHomeDirectory()
        // A relative path there is to be ignored (XDG Base Directory Specification 0.8).
        let configured = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        file = (configured ?? home + "/.config") + "/partage/logins.json"
    }

    /// The token for a server; nil where nobody signed in to it.
    func token(for server: ServerAddress) throws(Failure) -> String? { try read()[server.description] }

    func store(_ token: String, for server: ServerAddress) throws(Failure) {
        var logins = try read()
        logins[server.description] = token
        try write(logins)
    }

    /// Forgets a server's token; false where there was none.
    func forget(_ server: ServerAddress) throws(Failure) -> Bool {
        var logins = try read()
        guard logins.removeValue(forKey: server.description) != nil else { return false }
        try write(logins)
        return true
    }

    /// Whether anybody but its owner may read the file.
    var isExposed: Bool {
        let mode = try? FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
        return (mode ?? 0) & 0o077 != 0
    }

    private func read() throws(Failure) -> [String: String] {
        guard FileManager.default.fileExists(atPath: file) else { return [:] }
        guard !isExposed else {
            throw Failure(
                .notAllowed,
                Bilingual(
                    en: "Others can read your tokens in \(file). Run: chmod 600 '\(file)' — and replace the tokens.",
                    fr: "D’autres peuvent lire vos jetons dans \(file). Exécutez : chmod 600 '\(file)', puis remplacez "
                        + "les jetons."
                )
            )
        }
        guard let data = FileManager.default.contents(atPath: file), data.count <= 1_048_576,
            let logins = try? JSONDecoder().decode([String: String].self, from: data)
        else {
            throw Failure(
                .badData,
                Bilingual(
                    en: "The stored logins in \(file) cannot be read. Remove the file and sign in again.",
                    fr: "Les sessions enregistrées dans \(file) sont illisibles. Supprimez ce fichier et ouvrez une "
                        + "nouvelle session."
                )
            )
        }
        return logins
    }

    /// Writes beside the file and renames, so that the file is never half written and never wider open than 0600.
    private func write(_ logins: [String: String]) throws(Failure) {
        let folder = URL(fileURLWithPath: file).deletingLastPathComponent().path
        let draft = "\(file).\(ProcessInfo.processInfo.processIdentifier)"
        do {
            try FileManager.default.createDirectory(
                atPath: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            let data = try encoder.encode(logins)
            unlink(draft)
            let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
            guard descriptor >= 0 else { throw CocoaError(.fileWriteNoPermission) }
            let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
            try handle.write(contentsOf: data)
            try handle.synchronize()
            try handle.close()
            guard rename(draft, file) == 0 else { throw CocoaError(.fileWriteUnknown) }
        } catch {
            unlink(draft)
            throw Failure(
                .unavailable,
                Bilingual(
                    en: "The login could not be stored in \(file).",
                    fr: "La session n’a pu être enregistrée dans \(file)."
                )
            )
        }
    }
}
