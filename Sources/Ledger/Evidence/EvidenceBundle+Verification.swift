extension EvidenceBundle {
    /// Checks everything that can be checked without asking anybody.
    ///
    /// - Parameters:
    ///   - log: the log's key as known from elsewhere. Without it the report says only that the bundle agrees with the
    ///     key that it carries itself.
    ///   - authors: the authors' keys as known from elsewhere, in place of the bundle's own.
    /// - Throws: `untrustedLog`, or `originMismatch`, `unsigned`, `badSignature` if the checkpoint is not the log's:
    ///   then no place in the log can be shown and nothing is reported.
    package func verify(
        trusting log: LogKey? = nil,
        authors: [VerificationKey]? = nil
    ) throws(EvidenceError) -> EvidenceReport {
        guard log == nil || log == self.log else { throw .untrustedLog }
        let head = try checkpoint.verify(with: self.log)
        let keys = Dictionary((authors ?? self.authors).map { ($0.keyID, $0) }) { first, _ in first }
        return EvidenceReport(head: head, findings: entries.map { $0.finding(in: head, authors: keys) })
    }
}

extension EvidenceBundle.Entry {
    fileprivate func finding(in head: TreeHead, authors: [KeyID: VerificationKey]) -> EvidenceReport.Finding {
        do throws(RecordError) {
            let envelope = try Envelope(line: Array(line.utf8))
            guard envelope.payloadType == RecordFormat.partage.payloadType else { throw .unknownPayloadType }
            let record = try Record(headerBytes: envelope.payload, signature: envelope.signature)
            let fault = fault(of: record, in: head, authors: authors)
            let (whole, verdict) = body(of: record, from: envelope)
            return EvidenceReport.Finding(record: whole, index: place?.index, verdict: fault ?? verdict)
        } catch {
            return EvidenceReport.Finding(record: nil, index: place?.index, verdict: .malformed(error))
        }
    }

    /// What speaks against the header: author, signature, place in the log.
    private func fault(
        of record: Record,
        in head: TreeHead,
        authors: [KeyID: VerificationKey]
    ) -> EvidenceReport.Verdict? {
        guard let key = authors[record.header.author] else { return .unknownAuthor }
        guard (try? record.verify(with: key)) != nil else { return .badSignature }
        guard let place, place.index < head.size else { return .notInLog }
        let proof = try? InclusionProof(index: place.index, size: head.size, path: place.path)
        guard let proof, (try? proof.verify(record.id, in: head)) != nil else { return .wrongProof }
        return nil
    }

    private func body(of record: Record, from envelope: Envelope) -> (Record, EvidenceReport.Verdict) {
        if let blob = envelope.body {
            guard let whole = try? record.attaching(try Body(blob: blob)) else { return (record, .bodyMismatch) }
            return (whole, .authentic)
        }
        guard record.header.body != nil else { return (record, .authentic) }
        return (record, isPurged ? .bodyPurged : .bodyMissing)
    }
}
