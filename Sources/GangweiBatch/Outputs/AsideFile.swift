import Glibc

/// A file that is written aside and takes its name when it is complete. Dropped before that, it is gone.
struct AsideFile: ~Copyable {
  private let aside: String
  let target: String
  private let descriptor: Int32
  private var isOpen = true
  /// How many bytes were written.
  private(set) var count = 0

  /// Creates the file, or empties what another run left there.
  /// - Parameters:
  ///   - aside: where it is written, on the file system of `target`.
  ///   - isExclusive: whether no other process may write there at the same time.
  /// - Throws: ``OutputError``, also where another process writes there.
  init(aside: String, target: String, isExclusive: Bool = false) throws(OutputError) {
    self.aside = aside
    self.target = target
    descriptor = open(aside, O_WRONLY | O_CREAT | O_CLOEXEC | (isExclusive ? 0 : O_TRUNC), 0o666)
    guard descriptor >= 0 else {
      isOpen = false
      throw OutputError(path: target, reason: SystemError.last.writingReason)
    }
    if isExclusive {
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, Self.isFile(aside, descriptor) else {
        isOpen = false
        close(descriptor)
        throw OutputError(path: target, reason: "is being written by another run; wait for it or end it")
      }
      ftruncate(descriptor, 0)
    }
  }

  /// Whether the open file still has this name: another run may just have completed it.
  private static func isFile(_ path: String, _ descriptor: Int32) -> Bool {
    var named = stat()
    var opened = stat()
    return stat(path, &named) == 0 && fstat(descriptor, &opened) == 0 && named.st_ino == opened.st_ino
  }

  deinit {
    if isOpen {
      close(descriptor)
      unlink(aside)
    }
  }

  /// Appends bytes.
  mutating func write(_ bytes: [UInt8]) throws(OutputError) {
    guard writeAll(bytes, to: descriptor) else {
      throw OutputError(path: target, reason: SystemError.last.writingReason)
    }
    count += bytes.count
  }

  /// Gives the file its name.
  /// - Parameter isDurable: whether it is to be on the disk itself, and not only with the system, before it has its name.
  consuming func complete(isDurable: Bool) throws(OutputError) {
    if isDurable && fdatasync(descriptor) != 0 && errno != EINVAL {
      throw OutputError(path: target, reason: SystemError.last.writingReason)
    }
    guard rename(aside, target) == 0 else {
      throw OutputError(path: target, reason: SystemError.last.writingReason)
    }
    isOpen = false
    // Some file systems tell only here that the disk is full.
    guard close(descriptor) == 0 else { throw OutputError(path: target, reason: SystemError.last.writingReason) }
  }
}
