import ArgumentParser
import Council

/// The ledger of signed records, which is the truth that all tables are folded from.
struct LedgerCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "ledger",
            Bilingual(
                en: "Verify, rebuild and look into the ledger.",
                fr: "Vérifie, reconstruit et consulte le registre."
            ),
            examples: ["partage ledger verify"],
            subcommands: [LedgerVerify.self, LedgerRebuild.self, LedgerShow.self]
        )
    }

    @OptionGroup var interface: InterfaceOptions
}
