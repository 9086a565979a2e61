import Council
import ExchangeAPI

/// The API's addresses, written out: this test does not rely on the table that the server is made from.
enum Path {
    static let root = "/api/v1"

    static func meeting(_ meeting: MeetingCode) -> String { "\(root)/meetings/\(meeting)" }

    static func submission(_ meeting: MeetingCode, _ jurisdiction: JurisdictionCode) -> String {
        "\(root)/meetings/\(meeting)/submissions/\(jurisdiction)"
    }
}

extension Call {
    /// Plans a meeting whose call is under way.
    static func createMeeting(_ code: MeetingCode) throws -> Call {
        let now = CouncilFolder.now.seconds
        let meeting = Meeting(
            code: code,
            title: Bilingual(en: "Meeting \(code)", fr: "Réunion \(code)"),
            date: Timestamp(now + 60 * 86_400),
            opens: Timestamp(now - 30 * 86_400),
            due: Timestamp(now + 30 * 86_400),
            state: .planned
        )
        return .post("\(Path.root)/meetings", try WireJSON.encode(meeting))
    }

    /// Gives one jurisdiction more time.
    static func extend(_ meeting: MeetingCode, _ jurisdiction: JurisdictionCode) throws -> Call {
        let until = Timestamp(CouncilFolder.now.seconds + 90 * 86_400)
        let request = ExtensionRequest(jurisdiction: jurisdiction, until: until, reason: "A bank holiday")
        return .post("\(Path.meeting(meeting))/extensions", try WireJSON.encode(request))
    }
}
