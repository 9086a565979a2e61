import ArgumentParser
package import Council

// How values are read from the command line: codes in any case, as people write them.

extension MeetingCode: ExpressibleByArgument {
    package init?(argument: String) { self.init(rawValue: argument) }
}

extension JurisdictionCode: ExpressibleByArgument {
    package init?(argument: String) { self.init(rawValue: argument) }
}

extension TopicCode: ExpressibleByArgument {
    package init?(argument: String) { self.init(rawValue: argument) }
}

extension AccountID: ExpressibleByArgument {
    package init?(argument: String) { self.init(rawValue: argument) }
}

extension Timestamp: ExpressibleByArgument {
    package init?(argument: String) { self.init(iso8601: argument) }
}

extension Role: ExpressibleByArgument {
    package init?(argument: String) { self.init(argument.lowercased()) }
}

extension Language: ExpressibleByArgument {}
extension SectionKey: ExpressibleByArgument {}
extension Scope: ExpressibleByArgument {}
extension Jurisdiction.Order: ExpressibleByArgument {}
extension Format: ExpressibleByArgument {}
