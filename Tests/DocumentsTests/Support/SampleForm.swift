import Documents
import Foundation
import Testing

/// A filled form with the truth that was written down for it by hand.
struct SampleForm: Sendable, CustomTestStringConvertible {
    let text: URL
    let truth: URL

    var testDescription: String { text.lastPathComponent }

    var isPlainText: Bool { text.pathExtension == "txt" }

    /// Our own forms.
    static let own = all(in: Checkout.forms)
    /// The shared samples; none where the folder is absent.
    static let samples = all(in: Checkout.shared.appending(path: "samples"))
    /// The one real form; none where the folder is absent.
    static let real = all(in: Checkout.shared.appending(path: "real"))

    private static func all(in folder: URL) -> [SampleForm] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().compactMap { name in
            guard name.hasSuffix(".txt") || name.hasSuffix(".md"), let dot = name.lastIndex(of: ".") else { return nil }
            let truth = folder.appending(path: name[..<dot] + ".truth.json")
            return Checkout.exists(truth) ? SampleForm(text: folder.appending(path: name), truth: truth) : nil
        }
    }

    func bytes() throws -> [UInt8] { [UInt8](try Data(contentsOf: text)) }

    func imported() throws -> ImportedForm {
        try FormImporter().importForm(try bytes(), named: text.lastPathComponent)
    }

    func expected() throws -> FormTruth {
        try JSONDecoder().decode(FormTruth.self, from: Data(contentsOf: truth))
    }
}
