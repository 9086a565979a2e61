extension SyncSession {
    /// One comparison of the sets of a scope, and the exchange that follows from it.
    struct Pass {
        let scope: SyncScope
        /// This side's set at the beginning.
        let before: ItemSet
        /// Refused in earlier sessions.
        let knownRefusals: Set<ItemID>
        var initiator: Initiator
        /// The peer's records still to be asked for, older ones mostly first, so that parents come before children.
        var need: ArraySlice<ItemID> = []
        /// Those of them to be asked for one by one, since an answer about several was unreadable in part.
        var needSingly: [ItemID] = []
        /// This side's records still to be sent.
        var have: ArraySlice<ItemID> = []
        /// The peer's records that this side refuses, and the reverse, as far as the comparison came upon them.
        var refusedHere: Set<ItemID> = []
        var refusedThere: Set<ItemID> = []
        /// By how many records each side grew through the exchange.
        var gained = 0
        var given = 0

        /// What the peer must hold if both are in step but for what one of them refuses.
        func expectedThere(given after: ItemSet) -> SetDigest {
            if refusedHere.isEmpty, refusedThere.isEmpty { return SetDigest(of: after) }
            var ids = refusedHere.union(after.ids)
            ids.subtract(refusedThere)
            return SetDigest(of: ItemSet(ids.compactMap { Item(timestamp: 0, id: $0) }))
        }

        /// The records that only one side holds if both are in step but for these.
        func apart(given after: ItemSet) -> Set<ItemID> {
            if refusedHere.isEmpty, refusedThere.isEmpty { return [] }
            let mine = Set(after.ids)
            return refusedHere.subtracting(mine).union(refusedThere.intersection(mine))
        }
    }

    /// How a pass compares: with a guess first, and after a fault from the ground up with frames of another size.
    var opening: Initiator.Opening { faults == 0 ? .recent() : .whole }

    var frameLimit: FrameLimit {
        let bytes = faults == 1 ? limits.frame.bytes / 2 : faults == 2 ? limits.frame.bytes / 4 : limits.frame.bytes
        return FrameLimit(bytes: max(bytes, FrameLimit.smallest)) ?? .standard
    }

    /// Begins the present phase again, unless it did so too often.
    mutating func repeatPass(afterChange: Bool) -> Effect {
        pass = nil
        if afterChange {
            changes += 1
            if changes > Self.mostChanges { return finish(.changedMeanwhile) }
        } else {
            faults += 1
            if faults > Self.mostFaults { return finish(.failed(.neverAgreed)) }
        }
        return plan()
    }

    /// The present phase is over with both sides in step but for these records.
    mutating func endPhase(apart: Set<ItemID> = []) -> Effect {
        // A union, since the rest may name the control audience once more.
        self.apart.formUnion(apart)
        pass = nil
        guard phase == .control else {
            // To agree about nothing is no agreement.
            if report.passes == 0 { return finish(.failed(.nothingGranted)) }
            return finish(self.apart.isEmpty ? .inSync : .differsByRejected(self.apart.count))
        }
        phase = .rest
        changes = 0
        faults = 0
        return plan()
    }

    /// Finds out what to compare.
    mutating func plan() -> Effect {
        guard phase == .control else {
            step = .planning
            return .plan
        }
        return askForScope([.control])
    }

    mutating func finish(_ outcome: SyncOutcome) -> Effect {
        step = .finished
        pass = nil
        return .finish(outcome)
    }
}
