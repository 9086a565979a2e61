import Council
import ExchangeAPI
import Foundation
import Server
import Testing

/// The API is what `schema/openapi.json` says, no more and no less.
struct DescriptionTests {
    @Test("the server gives the very file of the schema folder, to everyone")
    func file() async throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("schema/openapi.json")
        let expected = try Data(contentsOf: file)
        try await withServer { server in
            let body = try await server.send("GET", "/api/v1/openapi.json").body
            #expect(body == Array(expected))
        }
    }

    @Test("every endpoint is described under its name, and nothing else is")
    func endpoints() async throws {
        try await withServer { server in
            let description = try APIDescription(try await server.send("GET", "/api/v1/openapi.json").body)
            #expect(
                Set(description.operations.map { "\($0.name): \($0.line)" })
                    == Set(Endpoint.allCases.map { "\($0): \($0.method) \($0.pattern)" })
            )
        }
    }

    @Test("every endpoint leads to a route of that very pattern")
    func routes() async throws {
        try await withServer { server in
            for endpoint in Endpoint.allCases {
                let names = endpoint.parameters.map { $0 == "meeting" ? "2031-05" : "on" }
                _ = try await server.send(endpoint.method, endpoint.path(names), as: "member")
            }
            let metrics = try await server.metrics()
            for endpoint in Endpoint.allCases {
                let series = "{route=\"\(endpoint.pattern)\",method=\"\(endpoint.method)\"} 1"
                #expect(metrics.contains("request_duration_seconds_count\(series)\n"), "\(endpoint)")
            }
            #expect(!metrics.contains("route=\"none\""))
        }
    }

    @Test("every closed set of words is described as it is")
    func words() async throws {
        try await withServer { server in
            let description = try APIDescription(try await server.send("GET", "/api/v1/openapi.json").body)
            for (place, words) in Self.words {
                let node = place.split(separator: "/").reduce(description.schemas as Any?) { node, key in
                    (node as? [String: Any])?[String(key)]
                }
                #expect((node as? [String: Any])?["enum"] as? [String] == words, "\(place)")
            }
        }
    }

    /// Where the description lists words, and the words of the program.
    private static let words: [(String, [String])] = [
        ("Language", Language.allCases.map(\.rawValue)),
        ("SectionKey", SectionKey.allCases.map(\.rawValue)),
        ("SubmissionState", SubmissionState.allCases.map(\.rawValue)),
        ("Scope", Scope.allCases.map(\.rawValue)),
        ("MeetingState", Meeting.State.allCases.map(\.rawValue)),
        ("Fate", MeetingComparison.Fate.allCases.map(\.rawValue)),
        ("AgendaItemKind", AgendaItem.Kind.allCases.map(\.rawValue)),
        ("Agenda/properties/leftOut/items/properties/why", AgendaOmission.Why.allCases.map(\.rawValue)),
        ("Problem/properties/code", ErrorCode.allCases.map(\.rawValue)),
        ("Jurisdiction/properties/order", Jurisdiction.Order.allCases.map(\.rawValue)),
        ("BoardRow/properties/progress", BoardRow.Progress.allCases.map(\.rawValue)),
        ("Translation/properties/status", Text.Translation.Status.allCases.map(\.rawValue)),
        ("Lineage/properties/outcome", Lineage.Outcome.allCases.map(\.rawValue)),
        ("Offer/properties/kind", Offer.Kind.allCases.map(\.rawValue)),
        ("Offer/properties/format", Offer.Format.allCases.map(\.rawValue)),
        ("Offer/properties/language", Offer.Spoken.allCases.map(\.rawValue)),
        ("Ask/properties/kind", Ask.Kind.allCases.map(\.rawValue)),
        ("Entry/properties/role", Entry.Role.allCases.map(\.rawValue)),
        ("SideBySide/properties/rows/items/properties/kind", SideBySide.Kind.allCases.map(\.rawValue)),
        (
            "SubmissionDiff/properties/entries/items/properties/changes/items",
            EntryDiff.Change.allCases.map(\.rawValue)
        ),
    ]

    @Test("every description and summary stands in both languages")
    func languages() async throws {
        try await withServer { server in
            let description = try APIDescription(try await server.send("GET", "/api/v1/openapi.json").body)
            #expect(untranslated(description.document, at: "") == [])
        }
    }

    private func untranslated(_ node: Any, at place: String) -> [String] {
        if let list = node as? [Any] {
            return list.enumerated().flatMap { untranslated($1, at: "\(place)/\($0)") }
        }
        guard let object = node as? [String: Any] else { return [] }
        let own = ["description", "summary"].filter { object[$0] is String && !(object["x-\($0)-fr"] is String) }
        return own.map { "\(place)/\($0)" } + object.flatMap { untranslated($1, at: "\(place)/\($0)") }
    }

    @Test("what the server answers fits the description, for every operation")
    func answers() async throws {
        try await withServer { server in
            let description = try APIDescription(try await server.send("GET", "/api/v1/openapi.json").body)
            let checker = SchemaChecker(document: description.document)
            var succeeded: Set<String> = []
            for call in try await Self.calls(server) {
                let reply = try await server.send(
                    call.method,
                    call.path,
                    as: call.account,
                    call.headers,
                    json: call.json
                )
                let operation = try #require(description.operation(call.method, call.path), "\(call.path)")
                let place = "\(operation.line) \(reply.status)"
                let response = try #require(
                    description.response(operation, status: reply.status),
                    "\(place): \(reply.text)"
                )
                if reply.status < 400 { succeeded.insert(operation.name) }
                let media = reply["Content-Type"].first
                #expect((media == nil) == (response["content"] == nil), "\(place)")
                guard let media else { continue }
                let content = (response["content"] as? [String: [String: Any]])?[media]
                let schema = try #require(content?["schema"], "\(place): \(media)")
                let value = try JSONSerialization.jsonObject(with: Data(reply.body))
                #expect(checker.faults(in: value, against: schema) == [], "\(place)")
                for (name, header) in response["headers"] as? [String: Any] ?? [:] {
                    let value = try #require(reply[name].first, "\(place): \(name)")
                    guard let schema = checker.resolve(header)["schema"] else { continue }
                    guard checker.resolve(schema)["type"] as? String == "string" else { continue }
                    #expect(checker.faults(in: value, against: schema) == [], "\(place): \(name)")
                }
            }
            #expect(Set(Endpoint.allCases.map { "\($0)" }).subtracting(succeeded) == [])
        }
    }
}
