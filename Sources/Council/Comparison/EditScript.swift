/// The shortest way from one sequence to another by removing and adding elements (Myers 1986, "An O(ND) Difference
/// Algorithm and Its Variations").
struct EditScript {
    enum Step: Equatable {
        case same, removed, added
    }

    /// One step an element: `same` and `removed` go through the old sequence, `same` and `added` through the new one.
    let steps: [Step]

    /// Nil where more than `limit` elements would have to be removed and added: time and memory grow with its square.
    init?<Element: Equatable>(from old: [Element], to new: [Element], limit: Int) {
        let prefix = zip(old, new).prefix { $0 == $1 }.count
        let suffix = zip(old.dropFirst(prefix).reversed(), new.dropFirst(prefix).reversed()).prefix { $0 == $1 }.count
        let a = Array(old[prefix..<(old.count - suffix)])
        let b = Array(new[prefix..<(new.count - suffix)])
        guard let middle = Self.shortest(a, b, limit: limit) else { return nil }
        steps = Array(repeating: .same, count: prefix) + middle + Array(repeating: .same, count: suffix)
    }

    private static func shortest<Element: Equatable>(_ a: [Element], _ b: [Element], limit: Int) -> [Step]? {
        if a.isEmpty || b.isEmpty {
            return Array(repeating: .removed, count: a.count) + Array(repeating: .added, count: b.count)
        }
        let bound = min(limit, a.count + b.count)
        var reached = Furthest(rounds: bound)
        var rounds: [Furthest.Round] = []
        for d in 0...bound {
            for k in stride(from: -d, through: d, by: 2) {
                var x = reached.goesDown(to: k, in: d) ? reached[k + 1] : reached[k - 1] + 1
                while x < a.count, x - k < b.count, a[x] == b[x - k] { x += 1 }
                reached[k] = x
                if x >= a.count, x - k >= b.count { return backtrack(rounds, from: (a.count, b.count)) }
            }
            rounds.append(reached.round(d))
        }
        return nil
    }

    /// Walks back from the end through what each round had reached.
    private static func backtrack(_ rounds: [Furthest.Round], from end: (x: Int, y: Int)) -> [Step] {
        var steps: [Step] = []
        var (x, y) = end
        for (before, d) in zip(rounds, 1...).reversed() {
            let k = x - y
            let goesDown = before.goesDown(to: k, in: d)
            let start = before[goesDown ? k + 1 : k - 1]
            steps.append(contentsOf: repeatElement(.same, count: x - (goesDown ? start : start + 1)))
            steps.append(goesDown ? .added : .removed)
            (x, y) = (start, goesDown ? start - (k + 1) : start - (k - 1))
        }
        steps.append(contentsOf: repeatElement(.same, count: x))
        return steps.reversed()
    }
}

/// How far along the old sequence each diagonal (old position minus new position) has been followed.
private struct Furthest {
    /// The part of it that one round could reach, kept for the way back.
    struct Round {
        let d: Int
        let x: [Int32]

        subscript(k: Int) -> Int { abs(k) <= d ? Int(x[k + d]) : -1 }

        func goesDown(to k: Int, in d: Int) -> Bool { k == -d || (k != d && self[k - 1] < self[k + 1]) }
    }

    private let offset: Int
    private var x: [Int32]

    init(rounds: Int) {
        offset = rounds + 1
        x = Array(repeating: 0, count: 2 * offset + 1)
    }

    subscript(k: Int) -> Int {
        get { Int(x[k + offset]) }
        set { x[k + offset] = Int32(truncatingIfNeeded: newValue) }
    }

    func goesDown(to k: Int, in d: Int) -> Bool { k == -d || (k != d && self[k - 1] < self[k + 1]) }

    func round(_ d: Int) -> Round { Round(d: d, x: Array(x[(offset - d)...(offset + d)])) }
}
