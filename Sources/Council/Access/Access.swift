/// What an action is about, as far as access depends on it: nothing that a record's header does not say.
package struct Resource: Sendable, Hashable {
    /// The jurisdiction a submission belongs to; nil for what belongs to the whole council.
    package let jurisdiction: JurisdictionCode?
    package let audience: Audience
    package let state: SubmissionState?

    package init(audience: Audience, jurisdiction: JurisdictionCode? = nil, state: SubmissionState? = nil) {
        self.audience = audience
        self.jurisdiction = jurisdiction
        self.state = state
    }

    /// The council itself: profile, roster, meetings.
    package static let council = Resource(audience: .control)

    /// A jurisdiction's draft for a meeting.
    package static func draft(of jurisdiction: JurisdictionCode) -> Resource {
        Resource(audience: .jurisdiction(jurisdiction), jurisdiction: jurisdiction, state: .draft)
    }

    /// What a jurisdiction handed to the council for a meeting.
    package static func submission(
        of jurisdiction: JurisdictionCode,
        for meeting: MeetingCode,
        state: SubmissionState
    ) -> Resource {
        Resource(audience: .meeting(meeting), jurisdiction: jurisdiction, state: state)
    }
}

/// The one rule of who may do what: a pure function of principal, action, audience and state.
///
/// `schema/access.csv` states the same as a table, written apart from this code; a test drives the real server through
/// every cell of it. ``ReadableEditions`` states the reading half as a query predicate.
package enum Access {
    /// An answer with its reason; the reason goes to the audit trail, never to the one who was refused.
    package enum Decision: Sendable, Equatable {
        case allowed(Reason)
        case denied(Reason)

        package var isAllowed: Bool {
            if case .allowed = self { true } else { false }
        }

        package var reason: Reason {
            switch self {
            case .allowed(let reason), .denied(let reason): reason
            }
        }
    }

    /// Why a decision fell as it did.
    package enum Reason: String, Sendable {
        case scopeMissing = "scope-missing"
        case noSuchRole = "no-such-role"
        case anyAccount = "any-account"
        case ownAccount = "own-account"
        case ownJurisdiction = "own-jurisdiction"
        case ownApprover = "own-approver"
        case submittedToCouncil = "submitted-to-council"
        case secretariatDuty = "secretariat-duty"
        case onBehalf = "on-behalf"
        case administratorDuty = "administrator-duty"
        case auditorDuty = "auditor-duty"
        case draftOfAnother = "draft-of-another"
        case notInCouncilView = "not-in-council-view"
    }

    /// Decides one action on one resource; whatever no line below allows is denied.
    package static func decide(_ principal: Principal, _ action: Action, on resource: Resource) -> Decision {
        guard principal.scopes.contains(action.scope) else { return .denied(.scopeMissing) }
        switch action {
        case .readCouncil:
            return principal.roles.isEmpty ? .denied(.noSuchRole) : .allowed(.anyAccount)
        case .readOwnTokens, .manageOwnTokens:
            return principal.roles.isEmpty ? .denied(.noSuchRole) : .allowed(.ownAccount)
        case .editRoster, .manageMeeting:
            return principal.has(.secretariat) ? .allowed(.secretariatDuty) : .denied(.noSuchRole)
        case .readBoard, .compileAgenda:
            return principal.readsCouncil ? .allowed(.submittedToCouncil) : .denied(.noSuchRole)
        case .readSubmission:
            return decideReading(principal, resource)
        case .saveDraft:
            guard let jurisdiction = resource.jurisdiction else { return .denied(.noSuchRole) }
            return principal.speaks(for: jurisdiction) ? .allowed(.ownJurisdiction) : .denied(.noSuchRole)
        case .submit:
            guard let jurisdiction = resource.jurisdiction else { return .denied(.noSuchRole) }
            if principal.has(.approver(jurisdiction)) { return .allowed(.ownApprover) }
            // A form that still comes by e-mail is filed by the secretariat, and marked as filed on behalf.
            return principal.has(.secretariat) ? .allowed(.onBehalf) : .denied(.noSuchRole)
        case .withdraw:
            guard let jurisdiction = resource.jurisdiction else { return .denied(.noSuchRole) }
            return principal.has(.approver(jurisdiction)) ? .allowed(.ownApprover) : .denied(.noSuchRole)
        case .returnSubmission:
            return principal.has(.secretariat) ? .allowed(.secretariatDuty) : .denied(.noSuchRole)
        case .manageAccounts:
            return principal.has(.administrator) ? .allowed(.administratorDuty) : .denied(.noSuchRole)
        case .readAudit:
            return principal.has(.auditor) ? .allowed(.auditorDuty) : .denied(.noSuchRole)
        case .verifyLedger:
            return principal.has(.auditor) || principal.has(.administrator)
                ? .allowed(.auditorDuty) : .denied(.noSuchRole)
        }
    }

    private static func decideReading(_ principal: Principal, _ resource: Resource) -> Decision {
        switch resource.audience {
        case .control:
            return principal.roles.isEmpty ? .denied(.noSuchRole) : .allowed(.anyAccount)
        case .secretariat:
            return principal.has(.secretariat) ? .allowed(.secretariatDuty) : .denied(.noSuchRole)
        case .jurisdiction(let code):
            if principal.speaks(for: code) { return .allowed(.ownJurisdiction) }
            // What the secretariat said to a jurisdiction, it may read again; a draft it may not.
            return principal.has(.secretariat) && resource.state == .returned
                ? .allowed(.secretariatDuty) : .denied(.draftOfAnother)
        case .meeting:
            if let jurisdiction = resource.jurisdiction, principal.speaks(for: jurisdiction) {
                return .allowed(.ownJurisdiction)
            }
            guard principal.readsCouncil else { return .denied(.noSuchRole) }
            switch resource.state {
            case .submitted:
                return .allowed(principal.has(.secretariat) ? .secretariatDuty : .submittedToCouncil)
            case .returned, .withdrawn:
                return principal.has(.secretariat) ? .allowed(.secretariatDuty) : .denied(.notInCouncilView)
            case .draft, nil:
                return .denied(.notInCouncilView)
            }
        }
    }
}
