import ArgumentParser
import Council

/// Looks the installation over in a few seconds and says what to do.
struct Doctor: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "doctor",
            Bilingual(
                en: "Look over the data folder, the machine and the server, in five seconds at most.",
                fr: "Examine le dossier de données, la machine et le serveur, en cinq secondes au plus."
            ),
            examples: [
                "partage doctor --data /var/lib/partage", "partage doctor --server https://partage.example.org",
            ],
            discussion: Bilingual(
                en: "Ends with 0 when all is well, 1 when something is worth a look, 2 when something is wrong.",
                fr: "Se termine par 0 si tout va bien, 1 si un point mérite l’attention, 2 si quelque chose ne va pas."
            )
        )
    }

    @OptionGroup var data: DataOptions
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func run(_ context: Context) async throws {
        let checks = try await context.showingProgress(Bilingual(en: "Looking", fr: "Examen")) {
            try await check(context)
        }
        try context.present(CheckUpPresentation(checks: checks), as: output.format)
        if checks.contains(where: { $0.verdict == .fault }) { throw Ending.fault }
        if checks.contains(where: { $0.verdict == .warning }) { throw Ending.warning }
    }

    private func check(_ context: Context) async throws -> [Check] {
        let machine = MachineChecks(environment: context.environment).run()
        let folder = data.named(context).map(DataFolderChecks.init)
        let server = try serverChecks(context, isExpected: folder?.isInUse ?? true)
        let deadline = Check(
            Bilingual(en: "Time", fr: "Délai"),
            .fault,
            Bilingual(
                en: "Five seconds were not enough; what is missing above did not answer.",
                fr: "Cinq secondes n’ont pas suffi; ce qui manque plus haut n’a pas répondu."
            )
        )
        return await withTaskGroup(of: [Check]?.self) { group in
            if let folder { group.addTask { await folder.run() } }
            group.addTask { await server.run() }
            group.addTask {
                try? await Task.sleep(for: .milliseconds(4_500))
                return nil
            }
            var found = machine
            for _ in 0..<(folder == nil ? 1 : 2) {
                guard let next = await group.next(), let checks = next else {
                    found.append(deadline)
                    break
                }
                found += checks
            }
            group.cancelAll()
            return found
        }
    }

    /// The server is expected to run where it is named, or where nothing but it can be meant.
    private func serverChecks(_ context: Context, isExpected: Bool) throws -> ServerChecks {
        let isNamed = connection.server != nil || context.environment["PARTAGE_SERVER"].map { !$0.isEmpty } ?? false
        // A file of logins that others can read is a finding of its own, not the end of the examination.
        let token = try? connection.token(context)
        return ServerChecks(
            address: try connection.address(context),
            token: token,
            language: context.language,
            isExpected: isExpected || isNamed
        )
    }
}
