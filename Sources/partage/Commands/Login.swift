import ArgumentParser
import Council
import ExchangeAPI

/// Signs in to a server: tries a token and stores it.
struct Login: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "login",
            Bilingual(
                en: "Sign in to a server with a token, which is kept for later commands.",
                fr: "Ouvre une session avec un jeton, conservé pour les commandes suivantes."
            ),
            examples: ["partage login --server https://partage.example.org", "partage login < token.txt"],
            discussion: Bilingual(
                en: """
                    The token is asked for without showing it, or read from standard input. It is never an argument, \
                    which other users of the machine could see.
                    """,
                fr: """
                    Le jeton est demandé sans être affiché, ou lu dans l’entrée standard. Ce n’est jamais un argument, \
                    que d’autres utilisateurs de la machine pourraient voir.
                    """
            )
        )
    }

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var interface: InterfaceOptions

    func run(_ context: Context) async throws {
        let address = try connection.address(context)
        let prompt = Bilingual(en: "Token for \(address): ", fr: "Jeton pour \(address) : ")
        if context.input.isTerminal { context.writeError(prompt[context.language]) }
        let token = (context.input.readLine(true) ?? "").filter { !$0.isWhitespace }
        if context.input.isTerminal { context.writeError("\n") }
        guard !token.isEmpty else {
            throw Failure(.usage, Bilingual(en: "No token was given.", fr: "Aucun jeton n’a été donné."))
        }
        let whoami = try await ExchangeClient(server: address, token: token, language: context.language).whoami().value
        try StoredLogins(environment: context.environment).store(token, for: address)
        let roles = whoami.roles.map { $0.label[context.language] }.joined(separator: ", ")
        context.note(
            Bilingual(
                en: "Signed in to \(address) as \(whoami.name) (\(roles)).",
                fr: "Session ouverte sur \(address) : \(whoami.name) (\(roles))."
            )
        )
    }
}
