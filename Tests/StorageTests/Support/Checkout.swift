import Foundation

/// Where the files that tests compare with lie, found from this file's own place.
enum Checkout {
    /// The folder that holds `Package.swift`, `Sources` and `Tests`; symbolic links to the tests are followed home.
    static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Whether what is compared with is to be written anew.
    static let recordsSnapshots = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
}
