import Council
import ExchangeAPI
import Testing

/// Errors on their way from the server to the client.
struct ProblemTests {
    @Test("an error crosses the wire with its code, its sentence, its findings and its delay")
    func crossing() throws {
        for language in Language.allCases {
            for code in ErrorCode.allCases where code != .notFound {
                let error = ExchangeError(code, Bilingual(en: "So it is.", fr: "C’est ainsi."), findings: [finding])
                let bytes = try WireJSON.encode(Problem(error, in: language))
                let read = try WireJSON.decode(Problem.self, from: bytes).error(retryAfter: 7)
                #expect(read.code == code)
                #expect(read.message[language] == error.message[language])
                #expect(read.findings == error.findings)
                #expect(read.retryAfter == 7)
            }
        }
    }

    @Test("a missing thing says the same whatever was asked")
    func missing() throws {
        let one = Problem(ExchangeError(.notFound), in: .english, request: "1")
        let other = Problem(
            ExchangeError(.notFound, Bilingual(en: "The draft of on", fr: "L’ébauche de on"), findings: [finding]),
            in: .english,
            request: "2"
        )
        #expect(try WireJSON.encode(one) == WireJSON.encode(other))
    }

    @Test("a fault on the server's side gives the person a number to quote, and no other error does")
    func number() {
        let fault = Problem(ExchangeError(.internalFault), in: .french, request: "abc")
        #expect(fault.error().message.fr.contains("abc"))
        #expect(Problem(ExchangeError(.invalid), in: .french, request: "abc").request == nil)
    }

    @Test("every code has the status that is published for it, and titles in two languages")
    func statuses() {
        let published: [ErrorCode: Int] = [
            .badRequest: 400, .notSignedIn: 401, .notAllowed: 403, .notFound: 404, .wrongMethod: 405, .tooSlow: 408,
            .alreadyExists: 409, .wrongState: 409, .meetingNotOpen: 409, .nothingToSubmit: 409, .keyReused: 422,
            .changedMeanwhile: 412, .matchRequired: 428, .tooLarge: 413, .unsupportedMedia: 415, .invalid: 422,
            .tooMany: 429, .internalFault: 500, .unavailable: 503, .storageFull: 507,
        ]
        for code in ErrorCode.allCases {
            #expect(code.status == published[code], "\(code)")
            #expect(ErrorCode(status: code.status).status == code.status, "\(code)")
            #expect(!code.title.en.isEmpty && !code.title.fr.isEmpty && code.title.en != code.title.fr, "\(code)")
        }
    }

    @Test(
        "a status that no code has is taken for the nearest one",
        arguments: [
            (502, ErrorCode.unavailable), (504, .unavailable), (520, .unavailable), (418, .badRequest),
            (431, .tooLarge),
            (301, .unavailable),
        ]
    )
    func strangeStatus(_ status: Int, _ code: ErrorCode) {
        #expect(ErrorCode(status: status) == code)
    }

    @Test("a code of a newer server is taken by its status")
    func newerCode() throws {
        let body = """
            {"type":"urn:partage:error:brand-new","title":"t","status":409,"code":"brand-new","detail":"Later.","findings":[]}
            """
        let error = try WireJSON.decode(Problem.self, from: Array(body.utf8)).error()
        #expect(error.code == .wrongState && error.message.en == "Later.")
    }

    @Test("what cannot be read is named by its place, and what stood there is not repeated")
    func places() {
        let cases = [
            ("{\"sections\":[{\"key\":\"S3CRET\"}]}", "/sections/0/key"),
            ("{\"sections\":[{}]}", "/sections/0/key"),
            ("{\"contacts\":[{\"name\":5}]}", "/contacts/0/name"),
        ]
        for (body, place) in cases {
            let error = #expect(throws: ExchangeError(.badRequest)) {
                try WireJSON.decode(Submission.self, from: Array(body.utf8))
            }
            #expect(error?.message.en.contains(place) == true, "\(error?.message.en ?? "")")
            #expect(error?.message.fr.contains(place) == true)
            #expect(error?.message.en.contains("S3CRET") == false)
        }
    }

    private var finding: Finding {
        Finding(
            severity: .error,
            code: .emptyEntry,
            section: .sharing,
            entry: EntryID(checked: "e1"),
            field: "title",
            message: Bilingual(en: "Nothing stands here.", fr: "Il n’y a rien ici.")
        )
    }
}
