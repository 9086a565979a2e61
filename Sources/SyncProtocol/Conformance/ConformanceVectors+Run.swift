extension ConformanceVectors {
    /// Compares this implementation, with the reference's split policy, with every vector.
    ///
    /// Refusing a message that the document lets a strict implementation refuse counts as agreement.
    package func run() -> ConformanceReport {
        ConformanceReport(kinds: [
            report(.varint, lowLevel.varint),
            report(.fingerprint, lowLevel.fingerprints),
            report(.responder, lowLevel.responder.filter { $0.error == nil }),
            report(.malformed, lowLevel.responder.filter { $0.error != nil }),
            report(.transcript, cases),
        ])
    }

    private func report(
        _ kind: ConformanceReport.VectorKind,
        _ vectors: [some Vector]
    ) -> ConformanceReport.KindReport {
        var failures: [ConformanceReport.Failure] = []
        for vector in vectors {
            do throws(ConformanceReport.Disagreement) {
                try vector.check()
            } catch {
                failures.append(ConformanceReport.Failure(vector: vector.name, disagreement: error))
            }
        }
        return ConformanceReport.KindReport(kind: kind, total: vectors.count, failures: failures)
    }
}

/// One vector of any kind.
private protocol Vector {
    /// What the document calls it.
    var name: String { get }
    /// Returns where this implementation agrees with the vector.
    func check() throws(ConformanceReport.Disagreement)
}

extension ConformanceReport.Disagreement {
    /// Throws the place of the first byte that differs from the vector's, if one does.
    fileprivate static func check(_ bytes: [UInt8], is hex: String, message: Int = 0) throws(Self) {
        guard let expected = [UInt8](hex: hex) else { throw .notUnderstood }
        if bytes == expected { return }
        throw .byte(zip(bytes, expected).prefix { $0 == $1 }.count, message: message)
    }
}

extension ConformanceVectors.VarintVector: Vector {
    fileprivate var name: String { hex }

    fileprivate func check() throws(ConformanceReport.Disagreement) {
        guard let number = UInt64(value), let coded = [UInt8](hex: hex) else { throw .notUnderstood }
        var bytes: [UInt8] = []
        Varint.append(number, to: &bytes)
        try ConformanceReport.Disagreement.check(bytes, is: hex)
        let decoded: UInt64
        do throws(NegentropyError) {
            var reader = try MessageReader([ProtocolVersion.current] + coded)
            decoded = try reader.varint()
        } catch {
            throw .refused(error)
        }
        guard decoded == number else { throw .byte(0) }
    }
}

extension ConformanceVectors.FingerprintVector: Vector {
    fileprivate var name: String { description }

    fileprivate func check() throws(ConformanceReport.Disagreement) {
        guard let ids = listedIDs, ids.count == count else { throw .notUnderstood }
        var sum: [UInt8] = []
        ids.reduce(UInt256.zero) { $0 &+ $1.number }.appendLittleEndian(to: &sum)
        try ConformanceReport.Disagreement.check(sum, is: sumLittleEndian)
        var bytes: [UInt8] = []
        Fingerprint(of: ids).append(to: &bytes)
        try ConformanceReport.Disagreement.check(bytes, is: fingerprint)
    }

    /// The ids as listed, or as derived by a description such as `ids v1-0 .. v1-199`.
    private var listedIDs: [ItemID]? {
        if let ids {
            let read = ids.compactMap { ItemID(hex: $0) }
            return read.count == ids.count ? read : nil
        }
        guard let match = description.prefixMatch(of: /ids (\w+)-(\d+) \.\. (\w+)-(\d+)/), match.1 == match.3,
            let first = Int(match.2), let last = Int(match.4), first <= last, last < VectorItems.most
        else { return nil }
        return (first...last).map { ItemID(hashing: "\(match.1)-\($0)") }
    }
}

extension ConformanceVectors.ResponderVector: Vector {
    fileprivate var name: String { description }

    fileprivate func check() throws(ConformanceReport.Disagreement) {
        guard let set = items.set, let message = [UInt8](hex: query) else { throw .notUnderstood }
        let answer: [UInt8]
        do throws(NegentropyError) {
            answer = try Responder.respond(to: message, over: set, frameLimit: .none, policy: .reference)
        } catch {
            if self.error != nil || mayBeRefused { return }
            throw .refused(error)
        }
        guard error == nil else { throw .notRefused }
        guard let reply else { throw .notUnderstood }
        try ConformanceReport.Disagreement.check(answer, is: reply)
    }
}

extension ConformanceVectors.SessionVector: Vector {
    fileprivate func check() throws(ConformanceReport.Disagreement) {
        guard let (client, server, ids) = set.derive(), let clientLimit = FrameLimit(bytes: clientFrameSizeLimit),
            let serverLimit = FrameLimit(bytes: serverFrameSizeLimit),
            let have = DerivedSets.indexes(have, below: ids.count),
            let need = DerivedSets.indexes(need, below: ids.count)
        else { throw .notUnderstood }
        guard client.fingerprint.description == clientFingerprint, server.fingerprint.description == serverFingerprint
        else { throw .ids }
        let session: (messages: [[UInt8]], have: Set<ItemID>, need: Set<ItemID>)
        do throws(NegentropyError) {
            session = try Self.run(client, clientLimit, server, serverLimit)
        } catch {
            throw .refused(error)
        }
        for (index, (message, hex)) in zip(session.messages, expected.messages).enumerated() {
            try ConformanceReport.Disagreement.check(message, is: hex, message: index)
        }
        guard session.messages.count == expected.messages.count else {
            throw .messages(session.messages.count - expected.messages.count)
        }
        guard session.have == Set(have.map { ids[$0] }), session.need == Set(need.map { ids[$0] }) else { throw .ids }
    }

    private static func run(
        _ client: ItemSet,
        _ clientLimit: FrameLimit,
        _ server: ItemSet,
        _ serverLimit: FrameLimit
    ) throws(NegentropyError) -> (messages: [[UInt8]], have: Set<ItemID>, need: Set<ItemID>) {
        var initiator = Initiator(over: client, frameLimit: clientLimit, policy: .reference)
        var messages: [[UInt8]] = []
        var have: Set<ItemID> = []
        var need: Set<ItemID> = []
        var next: [UInt8]? = initiator.open(.whole)
        while let message = next {
            let answer = try Responder.respond(
                to: message,
                over: server,
                frameLimit: serverLimit,
                policy: .reference
            )
            let findings = try initiator.reconcile(answer)
            messages += [message, answer]
            have.formUnion(findings.have)
            need.formUnion(findings.need)
            next = findings.next
        }
        return (messages, have, need)
    }
}
