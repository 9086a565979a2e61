import Council
import Foundation

/// What the doctor looks at on any machine: the clock, and where tokens are kept.
struct MachineChecks {
    let environment: [String: String]

    func run() -> [Check] { [clock, logins] }

    /// Receipts and deadlines go by this clock.
    private var clock: Check {
        let name = Bilingual(en: "Clock", fr: "Horloge")
        let now = Timestamp(Int64(Date().timeIntervalSince1970))
        // Before the first release of the program, the clock was never set.
        guard now.month >= YearMonth(year: 2025, month: 1) else {
            return Check(
                name,
                .fault,
                Bilingual(en: "It shows \(now.moment). Set it.", fr: "Elle indique \(now.moment). Réglez-la.")
            )
        }
        let isKept = Self.timeServices.contains { FileManager.default.fileExists(atPath: $0) }
        return Check(
            name,
            .good,
            isKept
                ? Bilingual(
                    en: "\(now.moment), kept by a time service",
                    fr: "\(now.moment), réglée par un service de temps"
                )
                : Bilingual(
                    en: "\(now.moment); no time service was found here (a container has its host's)",
                    fr: "\(now.moment); aucun service de temps trouvé ici (un conteneur a celui de son hôte)"
                )
        )
    }

    /// What systemd-timesyncd, chrony and ntpd leave while they keep the clock.
    private static let timeServices = [
        "/run/systemd/timesync/synchronized", "/run/chrony/chronyd.pid", "/run/ntpd.pid",
    ]

    private var logins: Check {
        let name = Bilingual(en: "Stored logins", fr: "Sessions conservées")
        let logins = StoredLogins(environment: environment)
        guard FileManager.default.fileExists(atPath: logins.file) else {
            return Check(name, .good, Bilingual(en: "none", fr: "aucune"))
        }
        return logins.isExposed
            ? Check(
                name,
                .fault,
                Bilingual(
                    en: "Others can read \(logins.file). Run: chmod 600 '\(logins.file)' — and replace the tokens.",
                    fr:
                        "D’autres peuvent lire \(logins.file). Exécutez : chmod 600 '\(logins.file)', puis remplacez les "
                        + "jetons."
                )
            )
            : Check(name, .good, Bilingual(en: logins.file, fr: logins.file))
    }
}
