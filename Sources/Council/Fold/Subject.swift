/// What a record is about: the `subject` of its header. All records of one subject fold together.
package enum Subject: Sendable, Hashable, CustomStringConvertible {
    case council
    case jurisdiction(JurisdictionCode)
    case topic(TopicCode)
    case meeting(MeetingCode)
    case submission(MeetingCode, JurisdictionCode)

    package init?(_ raw: String) {
        let parts = raw.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        if parts == ["council"] {
            self = .council
            return
        }
        guard parts.count == 2 else { return nil }
        switch parts[0] {
        case "jurisdiction":
            guard let code = JurisdictionCode(rawValue: parts[1]) else { return nil }
            self = .jurisdiction(code)
        case "topic":
            guard let code = TopicCode(rawValue: parts[1]) else { return nil }
            self = .topic(code)
        case "meeting":
            guard let code = MeetingCode(rawValue: parts[1]) else { return nil }
            self = .meeting(code)
        default:
            guard let meeting = MeetingCode(rawValue: parts[0]), let code = JurisdictionCode(rawValue: parts[1]) else {
                return nil
            }
            self = .submission(meeting, code)
        }
        // A subject in another spelling would fold beside its twin: it is no subject.
        guard description == raw else { return nil }
    }

    package var description: String {
        switch self {
        case .council: "council"
        case .jurisdiction(let code): "jurisdiction/\(code)"
        case .topic(let code): "topic/\(code)"
        case .meeting(let code): "meeting/\(code)"
        case .submission(let meeting, let jurisdiction): "\(meeting)/\(jurisdiction)"
        }
    }
}
