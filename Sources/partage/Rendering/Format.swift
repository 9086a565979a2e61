/// The forms in which a reading command answers.
enum Format: String, CaseIterable, Sendable {
    case table, json, csv, markdown
}
