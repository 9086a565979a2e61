import Foundation

@testable import SyncProtocol

/// An independent implementation of the protocol, in another process: a line of JSON asks, and JSON after its length
/// answers.
final class Oracle {
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()

    /// Nil where the implementation or an interpreter for it is absent.
    static let command: (interpreter: URL, implementation: URL)? = {
        guard let implementation = SharedFolder.oracle else { return nil }
        let folders = ProcessInfo.processInfo.environment["PATH", default: ""].split(separator: ":")
        let interpreters = folders.map { URL(filePath: String($0)).appending(path: "python3") }
        return interpreters.first { FileManager.default.isExecutableFile(atPath: $0.path) }
            .map { ($0, implementation) }
    }()

    /// Loads the implementation and answers until its input ends.
    private static let driver = """
        import hashlib, importlib.util, json, sys
        spec = importlib.util.spec_from_file_location("oracle", sys.argv[1])
        oracle = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(oracle)
        pool, sets = {}, {}
        def id_of(index):
            if index not in pool:
                pool[index] = hashlib.sha256(b"fuzz-%d" % index).digest()
            return pool[index]
        def items(question, omits):
            omits = set(omits)
            return [(t, id_of(question["first"] + i)) for i, t in enumerate(question["timestamps"]) if i not in omits]
        for line in sys.stdin:
            question = json.loads(line)
            if question["ask"] == "sets":
                sets["client"] = items(question, question["clientOmits"])
                sets["server"] = items(question, question["serverOmits"])
                answer = {}
            elif question["ask"] == "session":
                limits = question["clientLimit"], question["serverLimit"]
                messages, have, need = oracle.run(sets["client"], sets["server"], *limits, truthful=True)
                ids = lambda rounds: [i.hex() for found in rounds for i in found]
                answer = {"messages": [m.hex() for m in messages], "have": ids(have), "need": ids(need)}
            else:
                server = oracle.Neg(sets["server"], question["serverLimit"], truthful=True)
                try:
                    answer = {"reply": server.reconcile(bytes.fromhex(question["message"]))[0].hex()}
                except (ValueError, IndexError) as error:
                    answer = {"error": str(error)}
            text = json.dumps(answer)
            print("%08d" % len(text), text, sep="", end="", flush=True)
        """

    struct Transcript: Decodable {
        let messages: [String]
        let have: [String]
        let need: [String]
    }

    struct Reply: Decodable {
        let reply: String?
        let error: String?
    }

    private struct Question: Encodable {
        let ask: String
        var first: Int?
        var timestamps: [UInt64]?
        var clientOmits: [Int]?
        var serverOmits: [Int]?
        var clientLimit: Int?
        var serverLimit: Int?
        var message: String?
    }

    private struct Nothing: Decodable {}

    struct Silence: Error {}

    init() throws {
        guard let command = Self.command else { throw Silence() }
        process.executableURL = command.interpreter
        process.arguments = ["-c", Self.driver, command.implementation.path]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
    }

    deinit {
        // The driver ends with its input.
        try? input.fileHandleForWriting.close()
        process.waitUntilExit()
    }

    /// The sets that further questions are about.
    func take(_ pair: SetPair) throws {
        let question = Question(
            ask: "sets",
            first: pair.first,
            timestamps: pair.timestamps,
            clientOmits: Array(pair.clientOmits),
            serverOmits: Array(pair.serverOmits)
        )
        _ = try ask(question) as Nothing
    }

    /// A whole session between the two sets.
    func session(_ clientLimit: FrameLimit, _ serverLimit: FrameLimit) throws -> Transcript {
        try ask(Question(ask: "session", clientLimit: clientLimit.bytes, serverLimit: serverLimit.bytes))
    }

    /// The server's answer to one message, or why it refuses it.
    func reply(to message: [UInt8], _ serverLimit: FrameLimit) throws -> Reply {
        try ask(Question(ask: "reply", serverLimit: serverLimit.bytes, message: message.hex))
    }

    private func ask<Answer: Decodable>(_ question: Question) throws -> Answer {
        try input.fileHandleForWriting.write(contentsOf: try JSONEncoder().encode(question) + [UInt8(ascii: "\n")])
        guard let count = Int(String(decoding: try read(8), as: UTF8.self)) else { throw Silence() }
        return try JSONDecoder().decode(Answer.self, from: try read(count))
    }

    private func read(_ count: Int) throws -> Data {
        guard let data = try output.fileHandleForReading.read(upToCount: count), data.count == count else {
            throw Silence()
        }
        return data
    }
}
