import ArgumentParser
import Council

/// Forgets the stored token for a server.
struct Logout: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "logout",
            Bilingual(
                en: "Forget the stored token for a server.",
                fr: "Oublie le jeton conservé pour un serveur."
            ),
            examples: ["partage logout --server https://partage.example.org"],
            discussion: Bilingual(
                en: "The token itself stays valid until it ends or `partage token revoke` ends it.",
                fr: "Le jeton reste valide jusqu’à son échéance ou jusqu’à `partage token revoke`."
            )
        )
    }

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var interface: InterfaceOptions

    func run(_ context: Context) async throws {
        let address = try connection.address(context)
        let forgotten = try StoredLogins(environment: context.environment).forget(address)
        context.note(
            forgotten
                ? Bilingual(en: "Signed out of \(address).", fr: "Session fermée sur \(address).")
                : Bilingual(
                    en: "You were not signed in to \(address).",
                    fr: "Aucune session n’était ouverte sur \(address)."
                )
        )
    }
}
