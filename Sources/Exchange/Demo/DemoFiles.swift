import Council
import Foundation

/// The demo council as it stands in `deploy/demo`: the council, and one file a submission.
struct DemoFiles {
    struct CouncilFile: Decodable {
        let profile: CouncilProfile
        let jurisdictions: [Jurisdiction]
        let topics: [Topic]
        let meetings: [DemoMeeting]
        let accounts: [Account]
    }

    /// A meeting with the times at which it was planned, opened, closed …
    struct DemoMeeting: Decodable {
        struct Step: Decodable {
            let state: Meeting.State
            let at: Timestamp
        }

        struct Grant: Decodable {
            let jurisdiction: JurisdictionCode
            /// A time, or `@+30d`: that many days after the demo is loaded.
            let until: String
            let reason: String?
        }

        let code: MeetingCode
        let title: Bilingual
        let date: Timestamp
        let opens: Timestamp
        let due: Timestamp
        let extensions: [Grant]
        let history: [Step]

        var meeting: Meeting { Meeting(code: code, title: title, date: date, opens: opens, due: due, state: .planned) }
    }

    /// One submission's story, in the order of time.
    struct SubmissionFile: Decodable {
        struct Event: Decodable {
            let state: SubmissionState
            let at: Timestamp
            let by: AccountID
            let reason: String?
            let submission: Submission?
        }

        let meeting: MeetingCode
        let jurisdiction: JurisdictionCode
        let events: [Event]
    }

    let council: CouncilFile
    let submissions: [SubmissionFile]

    /// Reads a folder laid out as `deploy/demo` is.
    init(folder: String) throws {
        func read<Value: Decodable>(_ type: Value.Type, _ path: String) throws -> Value {
            do {
                return try JSONDecoder().decode(type, from: Data(contentsOf: URL(fileURLWithPath: path)))
            } catch {
                throw ExchangeError(
                    .invalid,
                    Bilingual(
                        en: "The demo file \(path) cannot be read: \(error)",
                        fr: "Impossible de lire le fichier de démonstration \(path) : \(error)"
                    )
                )
            }
        }
        council = try read(CouncilFile.self, folder + "/council.json")
        let root = folder + "/submissions"
        let paths = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
        submissions = try paths.filter { $0.hasSuffix(".json") }.sorted().map {
            try read(SubmissionFile.self, root + "/" + $0)
        }
    }
}
