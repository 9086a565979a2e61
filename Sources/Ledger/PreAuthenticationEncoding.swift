/// What is signed in place of the bytes themselves (DSSE, "PAE"): their type, their lengths and they, so that a
/// signature for one kind of payload cannot be shown for another.
package enum PreAuthenticationEncoding {
    /// `DSSEv1 SP len(type) SP type SP len(payload) SP payload`, the lengths in decimal bytes.
    package static func bytes(of payload: [UInt8], type: String) -> [UInt8] {
        var bytes = Array("DSSEv1 \(type.utf8.count) \(type) \(payload.count) ".utf8)
        bytes.append(contentsOf: payload)
        return bytes
    }
}
