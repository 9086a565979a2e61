extension RequestMetrics {
    /// The media type of ``prometheusText``.
    static let prometheusMediaType = "text/plain; version=0.0.4; charset=utf-8"

    /// The numbers in Prometheus' text format, version 0.0.4.
    var prometheusText: String {
        let (inProgress, series) = snapshot
        var text = """
            # HELP partage_http_requests_in_progress Requests being worked on.
            # TYPE partage_http_requests_in_progress gauge
            partage_http_requests_in_progress \(inProgress)
            # HELP partage_http_requests_total Requests answered, by route, method and status.
            # TYPE partage_http_requests_total counter

            """
        for (series, counts) in series {
            for (status, count) in counts.statuses.sorted(by: { $0.key < $1.key }) {
                text += "partage_http_requests_total{\(series.labels),status=\"\(status)\"} \(count)\n"
            }
        }
        text += """
            # HELP partage_http_request_duration_seconds From the request's head to its answer.
            # TYPE partage_http_request_duration_seconds histogram

            """
        for (series, counts) in series { text += Self.histogram(series, counts) }
        return text
    }

    private static func histogram(_ series: Series, _ counts: Counts) -> String {
        let name = "partage_http_request_duration_seconds"
        var text = ""
        var total = 0
        for (bound, count) in zip(bounds.map { "\($0)" } + ["+Inf"], counts.buckets) {
            total += count
            text += "\(name)_bucket{\(series.labels),le=\"\(bound)\"} \(total)\n"
        }
        return text + "\(name)_sum{\(series.labels)} \(counts.seconds)\n\(name)_count{\(series.labels)} \(total)\n"
    }
}

extension RequestMetrics.Series {
    /// Methods and route patterns are ours, so nothing in them needs escaping.
    fileprivate var labels: String { "route=\"\(route)\",method=\"\(method)\"" }
}
