import Council

/// Why a command could not do what it was asked, where the exchange itself had no say.
struct Failure: Error {
    let status: Ending
    let message: Bilingual

    init(_ status: Ending, _ message: Bilingual) {
        self.status = status
        self.message = message
    }
}
