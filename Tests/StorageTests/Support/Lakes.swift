import Council
import Storage

/// A small invented council for tests of the store.
enum Lakes {
    static let on = JurisdictionCode(checked: "on")
    static let qc = JurisdictionCode(checked: "qc")
    static let yt = JurisdictionCode(checked: "yt")
    static let winter = MeetingCode(checked: "2018-02")
    static let autumn = MeetingCode(checked: "2018-09")
    static let person = AccountID(checked: "p-1")

    static let profile = CouncilProfile(
        name: Bilingual(en: "Council of the Lakes", fr: "Conseil des Lacs"),
        acronym: Bilingual(en: "CL", fr: "CL"),
        marking: Bilingual(en: "For members", fr: "Pour les membres")
    )

    static func meeting(_ code: MeetingCode, due: Int64 = 1_518_000_000, state: Meeting.State = .open) -> Meeting {
        Meeting(
            code: code,
            title: Bilingual(en: "Meeting \(code)", fr: "Réunion \(code)"),
            date: Timestamp(due + 864_000),
            opens: Timestamp(due - 864_000),
            due: Timestamp(due),
            state: state
        )
    }

    static func jurisdiction(_ code: JurisdictionCode, precedence: Int = 1) -> Jurisdiction {
        Jurisdiction(
            code: code,
            names: [.init(name: Bilingual(en: "Land of \(code)", fr: "Pays de \(code)"), from: nil)],
            order: .provincial,
            precedence: precedence
        )
    }

    /// A reader with every scope.
    static func reader(_ roles: Role...) -> ReadableEditions {
        ReadableEditions(
            for: Principal(
                account: person,
                name: "Reader",
                language: .english,
                roles: roles,
                scopes: Set(Scope.allCases)
            )
        )
    }
}

extension Submission {
    /// A form with one achievement for each text, in a language.
    static func of(_ texts: String..., in language: Language = .english) -> Submission {
        of(texts, in: language)
    }

    /// A form with one achievement for each text, in a language.
    static func of(_ texts: [String], in language: Language = .english) -> Submission {
        let entries = texts.enumerated().map { number, text in
            Entry(id: EntryID(checked: "e\(number + 1)"), body: Text(text, in: language))
        }
        return Submission(sections: [Section(key: .achievements, entries: entries)])
    }
}
