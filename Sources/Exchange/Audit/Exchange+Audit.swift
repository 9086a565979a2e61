package import Council
import Storage

extension Exchange {
    /// A page of the audit trail, the newest first.
    package func audit(after cursor: String?, limit: Int, as principal: Principal) async throws -> Page<AuditLine> {
        try await perform(.readAudit, on: .council, named: "audit", as: principal) {
            try await flush()
            let size = min(max(limit, 1), 500)
            let lines = try await store.audit(before: cursor.flatMap(Int64.init), limit: size + 1)
            let items = Array(lines.prefix(size))
            return Page(items: items, next: lines.count > size ? items.last.map { String($0.sequence) } : nil)
        }
    }
}
