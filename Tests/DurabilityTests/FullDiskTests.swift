import Council
import Foundation
import Testing

/// A disk that fills up stops the writing, and nothing else.
@Suite struct FullDiskTests {
    @Test(
        "On a full disk only what is kept is acknowledged, reads go on, and writes come back with the space",
        .enabled(if: SmallDisk.isPossible, "this user cannot mount a tmpfs here")
    )
    func fullDisk() async throws {
        try await SmallDisk.with(megabytes: 12) { disk in
            let council = try await DurableCouncil.create(in: disk + "/data", meetings: 1)
            let ballast = disk + "/ballast"
            // Leaves room for some submissions, so that the disk fills in the midst of the writing.
            try Data(count: 4 << 20).write(to: URL(filePath: ballast))
            let server = try ServerProcess(data: council.folder)
            let kept = await fill(server.address, council)
            #expect(kept.count > 0)
            let first = try #require(kept.first)
            let client = Client(
                address: server.address,
                token: council.token,
                meeting: first.meeting,
                jurisdiction: first.jurisdiction
            )
            #expect(try await client.revision(first.revision).status == 200)
            #expect(try await client.status(of: "/api/v1/meetings/\(first.meeting)/submissions") == 200)
            #expect(try await client.status(of: "/livez") == 200)
            #expect(try await client.status(of: "/readyz") == 507)

            try FileManager.default.removeItem(atPath: ballast)
            let (later, status) = try await client.submit("afterwards", characters: 2000)
            #expect(status == 201)
            try await check(kept + [try #require(later)], council, at: server.address)
            server.kill()

            let report = try await council.verify()
            #expect(report.isSound, "\(report.faults)")
            #expect(report.foldIsEqual == true)
            let again = try ServerProcess(data: council.folder)
            try await check(kept + [try #require(later)], council, at: again.address)
            #expect(again.stop() == 0)
            print("full disk: \(kept.count) acknowledged writes, all there; \(report.records) records sound")
        }
    }

    /// Has every jurisdiction file until each was told that the disk is full.
    private func fill(_ address: String, _ council: DurableCouncil) async -> [Acknowledgement] {
        await withTaskGroup(of: [Acknowledgement].self) { group in
            for jurisdiction in DurableCouncil.jurisdictions {
                let client = Client(
                    address: address,
                    token: council.token,
                    meeting: council.meetings[0],
                    jurisdiction: jurisdiction
                )
                group.addTask { await file(client) }
            }
            var kept: [Acknowledgement] = []
            for await some in group { kept += some }
            return kept
        }
    }

    private func file(_ client: Client) async -> [Acknowledgement] {
        var kept: [Acknowledgement] = []
        // Far more than the disk can hold.
        for number in 0..<2000 {
            do {
                let (acknowledgement, status) = try await client.submit("n\(number)", characters: 15_000)
                if let acknowledgement {
                    kept.append(acknowledgement)
                } else {
                    #expect(status == 507)
                    return kept
                }
            } catch {
                Issue.record("\(client.jurisdiction): \(error)")
                return kept
            }
        }
        Issue.record("the disk never filled up")
        return kept
    }

    private func check(_ kept: [Acknowledgement], _ council: DurableCouncil, at address: String) async throws {
        for (jurisdiction, kept) in Dictionary(grouping: kept, by: \.jurisdiction) {
            let client = Client(
                address: address,
                token: council.token,
                meeting: council.meetings[0],
                jurisdiction: jurisdiction
            )
            let found = try await client.history()
            #expect(kept.map(\.revision).filter { !found.contains($0) } == [])
        }
    }
}
