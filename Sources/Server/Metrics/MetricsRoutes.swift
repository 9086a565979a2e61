import HTTPTypes
import Hummingbird

/// `GET /metrics`, served on a port of its own that only this machine reaches.
struct MetricsRoutes: Sendable {
    let metrics: RequestMetrics

    func add(to router: some RouterMethods<AnyoneContext>) {
        router.get("/metrics", use: get)
    }

    @Sendable private func get(_ request: Request, _ context: AnyoneContext) -> Response {
        var headers = HTTPFields()
        headers.append(HTTPField(name: .contentType, value: RequestMetrics.prometheusMediaType))
        return Response(
            status: .ok,
            headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(string: metrics.prometheusText))
        )
    }
}
