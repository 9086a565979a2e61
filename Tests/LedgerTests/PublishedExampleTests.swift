import Foundation
import Ledger
import Testing

@Suite("Published examples")
struct PublishedExampleTests {
    private static func page() throws -> String { try String(contentsOf: Checkout.recordFormatPage, encoding: .utf8) }

    @Test("The page shows the bytes that this code makes")
    func pageShowsTheExample() throws {
        let page = try Self.page()
        let record = try Example.record()
        for text in [
            String(decoding: record.headerBytes, as: UTF8.self), record.id.description, Example.payload,
            String(decoding: Envelope(record).line, as: UTF8.self), "\(record.headerBytes.count) bytes",
            RecordFormat.partage.payloadType,
        ] {
            #expect(page.contains(text), "\(text)")
        }
    }

    @Test("The page's shell lines succeed", .enabled(if: Checkout.hasOpenSSL, "openssl is not installed"))
    func shellLines() throws {
        let page = try Self.page()
        let opening = try #require(page.firstRange(of: "\n```sh\n"))
        let closing = try #require(page[opening.upperBound...].firstRange(of: "\n```\n"))
        let script = page[opening.upperBound..<closing.lowerBound]
        let folder = FileManager.default.temporaryDirectory.appending(path: "record-v1-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let shell = Process()
        let output = Pipe()
        shell.executableURL = URL(fileURLWithPath: "/bin/sh")
        shell.arguments = ["-c", String(script)]
        shell.currentDirectoryURL = folder
        shell.standardOutput = output
        shell.standardError = output
        try shell.run()
        let said = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        shell.waitUntilExit()
        #expect(shell.terminationStatus == 0, "\(said)")
        #expect(said.contains("Signature Verified Successfully"), "\(said)")
    }

    @Test("The page names every code, and no other")
    func codes() throws {
        let faults: [RecordError] = [
            .tooLarge(.line), .notUTF8, .notJSON(at: 0), .duplicateKey("a"), .tooDeep, .badNumber, .nullValue,
            .nonASCIIKey, .notNormalized, .notCanonical, .notAnObject, .unknownVersion(2), .missingField("a"),
            .unknownField("a"), .badField("a"), .badTimestamp, .parentsUnsorted, .badBase64, .unknownPayloadType,
            .badKey, .unknownAuthor, .wrongKey, .badSignature, .bodyMismatch, .idMismatch, .signingFailed,
        ]
        let section = try #require(try Self.page().split(separator: "\n## ").first { $0.hasPrefix("8. Codes") })
        let listed = section.matches(of: /\n\| `([a-z0-9-]+)` \|/).map { String($0.1) }
        #expect(listed == faults.map(\.code))
    }

    @Test(
        "A record made by other tools, with another type and another name for the audience, verifies",
        .enabled(
            if: FileManager.default.fileExists(atPath: Checkout.foreignExample.path),
            "the example beside the checkout is absent"
        )
    )
    func foreignExample() throws {
        struct Foreign: Decodable {
            let authorPublicKey, id, header, payloadType, pae, signature, bodyBlob: String
        }
        let data = try Data(contentsOf: Checkout.foreignExample)
        let example = try JSONDecoder().decode(Foreign.self, from: data)
        let format = RecordFormat(payloadType: example.payloadType, audienceField: "class")
        let key = try VerificationKey(Example.bytes(example.authorPublicKey))
        let header = Array(example.header.utf8)
        #expect(
            PreAuthenticationEncoding.bytes(of: header, type: example.payloadType) == (try Example.bytes(example.pae))
        )
        let record = try Record(
            headerBytes: header,
            signature: try #require(Signature(try Example.bytes(example.signature))),
            body: try Body(blob: try Example.bytes(example.bodyBlob)),
            expecting: RecordID(example.id),
            format: format
        )
        try record.verify(with: key)
        #expect(record.header.audience == "m/2026-03")
        #expect(throws: RecordError.missingField("audience")) { try Header(header) }

        let whole = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let line = try JSONSerialization.data(withJSONObject: try #require(whole["envelope"]))
        let opened = try Envelope(line: Array(line)).opened(expecting: record.id, format: format) { _ in key }
        #expect(opened == record)
    }
}
