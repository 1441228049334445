import Glibc

/// A folder that outputs are written to, each whole or not at all.
public struct OutputFolder: Sendable {
  public let path: String

  /// Makes the folder, and those above it, where they are missing.
  /// - Throws: ``OutputError`` where it cannot be made or is a file.
  public init(path: String) throws(OutputError) {
    self.path = path
    try Self.makeFolder(path)
  }

  /// Writes one file: aside under another name in the same folder, then renamed, so that a reader sees the old file or
  /// the new one and never a half. Folders in `relativePath` are made.
  /// - Throws: ``OutputError``; the file that stood there before is untouched then.
  public func write(_ bytes: [UInt8], to relativePath: String) throws(OutputError) {
    let target = Path.join(path, relativePath)
    let folder = Path.folder(of: target)
    let temporary = Path.join(folder, Self.temporaryName(for: Path.lastComponent(of: target)))
    var descriptor = Self.create(temporary)
    if descriptor < 0 && errno == ENOENT {
      try Self.makeFolder(folder)
      descriptor = Self.create(temporary)
    }
    guard descriptor >= 0 else { throw OutputError(path: target, reason: SystemError.last.writingReason) }
    let complete = writeAll(bytes, to: descriptor)
    var error = SystemError.last
    // Some file systems tell only here that the disk is full.
    let closed = close(descriptor) == 0
    if complete && !closed { error = .last }
    if complete && closed {
      if rename(temporary, target) == 0 { return }
      error = .last
    }
    unlink(temporary)
    throw OutputError(path: target, reason: error.writingReason)
  }

  /// Short whatever the length of `name`, and apart from those of other processes and other names.
  private static func temporaryName(for name: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return ".gangwei-\(getpid())-\(String(hash, radix: 16)).partial"
  }

  private static func create(_ path: String) -> Int32 {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
    let descriptor = open(path, flags, 0o666)
    // Left by a process of this number that was killed.
    if descriptor < 0 && errno == EEXIST && unlink(path) == 0 { return open(path, flags, 0o666) }
    return descriptor
  }

  private static func makeFolder(_ path: String) throws(OutputError) {
    if path.isEmpty || path == "/" { return }
    if case .success(.folder) = FileKind.at(path) { return }
    let trimmed = path.utf8.last == UInt8(ascii: "/") ? String(path.dropLast()) : path
    try makeFolder(Path.folder(of: trimmed))
    guard mkdir(trimmed, 0o777) == 0 else {
      let error = SystemError.last
      // Another process may have made it in between.
      if error.code == EEXIST, case .success(.folder) = FileKind.at(trimmed) { return }
      throw OutputError(path: path, reason: error.writingReason)
    }
  }
}

/// Writes all bytes to an open file; false, with `errno` set, when the system reports an error.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
  bytes.withUnsafeBytes { buffer in
    var written = 0
    while written < buffer.count, let start = buffer.baseAddress {
      let step = Glibc.write(descriptor, start + written, buffer.count - written)
      if step >= 0 {
        written += step
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }
}
