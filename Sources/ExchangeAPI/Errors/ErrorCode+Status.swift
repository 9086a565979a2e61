package import Council

extension ErrorCode {
    /// The HTTP status of a code: the one table that the server answers by and the client reads by.
    package var status: Int {
        switch self {
        case .badRequest: 400
        case .notSignedIn: 401
        case .notAllowed: 403
        case .notFound: 404
        case .wrongMethod: 405
        case .tooSlow: 408
        case .alreadyExists, .wrongState, .meetingNotOpen, .nothingToSubmit: 409
        case .changedMeanwhile: 412
        case .tooLarge: 413
        case .unsupportedMedia: 415
        case .keyReused, .invalid: 422
        case .matchRequired: 428
        case .tooMany: 429
        case .internalFault: 500
        case .unavailable: 503
        case .storageFull: 507
        }
    }

    /// The code that a bare status stands for, as when a proxy answered and not the exchange itself.
    package init(status: Int) {
        switch status {
        case 409: self = .wrongState
        case 422: self = .invalid
        case 431: self = .tooLarge
        case 500: self = .internalFault
        case 502, 503, 504: self = .unavailable
        default:
            let fallback: ErrorCode = (400..<500).contains(status) ? .badRequest : .unavailable
            self = Self.allCases.first { $0.status == status } ?? fallback
        }
    }
}
