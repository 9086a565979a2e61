/// One situation that the table speaks of: who asks what, about what, and when.
struct Cell: Hashable, Sendable, CustomStringConvertible {
    let asked: Asked
    let subject: Subject
    var named: Named?
    var situation: Situation?
    var stage: Stage?

    var description: String {
        let place = [named?.description, situation?.rawValue, stage?.rawValue].compactMap(\.self)
        return "\(asked.rawValue) by \(subject)" + (place.isEmpty ? "" : " [\(place.joined(separator: ", "))]")
    }

    /// Every situation there is; made without a look at the table, so that what the table leaves out is noticed.
    static let all: [Cell] = Asked.allCases.flatMap { asked -> [Cell] in
        switch asked.kind {
        case .council: Subject.aboutCouncil.map { Cell(asked: asked, subject: $0) }
        case .reading: reading(asked)
        case .writing: writing(asked)
        }
    }

    private static func reading(_ asked: Asked) -> [Cell] {
        [Stage.open, .closed].flatMap { stage in
            Situation.allCases.flatMap { situation in
                names(asked, situation).flatMap { named in
                    Subject.aboutSubmissions.map {
                        Cell(asked: asked, subject: $0, named: named, situation: situation, stage: stage)
                    }
                }
            }
        }
    }

    /// The revisions that an action can name; one nil where it names none.
    private static func names(_ asked: Asked, _ situation: Situation) -> [Named?] {
        switch asked {
        case .revision: situation.planted.filter { $0 != .reason }.map { .one($0) }
        case .diff: situation.pairs
        default: [nil]
        }
    }

    private static func writing(_ asked: Asked) -> [Cell] {
        Stage.allCases.flatMap { stage in
            // Before a meeting opens nothing can have been filed or drafted for it.
            (stage == .planned ? [Situation.none] : Situation.allCases).flatMap { situation in
                Subject.aboutSubmissions.map {
                    Cell(asked: asked, subject: $0, situation: situation, stage: stage)
                }
            }
        }
    }
}
