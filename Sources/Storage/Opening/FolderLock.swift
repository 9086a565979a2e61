import Glibc
import Synchronization

/// Holds a data folder for one process, until it is released or gone.
///
/// SQLite before 3.51.3 can lose a write when two processes checkpoint one WAL at the same instant; Debian 12 has
/// 3.40.1. The lock keeps every second process out, also a second server by mistake.
final class FolderLock: Sendable {
    private let descriptor: Mutex<Int32?>

    /// Takes `partage.lock` in the folder, or says who is in the way.
    init(folder: String) throws(StorageError) {
        let descriptor = open(folder + "/partage.lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw errno == EROFS || errno == EACCES
                ? .readOnly : .cannotOpen(folder: folder, reason: String(cString: strerror(errno)))
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw .heldByAnother(folder: folder)
        }
        self.descriptor = Mutex(descriptor)
    }

    /// Lets others in; to release it again does nothing.
    func release() {
        descriptor.withLock { descriptor in
            guard let held = descriptor else { return }
            // Closing alone would leave it held for as long as a child that is just being started has a copy.
            flock(held, LOCK_UN)
            close(held)
            descriptor = nil
        }
    }

    deinit { release() }
}
