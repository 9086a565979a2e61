import Council
import ExchangeAPI
import Testing

/// ETags, preconditions and idempotency keys, as they stand in headers.
struct VersionNameTests {
    @Test("a strong ETag is read without its quotes")
    func strong() {
        #expect(EntityTag("\"abc\"")?.value == "abc")
        for raw in ["abc", "W/\"abc\"", "\"", "\"a\"b\"", "\"a b\"", "\"\(String(repeating: "x", count: 300))\"", ""] {
            #expect(EntityTag(raw) == nil, "\(raw)")
        }
    }

    @Test("a version is found in a list of ETags")
    func lists() {
        let tag = EntityTag(value: "abc")
        for header in ["*", "\"abc\"", "W/\"abc\"", "\"x\", \"abc\"", "\"x\" ,W/\"abc\" "] {
            #expect(tag.isNamed(by: header), "\(header)")
        }
        for header in ["", "abc", "\"ab\"", "\"x\",\"y\""] { #expect(!tag.isNamed(by: header), "\(header)") }
    }

    @Test("a precondition comes back from its header as it was")
    func preconditions() throws {
        for precondition in [Precondition.version("abc"), .noneYet, .any] {
            let header = precondition.header
            let read = try Precondition(
                ifMatch: header.name == "If-Match" ? header.value : nil,
                ifNoneMatch: header.name == "If-None-Match" ? header.value : nil
            )
            #expect(read == precondition)
        }
        #expect(try Precondition(ifMatch: nil, ifNoneMatch: nil) == nil)
    }

    @Test("a precondition that is weak, plural or doubled is refused")
    func refused() {
        for (match, none) in [("W/\"a\"", nil), ("\"a\", \"b\"", nil), ("a", nil), (nil, "\"a\""), ("*", "*")] {
            #expect(throws: ExchangeError(.badRequest)) { try Precondition(ifMatch: match, ifNoneMatch: none) }
        }
    }

    @Test("a key is 1 to 64 visible characters, with or without quotes")
    func keys() {
        #expect(IdempotencyKey("k")?.value == "k")
        #expect(IdempotencyKey("\"k\"")?.value == "k")
        #expect(IdempotencyKey(IdempotencyKey.random().value) != nil)
        #expect(IdempotencyKey.random() != IdempotencyKey.random())
        for raw in ["", "\"\"", "a b", "é", "a\"b", "a\nb", String(repeating: "k", count: 65)] {
            #expect(IdempotencyKey(raw) == nil, "\(raw)")
        }
    }
}
