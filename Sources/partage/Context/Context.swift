import Council
import ExchangeAPI
import Foundation

/// The world a command runs in: language, environment, terminal and streams; tests make their own.
struct Context: Sendable {
    var language: Language
    let environment: [String: String]
    let terminal: Terminal
    let input: StandardInput
    /// Writes results; throws where they cannot be written, on a full disk say.
    let write: @Sendable (String) throws -> Void
    /// Writes everything else.
    let writeError: @Sendable (String) -> Void

    /// The process's own.
    static func ofProcess() -> Context {
        let environment = ProcessInfo.processInfo.environment
        return Context(
            language: .english,
            environment: environment,
            terminal: Terminal.ofProcess(environment: environment),
            input: .ofProcess,
            write: writeToStandardOutput,
            writeError: { try? FileHandle.standardError.write(contentsOf: Data($0.utf8)) }
        )
    }

    /// A result that is lost must not end in success.
    private static func writeToStandardOutput(_ text: String) throws {
        do {
            try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
        } catch {
            throw Failure(
                .unavailable,
                Bilingual(
                    en: "The answer could not be written out; is the disk full?",
                    fr: "La réponse n’a pu être écrite; le disque est-il plein?"
                )
            )
        }
    }
}
