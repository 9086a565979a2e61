import Council
import ExchangeAPI

extension DescriptionTests {
    /// One request of the tour.
    struct Call: Sendable {
        let method: String
        let path: String
        let account: String?
        var headers: [String: String] = [:]
        var json: String?

        init(
            _ method: String,
            _ path: String,
            _ account: String?,
            _ headers: [String: String] = [:],
            json: String? = nil
        ) {
            self.method = method
            self.path = path.hasPrefix("/") ? path : "/api/v1/\(path)"
            self.account = account
            self.headers = headers
            self.json = json
        }
    }

    /// A tour of the API that sees each operation succeed, and many of them refuse.
    static func calls(_ server: RunningServer) async throws -> [Call] {
        let on = JurisdictionCode(checked: "on")
        let draft = try await server.client(as: "contact-on").saveDraft(
            rich(saying: "first words"),
            for: World.meeting,
            of: on,
            replacing: .noneYet
        )
        let etag = EntityTag(value: draft.etag ?? "").description
        let first = try await server.client(as: "approver-on").submit(for: World.meeting, of: on).value.record
        let second = try await server.client(as: "approver-on").submit(
            rich(saying: "second words"),
            for: World.meeting,
            of: on
        ).value.record
        let french = try await server.client(as: "approver-qc").submit(
            rich(saying: "d’autres mots"),
            for: World.meeting,
            of: JurisdictionCode(checked: "qc")
        )
        let token = try await server.client(as: "member").createToken(
            TokenRequest(label: "to be revoked", scopes: [.read], days: 1)
        ).value.details.id
        let base = "meetings/2031-05/submissions/on"
        let text = String(decoding: try WireJSON.encode(rich(saying: "third words")), as: UTF8.self)
        let roster = String(decoding: try WireJSON.encode(World.jurisdiction("pe", precedence: 9)), as: UTF8.self)
        let meeting = try WireJSON.encode(World.meeting(MeetingCode(checked: "2032-05")))
        let account = try WireJSON.encode(World.account("newcomer", [.member, .contact(on)]))
        let unsound = try WireJSON.encode(SubmitRequest(submission: Submission(sections: [twins])))
        _ = french
        return [
            Call("GET", "/livez", nil), Call("GET", "/readyz", nil), Call("GET", "openapi.json", nil),
            Call("GET", "council", "member"), Call("GET", "template", "member"), Call("GET", "topics", "member"),
            Call("GET", "whoami", "approver-on"), Call("GET", "whoami", nil), Call("GET", "council?x=1", "member"),
            Call("GET", "jurisdictions", "member"), Call("GET", "jurisdictions/on", "member"),
            Call("GET", "jurisdictions/zz", "member"),
            Call("POST", "jurisdictions", "secretariat", json: roster),
            Call("POST", "jurisdictions", "secretariat", json: roster),
            Call("POST", "jurisdictions", "member", json: roster),
            Call("PUT", "jurisdictions/pe", "secretariat", json: roster),
            Call("PUT", "jurisdictions/on", "secretariat", json: roster),
            Call("GET", "meetings", "member"), Call("GET", "meetings/current", "member"),
            Call("GET", "meetings/2031-05", "member"), Call("GET", "meetings/2031-07", "member"),
            Call("POST", "meetings", "secretariat", json: String(decoding: meeting, as: UTF8.self)),
            Call("POST", "meetings", "secretariat", json: String(decoding: meeting, as: UTF8.self)),
            Call("POST", "meetings", "secretariat", json: "{}"),
            Call("POST", "meetings/2031-11/open", "secretariat"), Call("POST", "meetings/2031-11/close", "secretariat"),
            Call("POST", "meetings/2032-05/close", "secretariat"),
            Call(
                "POST",
                "meetings/2031-05/extensions",
                "secretariat",
                json: "{\"jurisdiction\":\"nb\",\"until\":\"2031-05-01T12:00:00Z\",\"reason\":\"floods\"}"
            ),
            Call("GET", "meetings/2031-05/board", "member"), Call("GET", "meetings/2031-05/agenda", "secretariat"),
            Call("GET", "meetings/2031-05/agenda?minutes=31", "secretariat"),
            Call("GET", "meetings/2031-05/agenda?minutes=3", "secretariat"),
            Call("GET", "meetings/2031-05/submissions", "member"),
            Call("GET", base, "member"), Call("GET", base, "approver-on"), Call("GET", "\(base)/draft", "member"),
            Call("GET", "\(base)/receipt", "approver-on"), Call("GET", "\(base)/history", "approver-on"),
            Call("GET", "\(base)/revisions/\(first)", "approver-on"),
            Call("GET", "\(base)/revisions/\(first)", "member"),
            Call("GET", "\(base)/diff?from=\(first)&to=\(second)", "approver-on"),
            Call("GET", "\(base)/diff?from=\(first)", "approver-on"),
            Call("GET", "entries", "member"), Call("GET", "entries?q=words&limit=1", "member"),
            Call("GET", "entries?language=en&section=priorities&jurisdiction=on,qc", "member"),
            Call("GET", "compare/jurisdictions?meeting=2031-05&jurisdictions=on,qc&section=sharing", "member"),
            Call("GET", "compare/meetings?jurisdiction=on&from=2031-05&to=2031-05", "member"),
            Call("PUT", "\(base)/draft", "contact-on", json: text),
            Call("PUT", "\(base)/draft", "contact-on", ["If-Match": etag], json: text),
            Call("PUT", "\(base)/draft", "contact-on", ["If-Match": "*"], json: text),
            Call("GET", "\(base)/draft", "contact-on"),
            Call("POST", "\(base)/submit", "approver-on", json: "{}"),
            Call("POST", "\(base)/submit", "approver-on", json: String(decoding: unsound, as: UTF8.self)),
            Call("POST", "\(base)/submit", "contact-on", json: "{}"),
            Call("POST", "\(base)/submit", "approver-on", ["Content-Type": "text/plain"], json: "{}"),
            Call("POST", "\(base)/return", "secretariat", json: "{\"reason\":\"The third part is missing.\"}"),
            Call("POST", "\(base)/return", "secretariat", json: "{\"reason\":\"Again.\"}"),
            Call("POST", "\(base)/withdraw", "approver-on"), Call("GET", "\(base)/history", "approver-on"),
            Call("GET", "tokens", "member"), Call("GET", "tokens?account=member", "admin"),
            Call("POST", "tokens", "member", json: "{\"label\":\"x\",\"scopes\":[\"read\"],\"days\":2}"),
            Call("POST", "tokens", "member", json: "{\"label\":\"x\",\"scopes\":[],\"days\":2}"),
            Call("DELETE", "tokens/\(token)", "member"), Call("DELETE", "tokens/t-none", "member"),
            Call("GET", "accounts", "admin"), Call("GET", "accounts", "member"),
            Call("POST", "accounts", "admin", json: String(decoding: account, as: UTF8.self)),
            Call("GET", "audit?limit=2", "auditor"), Call("GET", "ledger/verify", "auditor"),
        ]
    }

    /// A submission that uses every kind of thing an entry may hold.
    private static func rich(saying words: String) -> Submission {
        let title = Text("What stands here", in: .english)
        let translated = Text(
            words,
            in: .english,
            translation: Text.Translation(text: "Des mots", status: .human, of: Text(words, in: .english).digest)
        )
        return Submission(
            contacts: [
                Contact(
                    name: "Robin Example",
                    title: "Analyst",
                    organization: "Land of Examples",
                    email: "robin@example.org",
                    phone: "613-555-0142",
                    language: .french
                )
            ],
            sections: [
                .init(
                    key: .achievements,
                    entries: [
                        Entry(id: "a1", title: title, body: translated, children: [Entry(id: "a2", title: title)])
                    ]
                ),
                .init(
                    key: .priorities,
                    entries: [
                        Entry(
                            id: "p1",
                            title: translated,
                            marker: "•",
                            horizon: Horizon(from: YearMonth("2031-06"), to: YearMonth("2032-06"))
                        )
                    ]
                ),
                .init(
                    key: .sharing,
                    entries: [
                        Entry(
                            id: "s1",
                            title: translated,
                            offer: Offer(
                                kind: .presentation,
                                format: .either,
                                minutes: 30,
                                language: .both,
                                readyWhen: YearMonth("2031-04")
                            )
                        )
                    ]
                ),
                .init(
                    key: .challenges,
                    entries: [Entry(id: "c1", title: translated, ask: Ask(kind: .advice, help: translated))]
                ),
            ]
        )
    }

    /// Two entries of one id, which no submission may have.
    private static var twins: Submission.Section {
        let entry = Entry(id: "same", title: Text("One of two", in: .english))
        return .init(key: .achievements, entries: [entry, entry])
    }
}

extension Entry {
    fileprivate init(
        id: String,
        title: Text,
        body: Text? = nil,
        marker: String? = nil,
        horizon: Horizon? = nil,
        offer: Offer? = nil,
        ask: Ask? = nil,
        children: [Entry] = []
    ) {
        self.init(
            id: EntryID(checked: id),
            title: title,
            body: body,
            marker: marker,
            horizon: horizon,
            offer: offer,
            ask: ask,
            children: children
        )
    }
}
