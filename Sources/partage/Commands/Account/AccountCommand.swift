import ArgumentParser
import Council

/// Who may sign in, and as what.
struct AccountCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "account",
            Bilingual(
                en: "List accounts, add or change one (administrator).",
                fr: "Liste les comptes, en ajoute ou en modifie un (administration des comptes)."
            ),
            examples: ["partage account list"],
            subcommands: [AccountList.self, AccountAdd.self]
        )
    }

    @OptionGroup var interface: InterfaceOptions
}
