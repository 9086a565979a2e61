import Council
import Foundation
import Ledger
import Testing

@testable import Exchange

@Suite("Submitting")
struct SubmittingTests {
    @Test("A draft is handed in, the draft is closed, and the receipt is the record of the text")
    func draft() async throws {
        try await World.with { world in
            try await world.save("herons", as: People.contactON)
            world.clock.advance(by: 10)
            let receipt = try await world.exchange.submit(nil, for: World.current, of: World.on, as: People.approverON)
            #expect(receipt.meeting == World.current)
            #expect(receipt.jurisdiction == World.on)
            #expect(receipt.receivedAt == Timestamp(World.begin.seconds + 10))
            #expect(!receipt.late)
            #expect(!receipt.unchanged)
            await expectRefusal(.notFound) {
                try await world.exchange.draft(World.current, World.on, as: People.contactON)
            }
            let stored = try await world.exchange.submission(World.current, World.on, as: People.member)
            let view = try Payload.decode(SubmissionView.self, from: stored.bytes)
            #expect(view.submission == .about("herons"))
            #expect(view.state == .submitted)
            #expect(view.revision == receipt.record)
            #expect(view.at == receipt.receivedAt)
            #expect(!view.onBehalf)
            #expect(view.marking == World.profile.marking)
        }
    }

    @Test("A text is handed in without a draft, and closes a draft that was open")
    func text() async throws {
        try await World.with { world in
            try await world.submit("herons")
            try await world.save("gulls", as: People.contactON)
            try await world.submit("terns")
            await expectRefusal(.notFound) {
                try await world.exchange.draft(World.current, World.on, as: People.contactON)
            }
            let stored = try await world.exchange.submission(World.current, World.on, as: People.qcReader)
            #expect(try Payload.decode(SubmissionView.self, from: stored.bytes).submission == .about("terns"))
        }
    }

    @Test("The same text again adds no text, says so, and gives the very same receipt")
    func again() async throws {
        try await World.with { world in
            let first = try await world.submit("herons")
            let count = try await world.exchange.recordCount()
            world.clock.advance(by: 3600)
            let second = try await world.submit("herons")
            #expect(second.unchanged)
            #expect(second.record == first.record)
            #expect(second.header == first.header)
            #expect(second.signature == first.signature)
            #expect(second.receivedAt == first.receivedAt)
            #expect(second.late == first.late)
            #expect(try await world.exchange.recordCount() == count)
            let third = try await world.submit("gulls")
            #expect(!third.unchanged)
            #expect(third.record != first.record)
            let kept = try await world.exchange.receipt(World.current, World.on, as: People.contactON)
            #expect(kept.record == third.record)
        }
    }

    @Test("A receipt can be checked by hand with nothing but the node's public key")
    func proof() async throws {
        try await World.with { world in
            let receipt = try await world.submit("herons")
            let signature = try #require(Signature(receipt.signature))
            let record = try Record(headerBytes: Array(receipt.header.utf8), signature: signature)
            try record.verify(with: world.exchange.signer.verificationKey)
            #expect(record.id.description == receipt.record)
            #expect(record.header.author.description == receipt.author)
            #expect(receipt.author == world.exchange.keyID)
            #expect(record.header.subject == "2018-02/on")
            #expect(record.header.audience == "meeting/2018-02")
            #expect(record.header.type == "submission.submitted")
            #expect(record.header.timestamp == Int(receipt.receivedAt.seconds))
            let kept = try #require(try await world.exchange.ledgerRecord(receipt.record))
            #expect(kept.headerBytes == Array(receipt.header.utf8))
            let other = try SigningKey(seed: Array(repeating: 7, count: 32)).verificationKey
            #expect(throws: RecordError.wrongKey) { try record.verify(with: other) }
        }
    }

    @Test("Nothing to hand in is said as such")
    func nothing() async throws {
        try await World.with { world in
            await expectRefusal(.nothingToSubmit) {
                try await world.exchange.submit(nil, for: World.current, of: World.on, as: People.approverON)
            }
            await expectRefusal(.invalid) {
                try await world.exchange.submit(.unkeepable, for: World.current, of: World.on, as: People.approverON)
            }
            await expectRefusal(.notFound) {
                try await world.exchange.receipt(World.current, World.on, as: People.approverON)
            }
        }
    }

    @Test("A text after the deadline is taken and marked late, also when its deadline moves later on")
    func late() async throws {
        try await World.with { world in
            world.clock.advance(by: 43_200)
            #expect(try await !world.submit("herons").late)
            world.clock.advance(by: 1)
            #expect(try await world.submit("gulls").late)
            let listed = try await world.exchange.submissions(of: World.current, as: People.member)
            #expect(listed.map(\.late) == [true])
            _ = try await world.exchange.extend(
                World.current,
                for: World.on,
                until: Timestamp(World.due.seconds + 100),
                reason: nil,
                as: People.secretariat
            )
            #expect(try await world.exchange.submissions(of: World.current, as: People.member).map(\.late) == [false])
            #expect(try await !world.exchange.receipt(World.current, World.on, as: People.approverON).late)
            world.clock.advance(by: 200)
            #expect(try await world.submit("terns").late)
        }
    }

    @Test("A closed meeting takes nothing, but for an extension that runs")
    func closed() async throws {
        try await World.with { world in
            await expectRefusal(.meetingNotOpen) { try await world.submit("x", for: World.next) }
            _ = try await world.exchange.setMeetingState(World.current, to: .closed, as: People.secretariat)
            await expectRefusal(.meetingNotOpen) { try await world.submit("x") }
            _ = try await world.exchange.extend(
                World.current,
                for: World.on,
                until: Timestamp(World.due.seconds + 500),
                reason: nil,
                as: People.secretariat
            )
            #expect(try await !world.submit("x").late)
            world.clock.advance(by: 43_200 + 501)
            await expectRefusal(.meetingNotOpen) { try await world.submit("y") }
        }
    }

    @Test("Who may hand in: the approver, and the secretariat on behalf")
    func who() async throws {
        try await World.with { world in
            await expectRefusal(.notAllowed) { try await world.submit("x", as: People.contactON) }
            await expectRefusal(.notAllowed) { try await world.submit("x", as: People.approverON.with(.read, .draft)) }
            for principal in [
                People.member, People.auditor, People.administrator, People.contactQC, People.approverQC, People.nobody,
            ] {
                await expectRefusal(.notFound) { try await world.submit("x", as: principal) }
            }
            try await world.submit("x", as: People.secretariat)
        }
    }

    @Test("What the secretariat files on behalf is marked so, leaves the draft alone, and tells nothing of it")
    func onBehalf() async throws {
        try await World.with { world in
            let before = await refusal {
                try await world.exchange.submit(nil, for: World.current, of: World.on, as: People.secretariat)
            }
            let draft = try await world.save("herons", as: People.contactON)
            let after = await refusal {
                try await world.exchange.submit(nil, for: World.current, of: World.on, as: People.secretariat)
            }
            #expect(before == after)
            #expect(before.hasPrefix("nothing-to-submit"))
            let receipt = try await world.submit("from a letter", as: People.secretariat)
            let stored = try await world.exchange.submission(World.current, World.on, as: People.member)
            let view = try Payload.decode(SubmissionView.self, from: stored.bytes)
            #expect(view.onBehalf)
            #expect(view.revision == receipt.record)
            let kept = try await world.exchange.draft(World.current, World.on, as: People.contactON)
            #expect(kept.etag == draft.etag)
            let line = try #require(
                try await world.exchange.history(World.current, World.on, as: People.member).first
            )
            #expect(line.onBehalf)
            // The same text from the jurisdiction itself adds nothing.
            #expect(try await world.submit("from a letter").unchanged)
        }
    }
}

extension People {
    fileprivate static let qcReader = contactQC
}
