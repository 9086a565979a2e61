/// Every address of the API: the one table that the server's routes and the client's methods are both made from.
///
/// A raw value is the method, a space and the path. A path that begins with `/` stands as it is; every other one stands
/// under ``prefix``. What is in braces is filled by ``path(_:)`` and is called the same in `schema/openapi.json`.
package enum Endpoint: String, CaseIterable, Sendable {
    case alive = "GET /livez"
    case ready = "GET /readyz"
    case openAPI = "GET openapi.json"

    case council = "GET council"
    case template = "GET template"
    case topics = "GET topics"
    case whoami = "GET whoami"

    case jurisdictions = "GET jurisdictions"
    case addJurisdiction = "POST jurisdictions"
    case jurisdiction = "GET jurisdictions/{jurisdiction}"
    case putJurisdiction = "PUT jurisdictions/{jurisdiction}"

    case meetings = "GET meetings"
    case createMeeting = "POST meetings"
    case currentMeeting = "GET meetings/current"
    case meeting = "GET meetings/{meeting}"
    case openMeeting = "POST meetings/{meeting}/open"
    case closeMeeting = "POST meetings/{meeting}/close"
    case extend = "POST meetings/{meeting}/extensions"
    case board = "GET meetings/{meeting}/board"
    case agenda = "GET meetings/{meeting}/agenda"

    case submissions = "GET meetings/{meeting}/submissions"
    case submission = "GET meetings/{meeting}/submissions/{jurisdiction}"
    case draft = "GET meetings/{meeting}/submissions/{jurisdiction}/draft"
    case saveDraft = "PUT meetings/{meeting}/submissions/{jurisdiction}/draft"
    case submit = "POST meetings/{meeting}/submissions/{jurisdiction}/submit"
    case returnSubmission = "POST meetings/{meeting}/submissions/{jurisdiction}/return"
    case withdraw = "POST meetings/{meeting}/submissions/{jurisdiction}/withdraw"
    case history = "GET meetings/{meeting}/submissions/{jurisdiction}/history"
    case revision = "GET meetings/{meeting}/submissions/{jurisdiction}/revisions/{revision}"
    case diff = "GET meetings/{meeting}/submissions/{jurisdiction}/diff"
    case receipt = "GET meetings/{meeting}/submissions/{jurisdiction}/receipt"

    case entries = "GET entries"
    case compareJurisdictions = "GET compare/jurisdictions"
    case compareMeetings = "GET compare/meetings"

    case tokens = "GET tokens"
    case createToken = "POST tokens"
    case revokeToken = "DELETE tokens/{token}"
    case accounts = "GET accounts"
    case putAccount = "POST accounts"
    case audit = "GET audit"
    case verifyLedger = "GET ledger/verify"

    /// Where the API's first version stands.
    package static let prefix = "/api/v1"

    /// The HTTP method.
    package var method: String { String(rawValue.prefix { $0 != " " }) }

    /// The whole path with its names in braces, as the router and the API description write it.
    package var pattern: String {
        let path = String(rawValue.drop { $0 != " " }.dropFirst())
        return path.hasPrefix("/") ? path : "\(Self.prefix)/\(path)"
    }

    /// The names in braces, in order.
    package var parameters: [String] {
        pattern.split(separator: "/").filter { $0.hasPrefix("{") }.map { String($0.dropFirst().dropLast()) }
    }

    /// The path with its names filled in order; each value is percent-encoded, so that it stays one segment.
    package func path(_ values: [String] = []) -> String {
        var rest = values[...]
        return pattern.split(separator: "/").map { segment in
            segment.hasPrefix("{") ? "/" + PercentEncoding.encode(rest.popFirst() ?? "") : "/" + segment
        }.joined()
    }
}
