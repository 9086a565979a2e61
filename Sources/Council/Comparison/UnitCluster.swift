/// Units of several jurisdictions that say like things.
struct UnitCluster {
    /// Numbers of units, in their order.
    let members: [Int]
    /// The likeness of the two members that differ most.
    let likeness: Double

    /// Groups units of different columns: pairs are joined best first, and only where every two members of the joined
    /// group are at least as alike as the bound (complete linkage), so that no chain of small steps joins unlike things.
    ///
    /// Groups of the most jurisdictions come first, then the more alike, then the earlier. Only the first units of each
    /// column are compared, as many as `compared` says: one long form must not take the others' turn.
    static func all(of units: [SideBySideUnit], atLeast bound: Double, comparing compared: Int) -> [UnitCluster] {
        var counts: [Int: Int] = [:]
        let texts = units.indices.compactMap { index -> (index: Int, text: EntryLikeness)? in
            counts[units[index].column, default: 0] += 1
            return (counts[units[index].column] ?? 0) > compared ? nil : (index, EntryLikeness(of: units[index].entry))
        }
        var scores: [Pair: Double] = [:]
        for (number, one) in texts.enumerated() {
            for other in texts.dropFirst(number + 1) {
                let score = one.text.to(other.text, titles: true, atLeast: bound).score
                if score >= bound { scores[Pair(one.index, other.index)] = score }
            }
        }
        var groups: [Int: [Int]] = [:]
        var groupOf: [Int: Int] = [:]
        let best = scores.sorted { ($1.value, $0.key.i, $0.key.j) < ($0.value, $1.key.i, $1.key.j) }
        for (pair, _) in best where units[pair.i].column != units[pair.j].column {
            let (a, b) = (groupOf[pair.i] ?? pair.i, groupOf[pair.j] ?? pair.j)
            let (left, right) = (groups[a] ?? [pair.i], groups[b] ?? [pair.j])
            guard a != b, left.allSatisfy({ i in right.allSatisfy { scores[Pair(i, $0)] != nil } }) else { continue }
            groups[b] = nil
            groups[a] = left + right
            for member in left + right { groupOf[member] = a }
        }
        let clusters = groups.values.map { group in
            let members = group.sorted()
            let weakest = members.flatMap { i in members.filter { $0 > i }.compactMap { scores[Pair(i, $0)] } }.min()
            return UnitCluster(members: members, likeness: weakest ?? 0)
        }
        func reach(_ cluster: UnitCluster) -> Int { Set(cluster.members.map { units[$0].column }).count }
        return clusters.sorted { a, b in
            if reach(a) != reach(b) { return reach(a) > reach(b) }
            return a.likeness == b.likeness ? (a.members.first ?? 0) < (b.members.first ?? 0) : a.likeness > b.likeness
        }
    }

    private struct Pair: Hashable {
        let i: Int
        let j: Int

        init(_ a: Int, _ b: Int) {
            i = min(a, b)
            j = max(a, b)
        }
    }
}
