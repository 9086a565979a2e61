import Council
import ExchangeAPI

/// Asks one cell's question and notes what is seen.
struct Asking: Sendable {
    let cell: Cell
    let number: Int
    let rules: [Cell: AccessTable.Rule]
    let world: AccessWorld

    func observe() async throws -> Observation {
        let questions = Questions(world: world, cell: cell, number: number, meeting: try await meeting())
        let token = world.token(of: cell.subject, about: cell.situation)
        guard cell.asked != .entries else { return try await search(questions, bearing: token) }
        let call =
            if let call = try questions.call() { call } else { try await questions.councilCall() }
        let answer = try await world.wire.send(call, bearing: token)
        var observation = note([answer])
        if answer.status == 404 {
            let nothing = try await answers(to: questions.callsAboutNothing(), bearing: token)
            observation.looksMissing = !nothing.isEmpty && nothing.allSatisfy { $0.comparable == answer.comparable }
        }
        try await look(at: answer, of: questions, bearing: token, into: &observation)
        return observation
    }

    /// The meeting to ask about: a write that is to succeed gets one of its own, so that the others stay as they are.
    private func meeting() async throws -> MeetingCode {
        let stage = cell.stage ?? .open
        if cell.asked.kind == .writing, rules[cell]?.expect == .allowed {
            return try await world.fresh(cell.situation ?? .none, stage)
        }
        return AccessWorld.meetings[stage] ?? MeetingCode(checked: "2031-05")
    }

    /// What any answers give away.
    private func note(_ answers: [Answer]) -> Observation {
        let sighting = Sighting(in: answers, of: world)
        var observation = Observation(statuses: answers.map(\.status))
        guard let situation = cell.situation else {
            observation.seen = Set(sighting.traces.map(\.text))
            return observation
        }
        observation.seen = sighting.texts(of: situation)
        for trace in sighting.traces where trace.situation != situation && !mayAppear(trace) {
            observation.faults.append("gives away \(trace.text.rawValue) of \(trace.situation.rawValue)")
        }
        return observation
    }

    /// Whether a text of another jurisdiction may be in the answer: only in a set, and there by its own rule.
    private func mayAppear(_ trace: AccessWorld.Trace) -> Bool {
        cell.asked.isSet && rules[cell]?.expect == .allowed
            && rule(about: trace.situation)?.mustNotAppear.contains(trace.text) == false
    }

    /// The rule by which this asker sees another jurisdiction's part of the same set.
    private func rule(about situation: Situation) -> AccessTable.Rule? {
        if situation == cell.situation { return rules[cell] }
        var subject = cell.subject
        if subject.whose != nil { subject = Subject(role: subject.role, whose: .other, token: .full) }
        return rules[Cell(asked: cell.asked, subject: subject, situation: situation, stage: cell.stage)]
    }

    private func look(
        at answer: Answer,
        of questions: Questions,
        bearing token: String?,
        into observation: inout Observation
    ) async throws {
        guard (200..<300).contains(answer.status) else {
            if cell.asked == .submitDraft, cell.subject.role == .secretariat,
                let none = try questions.call(
                    about: CouncilFolder.jurisdiction(in: .none)
                )
            {
                let reference = try await world.wire.send(none, bearing: token)
                if reference.comparable != answer.comparable {
                    observation.faults.append("tells whether there is a draft")
                }
            }
            return
        }
        switch cell.asked {
        case .submissions:
            let page = try WireJSON.decode(Page<SubmissionSummary>.self, from: answer.body)
            count(page.items.count, into: &observation, each: 1)
        case .board:
            let page = try WireJSON.decode(Page<BoardRow>.self, from: answer.body)
            let own = CouncilFolder.jurisdiction(in: cell.situation ?? .none)
            observation.progress = page.items.first { $0.jurisdiction == own }?.progress.rawValue
        case .saveDraft, .submitDraft, .submit, .withdraw, .giveBack:
            observation.faults += try await Effect(questions: questions).faults()
        default: break
        }
    }

    private func search(_ questions: Questions, bearing token: String?) async throws -> Observation {
        var answers = try await answers(to: questions.searches(), bearing: token)
        var items = 0
        var cursor: String?
        repeat {
            let answer = try await world.wire.send(questions.page(after: cursor), bearing: token)
            answers.append(answer)
            cursor = nil
            if answer.status == 200 {
                let page = try WireJSON.decode(Page<EntryHit>.self, from: answer.body)
                items += page.items.count
                cursor = page.next
            }
        } while cursor != nil
        var observation = note(answers)
        if answers.last?.status == 200 { count(items, into: &observation, each: entriesPerSubmission) }
        return observation
    }

    /// Compares a set's length with what the table lets this asker see: no more, and no less.
    private func count(_ items: Int, into observation: inout Observation, each: Int) {
        let texts = Situation.allCases.map { rule(about: $0)?.shows.count ?? 0 }.reduce(1, +)
        if items != texts * each {
            observation.faults.append("\(items) items where the asker may read \(texts * each)")
        }
    }

    private func answers(to calls: [Call], bearing token: String?) async throws -> [Answer] {
        var answers: [Answer] = []
        for call in calls { answers.append(try await world.wire.send(call, bearing: token)) }
        return answers
    }
}
