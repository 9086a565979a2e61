import Council
import ExchangeAPI
import Testing

/// Every error has one form, whoever noticed it.
struct ErrorShapeTests {
    @Test("an unknown path is not found")
    func unknownPath() async throws {
        try await withServer { server in
            for path in ["/", "/nowhere", "/api/v1/nowhere", "/api/v2/council", "/api/v1/meetings/2031-05/nowhere"] {
                try await expect(.notFound, server.send("GET", path), path)
            }
        }
    }

    @Test("a known path refuses other methods and says which it takes")
    func wrongMethod() async throws {
        try await withServer { server in
            let council = try await server.send("POST", "/api/v1/council", as: "admin", json: "{}")
            try expect(.wrongMethod, council)
            #expect(council["Allow"] == ["GET, HEAD"])
            let draft = try await server.send("DELETE", "/api/v1/meetings/2031-05/submissions/on/draft")
            try expect(.wrongMethod, draft)
            #expect(draft["Allow"] == ["GET, HEAD, PUT"])
            try await expect(.wrongMethod, server.send("TRACE", "/api/v1/council"))
            try await expect(.wrongMethod, server.send("OPTIONS", "/api/v1/council"))
        }
    }

    @Test(
        "without a good token nobody is signed in",
        arguments: [
            nil, "Bearer", "Bearer ", "Basic YWJjOmRlZg==", "Bearer partage_pat_0000",
            "Bearer \(String(repeating: "x", count: 300))",
        ]
    )
    func badToken(_ header: String?) async throws {
        try await withServer { server in
            let reply = try await server.send(
                "GET",
                "/api/v1/whoami",
                header.map { ["Authorization": $0] } ?? [:]
            )
            try expect(.notSignedIn, reply)
            #expect(reply["WWW-Authenticate"].first?.hasPrefix("Bearer") == true)
        }
    }

    @Test("a revoked token no longer signs in")
    func revokedToken() async throws {
        try await withServer { server in
            let client = try server.client(as: "contact-on")
            let token = try await client.tokens().value.items[0]
            try await client.revokeToken(token.id)
            try await expect(.notSignedIn, server.send("GET", "/api/v1/whoami", as: "contact-on"))
        }
    }

    @Test("a body that is not JSON, or is JSON of another shape, is a bad request")
    func malformedBody() async throws {
        try await withServer { server in
            let path = "/api/v1/meetings/2031-05/submissions/on/submit"
            for body in [
                "{", "[]", "{\"submission\": 4}", "{\"submission\":{\"sections\":[{\"key\":\"no\"}]}}", "\u{0}",
            ] {
                try await expect(.badRequest, server.send("POST", path, as: "approver-on", json: body), body)
            }
            let nested = String(repeating: "[", count: 100_000)
            try await expect(.badRequest, server.send("POST", path, as: "approver-on", json: nested), "deep nesting")
        }
    }

    @Test("a body of another media type is not read")
    func otherMedia() async throws {
        try await withServer { server in
            let path = "/api/v1/meetings/2031-05/submissions/on/submit"
            for type in ["text/plain", "application/x-www-form-urlencoded", "application/json; charset=latin1", ""] {
                let reply = try await server.send("POST", path, as: "approver-on", ["Content-Type": type], json: "{}")
                try expect(.unsupportedMedia, reply, type)
            }
            let packed = try await server.send(
                "POST",
                path,
                as: "approver-on",
                ["Content-Encoding": "gzip"],
                json: "{}"
            )
            try expect(.unsupportedMedia, packed)
        }
    }

    @Test("an unknown or unreadable parameter is refused, not ignored")
    func parameters() async throws {
        try await withServer { server in
            for query in [
                "entries?juristiction=on", "entries?limit=0", "entries?limit=x", "entries?section=five",
                "entries?q=a&q=b", "meetings?access_token=secret", "compare/jurisdictions?meeting=2031-05",
                "meetings/2031-05/agenda?minutes=1e9",
            ] {
                try await expect(.badRequest, server.send("GET", "/api/v1/\(query)", as: "member"), query)
            }
        }
    }

    @Test("what is hidden and what is missing answer the same bytes")
    func hiddenLooksMissing() async throws {
        try await withServer { server in
            let on = JurisdictionCode(checked: "on")
            _ = try await server.client(as: "contact-on").saveDraft(
                World.submission(saying: "not yet told"),
                for: World.meeting,
                of: on,
                replacing: .noneYet
            )
            let base = "/api/v1/meetings/2031-05/submissions"
            var bodies: Set<[UInt8]> = []
            for path in [
                "\(base)/on/draft", "\(base)/qc/draft", "\(base)/on", "\(base)/zz", "\(base)/-/draft",
                "\(base)/on/history", "\(base)/on/revisions/\(String(repeating: "a", count: 64))",
                "/api/v1/meetings/2040-01", "/api/v1/meetings/%2e%2e", "/api/v1/nowhere",
            ] {
                let reply = try await server.send("GET", path, as: "approver-qc")
                try expect(.notFound, reply, path)
                bodies.insert(reply.body)
                #expect(reply["ETag"].isEmpty, "\(path)")
            }
            #expect(bodies.count == 1)
        }
    }

    @Test("a role that lacks a right is told so where nothing is hidden by it")
    func notAllowed() async throws {
        try await withServer { server in
            try await expect(.notAllowed, server.send("GET", "/api/v1/audit", as: "member"))
            try await expect(.notAllowed, server.send("POST", "/api/v1/meetings/2031-05/close", as: "contact-on"))
        }
    }

    @Test("errors are told in the language that is asked for")
    func languages() async throws {
        try await withServer { server in
            let french = try await server.send("GET", "/api/v1/nowhere", ["Accept-Language": "fr-CA, en;q=0.5"])
            #expect(try french.problem().title == ErrorCode.notFound.title.fr)
            #expect(try french.problem().detail == ErrorCode.notFound.message.fr)
            #expect(french["Content-Language"] == ["fr"])
            #expect(french["Vary"] == ["Accept-Language"])
            let english = try await server.send("GET", "/api/v1/nowhere", ["Accept-Language": "de"])
            #expect(try english.problem().title == ErrorCode.notFound.title.en)
            #expect(english["Content-Language"] == ["en"])
        }
    }

    @Test("a client raises the server's own error, sentence and all")
    func clientRaises() async throws {
        try await withServer { server in
            let client = try server.client(as: "approver-on", in: .french)
            let error = await #expect(throws: ExchangeError(.meetingNotOpen)) {
                _ = try await client.submit(
                    World.submission(saying: "early"),
                    for: World.planned,
                    of: JurisdictionCode(checked: "on")
                )
            }
            #expect(error?.message.fr == ErrorCode.meetingNotOpen.message.fr)
        }
    }
}
