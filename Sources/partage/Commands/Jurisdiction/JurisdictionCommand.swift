import ArgumentParser
import Council

/// The council's roster.
struct JurisdictionCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "jurisdiction",
            Bilingual(en: "List the members, add or change one.", fr: "Liste les membres, en ajoute ou en modifie un."),
            examples: ["partage jurisdiction list"],
            subcommands: [JurisdictionList.self, JurisdictionAdd.self]
        )
    }

    @OptionGroup var interface: InterfaceOptions
}
