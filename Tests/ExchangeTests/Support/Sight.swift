import Council
import Exchange

/// All that somebody gets to see, by every way of reading there is, as JSON or as the refusal that they got.
struct Sight: Equatable {
    private(set) var answers: [String: String] = [:]

    /// Whether a text stands anywhere in it.
    func shows(_ text: String) -> Bool { answers.values.contains { $0.contains(text) } }

    /// The ways of reading by which a text is seen.
    func places(of text: String) -> [String] { answers.filter { $0.value.contains(text) }.keys.sorted() }

    /// The ways of reading that answer otherwise.
    func differences(from other: Sight) -> [String] {
        Set(answers.keys).union(other.answers.keys).filter { answers[$0] != other.answers[$0] }.sorted()
    }

    private mutating func note<Value: Encodable>(_ name: String, _ read: () async throws -> Value) async {
        do {
            answers[name] = String(decoding: try Payload.encode(try await read()), as: UTF8.self)
        } catch let error as ExchangeError {
            answers[name] = "refused: \(error.code.rawValue) \(error.message.en) \(error.message.fr)"
        } catch {
            answers[name] = "failed: \(error)"
        }
    }
}

extension World {
    /// What somebody sees; `revisions` are ids that they may have got to know in whatever way.
    func sight(of principal: Principal, revisions: [String] = [], words: String = "counter") async -> Sight {
        var sight = Sight()
        await sight.readCouncil(exchange, principal)
        for meeting in [World.past, World.current] {
            for code in World.codes { await sight.readSubmission(exchange, meeting, code, revisions, principal) }
        }
        await sight.readSets(exchange, words, principal)
        return sight
    }
}

extension Sight {
    fileprivate mutating func readCouncil(_ exchange: Exchange, _ principal: Principal) async {
        await note("council") { try await exchange.council(as: principal) }
        await note("jurisdictions") { try await exchange.jurisdictions(as: principal) }
        await note("topics") { try await exchange.topics(as: principal) }
        await note("meetings") { try await exchange.meetings(as: principal) }
        await note("current") { try await exchange.currentMeeting(as: principal) }
        await note("tokens") { try await exchange.tokens(of: nil, as: principal) }
        await note("accounts") { try await exchange.accounts(as: principal) }
    }

    fileprivate mutating func readSubmission(
        _ exchange: Exchange,
        _ meeting: MeetingCode,
        _ code: JurisdictionCode,
        _ revisions: [String],
        _ principal: Principal
    ) async {
        let name = "\(meeting)/\(code)"
        await note("\(name) submission") { Document(try await exchange.submission(meeting, code, as: principal)) }
        await note("\(name) draft") { Document(try await exchange.draft(meeting, code, as: principal)) }
        await note("\(name) history") { try await exchange.history(meeting, code, as: principal) }
        await note("\(name) receipt") { try await exchange.receipt(meeting, code, as: principal) }
        for id in revisions {
            await note("\(name) revision \(id)") {
                Document(try await exchange.revision(id, of: meeting, code, as: principal))
            }
            await note("\(name) diff \(id)") {
                try await exchange.diff(from: id, to: revisions[0], of: meeting, code, as: principal)
            }
        }
    }

    fileprivate mutating func readSets(_ exchange: Exchange, _ words: String, _ principal: Principal) async {
        for meeting in [World.past, World.current, World.next] {
            await note("\(meeting) submissions") { try await exchange.submissions(of: meeting, as: principal) }
            await note("\(meeting) board") { try await exchange.board(of: meeting, as: principal) }
            await note("\(meeting) agenda") { try await exchange.agenda(of: meeting, minutes: 300, as: principal) }
            for section in SectionKey.allCases {
                await note("\(meeting) side by side \(section)") {
                    try await exchange.compare(World.codes, in: meeting, section: section, as: principal)
                }
            }
        }
        for code in World.codes {
            await note("\(code) comparison") {
                try await exchange.compare(code, from: World.past, to: World.current, as: principal)
            }
            await note("\(code) back") {
                try await exchange.compare(code, from: World.current, to: World.past, as: principal)
            }
        }
        await note("entries") { try await exchange.entries(EntryFilter(limit: 200), as: principal) }
        await note("search") { try await exchange.entries(EntryFilter(words: words, limit: 200), as: principal) }
        await note("short page") { try await exchange.entries(EntryFilter(limit: 1), as: principal) }
        for state in SubmissionState.allCases {
            await note("entries \(state)") { try await exchange.entries(EntryFilter(state: state), as: principal) }
        }
    }

    /// A stored document with its validator, which must not tell what the document does not.
    private struct Document: Encodable {
        let text: String
        let etag: String

        init(_ view: StoredView) {
            text = String(decoding: view.bytes, as: UTF8.self)
            etag = view.etag
        }
    }
}
