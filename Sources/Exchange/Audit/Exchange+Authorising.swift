import Council
import Ledger
import Logging
import Storage

extension Exchange {
    /// Decides, notes a refusal, and runs a use case's work with the store's failures in the exchange's words.
    ///
    /// Where the principal may not even know that the thing exists, a refusal looks like `notFound`, byte for byte.
    func perform<Result>(
        _ action: Action,
        on resource: Resource,
        named name: @autoclosure () -> String,
        as principal: Principal,
        _ work: () async throws -> Result
    ) async throws -> Result {
        let decision = Access.decide(principal, action, on: resource)
        guard decision.isAllowed else {
            note(action, on: name(), by: principal, outcome: .refused, reason: decision.reason)
            throw ExchangeError(mayKnow(of: resource, principal) ? .notAllowed : .notFound)
        }
        do {
            return try await work()
        } catch let error as StorageError {
            throw ExchangeError(error)
        } catch let error as RecordError {
            logger.error("a record could not be made", metadata: ["code": "\(error.code)"])
            throw ExchangeError(.internalFault)
        }
    }

    /// Whether a refusal tells nothing that the principal may not know: the council's own affairs, or what they read.
    private func mayKnow(of resource: Resource, _ principal: Principal) -> Bool {
        guard let jurisdiction = resource.jurisdiction else { return true }
        if principal.speaks(for: jurisdiction) { return true }
        return Access.decide(principal, .readSubmission, on: resource).isAllowed
    }

    /// Notes one act in the audit trail.
    func note(
        _ action: Action,
        on name: String,
        by principal: Principal,
        outcome: AuditLine.Outcome,
        reason: Access.Reason
    ) {
        trail.note(
            action,
            on: name,
            by: principal.account,
            outcome: outcome,
            reason: reason.rawValue,
            at: now()
        )
    }

    /// Writes out the audit trail and the tokens' last uses.
    package func flush() async throws {
        let lines = trail.take()
        let uses = signIns.takeUses()
        guard !lines.isEmpty || !uses.isEmpty else { return }
        do {
            try await Self.storing {
                try await store.write { transaction in
                    try transaction.audit(lines)
                    try transaction.touchTokens(uses)
                }
            }
        } catch {
            // A full disk must not cost the trail a line: they are written when there is room again.
            trail.putBack(lines)
            throw error
        }
    }
}
