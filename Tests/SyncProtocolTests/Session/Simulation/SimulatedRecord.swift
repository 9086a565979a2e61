import Foundation
import Ledger

@testable import SyncProtocol

/// A record as small as it can be: its line is an envelope, its header says only what the simulation needs.
struct SimulatedRecord {
    let id: ItemID
    let item: Item
    let audience: String
    /// The number of the node that wrote it.
    let author: Int
    /// Whole seconds, by its author's clock.
    let timestamp: Int
    /// Whether everybody but its author refuses it.
    let isBad: Bool
    let kept: RecordStream.Kept

    init?(number: Int, author: Int, audience: String, timestamp: Int, isBad: Bool) {
        let header = Array("\(number) \(audience) \(timestamp)".utf8)
        id = ItemID(RecordID(hashing: header))
        guard let item = Item(timestamp: UInt64(timestamp), id: id) else { return nil }
        self.item = item
        self.audience = audience
        self.author = author
        self.timestamp = timestamp
        self.isBad = isBad
        let line =
            #"{"payload":"\#(Data(header).base64EncodedString())","payloadType":"t","#
            + #""signatures":[{"sig":"\#(Self.signature)"}]}"#
        kept = RecordStream.Kept(audience: audience, line: Array(line.utf8))
    }

    private static let signature = Data(repeating: 0, count: 64).base64EncodedString()
}
