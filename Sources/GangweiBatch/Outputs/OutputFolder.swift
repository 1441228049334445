import Glibc

/// A folder that outputs are written to, each whole or not at all.
public struct OutputFolder: Sendable {
  public let path: String
  /// Where files are written before they are renamed; `nil` for beside their targets.
  private let aside: String?

  /// Makes the folder, and those above it, where they are missing.
  /// - Throws: ``OutputError`` where it cannot be made or is a file.
  public init(path: String) throws(OutputError) {
    self.path = path
    aside = nil
    try Self.makeFolder(path)
  }

  /// Makes the folder, and one on the same file system that files are written in before they are renamed.
  init(path: String, aside: String) throws(OutputError) {
    self.path = path
    self.aside = aside
    try Self.makeFolder(path)
    try Self.makeFolder(aside)
  }

  /// Writes one file: aside under another name, then renamed, so that a reader sees the old file or the new one and never
  /// a half. Folders in `relativePath` are made.
  /// - Parameter worker: no two calls at once have the same number.
  /// - Throws: ``OutputError``; the file that stood there before is untouched then.
  public func write(_ bytes: [UInt8], to relativePath: String, worker: Int = 0) throws(OutputError) {
    let target = Path.join(path, relativePath)
    let temporary = temporaryPath(for: target, worker: worker)
    var descriptor = Self.create(temporary)
    if descriptor < 0 && errno == ENOENT {
      try Self.makeFolder(Path.folder(of: temporary))
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
      if error.code == ENOENT {
        do throws(OutputError) {
          try Self.makeFolder(Path.folder(of: target))
        } catch {
          unlink(temporary)
          throw error
        }
        if rename(temporary, target) == 0 { return }
        error = .last
      }
    }
    unlink(temporary)
    throw OutputError(path: target, reason: error.writingReason)
  }

  private func temporaryPath(for target: String, worker: Int) -> String {
    if let aside { return Path.join(aside, String(worker)) }
    return Path.join(Path.folder(of: target), Self.temporaryName(for: Path.lastComponent(of: target)))
  }

  /// The size of one of its files in bytes; `nil` where there is none.
  func size(of relativePath: String) -> Int? {
    var facts = stat()
    guard stat(Path.join(path, relativePath), &facts) == 0, FileKind(mode: facts.st_mode) == .file else { return nil }
    return Int(facts.st_size)
  }

  /// A file of the folder that is written aside while the run goes on.
  /// - Parameter name: the file's, without folders.
  func asideFile(_ name: String) throws(OutputError) -> AsideFile {
    try AsideFile(aside: Path.join(aside ?? path, "." + name), target: Path.join(path, name))
  }

  /// Removes one of its files; false where there is none.
  func remove(_ name: String) -> Bool { unlink(Path.join(path, name)) == 0 }

  /// Removes what a run that was killed left aside.
  func clearAside() throws(OutputError) {
    guard let aside, let stream = opendir(aside) else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      // The name is an array inside the entry, closed by a zero; the entry lives until the next call.
      let name: [UInt8] = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      unlink(Path.join(aside, String(decoding: name, as: UTF8.self)))
    }
  }

  /// Removes the folder for what is written aside, if nothing is in it.
  func removeAside() {
    if let aside { rmdir(aside) }
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
