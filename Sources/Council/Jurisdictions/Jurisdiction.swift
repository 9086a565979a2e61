/// A member government or department of the council.
package struct Jurisdiction: Codable, Sendable, Equatable {
    /// The order of government a jurisdiction belongs to.
    package enum Order: String, Codable, Sendable, CaseIterable {
        case federal, provincial, territorial, municipal, indigenous
    }

    /// A name and the day from which it holds: departments are renamed and split, and old forms keep their old name.
    package struct DatedName: Codable, Sendable, Equatable {
        package let name: Bilingual
        /// The first day of the name; nil for "from the beginning".
        package let from: Timestamp?

        package init(name: Bilingual, from: Timestamp?) {
            self.name = name
            self.from = from
        }
    }

    package let code: JurisdictionCode
    package let names: [DatedName]
    package let order: Order
    /// Where it stands in the order of precedence: 1 speaks first.
    package let precedence: Int
    /// Other names that an imported form may use, such as an acronym in the other language.
    package let aliases: [String]
    /// Whether the secretariat may see that a draft has been begun (never what it says).
    package let sharesProgress: Bool

    package init(
        code: JurisdictionCode,
        names: [DatedName],
        order: Order,
        precedence: Int,
        aliases: [String] = [],
        sharesProgress: Bool = false
    ) {
        self.code = code
        self.names = names
        self.order = order
        self.precedence = precedence
        self.aliases = aliases
        self.sharesProgress = sharesProgress
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        code = try container.decode(JurisdictionCode.self, forKey: .code)
        names = try container.decode([DatedName].self, forKey: .names)
        order = try container.decode(Order.self, forKey: .order)
        precedence = try container.decode(Int.self, forKey: .precedence)
        aliases = try container.decodeIfPresent([String].self, forKey: .aliases) ?? []
        sharesProgress = try container.decodeIfPresent(Bool.self, forKey: .sharesProgress) ?? false
    }

    /// The name that held at a moment; the newest one where no moment is given.
    package func name(at moment: Timestamp? = nil) -> Bilingual {
        let ordered = names.sorted { ($0.from?.seconds ?? .min) < ($1.from?.seconds ?? .min) }
        let held = moment.map { moment in ordered.filter { ($0.from ?? moment) <= moment } } ?? ordered
        return (held.last ?? ordered.first)?.name ?? Bilingual(en: code.rawValue, fr: code.rawValue)
    }
}
