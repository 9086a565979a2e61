/// Fills the time of a meeting with candidates, and sets them in a running order.
///
/// The frame comes first: an opening and a closing (5 minutes each below 90 minutes in all, 10 from there; none below
/// 30), and a pause of 15 minutes between stretches of at most 100 minutes; from 360 minutes the middle pause is a meal of
/// 45. The rest is filled greedily: the candidate with the highest score that still fits is taken, then the next. A
/// member's second presentation counts three quarters, its third three quarters of that, so that more members speak.
///
/// What is taken is ordered by subject, the subject with the highest score first; within one, offers come before the
/// round table that can draw on them. Pauses fall between items.
struct Timetable {
    let items: [AgendaItem]
    let leftOut: [AgendaOmission]

    init(filling minutes: Int, with candidates: [AgendaCandidate]) {
        let frame = Frame(of: minutes)
        let choice = Self.choose(from: candidates, minutes: minutes - frame.minutes)
        leftOut = choice.rejected.map { candidate, left in
            candidate.omission(.noTimeLeft, AgendaReason.noTime(needs: candidate.minutes, left: left))
        }
        guard !choice.taken.isEmpty else {
            items = []
            return
        }
        var items: [AgendaItem] = []
        var clock = 0
        func place(_ candidate: AgendaCandidate) {
            items.append(candidate.item(at: clock))
            clock += candidate.minutes
        }
        frame.opening.map(place)
        let order = Self.order(choice.taken)
        var pauses = frame.pauses[...]
        for (number, candidate) in order.enumerated() {
            place(candidate)
            // A pause falls at the first boundary after its time, and never before the closing.
            if number + 1 < order.count, let next = pauses.first, clock >= next.after {
                place(next.candidate)
                pauses.removeFirst()
            }
        }
        frame.closing.map(place)
        self.items = items
    }

    private static func choose(
        from candidates: [AgendaCandidate],
        minutes: Int
    ) -> (taken: [AgendaCandidate], rejected: [(AgendaCandidate, left: Int)]) {
        var left = max(0, minutes)
        var waiting = Array(candidates.enumerated())
        var taken: [(offset: Int, element: AgendaCandidate)] = []
        var rejected: [(offset: Int, candidate: AgendaCandidate, left: Int)] = []
        var presented: [JurisdictionCode: Int] = [:]
        func weight(_ candidate: AgendaCandidate) -> Double {
            guard candidate.kind == .offer else { return candidate.score }
            let times = candidate.presenters.map { presented[$0] ?? 0 }.max() ?? 0
            return (0..<times).reduce(candidate.score) { weight, _ in weight * 0.75 }
        }
        while true {
            // What does not fit now never will.
            rejected += waiting.filter { $0.element.minutes > left }.map { ($0.offset, $0.element, left) }
            waiting.removeAll { $0.element.minutes > left }
            let weights = waiting.map { weight($0.element) }
            guard let best = weights.indices.max(by: { (weights[$0], $1) < (weights[$1], $0) }) else { break }
            let next = waiting.remove(at: best)
            left -= next.element.minutes
            taken.append(next)
            if next.element.kind == .offer { next.element.presenters.forEach { presented[$0, default: 0] += 1 } }
        }
        rejected.sort { ($1.candidate.score, $0.offset) < ($0.candidate.score, $1.offset) }
        return (taken.sorted { $0.offset < $1.offset }.map(\.element), rejected.map { ($0.candidate, $0.left) })
    }

    private static func order(_ taken: [AgendaCandidate]) -> [AgendaCandidate] {
        // What has no topic is a subject of its own.
        var subjects: [[AgendaCandidate]] = []
        var number: [TopicCode: Int] = [:]
        for candidate in taken {
            if let topic = candidate.topics.first, let known = number[topic] {
                subjects[known].append(candidate)
            } else {
                if let topic = candidate.topics.first { number[topic] = subjects.count }
                subjects.append([candidate])
            }
        }
        func best(_ subject: [AgendaCandidate]) -> Double { subject.map(\.score).max() ?? 0 }
        return subjects.enumerated()
            .sorted { a, b in
                let (x, y) = (best(a.element), best(b.element))
                return x == y ? a.offset < b.offset : x > y
            }
            .flatMap { subject in
                let inOrder = subject.element.enumerated().sorted { a, b in
                    let (x, y) = (a.element.kind == .roundTable ? 1 : 0, b.element.kind == .roundTable ? 1 : 0)
                    if x != y { return x < y }
                    return a.element.score == b.element.score ? a.offset < b.offset : a.element.score > b.element.score
                }
                return inOrder.map(\.element)
            }
    }
}
