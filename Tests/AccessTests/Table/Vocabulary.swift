/// What is asked for: the first column of the table.
enum Asked: String, CaseIterable, Sendable {
    case whoami = "whoami.read"
    case template = "template.read"
    case council = "council.read"
    case topics = "topic.list"
    case jurisdictions = "jurisdiction.list"
    case jurisdiction = "jurisdiction.read"
    case meetings = "meeting.list"
    case meeting = "meeting.read"
    case currentMeeting = "meeting.current"
    case createMeeting = "meeting.create"
    case openMeeting = "meeting.open"
    case closeMeeting = "meeting.close"
    case extendMeeting = "meeting.extend"
    case addJurisdiction = "jurisdiction.add"
    case changeJurisdiction = "jurisdiction.change"
    case accounts = "account.list"
    case putAccount = "account.put"
    case tokensOfAnother = "token.list-others"
    case createTokenForAnother = "token.create-others"
    case revokeTokenOfAnother = "token.revoke-others"
    case tokens = "token.list"
    case createToken = "token.create"
    case revokeToken = "token.revoke"
    case audit = "audit.read"
    case verifyLedger = "ledger.verify"
    case submission = "submission.read"
    case draft = "draft.read"
    case history = "history.read"
    case revision = "revision.read"
    case diff = "revision.diff"
    case receipt = "receipt.read"
    case submissions = "submission.list"
    case board = "board.read"
    case entries = "entry.search"
    case compareJurisdictions = "compare.jurisdictions"
    case compareMeetings = "compare.meetings"
    case agenda = "agenda.read"
    case saveDraft = "draft.save"
    case submitDraft = "draft.submit"
    case submit = "submission.submit"
    case withdraw = "submission.withdraw"
    case giveBack = "submission.return"

    /// What an action depends on beside who asks.
    enum Kind {
        /// On nothing: it is about the council as a whole.
        case council
        /// On where a submission stands; it changes nothing.
        case reading
        /// The same; it may change it.
        case writing
    }

    var kind: Kind {
        switch self {
        case .saveDraft, .submitDraft, .submit, .withdraw, .giveBack: .writing
        case .submission, .draft, .history, .revision, .diff, .receipt, .submissions, .board, .entries,
            .compareJurisdictions, .compareMeetings, .agenda:
            .reading
        default: .council
        }
    }

    /// Whether the answer holds what many jurisdictions sent, and not one submission's.
    var isSet: Bool {
        switch self {
        case .submissions, .board, .entries, .compareJurisdictions, .agenda: true
        default: false
        }
    }
}

/// Where the submission stands that a request is about.
enum Situation: String, CaseIterable, Sendable {
    case none, draft, shared, submitted, redrafted, superseded, returned, withdrawn

    /// The texts that the test plants to get there.
    var planted: [Planted] {
        switch self {
        case .none: []
        case .draft, .shared: [.draft]
        case .submitted: [.draft, .submitted]
        case .redrafted: [.draft, .submitted, .redraft]
        case .superseded: [.draft, .superseded, .submitted]
        case .returned: [.draft, .returned, .reason]
        case .withdrawn: [.draft, .withdrawn]
        }
    }

    /// Pairs of revisions to compare.
    var pairs: [Named] {
        switch self {
        case .none, .draft, .shared: []
        case .submitted: [.pair(.draft, .submitted)]
        case .redrafted: [.pair(.draft, .submitted), .pair(.submitted, .redraft)]
        case .superseded: [.pair(.draft, .submitted), .pair(.superseded, .submitted)]
        case .returned: [.pair(.draft, .returned)]
        case .withdrawn: [.pair(.draft, .withdrawn)]
        }
    }
}

/// A text that the test wrote, with a word of its own.
enum Planted: String, CaseIterable, Sendable {
    case draft, redraft, submitted, superseded, returned, reason, withdrawn
}

/// The revision or the two revisions that a request names.
enum Named: Hashable, Sendable, CustomStringConvertible {
    case one(Planted)
    case pair(Planted, Planted)

    var description: String {
        switch self {
        case .one(let text): text.rawValue
        case .pair(let old, let new): "\(old.rawValue)>\(new.rawValue)"
        }
    }
}

/// Where the meeting stands.
enum Stage: String, CaseIterable, Sendable {
    case planned, open, closed, extended
}

/// What must come back.
enum Expectation: String, CaseIterable, Sendable {
    case allowed, missing, hidden, forbidden, conflict, unsigned
}
