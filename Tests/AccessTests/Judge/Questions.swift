import Council
import ExchangeAPI

/// The requests that ask one cell's question.
struct Questions: Sendable {
    let world: AccessWorld
    let cell: Cell
    /// Differs from cell to cell, for the names of what is made.
    let number: Int
    /// The meeting that is asked about; one of its own for a write that may succeed.
    let meeting: MeetingCode

    /// The word of a text that the cell itself writes.
    var word: String { "neuxw\(number)" }

    private var jurisdiction: JurisdictionCode { CouncilFolder.jurisdiction(in: cell.situation ?? .none) }

    /// The one request of the cell, about a jurisdiction's submission for a meeting; nil where there are several.
    func call(about jurisdiction: JurisdictionCode? = nil, for other: MeetingCode? = nil) throws -> Call? {
        let code = jurisdiction ?? self.jurisdiction
        let meeting = other ?? self.meeting
        let path = Path.submission(meeting, code)
        switch cell.asked {
        case .submission: return .get(path)
        case .draft: return .get("\(path)/draft")
        case .history: return .get("\(path)/history")
        case .receipt: return .get("\(path)/receipt")
        case .revision, .diff: return named(path)
        case .submissions: return .get("\(Path.meeting(meeting))/submissions")
        case .board: return .get("\(Path.meeting(meeting))/board")
        case .agenda: return .get("\(Path.meeting(meeting))/agenda?minutes=2400")
        case .compareJurisdictions:
            let codes = "\(code),\(CouncilFolder.elsewhere)"
            return .get("\(Path.root)/compare/jurisdictions?meeting=\(meeting)&jurisdictions=\(codes)&section=sharing")
        case .compareMeetings:
            let earlier = other ?? AccessWorld.meetings[.closed] ?? meeting
            return .get("\(Path.root)/compare/meetings?jurisdiction=\(code)&from=\(earlier)&to=\(meeting)")
        case .saveDraft: return try .saveDraft(path, saying: word)
        case .submitDraft: return .post("\(path)/submit")
        case .submit: return try .submit(path, saying: word)
        case .withdraw: return .post("\(path)/withdraw")
        case .giveBack: return try .giveBack(path, because: word)
        default: return nil
        }
    }

    private func named(_ path: String) -> Call? {
        func id(_ text: Planted) -> String {
            world.revision(of: text, in: cell.situation ?? .none, for: meeting)
        }
        switch cell.named {
        case .one(let text): return .get("\(path)/revisions/\(id(text))")
        case .pair(let old, let new): return .get("\(path)/diff?from=\(id(old))&to=\(id(new))")
        case nil: return nil
        }
    }

    /// The same request about what does not exist: an unknown jurisdiction, meeting or revision.
    func callsAboutNothing() throws -> [Call] {
        let nowhere = JurisdictionCode(checked: "j-nowhere")
        let never = MeetingCode(checked: "2099-01")
        let calls = try [call(about: nowhere), call(for: never)]
        let path = Path.submission(meeting, jurisdiction)
        let unknown = String(repeating: "5", count: 64)
        switch cell.asked {
        case .revision: return calls.compactMap(\.self) + [.get("\(path)/revisions/\(unknown)")]
        case .diff: return calls.compactMap(\.self) + [.get("\(path)/diff?from=\(unknown)&to=\(unknown)")]
        case .revokeTokenOfAnother: return [Call(method: "DELETE", path: "\(Path.root)/tokens/t-nothing")]
        default: return calls.compactMap(\.self)
        }
    }

    /// Every search that could find one of the submission's texts.
    func searches() -> [Call] {
        let situation = cell.situation ?? .none
        return situation.planted.map { .get(entries("q=\(Words.of($0, in: situation, for: meeting))")) }
            + SubmissionState.allCases.map {
                .get(entries("meeting=\(meeting)&jurisdiction=\(jurisdiction)&state=\($0.rawValue)"))
            }
    }

    /// The first page, and every further one, of all entries of the meeting.
    func page(after cursor: String?) -> Call {
        .get(entries("meeting=\(meeting)&limit=3" + (cursor.map { "&cursor=\($0)" } ?? "")))
    }

    private func entries(_ query: String) -> String { "\(Path.root)/entries?\(query)" }
}
