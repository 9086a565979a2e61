import Foundation

/// Where this checkout's files and those beside it are.
enum Checkout {
    /// The folder of the package, found from where this file stands.
    static let root: URL = {
        let here = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        return (0..<4).reduce(here) { url, _ in url.deletingLastPathComponent() }
    }()

    /// Our own odd forms, each with its truth beside it.
    static let forms = root.appending(path: "Tests/DocumentsTests/Forms")

    /// The folder of shared samples beside the checkout; absent from most.
    static let shared = root.deletingLastPathComponent().appending(path: "shared")

    static func exists(_ url: URL) -> Bool { FileManager.default.fileExists(atPath: url.path) }
}
