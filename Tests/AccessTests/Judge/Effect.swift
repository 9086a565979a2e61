import Council

/// What a write that was allowed must have done, seen by those whom it concerns.
struct Effect: Sendable {
    let questions: Questions

    private var jurisdiction: JurisdictionCode {
        CouncilFolder.jurisdiction(in: questions.cell.situation ?? .none)
    }

    private var path: String { Path.submission(questions.meeting, jurisdiction) }

    func faults() async throws -> [String] {
        switch questions.cell.asked {
        case .saveDraft:
            return try await expect(200, "\(path)/draft", by: own, showing: questions.word)
        case .submit:
            return try await expect(200, path, by: "member", showing: questions.word)
        case .submitDraft:
            let situation = questions.cell.situation ?? .none
            let head: Planted = situation == .redrafted ? .redraft : .draft
            let word = Words.of(head, in: situation, for: questions.meeting)
            return try await expect(200, path, by: "member", showing: word)
                + expect(404, "\(path)/draft", by: own)
                + receiptFaults(not: head, in: situation)
        case .withdraw:
            return try await expect(404, path, by: "member")
                + expect(200, path, by: own, showing: "\"state\":\"withdrawn\"")
        case .giveBack:
            return try await expect(404, path, by: "member")
                + expect(200, "\(path)/history", by: own, showing: questions.word)
        default: return []
        }
    }

    private var own: String { "approver-\(jurisdiction)" }

    /// The record that the council gets follows no draft: its header would name one to everybody who gets it.
    private func receiptFaults(not draft: Planted, in situation: Situation) async throws -> [String] {
        let world = questions.world
        let token = world.council.tokens[CouncilFolder.bearer("secretariat")]
        let answer = try await world.wire.send(.get("\(path)/receipt"), bearing: token)
        let revision = world.revision(of: draft, in: situation, for: questions.meeting)
        return answer.status == 200 && !answer.text.contains(revision) ? [] : ["the receipt names the draft"]
    }

    private func expect(
        _ status: Int,
        _ path: String,
        by account: String,
        showing text: String = ""
    ) async throws -> [String] {
        let token = questions.world.council.tokens[CouncilFolder.bearer(account)]
        let answer = try await questions.world.wire.send(.get(path), bearing: token)
        guard answer.status == status, text.isEmpty || answer.text.contains(text) else {
            return ["had no effect: \(account) gets \(answer.status) from \(path)"]
        }
        return []
    }
}
