import Council
import Foundation
import Testing

@Suite("What is published under schema/")
struct PublishedSchemaTests {
    /// The checkout; symbolic links to the tests are followed home.
    private static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private static func object(_ path: String) throws -> [String: Any] {
        let data = try Data(contentsOf: root.appending(path: path))
        return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    /// A value inside the published schema, by its keys.
    private static func value(_ keys: String...) throws -> Any? {
        try keys.reduce(object("schema/submission-v1.schema.json") as Any?) { ($0 as? [String: Any])?[$1] }
    }

    private static func names(_ keys: String...) throws -> Set<String> {
        let value = try keys.reduce(object("schema/submission-v1.schema.json") as Any?) { ($0 as? [String: Any])?[$1] }
        return Set(value as? [String] ?? [])
    }

    @Test("The template is the one that the server uses")
    func template() throws {
        let data = try Data(contentsOf: Self.root.appending(path: "schema/template-v1.json"))
        #expect(try JSONDecoder().decode(SharingTemplate.self, from: data) == SharingTemplate.current)
        #expect(SharingTemplate.current.sections.map(\.key) == SectionKey.allCases)
        #expect(SectionKey.allCases.map(\.number) == [1, 2, 3, 4])
    }

    @Test("Every list of words in the schema is the one that the server knows")
    func enumerations() throws {
        #expect(try Self.names("$defs", "language", "enum") == Set(Language.allCases.map(\.rawValue)))
        #expect(
            try Self.names("$defs", "section", "properties", "key", "enum") == Set(SectionKey.allCases.map(\.rawValue))
        )
        #expect(
            try Self.names("$defs", "translation", "properties", "status", "enum")
                == Set(Text.Translation.Status.allCases.map(\.rawValue))
        )
        #expect(
            try Self.names("$defs", "entry", "properties", "role", "enum") == Set(Entry.Role.allCases.map(\.rawValue))
        )
        #expect(
            try Self.names("$defs", "lineage", "properties", "outcome", "enum")
                == Set(Lineage.Outcome.allCases.map(\.rawValue))
        )
        #expect(
            try Self.names("$defs", "offer", "properties", "kind", "enum") == Set(Offer.Kind.allCases.map(\.rawValue))
        )
        #expect(
            try Self.names("$defs", "offer", "properties", "format", "enum")
                == Set(Offer.Format.allCases.map(\.rawValue))
        )
        #expect(
            try Self.names("$defs", "offer", "properties", "language", "enum")
                == Set(Offer.Spoken.allCases.map(\.rawValue))
        )
        #expect(try Self.names("$defs", "ask", "properties", "kind", "enum") == Set(Ask.Kind.allCases.map(\.rawValue)))
        #expect(try Self.value("properties", "template", "const") as? String == SharingTemplate.current.version)
    }

    @Test("Every limit in the schema is the one that the server holds to")
    func limits() throws {
        func number(_ value: Any?) -> Int? { value as? Int }
        #expect(number(try Self.value("properties", "contacts", "maxItems")) == Submission.Limits.contacts)
        #expect(number(try Self.value("properties", "sections", "maxItems")) == SectionKey.allCases.count)
        for name in ["text", "translation"] {
            let most = number(try Self.value("$defs", name, "properties", "text", "maxLength"))
            #expect(most == Submission.Limits.characters)
        }
        #expect(
            number(try Self.value("$defs", "entry", "properties", "topics", "maxItems")) == Submission.Limits.topics
        )
        #expect(number(try Self.value("$defs", "entryID", "maxLength")) == 40)
        #expect(number(try Self.value("$defs", "meetingCode", "maxLength")) == 32)
        #expect(number(try Self.value("$defs", "code", "maxLength")) == 48)
    }

    @Test("The schema names exactly the fields that the server reads and writes")
    func fields() throws {
        let shapes: [(String, any Encodable)] = [
            ("contact", Contact(name: "a", title: "b", organization: "c", email: "d", phone: "e", language: .english)),
            ("section", Submission.Section(key: .sharing)),
            ("text", Text("a", in: .english, translation: .init(text: "b", status: .human, of: "c"))),
            ("translation", Text.Translation(text: "b", status: .human, of: "c")), ("entry", Self.entry),
            (
                "lineage",
                Lineage(meeting: MeetingCode(checked: "2018-02"), entry: EntryID(checked: "e"), outcome: .changed)
            ), ("horizon", Self.horizon), ("offer", Self.offer),
            ("ask", Ask(kind: .advice, help: Text("a", in: .english))),
        ]
        for (name, value) in shapes {
            let written = try JSONSerialization.jsonObject(with: Data(Payload.encode(value))) as? [String: Any]
            let published = try Self.value("$defs", name, "properties") as? [String: Any]
            #expect(written.map { Set($0.keys) } == published.map { Set($0.keys) }, "\(name)")
        }
        let written = try JSONSerialization.jsonObject(with: Data(Payload.encode(Submission()))) as? [String: Any]
        let published = try Self.value("properties") as? [String: Any]
        #expect(written.map { Set($0.keys) } == published.map { Set($0.keys) })
    }

    private static let horizon = Horizon(from: YearMonth(year: 2018, month: 1), to: YearMonth(year: 2018, month: 2))
    private static let offer = Offer(
        kind: .tool,
        format: .remote,
        minutes: 5,
        language: .both,
        readyWhen: YearMonth(year: 2018, month: 1)
    )
    private static let entry = Entry(
        id: EntryID(checked: "e1"),
        role: .closing,
        title: Text("a", in: .english),
        body: Text("b", in: .french),
        marker: "•",
        topics: [TopicCode(checked: "t")],
        lineage: Lineage(meeting: MeetingCode(checked: "2018-02"), entry: EntryID(checked: "e"), outcome: .changed),
        horizon: horizon,
        offer: offer,
        ask: Ask(kind: .advice, help: nil),
        children: [Entry(id: EntryID(checked: "e2"), body: Text("c", in: .english))]
    )

    // MARK: Against another implementation of JSON Schema

    private static let hasValidator = run("import jsonschema", [])

    @Test(
        "Every submission of the demo is what the schema describes",
        .enabled(if: hasValidator, "python3 has no jsonschema here")
    )
    func demo() throws {
        let root = Self.root.appending(path: "deploy/demo/submissions")
        let files = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
        var submissions: [Any] = []
        for file in files where file.hasSuffix(".json") {
            let story = try Self.object("deploy/demo/submissions/\(file)")
            let events = story["events"] as? [[String: Any]] ?? []
            submissions += events.compactMap { $0["submission"] }
        }
        #expect(submissions.count >= 24)
        let written = try submissions.map { json in
            // What the server makes of them is valid as well.
            let read = try JSONDecoder().decode(Submission.self, from: JSONSerialization.data(withJSONObject: json))
            return try JSONSerialization.jsonObject(with: Data(Payload.encode(read)))
        }
        let full = Submission(sections: [.init(key: .sharing, entries: [Self.entry])])
        let made = try JSONSerialization.jsonObject(with: Data(Payload.encode(full)))
        let verdicts = try Self.verdicts(on: submissions + written + [made])
        #expect(verdicts.allSatisfy { $0 == "ok" }, "\(verdicts.filter { $0 != "ok" }.prefix(3))")
    }

    @Test(
        "What the server refuses to read, the schema refuses too",
        .enabled(if: hasValidator, "python3 has no jsonschema here"),
        arguments: [
            #"[]"#, #"{"sections":[{}]}"#, #"{"sections":[{"key":"other"}]}"#,
            #"{"sections":[],"contacts":[{}]}"#, #"{"sections":[{"key":"sharing","entries":[{}]}]}"#,
            #"{"sections":[{"key":"sharing","entries":[{"id":"a b"}]}]}"#,
            #"{"sections":[{"key":"sharing","entries":[{"id":"-a"}]}]}"#,
            #"{"sections":[{"key":"sharing","entries":[{"id":"e1","role":"boss"}]}]}"#,
            #"{"sections":[{"key":"sharing","entries":[{"id":"e1","body":{"language":"de","text":"W"}}]}]}"#,
            #"{"sections":[{"key":"sharing","entries":[{"id":"e1","horizon":{"from":"2018-13"}}]}]}"#,
            #"{"sections":[{"key":"sharing","entries":[{"id":"e1","horizon":{"from":"2018-+1"}}]}]}"#,
            #"{"sections":[{"key":"sharing","entries":[{"id":"e1","lineage":{"meeting":"2018-2","entry":"e","outcome":"changed"}}]}]}"#,
            #"{"sections":[{"key":"sharing","entries":[{"id":"e1","offer":{"kind":"tool"}}]}]}"#,
            #"{"sections":[{"key":"sharing","entries":[{"id":"e1","ask":{}}]}]}"#,
        ]
    )
    func refused(json: String) throws {
        #expect(throws: DecodingError.self) { try Payload.decode(Submission.self, from: Array(json.utf8)) }
        let value = try JSONSerialization.jsonObject(with: Data(json.utf8))
        #expect(try Self.verdicts(on: [value]).first != "ok")
    }

    /// What the schema says of each document.
    private static func verdicts(on documents: [Any]) throws -> [String] {
        let file = FileManager.default.temporaryDirectory.appending(path: "partage-\(UUID().uuidString).json")
        defer { try? FileManager.default.removeItem(at: file) }
        try JSONSerialization.data(withJSONObject: documents).write(to: file)
        let script = """
            import json, jsonschema, sys
            schema = json.load(open(sys.argv[1]))
            jsonschema.Draft202012Validator.check_schema(schema)
            judge = jsonschema.Draft202012Validator(schema)
            path = sys.argv[2]
            out = [next((e.json_path + ": " + e.message[:200] for e in judge.iter_errors(d)), "ok")
                   for d in json.load(open(path))]
            json.dump(out, open(path, "w"))
            """
        let schema = root.appending(path: "schema/submission-v1.schema.json").path
        try #require(run(script, [schema, file.path]))
        return try JSONDecoder().decode([String].self, from: Data(contentsOf: file))
    }

    private static func run(_ script: String, _ arguments: [String]) -> Bool {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script] + arguments
        process.standardError = FileHandle.nullDevice
        do {
            try process.run()
            process.waitUntilExit()
            return process.terminationStatus == 0
        } catch {
            return false
        }
    }
}
