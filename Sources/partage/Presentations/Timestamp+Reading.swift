import Council

extension Timestamp {
    /// The moment as a person reads it, in the one time that all jurisdictions share: `2018-02-06 17:00 UTC`.
    var moment: String { minute + "\u{A0}UTC" }

    /// The moment in a column that says it is in UTC: `2018-02-06 17:00`.
    var minute: String { String(iso8601.prefix(16)).replacing("T", with: "\u{A0}") }

    /// The day alone: `2018-02-06`.
    var day: String { String(iso8601.prefix(10)) }
}
