import Council
import Exchange
import Synchronization
import Testing

@Suite("Writes that are sent twice")
struct IdempotencyTests {
    /// Counts how often it is asked.
    private final class Counter: Sendable {
        private let count = Mutex(0)
        var number: Int { count.withLock { $0 } }

        func next() -> Int {
            count.withLock { count in
                count += 1
                return count
            }
        }

        func answer() -> WriteAnswer { WriteAnswer(status: 201, bytes: Array("\(next())".utf8)) }
    }

    private static func once(
        _ world: World,
        _ key: String?,
        _ request: String,
        as principal: Principal = People.contactON,
        _ counter: Counter
    ) async throws -> WriteAnswer {
        try await world.exchange.once(key: key, request: Array(request.utf8), as: principal) { counter.answer() }
    }

    @Test("The same key with the same request gets the first answer again, and the write is done once")
    func again() async throws {
        try await World.with { world in
            let counter = Counter()
            let first = try await Self.once(world, "k1", "POST x", counter)
            #expect(first == WriteAnswer(status: 201, bytes: Array("1".utf8)))
            #expect(try await Self.once(world, "k1", "POST x", counter) == first)
            #expect(counter.number == 1)
            await expectRefusal(.keyReused) { try await Self.once(world, "k1", "POST y", counter) }
            #expect(try await Self.once(world, "k2", "POST x", counter).bytes == Array("2".utf8))
            #expect(try await Self.once(world, nil, "POST x", counter).bytes == Array("3".utf8))
            #expect(try await Self.once(world, nil, "POST x", counter).bytes == Array("4".utf8))
        }
    }

    @Test("A key is its account's own")
    func accounts() async throws {
        try await World.with { world in
            let counter = Counter()
            _ = try await Self.once(world, "k", "POST x", counter)
            let other = try await Self.once(world, "k", "POST x", as: People.contactQC, counter)
            #expect(other.bytes == Array("2".utf8))
        }
    }

    @Test("After a refusal the same key may be tried again")
    func refused() async throws {
        try await World.with { world in
            let counter = Counter()
            await expectRefusal(.wrongState) {
                try await world.exchange.once(key: "k", request: [1], as: People.contactON) {
                    throw ExchangeError(.wrongState)
                }
            }
            let answer = try await world.exchange.once(key: "k", request: [1], as: People.contactON) {
                counter.answer()
            }
            #expect(answer.bytes == Array("1".utf8))
        }
    }

    @Test("The same request sent many times at once is done once, and all get its answer")
    func atOnce() async throws {
        try await World.with { world in
            let counter = Counter()
            let answers = try await withThrowingTaskGroup(of: WriteAnswer.self) { group in
                for _ in 0..<20 { group.addTask { try await Self.once(world, "k", "POST x", counter) } }
                return try await group.reduce(into: [WriteAnswer]()) { $0.append($1) }
            }
            #expect(counter.number == 1)
            #expect(answers.count == 20)
            #expect(answers.allSatisfy { $0.bytes == Array("1".utf8) })
        }
    }

    @Test("Of requests at once under one key, where the first is refused the next is tried")
    func refusedAtOnce() async throws {
        try await World.with { world in
            let tries = Counter()
            let outcomes = await withTaskGroup(of: String.self) { group in
                for _ in 0..<10 {
                    group.addTask {
                        await refusal {
                            try await world.exchange.once(key: "k", request: [1], as: People.contactON) {
                                guard tries.next() > 3 else { throw ExchangeError(.wrongState) }
                                return WriteAnswer(status: 200, bytes: [])
                            }
                        }
                    }
                }
                return await group.reduce(into: [String]()) { $0.append(String($1.prefix(11))) }
            }
            #expect(outcomes.count { $0 == "wrong-state" } == 3)
            #expect(outcomes.count { $0 == "done" } == 7)
            #expect(tries.number == 4)
        }
    }

    @Test("A key is remembered for a day")
    func day() async throws {
        try await World.with { world in
            let counter = Counter()
            _ = try await Self.once(world, "k", "POST x", counter)
            world.clock.advance(by: 86_400)
            #expect(try await Self.once(world, "k", "POST x", counter).bytes == Array("1".utf8))
            world.clock.advance(by: 1)
            #expect(try await Self.once(world, "k", "POST x", counter).bytes == Array("2".utf8))
            #expect(try await Self.once(world, "k", "POST x", counter).bytes == Array("2".utf8))
        }
    }

    @Test(
        "A key is 1 to 200 visible ASCII characters",
        arguments: ["", "a b", "clé", "\n", String(repeating: "k", count: 201)]
    )
    func form(key: String) async throws {
        try await World.with { world in
            let counter = Counter()
            await expectRefusal(.badRequest) { try await Self.once(world, key, "POST x", counter) }
            #expect(counter.number == 0)
        }
    }
}
