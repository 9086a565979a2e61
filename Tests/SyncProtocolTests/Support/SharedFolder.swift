import Foundation

/// Files that are kept beside the checkout, in a folder `shared` next to the package's own.
enum SharedFolder {
    static let vectors = file("sync/negentropy-vectors.json")
    static let oracle = file("sync/negentropy_oracle.py")

    /// Nil where the file is absent.
    private static func file(_ path: String, from source: String = #filePath) -> URL? {
        var folder = URL(filePath: source).deletingLastPathComponent()
        while !FileManager.default.fileExists(atPath: folder.appending(path: "Package.swift").path) {
            guard folder.pathComponents.count > 1 else { return nil }
            folder.deleteLastPathComponent()
        }
        let file = folder.deletingLastPathComponent().appending(path: "shared").appending(path: path)
        return FileManager.default.fileExists(atPath: file.path) ? file : nil
    }
}
