/// What a command says to a person, before it is laid out for a terminal or written as Markdown.
struct Document: Sendable, Equatable {
    enum Block: Sendable, Equatable {
        case heading(RichText, level: Int)
        case paragraph(RichText)
        /// Names and values, one a line.
        case fields([Field])
        case table(Table)
        case outline([Item])
    }

    struct Field: Sendable, Equatable {
        let name: String
        let value: RichText

        init(_ name: String, _ value: RichText) {
            self.name = name
            self.value = value
        }
    }

    /// A point of a nested list.
    struct Item: Sendable, Equatable {
        /// The point's own marker, such as `a)`; a bullet where it is nil, nothing where it is empty.
        let marker: String?
        let paragraphs: [RichText]
        let children: [Item]

        init(marker: String? = nil, _ paragraphs: [RichText], children: [Item] = []) {
            self.marker = marker
            self.paragraphs = paragraphs
            self.children = children
        }
    }

    var blocks: [Block]

    init(_ blocks: [Block]) { self.blocks = blocks }

    init(_ table: Table) { blocks = [.table(table)] }
}

extension Document {
    /// The same document with every text changed in the same way.
    func map(_ change: (RichText) -> RichText) -> Document {
        Document(
            blocks.map { block in
                switch block {
                case .heading(let text, let level): .heading(change(text), level: level)
                case .paragraph(let text): .paragraph(change(text))
                case .fields(let fields): .fields(fields.map { Field($0.name, change($0.value)) })
                case .table(let table):
                    .table(Table(table.columns, rows: table.rows.map { $0.map(change) }, whenEmpty: table.whenEmpty))
                case .outline(let items): .outline(items.map { $0.map(change) })
                }
            }
        )
    }
}

extension Document.Item {
    fileprivate func map(_ change: (RichText) -> RichText) -> Document.Item {
        Document.Item(marker: marker, paragraphs.map(change), children: children.map { $0.map(change) })
    }
}
