import Council

/// One write that the server said it had kept.
struct Acknowledgement: Sendable, Hashable {
    let meeting: MeetingCode
    let jurisdiction: JurisdictionCode
    /// The record's id: of the receipt, or of the draft saved.
    let revision: String
    /// A word that its text holds and no other.
    let word: String
}

/// What was acknowledged so far, and the moment at which enough was.
actor Acknowledgements {
    private(set) var all: [Acknowledgement] = []
    private let limit: Int
    private let reached: @Sendable () -> Void

    /// - Parameter reached: called once, when so many writes were acknowledged.
    init(callingAt limit: Int, _ reached: @escaping @Sendable () -> Void) {
        self.limit = limit
        self.reached = reached
    }

    func add(_ acknowledgement: Acknowledgement) {
        all.append(acknowledgement)
        if all.count == limit { reached() }
    }
}
