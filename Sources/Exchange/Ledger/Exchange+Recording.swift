import Council
import Ledger
import Storage

extension Exchange {
    /// Signs a statement of the council and appends it: the one way in which anything becomes a record.
    ///
    /// It follows all that was said about the subject to the same audience, and is never older than what it follows.
    @discardableResult
    func append(
        _ kind: RecordKind,
        about subject: Subject,
        to audience: Audience,
        _ payload: some Encodable,
        in transaction: Transaction
    ) throws -> Record {
        try append(kind, about: subject, to: audience, encoded: try Payload.encode(payload), in: transaction)
    }

    /// The same for a payload that is JSON already.
    @discardableResult
    func append(
        _ kind: RecordKind,
        about subject: Subject,
        to audience: Audience,
        encoded payload: [UInt8],
        in transaction: Transaction
    ) throws -> Record {
        let heads = try transaction.heads(of: subject, for: audience)
        var generator = SystemRandomNumberGenerator()
        let record = try Record.sign(
            Record.Draft(
                audience: audience.description,
                type: kind.rawValue,
                subject: subject.description,
                timestamp: Int(heads.map(\.at).reduce(now(), max).seconds),
                parents: heads.map(\.id)
            ),
            payload: payload,
            salt: Salt(using: &generator),
            with: signer
        )
        try transaction.append(record)
        return record
    }
}
