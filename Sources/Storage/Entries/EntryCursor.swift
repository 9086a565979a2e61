import Council

/// The place of an entry in a list, from which the next page goes on, whatever was filed meanwhile.
struct EntryCursor: Sendable, Equatable, CustomStringConvertible {
    /// Whether the words were found in its title.
    let isTitled: Bool
    let meeting: MeetingCode
    let jurisdiction: JurisdictionCode
    let lane: Edition.Lane
    let position: Int

    /// `1.2018-02.on.council.12`
    var description: String { "\(isTitled ? 1 : 0).\(meeting).\(jurisdiction).\(lane.rawValue).\(position)" }
}

extension EntryCursor {
    /// Reads what ``description`` wrote; nil for any other text.
    init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 5, let meeting = MeetingCode(rawValue: parts[1]),
            let jurisdiction = JurisdictionCode(rawValue: parts[2]), let lane = Edition.Lane(rawValue: parts[3]),
            let position = Int(parts[4])
        else { return nil }
        self.init(
            isTitled: parts[0] == "1",
            meeting: meeting,
            jurisdiction: jurisdiction,
            lane: lane,
            position: position
        )
        guard description == text else { return nil }
    }
}
