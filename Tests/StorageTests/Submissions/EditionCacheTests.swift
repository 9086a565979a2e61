import Council
import Testing

@testable import Storage

@Suite("The cache of editions")
struct EditionCacheTests {
    private static let key = EditionCache.Key(meeting: Lakes.winter, jurisdiction: Lakes.on, lane: .council)

    private static func edition(_ size: Int = 1) -> StoredEdition {
        StoredEdition(
            resource: .draft(of: Lakes.on),
            view: Array(repeating: 0x2E, count: size),
            etag: "e",
            revision: "r",
            at: Timestamp(0),
            late: false
        )
    }

    @Test("What was fetched before a commit is not kept after it")
    func commitInBetween() {
        let cache = EditionCache()
        let before = cache.generation
        cache.invalidate()
        cache.keep(Self.edition(), as: Self.key, fetchedAt: before)
        #expect(cache.edition(Self.key) == .none)
        cache.keep(Self.edition(), as: Self.key, fetchedAt: cache.generation)
        #expect(cache.edition(Self.key) == .some(Self.edition()))
        cache.invalidate()
        #expect(cache.edition(Self.key) == .none)
    }

    @Test("That there is none is known as well, and forgotten as well")
    func missing() {
        let cache = EditionCache()
        cache.keep(nil, as: Self.key, fetchedAt: cache.generation)
        #expect(cache.edition(Self.key) == .some(nil))
        cache.invalidate()
        #expect(cache.edition(Self.key) == .none)
    }

    @Test("It holds a bounded number of bytes")
    func bounded() {
        let cache = EditionCache(capacity: 16 * 1_048_576)
        let codes = (0..<40).map { JurisdictionCode(checked: "j\($0)") }
        for code in codes {
            let key = EditionCache.Key(meeting: Lakes.winter, jurisdiction: code, lane: .council)
            cache.keep(Self.edition(1_048_576), as: key, fetchedAt: cache.generation)
        }
        let held = codes.count {
            cache.edition(EditionCache.Key(meeting: Lakes.winter, jurisdiction: $0, lane: .council)) != .none
        }
        #expect((1...16).contains(held))
    }
}
