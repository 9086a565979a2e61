import Foundation
import Glibc
import Ledger
import Storage

/// The file that keeps a node's signing key: 32 bytes in hexadecimal, readable by its owner alone.
enum NodeKey {
    private static func path(in folder: String) -> String { folder + "/node.key" }

    /// Reads the key, or makes one where there is none and keeps it.
    static func obtain(in folder: String) throws -> SigningKey {
        FileManager.default.fileExists(atPath: path(in: folder)) ? try read(in: folder) : try create(in: folder)
    }

    private static func create(in folder: String) throws -> SigningKey {
        var generator = SystemRandomNumberGenerator()
        let key = try SigningKey(using: &generator)
        let digits = key.seed.map { byte in
            String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
        }
        let descriptor = Glibc.open(path(in: folder), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw StorageError.readOnly }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        try handle.write(contentsOf: Data((digits.joined() + "\n").utf8))
        try handle.synchronize()
        return key
    }

    /// Reads the key; refuses a file that others may read.
    static func read(in folder: String) throws -> SigningKey {
        let path = path(in: folder)
        var status = stat()
        guard stat(path, &status) == 0 else {
            throw StorageError.cannotOpen(folder: path, reason: "node.key is missing / node.key est absent")
        }
        guard status.st_mode & 0o077 == 0 else {
            throw StorageError.cannotOpen(
                folder: path,
                reason: "others may read it: chmod 600 / lisible par d’autres : chmod 600"
            )
        }
        let text = try String(contentsOfFile: path, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
        guard let hash = ContentHash(text) else {
            throw StorageError.cannotOpen(
                folder: path,
                reason: "not 64 hexadecimal digits / pas 64 chiffres hexadécimaux"
            )
        }
        return try SigningKey(seed: hash.bytes)
    }
}
