import Council
import ExchangeAPI
import HTTPTypes
import Hummingbird

extension Response {
    /// An error as it is answered: the problem's body, and the headers that tell a client what to do about it.
    static func problem(_ error: ExchangeError, in language: Language, request number: RequestNumber) -> Response {
        let problem = Problem(error, in: language, request: number.description)
        // A problem is texts and numbers, so it can always be written; an empty body still carries its status.
        let bytes = (try? WireJSON.encode(problem)) ?? []
        var headers = HTTPFields()
        headers.append(HTTPField(name: .contentType, value: Problem.mediaType))
        headers.append(HTTPField(name: .contentLanguage, value: language.rawValue))
        headers.append(HTTPField(name: .vary, value: "Accept-Language"))
        switch error.code {
        case .notSignedIn:
            headers.append(HTTPField(name: .wwwAuthenticate, value: "Bearer realm=\"partage\""))
        case .unavailable, .tooMany:
            headers.append(HTTPField(name: .retryAfter, value: String(error.retryAfter ?? 1)))
        case .tooSlow, .tooLarge:
            // The rest of the body will not be read.
            headers.append(HTTPField(name: .connection, value: "close"))
        default: break
        }
        return Response(
            status: HTTPResponse.Status(code: problem.status),
            headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }
}
