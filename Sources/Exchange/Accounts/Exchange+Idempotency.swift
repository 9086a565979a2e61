import Crypto
package import Council
import Storage

/// An answer to a write, as it went out.
package struct WriteAnswer: Sendable, Equatable {
    package let status: Int
    package let bytes: [UInt8]

    package init(status: Int, bytes: [UInt8]) {
        self.status = status
        self.bytes = bytes
    }
}

extension Exchange {
    /// Does a write once: the same key with the same request gets the first answer again, for a day.
    ///
    /// Only answers that changed something are kept; after a refusal the same key may be tried again.
    package func once(
        key: String?,
        request: [UInt8],
        as principal: Principal,
        _ work: () async throws -> WriteAnswer
    ) async throws -> WriteAnswer {
        guard let key else { return try await work() }
        guard (1...200).contains(key.utf8.count), key.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw ExchangeError(.badRequest)
        }
        let digest = Array(SHA256.hash(data: request))
        let turn = Turns.Key(account: principal.account, key: key)
        await turns.begin(turn)
        defer { turns.end(turn) }
        let yesterday = Timestamp(now().seconds - 86_400)
        if let kept = try await Self.storing({
            try await store.answer(to: key, of: principal.account, since: yesterday)
        }) {
            guard kept.request == digest else { throw ExchangeError(.keyReused) }
            return WriteAnswer(status: kept.status, bytes: kept.bytes)
        }
        let answer = try await work()
        let moment = now()
        try await Self.storing {
            try await store.write { transaction in
                try transaction.keep(
                    KeptAnswer(request: digest, status: answer.status, bytes: answer.bytes),
                    as: key,
                    of: principal.account,
                    at: moment,
                    forgetting: Timestamp(moment.seconds - 86_400)
                )
            }
        }
        return answer
    }
}
