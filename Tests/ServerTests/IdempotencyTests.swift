import Council
import ExchangeAPI
import Testing

/// A write that is sent twice under one key is done once.
struct IdempotencyTests {
    private static let submit = "/api/v1/meetings/2031-05/submissions/on/submit"

    @Test("the same key and request get the first answer again")
    func replay() async throws {
        try await withServer { server in
            let body = try json("once")
            let key = ["Idempotency-Key": "8e03978e-40d5-43dd-bc93-6894a57f9324"]
            let first = try await server.send("POST", Self.submit, as: "approver-on", key, json: body)
            #expect(first.status == 201, "\(first.text)")
            // Without the key the second would be answered 200: the text stands submitted already.
            let second = try await server.send("POST", Self.submit, as: "approver-on", key, json: body)
            #expect(second.status == 201 && second.body == first.body)
            let other = try await server.send("POST", Self.submit, as: "approver-on", json: body)
            #expect(other.status == 200)
        }
    }

    @Test("a key cannot name another request, but another account may use it")
    func reuse() async throws {
        try await withServer { server in
            let key = ["Idempotency-Key": "\"k1\""]
            _ = try await server.send("POST", Self.submit, as: "approver-on", key, json: try json("one"))
            try await expect(
                .keyReused,
                server.send("POST", Self.submit, as: "approver-on", key, json: try json("two"))
            )
            try await expect(
                .keyReused,
                server.send("POST", "/api/v1/meetings/2031-05/submissions/on/withdraw", as: "approver-on", key)
            )
            let quebec = "/api/v1/meetings/2031-05/submissions/qc/submit"
            #expect(
                try await server.send("POST", quebec, as: "approver-qc", key, json: try json("three")).status == 201
            )
        }
    }

    @Test("after a refusal the same key may be tried again")
    func refusal() async throws {
        try await withServer { server in
            let key = ["Idempotency-Key": "k2"]
            try await expect(.nothingToSubmit, server.send("POST", Self.submit, as: "approver-on", key, json: "{}"))
            _ = try await server.client(as: "contact-on").saveDraft(
                World.submission(saying: "now"),
                for: World.meeting,
                of: JurisdictionCode(checked: "on"),
                replacing: .noneYet
            )
            #expect(try await server.send("POST", Self.submit, as: "approver-on", key, json: "{}").status == 201)
        }
    }

    @Test("a key of another form is refused", arguments: ["", "a b", "é", String(repeating: "k", count: 65)])
    func form(_ key: String) async throws {
        try await withServer { server in
            let reply = try await server.send(
                "POST",
                Self.submit,
                as: "approver-on",
                ["Idempotency-Key": key],
                json: try json("x")
            )
            try expect(.badRequest, reply)
        }
    }

    @Test("a token's secret is kept for no replay")
    func tokens() async throws {
        try await withServer { server in
            let key = ["Idempotency-Key": "k3"]
            let body = "{\"label\":\"laptop\",\"scopes\":[\"read\"],\"days\":1}"
            let first = try await server.send("POST", "/api/v1/tokens", as: "member", key, json: body)
            let second = try await server.send("POST", "/api/v1/tokens", as: "member", key, json: body)
            #expect(first.status == 201 && second.status == 201)
            #expect(try first.decoded(NewAccessToken.self).token != second.decoded(NewAccessToken.self).token)
        }
    }

    private func json(_ text: String) throws -> String {
        let request = SubmitRequest(submission: World.submission(saying: text))
        return String(decoding: try WireJSON.encode(request), as: UTF8.self)
    }
}
