import ArgumentParser
import Council

extension Bilingual {
    /// The text in the language that the command line speaks now.
    var text: String { self[Interface.language] }
}

extension ArgumentHelp {
    /// An option's or argument's help in the language of the interface; `value` names what it takes.
    init(_ abstract: Bilingual, value: Bilingual? = nil) {
        self.init(abstract.text, valueName: value?.text)
    }
}

extension CommandConfiguration {
    /// A command's name, one line on what it is for, and at least one example of its use.
    init(
        _ name: String,
        _ abstract: Bilingual,
        examples: [String],
        discussion: Bilingual? = nil,
        subcommands: [any ParsableCommand.Type] = []
    ) {
        let heading =
            examples.count == 1
            ? Bilingual(en: "Example:", fr: "Exemple\u{A0}:") : Bilingual(en: "Examples:", fr: "Exemples\u{A0}:")
        let shown = [heading.text] + examples.map { "  " + $0 }
        self.init(
            commandName: name,
            abstract: abstract.text,
            discussion: ([discussion?.text].compactMap(\.self) + [shown.joined(separator: "\n")])
                .joined(separator: "\n\n"),
            subcommands: subcommands
        )
    }
}
