/// What a check of the whole ledger found.
package struct LedgerReport: Codable, Sendable, Equatable {
    /// One thing that is wrong, with the record it is wrong in.
    package struct Fault: Codable, Sendable, Equatable {
        package let sequence: Int64
        package let record: String
        package let code: String

        package init(sequence: Int64, record: String, code: String) {
            self.sequence = sequence
            self.record = record
            self.code = code
        }
    }

    package let records: Int
    package let faults: [Fault]
    /// Whether the tables that the server reads equal a fold from zero.
    package let foldIsEqual: Bool?

    package init(records: Int, faults: [Fault], foldIsEqual: Bool?) {
        self.records = records
        self.faults = faults
        self.foldIsEqual = foldIsEqual
    }

    package var isSound: Bool { faults.isEmpty && foldIsEqual != false }
}
