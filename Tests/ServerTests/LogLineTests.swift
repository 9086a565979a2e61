import Foundation
import Logging
import Testing

@testable import Server

/// One event is one line of JSON, whatever texts it is made of.
struct LogLineTests {
    @Test(
        "hostile texts are escaped, and can be read back",
        arguments: [
            "plain", "two\nlines\r\n{\"level\":\"error\"}", "\u{1B}[31mred", "quote \" backslash \\", "é 漢 😀",
            "right\u{202E}to\u{2066}left", "\u{0}\u{7F}\u{9B}", "\u{2028}\u{FEFF}", "",
        ]
    )
    func texts(_ text: String) throws {
        var line = LogLine(level: "info", message: text)
        line.add(text + "key", text)
        line.add("number", -7)
        line.end()
        let written = String(decoding: line.bytes, as: UTF8.self)
        #expect(written.hasSuffix("}\n"))
        let hidden = written.dropLast().unicodeScalars.filter {
            $0.properties.generalCategory == .control || $0.properties.generalCategory == .format
        }
        #expect(hidden.isEmpty)
        let read = try #require(try JSONSerialization.jsonObject(with: Data(line.bytes)) as? [String: Any])
        #expect(read["message"] as? String == text)
        #expect(read[text + "key"] as? String == text)
        #expect(read["number"] as? Int == -7)
    }

    @Test("the process's log goes through the same form, with what is attached to it")
    func handler() throws {
        let captured = CapturedLog()
        let stream = captured.stream
        var logger = Logger(label: "test") { JSONLogHandler(label: $0, stream: stream, level: .info) }
        logger[metadataKey: "folder"] = "/srv/a\nb"
        logger.debug("not written")
        logger.error("it\nbroke", metadata: ["code": "full"])
        let line = Data(captured.text.utf8)
        let read = try #require(try JSONSerialization.jsonObject(with: line) as? [String: String])
        #expect(read["message"] == "it\nbroke" && read["folder"] == "/srv/a\nb" && read["code"] == "full")
        #expect(captured.text.filter(\.isNewline).count == 1)
    }

    @Test("lines wait for a flush, and what is urgent does not")
    func flushing() {
        let captured = CapturedLog()
        let stream = captured.stream
        var line = LogLine(level: "info", message: "m")
        line.end()
        stream.write(line)
        #expect(captured.text.isEmpty)
        stream.write(line, isUrgent: true)
        #expect(captured.text.split(separator: "\n").count == 2)
        stream.write(line)
        stream.flush()
        #expect(captured.text.split(separator: "\n").count == 3)
    }
}
