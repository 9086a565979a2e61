import Foundation
import Testing

/// The API's description, as the server gives it.
struct APIDescription {
    /// One method of one path.
    struct Operation: Sendable {
        let name: String
        let method: String
        let path: String

        var line: String { "\(method) \(path)" }
    }

    let document: [String: Any]
    let operations: [Operation]

    init(_ bytes: [UInt8]) throws {
        document = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        let paths = try #require(document["paths"] as? [String: [String: [String: Any]]])
        operations = paths.flatMap { path, methods in
            methods.map { method, operation in
                Operation(
                    name: operation["operationId"] as? String ?? "",
                    method: method.uppercased(),
                    path: path
                )
            }
        }
    }

    /// The schemas by name.
    var schemas: [String: Any] {
        (document["components"] as? [String: Any])?["schemas"] as? [String: Any] ?? [:]
    }

    /// The schema of an operation's answer with a status; nil where the description does not know of such an answer.
    func response(_ operation: Operation, status: Int) -> [String: Any]? {
        let paths = document["paths"] as? [String: [String: [String: Any]]]
        let responses = paths?[operation.path]?[operation.method.lowercased()]?["responses"] as? [String: Any]
        guard let response = responses?["\(status)"] ?? (status >= 400 ? responses?["default"] : nil) else {
            return nil
        }
        return SchemaChecker(document: document).resolve(response)
    }

    /// The operation that a path belongs to; literal segments go before names.
    func operation(_ method: String, _ path: String) -> Operation? {
        let segments = path.prefix { $0 != "?" }.split(separator: "/")
        return operations.filter { operation in
            let own = operation.path.split(separator: "/")
            return operation.method == method && own.count == segments.count
                && zip(own, segments).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
        }.min { $0.path.count { $0 == "{" } < $1.path.count { $0 == "{" } }
    }
}
