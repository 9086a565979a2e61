import Council
import Exchange

extension World {
    /// Saves a draft about a word, whatever stood there.
    @discardableResult
    func save(
        _ word: String,
        of code: JurisdictionCode = World.on,
        for meeting: MeetingCode = World.current,
        as principal: Principal
    ) async throws -> (saved: DraftSaved, etag: String) {
        try await exchange.saveDraft(.about(word), for: meeting, of: code, match: .any, as: principal)
    }

    /// Hands in a text about a word.
    @discardableResult
    func submit(
        _ word: String,
        of code: JurisdictionCode = World.on,
        for meeting: MeetingCode = World.current,
        as principal: Principal = People.approverON
    ) async throws -> Receipt {
        try await exchange.submit(.about(word), for: meeting, of: code, as: principal)
    }

    /// Gives a submission back.
    @discardableResult
    func giveBack(_ code: JurisdictionCode = World.on, because reason: String = "Please say more") async throws
        -> Revision
    {
        try await exchange.returnSubmission(World.current, code, reason: reason, as: People.secretariat)
    }
}
