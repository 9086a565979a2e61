import Council
import Foundation

/// Where the demo council's files are, and where it lives when no data folder is named.
enum DemoPlace {
    /// The folder with the demo's files: the one named, else `deploy/demo` here or above the binary.
    static func files(named: String?) throws(Failure) -> String {
        let candidates = named.map { [$0] } ?? searched
        guard let found = candidates.first(where: { FileManager.default.fileExists(atPath: $0 + "/council.json") })
        else {
            throw Failure(
                .usage,
                Bilingual(
                    en:
                        "The demo's files were not found. Name their folder, deploy/demo of the checkout, with --demo-data.",
                    fr: "Les fichiers de la démonstration sont introuvables. Nommez leur dossier, deploy/demo de la "
                        + "copie de travail, avec --demo-data."
                )
            )
        }
        return found
    }

    private static var searched: [String] {
        var folders = [URL(fileURLWithPath: FileManager.default.currentDirectoryPath)]
        var folder = URL(fileURLWithPath: CommandLine.arguments.first ?? "").resolvingSymlinksInPath()
        while folder.path != "/" {
            folder.deleteLastPathComponent()
            folders.append(folder)
        }
        return folders.map { $0.appending(path: "deploy/demo").path }
    }

    /// `$XDG_DATA_HOME/partage/demo`, else `~/.local/share/partage/demo`.
    static func dataFolder(_ environment: [String: String]) -> String {
        let configured = environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        return (configured ?? (environment["HOME"] ?? NSHomeDirectory()) + "/.local/share") + "/partage/demo"
    }
}
