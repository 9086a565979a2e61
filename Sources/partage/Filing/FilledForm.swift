import Council
import Documents
import Foundation

/// A file that a jurisdiction files: the form as it was filled, or a submission in JSON.
enum FilledForm {
    case form(ImportedForm)
    case submission(Submission)

    /// Reads a file, or standard input for `-`. What it is shows in its first sign, not in its name.
    init(path: String, _ context: Context) throws(Failure) {
        let bytes = try Self.bytes(of: path, context)
        let name = path == "-" ? nil : URL(fileURLWithPath: path).lastPathComponent
        if bytes.first(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }) == UInt8(ascii: "{") {
            self = .submission(try Self.submission(bytes))
        } else {
            self = .form(try Self.form(bytes, named: name))
        }
    }

    /// Reads a filled form and nothing else.
    static func form(path: String, _ context: Context) throws(Failure) -> ImportedForm {
        let bytes = try bytes(of: path, context)
        return try form(bytes, named: path == "-" ? nil : URL(fileURLWithPath: path).lastPathComponent)
    }

    private static func form(_ bytes: [UInt8], named name: String?) throws(Failure) -> ImportedForm {
        do {
            return try FormImporter().importForm(bytes, named: name)
        } catch {
            throw Failure(.badData, error.message)
        }
    }

    private static func submission(_ bytes: [UInt8]) throws(Failure) -> Submission {
        do {
            return try Payload.decode(Submission.self, from: bytes)
        } catch {
            throw Failure(
                .badData,
                Bilingual(
                    en:
                        "The file begins like JSON but is no submission as schema/submission-v1.schema.json describes it.",
                    fr: "Le fichier commence comme du JSON, mais n’est pas une soumission selon "
                        + "schema/submission-v1.schema.json."
                )
            )
        }
    }

    /// One byte more than a form may have is read, so that the importer can say that it is too large.
    private static let limit = 2 * 1_048_576

    private static func bytes(of path: String, _ context: Context) throws(Failure) -> [UInt8] {
        do {
            if path == "-" { return try context.input.readAll(limit) }
            let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            defer { try? handle.close() }
            return [UInt8](try handle.read(upToEndOr: limit + 1))
        } catch {
            throw Failure(
                .badData,
                Bilingual(
                    en: "\(path) cannot be read: it is missing, a folder, or closed to you.",
                    fr: "Impossible de lire \(path) : fichier absent, dossier ou accès refusé."
                )
            )
        }
    }
}
