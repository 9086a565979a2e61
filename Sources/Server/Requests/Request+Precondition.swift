import Council
import ExchangeAPI
import HTTPTypes
import Hummingbird

extension Request {
    /// Which version of a document the sender edited.
    var precondition: Precondition? {
        get throws(ExchangeError) {
            try Precondition(ifMatch: headers[.ifMatch], ifNoneMatch: headers[.ifNoneMatch])
        }
    }

    /// The name that the sender gave to this write, so that sending it twice does it once.
    var idempotencyKey: IdempotencyKey? {
        get throws(ExchangeError) {
            guard let raw = headers[.idempotencyKey] else { return nil }
            guard let key = IdempotencyKey(raw) else {
                throw ExchangeError(
                    .badRequest,
                    Bilingual(
                        en: "An Idempotency-Key is 1 to 64 visible ASCII characters.",
                        fr: "Une clé d’idempotence (Idempotency-Key) compte de 1 à 64 caractères ASCII visibles."
                    )
                )
            }
            return key
        }
    }

    /// The language for messages.
    var language: Language { Language(acceptLanguage: headers[.acceptLanguage]) }
}
