extension Timetable {
    /// What stands on every agenda of a length, whoever attends.
    struct Frame {
        struct Pause {
            /// It comes at the first boundary at or after this minute.
            let after: Int
            let candidate: AgendaCandidate
        }

        let opening: AgendaCandidate?
        let closing: AgendaCandidate?
        let pauses: [Pause]

        /// The time that the frame takes.
        var minutes: Int {
            (opening?.minutes ?? 0) + (closing?.minutes ?? 0) + pauses.reduce(0) { $0 + $1.candidate.minutes }
        }

        init(of minutes: Int) {
            let edge = minutes < 90 ? 5 : 10
            opening = minutes < 30 ? nil : .frame(.opening, Self.openingTitle, minutes: edge, because: Self.usual)
            closing = minutes < 30 ? nil : .frame(.closing, Self.closingTitle, minutes: edge, because: Self.usual)
            let stretches = max(1, (minutes + 99) / 100)
            let meal = minutes >= 360 ? stretches / 2 : 0
            pauses = (1..<max(1, stretches)).map { number in
                let isMeal = number == meal
                let candidate = AgendaCandidate.frame(
                    isMeal ? .meal : .pause,
                    isMeal ? Self.mealTitle : Self.pauseTitle,
                    minutes: isMeal ? 45 : 15,
                    because: Self.rest
                )
                // A little early: the boundary that follows lies half an item later on average.
                return Pause(after: max(1, minutes * number / stretches - 15), candidate: candidate)
            }
        }

        private static let openingTitle = Bilingual(en: "Opening and introductions", fr: "Ouverture et tour de table")
        private static let closingTitle = Bilingual(en: "Wrap-up and next steps", fr: "Conclusion et suites à donner")
        private static let pauseTitle = Bilingual(en: "Break", fr: "Pause")
        private static let mealTitle = Bilingual(en: "Lunch", fr: "Pause-repas")
        private static let usual = Bilingual(en: "part of every meeting", fr: "fait partie de toute réunion")
        private static let rest = Bilingual(
            en: "a break about every 100 minutes",
            fr: "une pause toutes les 100 minutes environ"
        )
    }
}
