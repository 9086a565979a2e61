package import Council

/// What is handed to the council: a whole text, or the draft where none is given.
package struct SubmitRequest: Codable, Sendable, Equatable {
    package let submission: Submission?

    package init(submission: Submission? = nil) {
        self.submission = submission
    }
}
