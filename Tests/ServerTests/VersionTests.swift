import Council
import ExchangeAPI
import Testing

/// ETags: reads that need not be repeated, and saves that do not overwrite.
struct VersionTests {
    private static let draft = "/api/v1/meetings/2031-05/submissions/on/draft"
    private static let on = JurisdictionCode(checked: "on")

    @Test("a read that the caller has already is answered 304 without a body")
    func notModified() async throws {
        try await withServer { server in
            _ = try await server.client(as: "approver-on").submit(
                World.submission(saying: "told"),
                for: World.meeting,
                of: Self.on
            )
            for path in [
                "council", "template", "topics", "jurisdictions", "jurisdictions/on", "meetings", "meetings/current",
                "meetings/2031-05", "meetings/2031-05/board", "meetings/2031-05/agenda", "meetings/2031-05/submissions",
                "meetings/2031-05/submissions/on", "meetings/2031-05/submissions/on/history", "entries", "whoami",
                "openapi.json",
            ] {
                let first = try await server.send("GET", "/api/v1/\(path)", as: "member")
                let etag = try #require(first["ETag"].first, "\(path)")
                #expect(first.status == 200 && EntityTag(etag) != nil, "\(path)")
                for known in [etag, "\"other\", \(etag)", "W/\(etag)", "*"] {
                    let again = try await server.send("GET", "/api/v1/\(path)", as: "member", ["If-None-Match": known])
                    #expect(again.status == 304 && again.body.isEmpty, "\(path) \(known)")
                    #expect(again["ETag"] == [etag], "\(path)")
                }
                let other = try await server.send(
                    "GET",
                    "/api/v1/\(path)",
                    as: "member",
                    ["If-None-Match": "\"other\""]
                )
                #expect(other.status == 200 && other.body == first.body, "\(path)")
            }
        }
    }

    @Test("a draft is saved only over the version that was edited")
    func drafts() async throws {
        try await withServer { server in
            let first = try json("first"), second = try json("second")
            try await expect(.matchRequired, server.send("PUT", Self.draft, as: "contact-on", json: first))
            let made = try await server.send("PUT", Self.draft, as: "contact-on", ["If-None-Match": "*"], json: first)
            let etag = try #require(made["ETag"].first)
            #expect(made.status == 200)
            #expect(try await server.send("GET", Self.draft, as: "contact-on")["ETag"] == [etag])

            let again = ["If-None-Match": "*"]
            try await expect(.changedMeanwhile, server.send("PUT", Self.draft, as: "contact-on", again, json: second))
            let stale = ["If-Match": "\"0000\""]
            try await expect(.changedMeanwhile, server.send("PUT", Self.draft, as: "contact-on", stale, json: second))
            for header in [
                ["If-Match": "W/\(etag)"], ["If-Match": "\(etag), \"b\""], ["If-Match": etag, "If-None-Match": "*"],
            ] {
                try await expect(.badRequest, server.send("PUT", Self.draft, as: "contact-on", header, json: second))
            }
            let saved = try await server.send("PUT", Self.draft, as: "contact-on", ["If-Match": etag], json: second)
            #expect(saved.status == 200 && saved["ETag"] != [etag])
            try await expect(
                .changedMeanwhile,
                server.send("PUT", Self.draft, as: "contact-on", ["If-Match": etag], json: first)
            )
        }
    }

    private func json(_ text: String) throws -> String {
        String(decoding: try WireJSON.encode(World.submission(saying: text)), as: UTF8.self)
    }
}
