extension EvidenceError {
    /// Runs what fails as records fail, and fails as evidence does.
    static func wrapping<Value>(_ body: () throws(RecordError) -> Value) throws(EvidenceError) -> Value {
        do throws(RecordError) {
            return try body()
        } catch {
            throw .badDocument(error)
        }
    }
}
