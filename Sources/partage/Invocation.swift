import ArgumentParser
import Council
import ExchangeAPI

/// One use of the command line: reads the arguments, runs the command, says what went wrong.
struct Invocation {
    let arguments: [String]
    let context: Context

    init(arguments: [String], context: Context) {
        var context = context
        context.language = Interface.language(arguments: arguments, environment: context.environment)
        self.context = context
        self.arguments = LanguageOption(arguments)?.otherArguments ?? arguments
    }

    func run() async -> Ending {
        await Interface.$language.withValue(context.language) {
            do {
                let command = try await Partage.asyncParseAsRoot(arguments)
                try await run(command)
                return .ok
            } catch {
                return tell(error)
            }
        }
    }

    private func run(_ command: any ParsableCommand) async throws {
        if let command = command as? any Command {
            try await command.run(context)
        } else {
            var builtIn = command
            try builtIn.run()
        }
    }

    private func tell(_ error: any Error) -> Ending {
        switch error {
        case let ending as Ending:
            return ending
        case let failure as Failure:
            tell(failure.message)
            return failure.status
        case let error as ExchangeError:
            tell(error.message)
            let findings = FindingsPresentation(findings: error.findings)
            if !error.findings.isEmpty {
                context.noteDocument(findings.document(in: context.language))
            }
            return Ending(error)
        case is CancellationError:
            return .tryAgain
        default:
            return tellParserError(error)
        }
    }

    private func tell(_ message: Bilingual) {
        let word = Bilingual(en: "Error: ", fr: "Erreur : ")
        context.note(RichText(word[context.language] + message[context.language]))
    }

    /// What ArgumentParser has to say: help, a version, a script, or what is wrong with the arguments.
    private func tellParserError(_ error: any Error) -> Ending {
        let text = Partage.fullMessage(for: error, columns: HelpPage.unbroken)
        switch Partage.exitCode(for: error) {
        case .success:
            let page = HelpPage(text, in: context.language)?.rendered(width: context.terminal.width)
            return (try? context.write((page ?? text) + "\n")) == nil ? .unavailable : .ok
        case .validationFailure:
            context.writeError(
                UsageError(error, in: context.language).rendered(width: context.terminal.width) + "\n"
            )
            return .usage
        default:
            // Nothing of ours throws anything else; what the system throws is told as it is.
            context.note(RichText("\(error)"))
            return .unavailable
        }
    }
}
