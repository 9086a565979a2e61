import Council

/// The language that the command line speaks: in help and errors while arguments are read, and in answers after.
///
/// ArgumentParser asks commands for their texts through static properties, so the language travels with the task.
enum Interface {
    @TaskLocal static var language: Language = .english

    /// The language asked for by `--lang`, else by the locale (POSIX: LC_ALL before LC_MESSAGES before LANG).
    static func language(arguments: [String], environment: [String: String]) -> Language {
        if let asked = LanguageOption(arguments)?.language { return asked }
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        return locale.flatMap(Language.init(tag:)) ?? .english
    }
}

/// Where `--lang` stands among the arguments: it must be known before anything can be said about the others.
struct LanguageOption {
    let language: Language
    /// The arguments without it, so that it is taken anywhere: before the command, after it, with `help`.
    let otherArguments: [String]

    /// Nil where the option is absent, or names no language that there is (ArgumentParser then says so).
    init?(_ arguments: [String]) {
        let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
        guard let index = arguments[..<end].lastIndex(where: { $0 == "--lang" || $0.hasPrefix("--lang=") }) else {
            return nil
        }
        let joined = arguments[index] != "--lang"
        guard joined || index + 1 < end else { return nil }
        let value = joined ? String(arguments[index].dropFirst("--lang=".count)) : arguments[index + 1]
        guard let language = Language(rawValue: value) else { return nil }
        self.language = language
        var rest = arguments
        rest.removeSubrange(index...(joined ? index : index + 1))
        otherArguments = rest
    }
}
