import Glibc

/// What tells without reading it that a file is the one that was read: its place on the disk, its size and the times at
/// which it and its entry were changed last.
///
/// The second of these times is the system's own: no program sets it back. A file that was changed within two seconds of
/// being read has no stamp, as it might be changed again without a new time.
struct FileStamp: Hashable, Sendable {
  private(set) var value: UInt64

  /// Of a file as `facts` describe it now; `nil` where it was changed too lately.
  init?(_ facts: stat) {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    guard now.tv_sec - facts.st_ctim.tv_sec > 2 else { return nil }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    let words: [UInt64] = [
      UInt64(truncatingIfNeeded: facts.st_dev), UInt64(truncatingIfNeeded: facts.st_ino),
      UInt64(truncatingIfNeeded: facts.st_size), UInt64(truncatingIfNeeded: facts.st_mtim.tv_sec),
      UInt64(truncatingIfNeeded: facts.st_mtim.tv_nsec), UInt64(truncatingIfNeeded: facts.st_ctim.tv_sec),
      UInt64(truncatingIfNeeded: facts.st_ctim.tv_nsec),
    ]
    for word in words {
      // A step of a hash that spreads each word over all bits.
      hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
    }
    value = hash == 0 ? 1 : hash
  }

  /// Of the file at a path, links followed.
  init?(path: String) {
    var facts = stat()
    guard stat(path, &facts) == 0, FileKind(mode: facts.st_mode) == .file else { return nil }
    self.init(facts)
  }
}
