/// How one request ended, in words that name no jurisdiction, no meeting and no person.
struct RequestOutcome: Sendable {
    /// The method; `other` for one that no route takes, as clients may make up any.
    let method: String
    /// The route's pattern; `none` where no route was found.
    let route: String
    let status: Int
    let duration: Duration

    init(method: String, route: String?, status: Int, duration: Duration) {
        self.method = Self.methods.contains(method) ? method : "other"
        self.route = route.flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "none"
        self.status = status
        self.duration = duration
    }

    private static let methods: Set<String> = ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"]

    var seconds: Double {
        Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    }
}
