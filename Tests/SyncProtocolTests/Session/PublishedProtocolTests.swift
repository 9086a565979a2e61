import Foundation
import Ledger
import Testing

@testable import SyncProtocol

/// The page that describes the protocol, found from this file's own place; links to the tests are followed home.
private enum PublishedPage {
    static let url: URL = {
        var folder = URL(filePath: #filePath).resolvingSymlinksInPath()
        repeat { folder.deleteLastPathComponent() } while folder.lastPathComponent != "Tests" && folder.path != "/"
        return folder.deletingLastPathComponent().appending(path: "schema/sync-v1.md")
    }()

    /// The program that the page's shell lines need.
    static let hasOpenSSL = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        .contains { FileManager.default.isExecutableFile(atPath: "\($0)/openssl") }
}

@Suite("The published protocol")
struct PublishedProtocolTests {
    private func page() throws -> String { try String(contentsOf: PublishedPage.url, encoding: .utf8) }

    private func section(_ title: String) throws -> Substring {
        try #require(try page().split(separator: "\n## ").first { $0.hasPrefix(title) })
    }

    private func codes(in text: Substring) -> [String] {
        text.matches(of: /\n\| `([a-z0-9-]+)` \|/).map { String($0.1) }
    }

    @Test("the page's example is made of the bytes that this code makes")
    func example() throws {
        let page = try page()
        for golden in GoldenRequest.all {
            let signature = try #require(golden.signature.split(separator: ":").last)
            for text in [String(signature), golden.digest, golden.targetURI] {
                #expect(page.contains(text), "\(text)")
            }
        }
        #expect(page.contains(try #require(GoldenRequest.reconcile.scope).description))
    }

    @Test("the page's shell lines succeed", .enabled(if: PublishedPage.hasOpenSSL, "openssl is not installed"))
    func shellLines() throws {
        let page = try page()
        let opening = try #require(page.firstRange(of: "\n```sh\n"))
        let closing = try #require(page[opening.upperBound...].firstRange(of: "\n```\n"))
        let folder = FileManager.default.temporaryDirectory.appending(path: "sync-v1-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let shell = Process()
        let output = Pipe()
        shell.executableURL = URL(filePath: "/bin/sh")
        shell.arguments = ["-c", String(page[opening.upperBound..<closing.lowerBound])]
        shell.currentDirectoryURL = folder
        shell.standardOutput = output
        shell.standardError = output
        try shell.run()
        let said = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        shell.waitUntilExit()
        #expect(shell.terminationStatus == 0, "\(said)")
        #expect(said.ranges(of: "Signature Verified Successfully").count == 2, "\(said)")
    }

    @Test("the page names every code, and no other")
    func allCodes() throws {
        let signatures: [SignatureFault] = [
            .missingSignature, .malformedSignature, .wrongComponents, .wrongAlgorithm, .wrongTag, .badComponent("a"),
            .malformedDigest, .stale(serverTime: 0), .unknownKey, .badSignature, .digestMismatch, .signingFailed,
        ]
        #expect(codes(in: try section("4. Signed requests")) == signatures.map(\.code))
        let messages: [MessageFault] = [
            .tooLarge, .badJSON, .missingField("a"), .unknownField("a"), .badField("a"), .badIDBatch, .afterEnd,
            .scopeIDMismatch, .notAsked, .missingResults,
        ]
        #expect(codes(in: try section("15. Codes")) == messages.map(\.code))
    }

    @Test("every requirement is named in the text and in the table of conformance")
    func requirements() throws {
        let table = try section("17. Conformance").matches(of: /\n\| ([A-Z]+-\d+)\s/).map { String($0.1) }
        let named = try page().matches(of: /\{([A-Z]+-\d+)\}/).map { String($0.1) }
        #expect(Set(table).count == table.count)
        #expect(Set(named) == Set(table))
    }
}
