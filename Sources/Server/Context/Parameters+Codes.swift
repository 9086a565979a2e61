import Council
import ExchangeAPI
import Hummingbird

extension Parameters {
    /// A code in the path; one of another form names nothing, so it is answered like what is missing.
    func code<Name: Code>(_ name: String, as type: Name.Type = Name.self) throws(ExchangeError) -> Name {
        guard let code = Name(rawValue: try text(name)) else { throw ExchangeError(.notFound) }
        return code
    }

    var meeting: MeetingCode {
        get throws(ExchangeError) { try code("meeting") }
    }

    var jurisdiction: JurisdictionCode {
        get throws(ExchangeError) { try code("jurisdiction") }
    }

    /// A segment of the path as text; the router hands it over as it was sent.
    func text(_ name: String) throws(ExchangeError) -> String {
        guard let raw = self[name[...]], raw.utf8.count <= 200, let text = PercentEncoding.decode(raw) else {
            throw ExchangeError(.notFound)
        }
        return text
    }
}
