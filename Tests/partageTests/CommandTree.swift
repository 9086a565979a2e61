import ArgumentParser

@testable import partage

/// Every command of the binary, found by walking its tree.
enum CommandTree {
    /// The words that lead to each command, the root's own (none) first.
    static var paths: [[String]] { walk(Partage.self, []).map(\.path) }

    static var commands: [(path: [String], type: any ParsableCommand.Type)] { walk(Partage.self, []) }

    private static func walk(
        _ type: any ParsableCommand.Type,
        _ path: [String]
    ) -> [(path: [String], type: any ParsableCommand.Type)] {
        [(path, type)] + type.configuration.subcommands.flatMap { walk($0, path + [$0._commandName]) }
    }

    /// How a command is called, on one line.
    static func usage(of path: [String]) -> String {
        let type = commands.first { $0.path == path }?.type ?? Partage.self
        return Partage.usageString(for: type)
    }
}
