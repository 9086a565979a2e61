import ArgumentParser
import Council

/// What ArgumentParser says of arguments it cannot take, in either language.
struct UsageError {
    private let message: String
    private let lines: [String]

    init(_ error: any Error, in language: Language) {
        let message = Partage.message(for: error)
        let full = Partage.fullMessage(for: error, columns: HelpPage.unbroken)
        let head = "Error: \(message)\n"
        let rest = full.hasPrefix(head) ? String(full.dropFirst(head.count)) : ""
        let lines = rest.split(separator: "\n").map { $0.drop { $0 == " " } }.map(String.init)
        guard language == .french else {
            self.message = "Error: " + message
            self.lines = lines.map { line in
                if line.hasPrefix("Help:  ") { return "Help: " + line.dropFirst("Help:  ".count) }
                guard line.hasPrefix("Usage: ") else { return line }
                return "Usage: " + Usage(String(line.dropFirst("Usage: ".count)), in: language).unbroken
            }
            return
        }
        self.message = "Erreur : " + Phrase.french(for: message)
        self.lines = lines.map { line in
            if line.hasPrefix("Help:  ") { return "Aide : " + line.dropFirst("Help:  ".count) }
            guard line.hasPrefix("Usage: ") else { return Phrase.french(for: line) }
            return "Utilisation : " + Usage(String(line.dropFirst("Usage: ".count)), in: language).unbroken
        }
    }

    func rendered(width: Int) -> String {
        ([message] + lines).flatMap { line in
            Usage.wrap(line, to: width - 2).enumerated().map { $0 == 0 ? $1 : "  " + $1 }
        }.joined(separator: "\n")
    }
}
