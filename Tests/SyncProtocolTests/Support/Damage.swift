extension [UInt8] {
    /// Changes, removes, adds or moves a few bytes, mostly near each other.
    mutating func damage(using random: inout SeededGenerator) {
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            let place = Int.random(in: 0...count, using: &random)
            let end = Swift.min(count, place + Int.random(in: 1...8, using: &random))
            switch Int.random(in: 0..<7, using: &random) {
            case 0: removeSubrange(place..<end)
            case 1: insert(contentsOf: random.bytes(end - place), at: place)
            case 2: insert(contentsOf: self[place..<end], at: Int.random(in: 0...count, using: &random))
            case 3: removeSubrange(place...)
            case 4: replaceSubrange(place..<end, with: Array(repeating: 0xff, count: end - place))
            case 5: replaceSubrange(place..<end, with: random.bytes(end - place))
            default: if place < count { self[place] ^= 1 << UInt8.random(in: 0..<8, using: &random) }
            }
        }
    }
}
