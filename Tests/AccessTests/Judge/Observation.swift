/// What was seen of one cell's answers: all that a verdict depends on.
struct Observation: Sendable {
    var statuses: [Int]
    /// The planted texts of the asked-about submission that the answers give away, by word or by revision.
    var seen: Set<Planted> = []
    /// What the board says of the jurisdiction.
    var progress: String?
    /// Where an answer should look as if nothing were there: whether it does, to the byte.
    var looksMissing: Bool?
    /// What is wrong whatever the table says, such as another jurisdiction's hidden text, or a count that tells of one.
    var faults: [String] = []
}

extension AccessTable.Rule {
    /// Everything in which an observation differs from what the rule says.
    func complaints(about observation: Observation) -> [String] {
        var complaints = observation.faults
        let odd = observation.statuses.filter { !admits(status: $0) }
        if !odd.isEmpty || observation.statuses.isEmpty {
            complaints.append("expected \(expect.rawValue), got \(observation.statuses)")
        }
        if expect == .hidden || expect == .missing, observation.looksMissing != true {
            complaints.append("does not look, byte for byte, like something that does not exist")
        }
        for text in shows.subtracting(observation.seen) { complaints.append("does not show \(text.rawValue)") }
        for text in mustNotAppear.intersection(observation.seen) { complaints.append("gives away \(text.rawValue)") }
        if progress != observation.progress {
            complaints.append("expected progress \(progress ?? "-"), got \(observation.progress ?? "-")")
        }
        return complaints
    }

    private func admits(status: Int) -> Bool {
        switch expect {
        case .allowed: (200..<300).contains(status)
        case .missing, .hidden: status == 404
        case .forbidden: status == 403
        case .conflict: status == 409
        case .unsigned: status == 401
        }
    }
}

extension AccessTable.Rule {
    /// The same rule with one thing changed, in each way that makes it say something else about these answers.
    func flipped(about cell: Cell) -> [AccessTable.Rule] {
        let looksAlike: Set<Expectation> = [.missing, .hidden]
        let others = Expectation.allCases.filter { other in
            other != expect && !(looksAlike.contains(other) && looksAlike.contains(expect))
        }
        let planted = Set(cell.situation?.planted ?? [])
        return others.map { with(expect: $0) }
            + shows.map { with(shows: shows.subtracting([$0]), mustNotAppear: mustNotAppear.union([$0])) }
            + mustNotAppear.intersection(planted).map {
                with(shows: shows.union([$0]), mustNotAppear: mustNotAppear.subtracting([$0]))
            }
            + (progress == nil ? [] : [with(progress: "archived")])
    }
}
