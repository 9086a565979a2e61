import Foundation
import Testing

@testable import SyncProtocol

@Suite("Conformance to Negentropy v1")
struct ConformanceTests {
    @Test(
        "every published vector agrees byte for byte",
        .enabled(if: SharedFolder.vectors != nil, "the vectors lie beside the checkout, in ../shared/sync")
    )
    func vectors() throws {
        let file = try #require(SharedFolder.vectors)
        let vectors = try JSONDecoder().decode(ConformanceVectors.self, from: try Data(contentsOf: file))
        #expect(vectors.format == ConformanceVectors.knownFormat)
        let report = vectors.run()
        for kind in report.kinds {
            #expect(kind.failures.isEmpty, "\(kind.kind): \(kind.agree) of \(kind.total)")
        }
        #expect(report.isComplete)
        #expect(report.kinds.map(\.total) == [17, 8, 16, 9, 49])
    }

    @Test("a vector that disagrees is named, with the first byte that differs")
    func failures() throws {
        let report = try run(
            varint: #"{"value": "300", "hex": "822d"}, {"value": "1", "hex": "01"}"#,
            responder: """
                {"description": "a", "items": [], "query": "6100000200", "reply": "6100000201"},
                {"description": "b", "items": [], "query": "6100000200", "error": "no"},
                {"description": "c", "items": "some other rule", "query": "61", "reply": "61"}
                """
        )
        #expect(report.kinds[0].agree == 1)
        #expect(report.kinds[0].failures == [.init(vector: "822d", disagreement: .byte(1))])
        #expect(
            report.kinds[2].failures == [
                .init(vector: "a", disagreement: .byte(4)), .init(vector: "c", disagreement: .notUnderstood),
            ]
        )
        #expect(report.kinds[3].failures == [.init(vector: "b", disagreement: .notRefused)])
        #expect(!report.isComplete)
    }

    @Test("a stricter refusal counts as agreement only where the document allows it")
    func stricterRefusal() throws {
        let report = try run(
            responder: """
                {"description": "over-long varint accepted by the reference", "items": [], "query": "618000000200",
                 "reply": "6100000200"},
                {"description": "range after infinity", "items": [], "query": "6100000000000200",
                 "reply": "6100000000000200"},
                {"description": "another", "items": [], "query": "618000000200", "reply": "6100000200"}
                """
        )
        #expect(report.kinds[2].failures == [.init(vector: "another", disagreement: .refused(.varintNotMinimal))])
    }

    @Test("a rule that makes no sense is reported, not obeyed")
    func hostileRules() throws {
        let set = #"{"prefix": "p", "total": 9000000000, "baseTimestamp": "0", "group": 0, "step": 1, "#
        let report = try run(
            cases: """
                {"name": "huge", "set": \(set)"clientOmits": [[5, 1]], "serverOmits": []},
                 "clientFrameSizeLimit": 7, "serverFrameSizeLimit": 0, "clientFingerprint": "", "serverFingerprint": "",
                 "have": [[0, 4]], "need": [], "reference": {"messages": []}}
                """
        )
        #expect(report.kinds[4].failures == [.init(vector: "huge", disagreement: .notUnderstood)])
    }

    private func run(varint: String = "", responder: String = "", cases: String = "") throws -> ConformanceReport {
        let document = """
            {"format": "negentropy-v1-vectors/1", "cases": [\(cases)],
             "lowLevel": {"varint": [\(varint)], "fingerprints": [], "responder": [\(responder)]}}
            """
        return try JSONDecoder().decode(ConformanceVectors.self, from: Data(document.utf8)).run()
    }
}
