import Foundation

/// The process: its arguments in, its exit status out.
@main
enum Main {
    static func main() async {
        let invocation = Invocation(arguments: Array(CommandLine.arguments.dropFirst()), context: .ofProcess())
        exit(await invocation.run().rawValue)
    }
}
