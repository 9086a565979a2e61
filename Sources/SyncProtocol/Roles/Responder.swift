/// The answering side of a session: it needs its set and the message, and remembers nothing between messages.
package enum Responder {
    /// Answers one message of an initiator.
    ///
    /// A message of another version is answered with the one byte that names this version. Without a frame limit an
    /// answer can be as long as all the ids of the set.
    package static func respond(
        to message: [UInt8],
        over set: ItemSet,
        frameLimit: FrameLimit = .standard,
        policy: SplitPolicy = .compact
    ) throws(NegentropyError) -> [UInt8] {
        var reader = try MessageReader(message)
        guard reader.version == ProtocolVersion.current else { return [ProtocolVersion.current] }
        var answer = Answer(over: set, policy: policy, role: .responder, frameLimit: frameLimit)
        while !answer.isClosed, let range = try reader.nextRange() {
            switch range.content {
            case .skip: answer.skip(upTo: range.bound)
            case .fingerprint(let fingerprint): answer.compare(fingerprint, upTo: range.bound)
            case .idList: answer.list(upTo: range.bound)
            }
        }
        return answer.bytes
    }
}
