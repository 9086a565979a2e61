/// The planted texts that an answer gives away anywhere: in its body or in its headers.
struct Sighting: Sendable {
    private(set) var traces: Set<AccessWorld.Trace> = []

    /// Looks at every run of letters and digits, in lower case: words and revisions are such runs.
    init(in answers: [Answer], of world: AccessWorld) {
        for answer in answers {
            look(at: answer.body, in: world)
            for (_, value) in answer.headers { look(at: Array(value.utf8), in: world) }
        }
    }

    private mutating func look(at bytes: [UInt8], in world: AccessWorld) {
        var run: [UInt8] = []
        for byte in bytes + [0] {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): run.append(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): run.append(byte | 0x20)
            default:
                if run.count >= 12, let trace = world.trace(String(decoding: run, as: UTF8.self)) {
                    traces.insert(trace)
                }
                run.removeAll(keepingCapacity: true)
            }
        }
    }

    /// The texts of one submission.
    func texts(of situation: Situation) -> Set<Planted> {
        Set(traces.filter { $0.situation == situation }.map(\.text))
    }
}
