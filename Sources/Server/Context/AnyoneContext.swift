import Council
import Hummingbird

/// A request as it comes in, from whomever.
struct AnyoneContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    let trace = RequestTrace()
    /// Set by ``BearerAuthentication``.
    var principal: Principal?

    init(source: Source) {
        coreContext = CoreRequestContextStorage(source: source)
    }
}
