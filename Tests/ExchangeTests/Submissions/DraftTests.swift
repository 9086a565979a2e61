import Council
import Exchange
import Testing

@Suite("Drafts")
struct DraftTests {
    @Test("A first draft is kept for its jurisdiction, with the validator that the next save names")
    func first() async throws {
        try await World.with { world in
            let exchange = world.exchange
            let (saved, etag) = try await exchange.saveDraft(
                .about("herons"),
                for: World.current,
                of: World.on,
                match: DraftMatch.none,
                as: People.contactON
            )
            #expect(saved.meeting == World.current)
            #expect(saved.jurisdiction == World.on)
            #expect(saved.at == World.begin)
            #expect(!saved.unchanged)
            let stored = try await exchange.draft(World.current, World.on, as: People.approverON)
            #expect(stored.etag == etag)
            let view = try Payload.decode(SubmissionView.self, from: stored.bytes)
            #expect(view.submission == .about("herons"))
            #expect(view.state == .draft)
            #expect(view.revision == saved.revision)
            #expect(view.marking == World.profile.marking)
            #expect(!view.late)
        }
    }

    @Test("Saving goes over the version that was named, and over no other")
    func matching() async throws {
        try await World.with { world in
            func save(_ word: String, _ match: DraftMatch?) async throws -> String {
                try await world.exchange.saveDraft(
                    .about(word),
                    for: World.current,
                    of: World.on,
                    match: match,
                    as: People.contactON
                ).etag
            }
            await expectRefusal(.matchRequired) { try await save("one", nil) }
            await expectRefusal(.changedMeanwhile) { try await save("one", .version("0123456789abcdef")) }
            let first = try await save("one", DraftMatch.none)
            await expectRefusal(.changedMeanwhile) { try await save("two", DraftMatch.none) }
            let second = try await save("two", .version(first))
            #expect(second != first)
            await expectRefusal(.changedMeanwhile) { try await save("three", .version(first)) }
            let third = try await save("three", .any)
            #expect(try await world.exchange.draft(World.current, World.on, as: People.contactON).etag == third)
            await expectRefusal(.matchRequired) { try await save("four", nil) }
        }
    }

    @Test("The same text saved again adds nothing, says so, and keeps its validator")
    func unchanged() async throws {
        try await World.with { world in
            let first = try await world.save("herons", as: People.contactON)
            let count = try await world.exchange.recordCount()
            world.clock.advance(by: 60)
            let again = try await world.exchange.saveDraft(
                .about("herons"),
                for: World.current,
                of: World.on,
                match: .version(first.etag),
                as: People.approverON
            )
            #expect(again.saved.unchanged)
            #expect(again.saved.revision == first.saved.revision)
            #expect(again.saved.at == first.saved.at)
            #expect(again.etag == first.etag)
            #expect(try await world.exchange.recordCount() == count)
        }
    }

    @Test("Of two people who save over the same version at once, one is told")
    func race() async throws {
        try await World.with { world in
            let first = try await world.save("herons", as: People.contactON)
            let outcomes = await withTaskGroup(of: String.self) { group in
                for word in ["gulls", "terns"] {
                    group.addTask {
                        await refusal {
                            try await world.exchange.saveDraft(
                                .about(word),
                                for: World.current,
                                of: World.on,
                                match: .version(first.etag),
                                as: People.contactON
                            )
                        }
                    }
                }
                return await group.reduce(into: [String]()) { $0.append(String($1.prefix(17))) }
            }
            #expect(outcomes.sorted() == ["changed-meanwhile", "done"])
        }
    }

    @Test("What cannot be kept is refused with its findings, and nothing of it is kept")
    func invalid() async throws {
        try await World.with { world in
            let count = try await world.exchange.recordCount()
            do {
                _ = try await world.exchange.saveDraft(
                    .unkeepable,
                    for: World.current,
                    of: World.on,
                    match: .any,
                    as: People.contactON
                )
                Issue.record("an unkeepable form was kept")
            } catch let error as ExchangeError {
                #expect(error.code == .invalid)
                #expect(error.findings.contains { $0.code == .duplicateEntry && $0.severity == .error })
            }
            #expect(try await world.exchange.recordCount() == count)
            await expectRefusal(.notFound) {
                try await world.exchange.draft(World.current, World.on, as: People.contactON)
            }
        }
    }

    @Test("Warnings are told and stand in nobody's way")
    func warnings() async throws {
        try await World.with { world in
            let (saved, _) = try await world.exchange.saveDraft(
                Submission(),
                for: World.current,
                of: World.on,
                match: .any,
                as: People.contactON
            )
            #expect(saved.findings.contains { $0.code == .noContact })
            #expect(saved.findings.contains { $0.code == .sectionEmpty })
            #expect(saved.findings.allSatisfy { $0.severity == .warning })
            let receipt = try await world.exchange.submit(nil, for: World.current, of: World.on, as: People.approverON)
            #expect(receipt.findings == saved.findings)
        }
    }

    @Test("Drafts are taken while the meeting is open, and where an extension runs")
    func openness() async throws {
        try await World.with { world in
            func save(_ meeting: MeetingCode, _ code: JurisdictionCode, _ who: Principal) async throws {
                _ = try await world.exchange.saveDraft(.about("x"), for: meeting, of: code, match: .any, as: who)
            }
            await expectRefusal(.meetingNotOpen) { try await save(World.next, World.on, People.contactON) }
            await expectRefusal(.notFound) {
                try await save(MeetingCode(checked: "2031-01"), World.on, People.contactON)
            }
            let close = try await world.exchange.setMeetingState(World.current, to: .closed, as: People.secretariat)
            #expect(close.state == .closed)
            await expectRefusal(.meetingNotOpen) { try await save(World.current, World.on, People.contactON) }
            _ = try await world.exchange.extend(
                World.current,
                for: World.on,
                until: Timestamp(world.clock.now.seconds + 100),
                reason: "Moving house",
                as: People.secretariat
            )
            try await save(World.current, World.on, People.contactON)
            await expectRefusal(.meetingNotOpen) { try await save(World.current, World.qc, People.contactQC) }
            world.clock.advance(by: 101)
            await expectRefusal(.meetingNotOpen) { try await save(World.current, World.on, People.contactON) }
        }
    }

    @Test("Only those who speak for a jurisdiction save its draft; to all others there is no such thing")
    func whose() async throws {
        try await World.with { world in
            for principal in [
                People.secretariat, People.member, People.auditor, People.administrator, People.approverQC,
                People.nobody,
            ] {
                await expectRefusal(.notFound) {
                    try await world.exchange.saveDraft(
                        .about("x"),
                        for: World.current,
                        of: World.on,
                        match: .any,
                        as: principal
                    )
                }
            }
            await expectRefusal(.notAllowed) {
                try await world.exchange.saveDraft(
                    .about("x"),
                    for: World.current,
                    of: World.on,
                    match: .any,
                    as: People.contactON.with(.read)
                )
            }
        }
    }
}
