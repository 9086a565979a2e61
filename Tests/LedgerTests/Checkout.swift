import Foundation

/// Where the files that tests compare with lie, found from this file's own place.
enum Checkout {
    /// The folder that holds `Package.swift`, `Sources` and `Tests`; symbolic links to the tests are followed home.
    static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The published page of the record format.
    static let recordFormatPage = root.appending(path: "schema/record-v1.md")

    /// An example made by other tools, beside the checkout on machines that have it.
    static let foreignExample = root.deletingLastPathComponent().appending(path: "shared/sync/record-example.json")

    /// The programs the shell lines of the page need.
    static let hasOpenSSL = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        .contains { FileManager.default.isExecutableFile(atPath: "\($0)/openssl") }
}
