import Ledger
import Testing

@Suite("Header")
struct HeaderTests {
    @Test("The bytes say what was signed")
    func fields() throws {
        let header = try Header(Array(Example.headerText.utf8))
        #expect(header.audience == "meeting/2018-02")
        #expect(header.author == KeyID("ed25519:21fe31dfa154a261626bf854046fd227"))
        #expect(header.body?.size == 174)
        #expect(
            header.body?.sha256
                == ContentHash("7a47ef6d522a5d9c405522fe9b12d0368b8c2bcc04ca3466191900c5bbbc96b3")
        )
        #expect(header.parents.map(\.description.first) == ["a", "c"])
        #expect(header.subject == "2018-02/ircc")
        #expect(header.timestamp == 1_518_000_000)
        #expect(header.type == "submission.revision")
    }

    struct Malformed: CustomTestStringConvertible {
        let passage: String
        let replacement: String
        let fault: RecordError

        init(_ passage: String, _ replacement: String, _ fault: RecordError) {
            self.passage = passage
            self.replacement = replacement
            self.fault = fault
        }

        var testDescription: String { "\(passage) → \(replacement.prefix(40)): \(fault)" }
    }

    private static let one = "a9f173d55a066320987a221627cbc9430c145f83029f3c27c5f97b64e9d4447c"
    private static let two = "c1762a1abcf40233728319f0279d9d5c567ca5875ee59cbfe022b94639b1c58c"
    private static let body =
        #""body":{"sha256":"7a47ef6d522a5d9c405522fe9b12d0368b8c2bcc04ca3466191900c5bbbc96b3","size":174},"#

    static let malformed: [Malformed] = [
        Malformed(#""v":1}"#, #""v":1"#, .notJSON(at: 399)),
        Malformed(#""v":1}"#, #""v":1} "#, .notCanonical),
        Malformed(#""v":1}"#, "\"v\":1}\n", .notCanonical),
        Malformed(#""ts":"#, #""ts": "#, .notCanonical),
        Malformed("2018-02/ircc", #"2018-02\/ircc"#, .notCanonical),
        Malformed("2018-02/ircc", #"2018-02/irc\u0063"#, .notCanonical),
        Malformed(#""type":"submission.revision","v":1"#, #""v":1,"type":"submission.revision""#, .notCanonical),
        Malformed(#""v":1"#, #""v":1,"v":1"#, .duplicateKey("v")),
        Malformed(#""v":1"#, #""v":2"#, .unknownVersion(2)),
        Malformed(#""v":1"#, #""v":0"#, .unknownVersion(0)),
        Malformed(#""v":1"#, #""v":1.0"#, .badNumber),
        Malformed(#""v":1"#, #""v":"1""#, .badField("v")),
        Malformed(#""v":1"#, #""v":null"#, .nullValue),
        Malformed(#","v":1"#, "", .missingField("v")),
        Malformed(#""v":1"#, #""v":1,"w":1"#, .unknownField("w")),
        Malformed(#"{"audience""#, #"{"class""#, .notCanonical),
        Malformed(#""audience":"meeting/2018-02","#, "", .missingField("audience")),
        Malformed(#"{"audience":"meeting/2018-02""#, #"{"audience":7"#, .badField("audience")),
        Malformed("meeting/2018-02", "", .badField("audience")),
        Malformed("meeting/2018-02", "meeting 2018-02", .badField("audience")),
        Malformed("meeting/2018-02", #"meeting\n2018-02"#, .badField("audience")),
        Malformed("meeting/2018-02", "réunion/2018-02", .badField("audience")),
        Malformed("meeting/2018-02", "re\u{301}union/2018-02", .notNormalized),
        Malformed("meeting/2018-02", String(repeating: "m", count: 257), .badField("audience")),
        Malformed("2018-02/ircc", "", .badField("subject")),
        Malformed(#""subject":"2018-02/ircc","#, "", .missingField("subject")),
        Malformed("submission.revision", "", .badField("type")),
        Malformed(#""type":"submission.revision","#, "", .missingField("type")),
        Malformed("ed25519:21fe31df", "ed25519:21FE31DF", .badField("author")),
        Malformed("ed25519:21fe31df", "ed448:21fe31df", .badField("author")),
        Malformed("ed25519:21fe31df", "ed25519:21fe31", .badField("author")),
        Malformed(#""author":"ed25519:21fe31dfa154a261626bf854046fd227","#, "", .missingField("author")),
        Malformed("1518000000", "946684799", .badTimestamp),
        Malformed("1518000000", "2147483648", .badTimestamp),
        Malformed("1518000000", "-1", .badTimestamp),
        Malformed("1518000000", "1518000000.5", .badNumber),
        Malformed("1518000000", #""1518000000""#, .badField("ts")),
        Malformed(#""ts":1518000000,"#, "", .missingField("ts")),
        Malformed("\"\(one)\",\"\(two)\"", "\"\(two)\",\"\(one)\"", .parentsUnsorted),
        Malformed(two, one, .parentsUnsorted),
        Malformed(two, String(two.dropLast()), .badField("parents")),
        Malformed(two, two.uppercased(), .badField("parents")),
        Malformed("\"\(two)\"", "7", .badField("parents")),
        Malformed("[\"\(one)\",\"\(two)\"]", "\"\(one)\"", .badField("parents")),
        Malformed("\"parents\":[\"\(one)\",\"\(two)\"],", "", .missingField("parents")),
        Malformed(body, #""body":[],"#, .badField("body")),
        Malformed(body, #""body":null,"#, .nullValue),
        Malformed(body, #""body":{},"#, .missingField("body.sha256")),
        Malformed(#","size":174"#, "", .missingField("body.size")),
        Malformed("7a47ef6d", "7a47ef6", .badField("body.sha256")),
        Malformed("174", "31", .badField("body.size")),
        Malformed("174", "10485761", .badField("body.size")),
        Malformed("174", "-1", .badField("body.size")),
        Malformed(#""size":174"#, #""size":174,"to":1"#, .unknownField("body.to")),
        Malformed(
            #""v":1"#,
            #""v":"# + String(repeating: "[", count: 17) + String(repeating: "]", count: 17),
            .tooDeep
        ),
        Malformed(#""v":1}"#, #""v":1}"# + String(repeating: " ", count: 65_536), .tooLarge(.header)),
    ]

    @Test("A malformed header is refused for its own reason", arguments: malformed)
    func refusal(_ example: Malformed) throws {
        let bytes = try Example.header(example.passage, becomes: example.replacement)
        #expect(throws: example.fault) { try Header(bytes) }
    }

    @Test("Something other than an object is no header", arguments: ["[]", "1", #""v""#, "true"])
    func notAnObject(_ text: String) {
        #expect(throws: RecordError.notAnObject) { try Header(Array(text.utf8)) }
    }

    @Test(
        "The limits themselves are allowed",
        arguments: [
            ("1518000000", "946684800"), ("1518000000", "2147483647"),
            ("174", "32"), ("174", "10485760"), ("meeting/2018-02", String(repeating: "~", count: 256)),
        ]
    )
    func limits(_ passage: String, _ replacement: String) throws {
        let bytes = try Example.header(passage, becomes: replacement)
        #expect(String(describing: try Header(bytes)).contains(replacement))
    }
}
