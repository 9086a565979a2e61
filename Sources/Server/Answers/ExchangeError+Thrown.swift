import Council
import ExchangeAPI
import Hummingbird
import NIOCore
import NIOHTTP1

extension ExchangeError {
    /// What a client is told of anything that a handler, the router or the connection threw.
    init(thrown error: any Error) {
        switch error {
        case let error as ExchangeError: self = error
        case let error as any HTTPResponseError: self.init(ErrorCode(status: error.status.code))
        case is RequestTooSlow: self.init(.tooSlow)
        case is NIOTooManyBytesError: self.init(.tooLarge)
        // The client sent something that is not HTTP, or went away in the middle of it.
        case is HTTPParserError, is ChannelError, is IOError: self.init(.badRequest)
        case is CancellationError: self.init(.unavailable, retryAfter: 1)
        default: self.init(.internalFault)
        }
    }
}
