@testable import SyncProtocol

extension ItemSet {
    /// Whether a message says of this set nothing but the truth: each fingerprint and each list of ids is that of the
    /// items between its own bounds. An initiator's empty list only asks.
    func agrees(with message: [UInt8], fromInitiator: Bool) throws -> Bool {
        var reader = try MessageReader(message)
        var lower = 0
        while let range = try reader.nextRange() {
            let upper = firstIndex(notBelow: range.bound, from: lower)
            switch range.content {
            case .skip: break
            case .fingerprint(let fingerprint):
                if fingerprint != self.fingerprint(of: lower..<upper) { return false }
            case .idList(let ids):
                let onlyAsks = fromInitiator && ids.isEmpty
                if !onlyAsks, Array(ids) != items[lower..<upper].map(\.id) { return false }
            }
            lower = upper
        }
        return true
    }
}
