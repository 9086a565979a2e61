import Council
import Testing

@testable import partage

@Suite("The command line speaks English and French")
struct LanguageTests {
    @Test(
        "The language is --lang's, else the locale's",
        arguments: [
            ([], [:], Language.english), ([], ["LANG": "fr_CA.UTF-8"], .french), ([], ["LANG": "C.UTF-8"], .english),
            ([], ["LC_ALL": "en_CA", "LANG": "fr_CA"], .english), ([], ["LC_ALL": "", "LC_MESSAGES": "fr"], .french),
            (["--lang", "fr"], ["LANG": "en_CA"], .french), (["status", "--lang=en"], ["LANG": "fr_CA"], .english),
            (["search", "--", "--lang", "fr"], [:], .english), (["--lang"], [:], .english),
            (["--lang", "de"], [:], .english),
        ]
    )
    func choice(_ arguments: [String], _ environment: [String: String], _ expected: Language) {
        #expect(Interface.language(arguments: arguments, environment: environment) == expected)
    }

    @Test("--lang may stand anywhere, and is taken out with its value")
    func takenOut() {
        #expect(LanguageOption(["help", "submit", "--lang", "fr"])?.otherArguments == ["help", "submit"])
        #expect(LanguageOption(["--lang=fr", "status"])?.otherArguments == ["status"])
    }

    @Test(
        "ArgumentParser's errors come out in French",
        arguments: [
            (["frobnicate"], "Argument inattendu"), (["show", "on", "qc", "mb"], "2 arguments inattendus"),
            (["history"], "Il manque l’argument « <administration> »"),
            (["status", "--meeting"], "Il manque la valeur de"),
            (["status", "--format", "xml"], "ne convient pas"),
            (["status", "--fromat", "csv"], "Vouliez-vous dire « --format »"),
            (["status", "-x"], "Option inconnue"), (["withdraw", "on", "--yes=1"], "ne prend pas de valeur"),
            (["history", "été"], "ne convient pas"), (["compare", "on"], "Nommez au moins deux administrations"),
            (["agenda", "--minutes", "0"], "--minutes va de 1"),
        ]
    )
    func frenchErrors(_ arguments: [String], _ expected: String) async {
        let world = World()
        #expect(await world.run(arguments, .french, width: 400) == .usage)
        let errors = String(world.errors.map { $0 == "\u{A0}" ? " " : $0 })
        #expect(errors.hasPrefix("Erreur : "))
        #expect(errors.contains(expected), "\(errors)")
        #expect(!errors.contains("Error") && !errors.contains("Usage:") && !errors.contains("for more information"))
        #expect(world.output.isEmpty)
    }

    @Test("An English error names the option, its help and the usage")
    func englishErrors() async {
        let world = World()
        #expect(await world.run(["status", "--format", "xml"]) == .usage)
        #expect(world.errors.contains("Error: The value 'xml' is invalid"))
        #expect(world.errors.contains("Help: --format <format>"))
        #expect(world.errors.contains("See 'partage status --help' for more information."))
    }

    @Test("No English word of ArgumentParser's is left in French help, nor the other way round")
    func helpWords() async {
        for path in CommandTree.paths {
            let (english, french) = (World(), World())
            #expect(await english.run(path + ["--help"]) == .ok)
            #expect(await french.run(path + ["--help", "--lang", "fr"]) == .ok)
            for word in [
                "USAGE", "OVERVIEW", "SUBCOMMANDS", "Show help", "(default:", "(values:", "Example", "<subcommand>",
            ] {
                #expect(!french.output.contains(word), "\(path): \(word)")
            }
            #expect(!english.output.contains("Affiche") && !english.output.contains("Exemple"), "\(path)")
            #expect(french.output.contains("Exemple") && english.output.contains("Example"), "\(path) has no example")
        }
    }
}
