/// The body that shares: its names and the marking that goes with everything it shares.
package struct CouncilProfile: Codable, Sendable, Equatable {
    package let name: Bilingual
    package let acronym: Bilingual
    /// The confidentiality marking, first and last on every copy that leaves the server.
    package let marking: Bilingual

    package init(name: Bilingual, acronym: Bilingual, marking: Bilingual) {
        self.name = name
        self.acronym = acronym
        self.marking = marking
    }
}
