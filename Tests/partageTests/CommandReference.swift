import ArgumentParser
import Council
import Foundation

@testable import partage

/// Writes `schema/cli.md` from what the commands themselves say, in both languages side by side.
struct CommandReference {
    /// What ArgumentParser dumps of a command.
    private struct Tool: Decodable {
        struct Command: Decodable {
            let commandName: String
            let abstract: String?
            let discussion: String?
            let arguments: [Argument]?
            let subcommands: [Command]?
        }

        struct Argument: Decodable {
            struct Name: Decodable {
                let kind: String
                let name: String
            }

            let kind: String
            let shouldDisplay: Bool
            let isOptional: Bool
            let isRepeating: Bool
            let names: [Name]?
            let valueName: String?
            let abstract: String?
            let allValues: [String]?
            let defaultValue: String?
        }

        let command: Command
    }

    func text() throws -> String {
        let english = try Interface.$language.withValue(.english) { try tool() }
        let french = try Interface.$language.withValue(.french) { try tool() }
        return head + "\n" + section(english, french, path: []).joined(separator: "\n")
    }

    private func tool() throws -> Tool.Command {
        try JSONDecoder().decode(Tool.self, from: Data(Partage._dumpHelp().utf8)).command
    }

    private var head: String {
        let statuses = Ending.allCases.map { "| \($0.rawValue) | \($0.meaning.en) | \($0.meaning.fr) |" }
        return """
            # The command line — La ligne de commande

            Generated from the commands themselves by `RECORD_SNAPSHOTS=1 swift test --filter CommandReferenceTests`. \
            Results go to standard output, everything else to standard error; `--format json` gives what the API answers.

            Produit à partir des commandes elles-mêmes. Les résultats vont à la sortie standard, le reste à la sortie \
            d’erreur; `--format json` donne ce que répond l’API.

            ## Exit status — Code de sortie

            | | English | Français |
            | ---: | --- | --- |
            \(statuses.joined(separator: "\n"))

            """
    }

    private func section(_ english: Tool.Command, _ french: Tool.Command, path: [String]) -> [String] {
        let path = path + [english.commandName]
        let usage = Interface.$language.withValue(.english) { CommandTree.usage(of: path.dropFirst().map(\.self)) }
        var lines = ["## `\(path.joined(separator: " "))`", "", english.abstract ?? "", "", french.abstract ?? "", ""]
        lines += ["```", usage, "```", ""]
        lines += prose(english.discussion) + prose(french.discussion, isTranslation: true)
        lines += arguments(english.arguments ?? [], french.arguments ?? [])
        for (one, other) in zip(english.subcommands ?? [], french.subcommands ?? []) where one.commandName != "help" {
            lines += section(one, other, path: path)
        }
        return lines
    }

    /// A discussion's paragraphs. Examples are the same in both languages, and the exit statuses stand at the top.
    private func prose(_ discussion: String?, isTranslation: Bool = false) -> [String] {
        (discussion ?? "").components(separatedBy: "\n\n").flatMap { paragraph -> [String] in
            let lines = paragraph.components(separatedBy: "\n")
            let examples = lines.filter { $0.hasPrefix("  ") }.map { String($0.dropFirst(2)) }
            let text = lines.filter { !$0.hasPrefix("  ") }.joined(separator: " ")
            guard !examples.isEmpty else { return text.isEmpty ? [] : [text, ""] }
            let isKnown = text.hasPrefix("Ex") && isTranslation || ["Exit", "Code"].contains { text.hasPrefix($0) }
            return isKnown ? [] : [text, "", "```", examples.joined(separator: "\n"), "```", ""]
        }
    }

    private func arguments(_ english: [Tool.Argument], _ french: [Tool.Argument]) -> [String] {
        let pairs = zip(english, french).filter {
            $0.0.shouldDisplay && !["help", "version"].contains($0.0.names?.last?.name)
        }
        guard !pairs.isEmpty else { return [] }
        let rows = pairs.map { one, other in
            "| `\(label(one))` | \(help(one, "default")) | \(help(other, "par défaut")) |"
        }
        return ["| | English | Français |", "| --- | --- | --- |"] + rows + [""]
    }

    private func label(_ argument: Tool.Argument) -> String {
        let value = argument.valueName.map { "<\($0)>" } ?? ""
        guard argument.kind != "positional" else { return value + (argument.isRepeating ? " …" : "") }
        let names = (argument.names ?? []).map { ($0.kind == "long" ? "--" : "-") + $0.name }.joined(separator: ", ")
        return argument.kind == "flag" ? names : "\(names) \(value)" + (argument.isRepeating ? " …" : "")
    }

    private func help(_ argument: Tool.Argument, _ standard: String) -> String {
        let values =
            argument.allValues.map { $0.isEmpty ? "" : " " + $0.map { "`\($0)`" }.joined(separator: ", ") } ?? ""
        let usual = argument.defaultValue.map { " (\(standard) `\($0)`)" } ?? ""
        return ((argument.abstract ?? "") + values + usual).replacing("|", with: "\\|")
    }
}
