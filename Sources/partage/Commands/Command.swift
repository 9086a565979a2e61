import ArgumentParser

/// A verb of the command line: options in, then one run in a world that tests can make.
protocol Command: AsyncParsableCommand {
    func run(_ context: Context) async throws
}

extension Command {
    mutating func run() async throws {
        try await run(Context.ofProcess())
    }
}
