package import Council

/// Which version of a draft its writer edited, as `If-Match` or `If-None-Match` says it (RFC 9110 §13.1).
package enum Precondition: Sendable, Equatable {
    /// The version with this ETag, without its quotes.
    case version(String)
    /// None: this is the first draft.
    case noneYet
    /// Whatever is there.
    case any

    /// Reads the two headers; nil where neither is there.
    ///
    /// - Throws: `bad-request` for both at once, a weak ETag, more than one, or any other form.
    package init?(ifMatch: String?, ifNoneMatch: String?) throws(ExchangeError) {
        switch (ifMatch, ifNoneMatch) {
        case (nil, nil): return nil
        case ("*", nil): self = .any
        case (nil, "*"): self = .noneYet
        case (let tag?, nil):
            guard let version = EntityTag(tag) else { throw ExchangeError(.badRequest) }
            self = .version(version.value)
        default: throw ExchangeError(.badRequest)
        }
    }

    /// The header's name and value.
    package var header: (name: String, value: String) {
        switch self {
        case .version(let etag): ("If-Match", EntityTag(value: etag).description)
        case .noneYet: ("If-None-Match", "*")
        case .any: ("If-Match", "*")
        }
    }
}
