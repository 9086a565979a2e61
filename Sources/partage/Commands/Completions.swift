import ArgumentParser
import Council

/// Writes a shell's completion script.
struct Completions: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "completions",
            Bilingual(
                en: "Write the completion script of a shell.",
                fr: "Écrit le script de complétion d’un interpréteur."
            ),
            examples: [
                "partage completions bash > ~/.local/share/bash-completion/completions/partage",
                "partage completions zsh > ~/.zsh/completion/_partage",
                "partage completions fish > ~/.config/fish/completions/partage.fish",
            ]
        )
    }

    enum Shell: String, CaseIterable, ExpressibleByArgument {
        case bash, zsh, fish
    }

    @Argument(
        help: ArgumentHelp(
            Bilingual(en: "The shell.", fr: "L’interpréteur."),
            value: Bilingual(en: "shell", fr: "interpréteur")
        )
    )
    var shell: Shell

    @OptionGroup var interface: InterfaceOptions

    func run(_ context: Context) async throws {
        let shell: CompletionShell =
            switch shell {
            case .bash: .bash
            case .zsh: .zsh
            case .fish: .fish
            }
        try context.write(Partage.completionScript(for: shell) + "\n")
    }
}
