extension Endpoint {
    /// The methods that a path takes, for `Allow`; none where no endpoint has such a path.
    ///
    /// It looks at the form alone, so that it says nothing about what exists.
    package static func methods(at path: String) -> [String] {
        let segments = path.split(separator: "/")
        let methods = Set(allCases.filter { $0.matches(segments) }.map(\.method))
        return (methods.contains("GET") ? methods.union(["HEAD"]) : methods).sorted()
    }

    private func matches(_ segments: [Substring]) -> Bool {
        let own = pattern.split(separator: "/")
        return own.count == segments.count
            && zip(own, segments).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
    }
}
