import Council
import Testing

@testable import partage

@Suite("The exit status says what kind of trouble it was")
struct EndingTests {
    @Test(
        "Each refusal of the exchange's has the status of the contract",
        arguments: [
            (ErrorCode.badRequest, 65), (.notSignedIn, 77), (.notAllowed, 77), (.notFound, 65), (.wrongMethod, 65),
            (.tooSlow, 75), (.alreadyExists, 65), (.wrongState, 65), (.meetingNotOpen, 65), (.nothingToSubmit, 65),
            (.keyReused, 65), (.changedMeanwhile, 65), (.matchRequired, 65), (.tooLarge, 65), (.unsupportedMedia, 65),
            (.invalid, 65), (.tooMany, 75), (.internalFault, 69), (.unavailable, 69), (.storageFull, 69),
        ] as [(ErrorCode, Int32)]
    )
    func codes(_ code: ErrorCode, _ status: Int32) {
        #expect(Ending(ExchangeError(code)).rawValue == status)
    }

    @Test("A server that says when to come back is worth another try")
    func retry() {
        #expect(Ending(ExchangeError(.unavailable, retryAfter: 5)) == .tryAgain)
    }

    @Test("Nobody signed in is told how to, in the language asked for", arguments: Language.allCases)
    func notSignedIn(_ language: Language) async {
        let world = World()
        #expect(await world.run(["status"], language, width: 400) == .notAllowed)
        #expect(world.errors.contains("partage login --server http://127.0.0.1:8080"))
        #expect(world.output.isEmpty)
    }

    @Test("A server that cannot be reached is not available")
    func unreachable() async {
        let world = World()
        let status = await world.run(
            ["status", "--server", ClosedPort.address()],
            environment: ["PARTAGE_TOKEN": "partage_pat_x"]
        )
        #expect(status == .unavailable)
        #expect(world.errors.hasPrefix("Error: "))
    }

    @Test("A token does not travel unhidden to another machine")
    func plainHTTP() async {
        let world = World()
        let status = await world.run(
            ["status", "--server", "http://partage.example.org"],
            environment: ["PARTAGE_TOKEN": "partage_pat_x"]
        )
        #expect(status == .usage)
    }
}
