/// One cycle of the council: a call for submissions, a deadline, a meeting.
package struct Meeting: Codable, Sendable, Equatable {
    /// Where the cycle stands; submissions are taken while it is open.
    package enum State: String, Codable, Sendable, CaseIterable {
        case planned, open, closed, held, archived
    }

    /// A later deadline for one jurisdiction, granted by the secretariat.
    package struct Extension: Codable, Sendable, Equatable {
        package let jurisdiction: JurisdictionCode
        package let until: Timestamp
        package let reason: String?

        package init(jurisdiction: JurisdictionCode, until: Timestamp, reason: String?) {
            self.jurisdiction = jurisdiction
            self.until = until
            self.reason = reason
        }
    }

    package let code: MeetingCode
    package let title: Bilingual
    /// The first day of the meeting.
    package let date: Timestamp
    /// When the call opens.
    package let opens: Timestamp
    /// When submissions are due; later ones are taken, and marked late, until the meeting is closed.
    package let due: Timestamp
    package let state: State
    /// The version of the sharing template that this meeting's submissions answer.
    package let template: String
    package let extensions: [Extension]

    package init(
        code: MeetingCode,
        title: Bilingual,
        date: Timestamp,
        opens: Timestamp,
        due: Timestamp,
        state: State,
        template: String = SharingTemplate.current.version,
        extensions: [Extension] = []
    ) {
        self.code = code
        self.title = title
        self.date = date
        self.opens = opens
        self.due = due
        self.state = state
        self.template = template
        self.extensions = extensions
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        code = try container.decode(MeetingCode.self, forKey: .code)
        title = try container.decode(Bilingual.self, forKey: .title)
        date = try container.decode(Timestamp.self, forKey: .date)
        opens = try container.decode(Timestamp.self, forKey: .opens)
        due = try container.decode(Timestamp.self, forKey: .due)
        state = try container.decodeIfPresent(State.self, forKey: .state) ?? .planned
        template = try container.decodeIfPresent(String.self, forKey: .template) ?? SharingTemplate.current.version
        extensions = try container.decodeIfPresent([Extension].self, forKey: .extensions) ?? []
    }

    /// The deadline that holds for one jurisdiction: its extension where that is later than the common one.
    package func due(for jurisdiction: JurisdictionCode) -> Timestamp {
        extensions.filter { $0.jurisdiction == jurisdiction }.map(\.until).reduce(due, max)
    }

    /// Whether a submission from a jurisdiction is taken at a moment.
    ///
    /// An open meeting takes submissions, late ones too; a closed one only from a jurisdiction whose extension still runs.
    package func accepts(from jurisdiction: JurisdictionCode, at moment: Timestamp) -> Bool {
        switch state {
        case .open: true
        case .closed: extensions.contains { $0.jurisdiction == jurisdiction && moment <= $0.until }
        case .planned, .held, .archived: false
        }
    }

    /// The same meeting with some fields changed.
    package func with(
        title: Bilingual? = nil,
        date: Timestamp? = nil,
        opens: Timestamp? = nil,
        due: Timestamp? = nil,
        state: State? = nil,
        extensions: [Extension]? = nil
    ) -> Meeting {
        Meeting(
            code: code,
            title: title ?? self.title,
            date: date ?? self.date,
            opens: opens ?? self.opens,
            due: due ?? self.due,
            state: state ?? self.state,
            template: template,
            extensions: extensions ?? self.extensions
        )
    }
}
