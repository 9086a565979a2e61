import Council
import Hummingbird

/// A request whose sender is known: no route below it can forget to ask.
struct SignedInContext: ChildRequestContext {
    var coreContext: CoreRequestContextStorage
    let principal: Principal

    init(context: AnyoneContext) throws {
        guard let principal = context.principal else { throw ExchangeError(.notSignedIn) }
        coreContext = context.coreContext
        self.principal = principal
    }
}
