import Council
import ExchangeAPI

/// The words by which the test's texts are known again.
enum Words {
    static func of(_ text: Planted, in situation: Situation, for meeting: MeetingCode) -> String {
        "kan\(situation.rawValue)x\(text.rawValue)x\(meeting.rawValue.filter(\.isASCIIAlphanumeric))"
    }

    /// The word of what the jurisdiction says to which every asker from `elsewhere` belongs.
    static func elsewhere(for meeting: MeetingCode) -> String {
        "kanelsewherex\(meeting.rawValue.filter(\.isASCIIAlphanumeric))"
    }
}

extension Character {
    fileprivate var isASCIIAlphanumeric: Bool { isASCII && (isLetter || isNumber) }
}

/// A submission whose every text holds one word; each part of it is one that some list or comparison picks up.
func submission(saying word: String) -> Submission {
    func text(_ lead: String) -> Text { Text("\(lead) \(word)", in: .english) }
    let offer = Entry(
        id: EntryID(checked: "offer"),
        title: text("A talk on"),
        body: text("We can show"),
        offer: Offer(kind: .presentation, format: .either, minutes: 10, language: .both, readyWhen: nil)
    )
    let ask = Entry(
        id: EntryID(checked: "ask"),
        title: text("Trouble with"),
        ask: Ask(kind: .advice, help: text("Advice wanted on"))
    )
    return Submission(
        contacts: [Contact(name: "Sam \(word)", email: "\(word)@example.org")],
        sections: [
            .init(key: .sharing, entries: [offer]),
            .init(key: .challenges, entries: [ask]),
        ]
    )
}

/// How many entries each such submission has.
let entriesPerSubmission = 2

extension Call {
    /// Saves a draft over whatever is there.
    static func saveDraft(_ path: String, saying word: String) throws -> Call {
        Call(
            method: "PUT",
            path: "\(path)/draft",
            json: try WireJSON.encode(submission(saying: word)),
            headers: [("If-Match", "*")]
        )
    }

    /// Files a text.
    static func submit(_ path: String, saying word: String) throws -> Call {
        .post("\(path)/submit", try WireJSON.encode(SubmitRequest(submission: submission(saying: word))))
    }

    /// Gives what was filed back.
    static func giveBack(_ path: String, because reason: String) throws -> Call {
        .post("\(path)/return", try WireJSON.encode(ReturnRequest(reason: reason)))
    }
}
