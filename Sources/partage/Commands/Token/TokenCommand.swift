import ArgumentParser
import Council

/// The tokens by which people and programs sign in.
struct TokenCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "token",
            Bilingual(en: "Create, list and revoke tokens.", fr: "Crée, liste et révoque des jetons."),
            examples: ["partage token list"],
            subcommands: [TokenList.self, TokenCreate.self, TokenRevoke.self]
        )
    }

    @OptionGroup var interface: InterfaceOptions
}
