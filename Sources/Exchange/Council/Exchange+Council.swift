package import Council
import Ledger
import Storage

extension Exchange {
    /// The council's profile.
    package func council(as principal: Principal) async throws -> CouncilProfile {
        try await perform(.readCouncil, on: .council, named: "council", as: principal) {
            guard let profile = try await store.councilProfile() else { throw ExchangeError(.notFound) }
            return profile
        }
    }

    /// The roster, in order of precedence.
    package func jurisdictions(as principal: Principal) async throws -> [Jurisdiction] {
        try await perform(.readCouncil, on: .council, named: "jurisdictions", as: principal) {
            try await store.jurisdictions()
        }
    }

    /// The vocabulary of topics.
    package func topics(as principal: Principal) async throws -> [Topic] {
        try await perform(.readCouncil, on: .council, named: "topics", as: principal) { try await store.topics() }
    }

    /// Adds a jurisdiction, or changes one where `replacing` allows it: the whole of it is replaced.
    package func putJurisdiction(
        _ jurisdiction: Jurisdiction,
        replacing: Bool = true,
        as principal: Principal
    ) async throws {
        try await perform(.editRoster, on: .council, named: "jurisdiction/\(jurisdiction.code)", as: principal) {
            guard !jurisdiction.names.isEmpty, jurisdiction.precedence > 0,
                jurisdiction.names.allSatisfy({ !$0.name.en.isEmpty && !$0.name.fr.isEmpty })
            else {
                throw ExchangeError(
                    .invalid,
                    Bilingual(
                        en: "A jurisdiction needs a name in both languages and a place in the order of precedence.",
                        fr: "Il faut à une administration un nom dans les deux langues et un rang de préséance."
                    )
                )
            }
            _ = try await store.write { transaction in
                guard try replacing || transaction.jurisdiction(jurisdiction.code) == nil else {
                    throw ExchangeError(.alreadyExists)
                }
                return try append(
                    .jurisdiction,
                    about: .jurisdiction(jurisdiction.code),
                    to: .control,
                    jurisdiction,
                    in: transaction
                )
            }
        }
    }

    /// Adds a topic to the vocabulary, or renames one.
    package func putTopic(_ topic: Topic, as principal: Principal) async throws {
        try await perform(.editRoster, on: .council, named: "topic/\(topic.code)", as: principal) {
            _ = try await store.write { transaction in
                try append(.topic, about: .topic(topic.code), to: .control, topic, in: transaction)
            }
        }
    }
}
