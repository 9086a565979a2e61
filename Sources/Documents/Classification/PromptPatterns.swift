package import Council

/// The wordings by which the parts of a form are recognised, as data: an administrator adds to them without a release.
///
/// Every phrase is compared without case, accents and punctuation, and none needs to be met word for word. The JSON form
/// is that of `schema/templates/prompts.json`, which holds ``standard``.
package struct PromptPatterns: Codable, Sendable, Equatable {
    /// How one of the four parts is headed, asked for and answered.
    package struct Section: Codable, Sendable, Equatable {
        package let key: SectionKey
        /// Headings in either language, without number.
        package var headings: [String]
        /// Wordings of the prompt in either language.
        package var prompts: [String]
        /// Beginnings of words that the prompt of this part has and the other three have not.
        package var promptWords: [String]
        /// Phrases that answers to this part tend to hold, by which a text is placed whose heading stands elsewhere.
        package var answerPhrases: [String]

        enum CodingKeys: String, CodingKey {
            case key, headings, prompts, promptWords, answerPhrases
        }

        package init(
            key: SectionKey,
            headings: [String],
            prompts: [String],
            promptWords: [String],
            answerPhrases: [String]
        ) {
            self.key = key
            self.headings = headings
            self.prompts = prompts
            self.promptWords = promptWords
            self.answerPhrases = answerPhrases
        }
    }

    /// The labels before what the head of a form says.
    package struct Labels: Codable, Sendable, Equatable {
        package var jurisdiction: [String]
        package var meeting: [String]
        package var contact: [String]
        package var name: [String]
        package var title: [String]
        package var organization: [String]
        package var email: [String]
        package var phone: [String]
        package var fax: [String]

        enum CodingKeys: String, CodingKey {
            case jurisdiction, meeting, contact, name, title, organization, email, phone, fax
        }

        package init(
            jurisdiction: [String] = [],
            meeting: [String] = [],
            contact: [String] = [],
            name: [String] = [],
            title: [String] = [],
            organization: [String] = [],
            email: [String] = [],
            phone: [String] = [],
            fax: [String] = []
        ) {
            self.jurisdiction = jurisdiction
            self.meeting = meeting
            self.contact = contact
            self.name = name
            self.title = title
            self.organization = organization
            self.email = email
            self.phone = phone
            self.fax = fax
        }
    }

    enum CodingKeys: String, CodingKey {
        case sections, labels, headingModifiers, otherHeadings, requests, questions, promptVocabulary, titleWords
        case bannerPhrases, positionWords, organizationWords, divisionWords, continuations, placeholders
    }

    package var sections: [Section]
    package var labels: Labels
    /// Words that a heading of one of the four parts may have beside its own.
    package var headingModifiers: [String]
    /// Headings that stand in such forms and belong to none of the four parts.
    package var otherHeadings: [String]
    /// Openings of a prompt that asks as an order: "please describe".
    package var requests: [String]
    /// Openings of a prompt that asks as a question: "does your".
    package var questions: [String]
    /// Beginnings of words that prompts of all parts are made of.
    package var promptVocabulary: [String]
    /// Words of the form's own title.
    package var titleWords: [String]
    /// Phrases of the line that says who may read the form.
    package var bannerPhrases: [String]
    /// Words of a person's position.
    package var positionWords: [String]
    /// Words that the names of organizations begin with.
    package var organizationWords: [String]
    /// Words that name an organization as well as a division of one.
    package var divisionWords: [String]
    /// Openings by which a paragraph continues what the one before it spoke of.
    package var continuations: [String]
    /// Answers that say there is none.
    package var placeholders: [String]
}
