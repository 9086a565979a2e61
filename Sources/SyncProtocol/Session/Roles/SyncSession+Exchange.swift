import Ledger

extension SyncSession {
    /// The pass that must be under way in the steps below.
    private func current() throws(Interruption) -> Pass {
        guard let pass else { throw .failure(.unexpectedEvent) }
        return pass
    }

    mutating func reconcile(with message: [UInt8]) throws(Interruption) -> Effect {
        guard report.rounds < SyncLimits.rounds else { throw .failure(.tooManyRounds) }
        report.rounds += 1
        step = .reconciling
        let scope = try current().scope.id
        return send(SyncRequest(.reconcile, scope: scope, frameLimit: frameLimit, body: message))
    }

    mutating func reconciled(_ answer: [UInt8]) throws(Interruption) -> Effect {
        // Taken out while it changes, so that its set is not copied.
        guard var pass else { throw .failure(.unexpectedEvent) }
        self.pass = nil
        let findings: Initiator.Findings
        do throws(NegentropyError) {
            findings = try pass.initiator.reconcile(answer)
        } catch {
            throw .failure(error == .tooManyRounds ? .tooManyRounds : .badReconciliation(error))
        }
        for id in findings.need {
            if report.refusedHere[id] != nil || pass.knownRefusals.contains(id) {
                report.refusedHere[id] = report.refusedHere[id] ?? .known
                pass.refusedHere.insert(id)
            } else {
                pass.need.append(id)
            }
        }
        for id in findings.have {
            if report.refusedThere[id] != nil { pass.refusedThere.insert(id) } else { pass.have.append(id) }
        }
        self.pass = pass
        guard pass.need.count + pass.have.count <= SyncLimits.differences else { throw .failure(.tooManyDifferences) }
        if let next = findings.next { return try reconcile(with: next) }
        return try exchange()
    }

    /// What is still to be fetched, then what is still to be sent, then the closing check.
    mutating func exchange() throws(Interruption) -> Effect {
        let pass = try current()
        if !pass.need.isEmpty || !pass.needSingly.isEmpty { return try fetch() }
        guard pass.have.isEmpty else {
            let ids = Array(pass.have.prefix(limits.batchRecords))
            step = .loading(ids)
            return .load(ids, audiences: pass.scope.audiences, upTo: limits.batchBytes)
        }
        step = .rereading
        return .read(audiences: pass.scope.audiences)
    }

    private mutating func fetch() throws(Interruption) -> Effect {
        let scope = try current().scope.id
        var ids: [ItemID] = []
        if let single = pass?.needSingly.popLast() {
            ids = [single]
        } else if let need = pass?.need {
            ids = Array(need.prefix(limits.batchRecords))
            pass?.need.removeFirst(ids.count)
        }
        let question = try read { () throws(MessageFault) in try IDBatch(ids).octets }
        step = .fetching(ids)
        return send(SyncRequest(.getRecords, scope: scope, body: question))
    }

    mutating func fetched(_ ids: [ItemID], _ reply: SyncReply) throws(Interruption) -> Effect {
        let body = try partialBody(of: reply)
        let stream = try read { () throws(MessageFault) in try RecordStream(body) }
        var unanswered = Set(ids)
        for id in stream.records.map(\.id) + (stream.missing ?? []) where unanswered.remove(id) == nil {
            throw .failure(.badMessage(.notAsked))
        }
        report.withheld += stream.missing?.count ?? 0
        let remaining = ids.filter { unanswered.contains($0) }
        let isCut = stream.missing == nil || !reply.isWhole
        if !isCut { leave(remaining, unreadable: stream.unreadable, madeProgress: remaining.count < ids.count) }
        guard !stream.records.isEmpty else {
            if isCut { throw .failure(.cut) }
            return try exchange()
        }
        // A cut stream is no reason to lose what came; the next request will show whether the peer is still there.
        if isCut { askAgain(for: remaining) }
        step = .storing(stream.records)
        return .store(stream.records, audiences: try current().scope.audiences)
    }

    /// Decides what becomes of ids that an answer neither gave nor called missing: the answer was full, or some of its
    /// lines could not be read. Each time there are fewer of them, or they are asked for one by one and then refused.
    private mutating func leave(_ ids: [ItemID], unreadable: [RefusalReason], madeProgress: Bool) {
        if madeProgress {
            askAgain(for: ids)
        } else if ids.count > 1 {
            pass?.needSingly.append(contentsOf: ids.reversed())
        } else {
            for id in ids { refuseHere(id, unreadable.first ?? .unreadable) }
        }
    }

    private mutating func askAgain(for ids: [ItemID]) {
        guard let first = pass?.need.startIndex else { return }
        pass?.need.insert(contentsOf: ids, at: first)
    }

    private mutating func refuseHere(_ id: ItemID, _ reason: RefusalReason) {
        report.refusedHere[id] = reason
        pass?.refusedHere.insert(id)
    }

    mutating func stored(
        _ records: [RecordStream.Received],
        _ verdicts: [RecordVerdict]
    ) throws(Interruption) -> Effect {
        guard verdicts.count == records.count else { throw .failure(.unexpectedEvent) }
        for (record, verdict) in zip(records, verdicts) {
            switch verdict {
            case .accepted, .pending:
                report.received += 1
                pass?.gained += 1
            case .duplicate: report.duplicates += 1
            case .deferred: refuseHere(record.id, .notDue)
            case .rejected(let reason): refuseHere(record.id, reason)
            }
        }
        return try exchange()
    }

    mutating func loaded(_ ids: [ItemID], _ records: [LoadedRecord]) throws(Interruption) -> Effect {
        guard !records.isEmpty, records.count <= ids.count, zip(ids, records).allSatisfy({ $0 == $1.id }) else {
            throw .failure(.unexpectedEvent)
        }
        pass?.have.removeFirst(records.count)
        var body: [UInt8] = []
        var sent: [ItemID] = []
        for record in records {
            guard let line = record.line else {
                report.withheld += 1
                continue
            }
            body.append(contentsOf: line)
            body.append(UInt8(ascii: "\n"))
            sent.append(record.id)
        }
        guard !sent.isEmpty else { return try exchange() }
        step = .sending(sent)
        return send(SyncRequest(.putRecords, scope: try current().scope.id, body: body))
    }

    mutating func sent(_ ids: [ItemID], _ reply: SyncReply) throws(Interruption) -> Effect {
        let body = try partialBody(of: reply)
        let results = try read { () throws(MessageFault) in try RecordResult.results(in: body, for: ids) }
        for (id, verdict) in zip(ids, results) {
            switch verdict {
            case .accepted, .pending:
                report.sent += 1
                pass?.given += 1
            case .duplicate: report.duplicates += 1
            case .deferred: refuseThere(id, .notDue)
            case .rejected(let reason): refuseThere(id, reason)
            }
        }
        guard results.count == ids.count else {
            throw .failure(reply.isWhole ? .badMessage(.missingResults) : .cut)
        }
        return try exchange()
    }

    private mutating func refuseThere(_ id: ItemID, _ reason: RefusalReason) {
        report.refusedThere[id] = reason
        pass?.refusedThere.insert(id)
    }

    /// Asks for the scope once more, to compare the whole of it with what this side has now.
    mutating func close(_ after: ItemSet) throws(Interruption) -> Effect {
        let scope = try current().scope
        let want = scope.audiences.compactMap { AudiencePattern($0) }
        let question = try read { () throws(MessageFault) in try ScopeRequest(want: want).encoded() }
        step = .closing(after)
        return send(SyncRequest(.scope, body: question))
    }

    /// Says that the sides agree only if they do.
    mutating func closed(_ after: ItemSet, _ body: [UInt8]) throws(Interruption) -> Effect {
        let scope = try read { () throws(MessageFault) in try SyncScope(body) }
        let pass = try current()
        guard scope.id == pass.scope.id else { throw .changed }
        report.scope = scope
        if scope.describes(pass.expectedThere(given: after)) { return endPhase(apart: pass.apart(given: after)) }
        let hereChanged = after.count != pass.before.count + pass.gained
        let thereChanged = scope.count != pass.scope.count + pass.given
        return repeatPass(afterChange: hereChanged || thereChanged)
    }
}
