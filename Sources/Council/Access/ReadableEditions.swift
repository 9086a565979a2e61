/// Which editions of submissions a principal may read, as a value that storage turns into a query predicate.
///
/// It is the reading half of ``Access/decide(_:_:on:)`` for whole sets: lists, counts, search, comparison and agenda
/// are built from editions that pass it. A property test keeps the two equal.
package struct ReadableEditions: Sendable, Hashable {
    /// Jurisdictions all of whose editions are readable, drafts included.
    package let own: Set<JurisdictionCode>
    /// Whether submitted editions of every jurisdiction are readable.
    package let submitted: Bool
    /// Whether returned and withdrawn editions of every jurisdiction are readable too.
    package let settled: Bool

    package init(for principal: Principal) {
        let mayRead = principal.scopes.contains(Action.readSubmission.scope)
        own = mayRead ? principal.jurisdictions : []
        submitted = mayRead && principal.readsCouncil
        settled = mayRead && principal.has(.secretariat)
    }

    /// Whether one edition passes.
    package func includes(_ resource: Resource) -> Bool {
        guard let jurisdiction = resource.jurisdiction, let state = resource.state else { return false }
        switch resource.audience {
        case .jurisdiction(let code): return code == jurisdiction && own.contains(jurisdiction)
        case .meeting: break
        case .control, .secretariat: return false
        }
        if own.contains(jurisdiction) { return true }
        switch state {
        case .draft: return false
        case .submitted: return submitted
        case .returned, .withdrawn: return settled
        }
    }
}
