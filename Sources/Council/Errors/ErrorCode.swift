/// What went wrong, as a stable code that programs can rely on; the published table of the API's errors.
///
/// ``ExchangeError`` carries one; `ExchangeAPI` maps each to its HTTP status and the command line to its exit code.
package enum ErrorCode: String, Codable, Sendable, CaseIterable {
    case badRequest = "bad-request"
    case notSignedIn = "not-signed-in"
    case notAllowed = "not-allowed"
    case notFound = "not-found"
    case wrongMethod = "wrong-method"
    case tooSlow = "too-slow"
    case alreadyExists = "already-exists"
    case wrongState = "wrong-state"
    case meetingNotOpen = "meeting-not-open"
    case nothingToSubmit = "nothing-to-submit"
    case keyReused = "key-reused"
    case changedMeanwhile = "changed-meanwhile"
    case matchRequired = "match-required"
    case tooLarge = "too-large"
    case unsupportedMedia = "unsupported-media"
    case invalid
    case tooMany = "too-many"
    case internalFault = "internal-fault"
    case unavailable
    case storageFull = "storage-full"
}
