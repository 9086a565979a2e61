import Council

/// How the process ends, by the numbers of `sysexits.h`; documented in `partage --help` and `schema/cli.md`.
///
/// Thrown by a command that has said all there is to say.
enum Ending: Int32, Error, CaseIterable, Sendable {
    case ok = 0
    /// `doctor` found something worth a look.
    case warning = 1
    /// `doctor` found something wrong.
    case fault = 2
    /// The command line could not be understood.
    case usage = 64
    /// What was given or asked for is at fault; sending the same again will not help.
    case badData = 65
    /// The server or the storage cannot do it now.
    case unavailable = 69
    /// It will work later.
    case tryAgain = 75
    /// Not signed in, or not allowed.
    case notAllowed = 77

    /// The status for a refusal of the exchange's.
    init(_ error: ExchangeError) {
        switch error.code {
        case .badRequest, .notFound, .wrongMethod, .alreadyExists, .wrongState, .meetingNotOpen, .nothingToSubmit,
            .keyReused, .changedMeanwhile, .matchRequired, .tooLarge, .unsupportedMedia, .invalid:
            self = .badData
        case .notSignedIn, .notAllowed: self = .notAllowed
        case .tooSlow, .tooMany: self = .tryAgain
        case .unavailable: self = error.retryAfter == nil ? .unavailable : .tryAgain
        case .internalFault, .storageFull: self = .unavailable
        }
    }

    /// What the status means.
    var meaning: Bilingual {
        switch self {
        case .ok: Bilingual(en: "done", fr: "accompli")
        case .warning: Bilingual(en: "doctor: something is worth a look", fr: "doctor : un point mérite l’attention")
        case .fault: Bilingual(en: "doctor: something is wrong", fr: "doctor : quelque chose ne va pas")
        case .usage: Bilingual(en: "command line not understood", fr: "ligne de commande incomprise")
        case .badData:
            Bilingual(en: "bad data, or nothing by that name", fr: "données à corriger, ou rien de ce nom")
        case .unavailable: Bilingual(en: "server or storage not available", fr: "serveur ou stockage non disponible")
        case .tryAgain: Bilingual(en: "busy: try again later", fr: "occupé : réessayez plus tard")
        case .notAllowed: Bilingual(en: "not signed in, or not allowed", fr: "session non ouverte, ou accès refusé")
        }
    }
}
