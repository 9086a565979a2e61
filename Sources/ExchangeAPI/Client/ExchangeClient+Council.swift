package import Council

extension ExchangeClient {
    /// Whether the process answers at all.
    package func alive() async throws -> Answer<Health> { try await get(.alive) }

    /// Whether the server can do its work now; throws `unavailable` where it cannot.
    package func ready() async throws -> Answer<Health> { try await get(.ready) }

    /// The description of the API, as bytes.
    package func openAPI() async throws -> Answer<Void> { try await exchange(.openAPI) }

    package func council() async throws -> Answer<CouncilProfile> { try await get(.council) }

    package func template() async throws -> Answer<SharingTemplate> { try await get(.template) }

    package func topics() async throws -> Answer<Page<Topic>> { try await get(.topics) }

    package func whoami() async throws -> Answer<Whoami> { try await get(.whoami) }

    package func jurisdictions() async throws -> Answer<Page<Jurisdiction>> { try await get(.jurisdictions) }

    package func jurisdiction(_ code: JurisdictionCode) async throws -> Answer<Jurisdiction> {
        try await get(.jurisdiction, [code.rawValue])
    }

    /// Adds a jurisdiction; throws `already-exists` where the code is taken.
    package func addJurisdiction(
        _ jurisdiction: Jurisdiction,
        key: IdempotencyKey = .random()
    ) async throws -> Answer<Jurisdiction> {
        try await send(.addJurisdiction, body: jurisdiction, headers: [key.header])
    }

    /// Adds a jurisdiction or changes the one of that code.
    package func putJurisdiction(_ jurisdiction: Jurisdiction) async throws -> Answer<Jurisdiction> {
        try await send(.putJurisdiction, [jurisdiction.code.rawValue], body: jurisdiction)
    }
}
