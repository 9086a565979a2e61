/// A possible match of two numbered things, and how alike they are.
struct ScoredPair: Equatable {
    let left: Int
    let right: Int
    let score: Double
}

/// One-to-one matching, best score first: the pair with the highest score is taken, then the best among the rest.
///
/// It is not the matching with the greatest sum, but one that can be explained: nobody's best partner went to a pair
/// with a lower score. Equal scores go to the pair that keeps the order best (the smaller distance), then to the
/// earlier one, so that the same input always gives the same matching.
enum BestFirst {
    static func match(_ pairs: [ScoredPair]) -> [ScoredPair] {
        let ordered = pairs.sorted { a, b in
            if a.score != b.score { return a.score > b.score }
            let (near, far) = (abs(a.left - a.right), abs(b.left - b.right))
            return (near, a.left, a.right) < (far, b.left, b.right)
        }
        var lefts: Set<Int> = []
        var rights: Set<Int> = []
        return ordered.filter { pair in
            guard !lefts.contains(pair.left), !rights.contains(pair.right) else { return false }
            lefts.insert(pair.left)
            rights.insert(pair.right)
            return true
        }
    }
}
