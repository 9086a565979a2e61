import Council
import ExchangeAPI
import Hummingbird

extension Request {
    /// The parameters behind the `?`; any but the named ones are refused, and any at all where none is named.
    func query(_ names: String...) throws(ExchangeError) -> Query {
        // Nearly every read comes without any.
        guard let raw = uri.query, !raw.isEmpty else { return Query() }
        return try Query(parsing: raw).allowing(names)
    }
}
