import Council

extension Context {
    /// Asks a question that must be answered with yes; no terminal, no answer.
    func confirms(_ question: Bilingual) -> Bool {
        guard input.isTerminal else { return false }
        writeError(question[language].inert + Bilingual(en: " [y/N] ", fr: " [o/N] ")[language])
        guard let answer = input.readLine(false)?.lowercased() else { return false }
        return ["y", "yes", "o", "oui"].contains(answer)
    }

    /// A value that an option gave; else the person is asked for it, and where there is nobody, the option is missing.
    func answer(_ given: String?, option: String, _ question: Bilingual) throws(Failure) -> String {
        if let given, !given.isEmpty { return given }
        if input.isTerminal {
            writeError(question[language].inert + " ")
            let answer = (input.readLine(false) ?? "").drop { $0 == " " }
            if !answer.isEmpty { return String(answer) }
        }
        throw Failure(.usage, Bilingual(en: "\(option) is missing.", fr: "Il manque \(option)."))
    }
}
