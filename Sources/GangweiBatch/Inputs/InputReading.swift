import Glibc

extension Input {
  /// The largest file that is read, in bytes: 1 GiB.
  public static let maximumBytes = 1 << 30

  /// Reads the file, and checks that it is text.
  /// - Throws: ``InputError`` for a file that is missing, unreadable, empty, too large, or no text.
  public func read() throws(InputError) -> [UInt8] {
    let bytes = try Self.contents(of: path)
    if let problem = TextCheck.problem(of: bytes) {
      throw InputError(path: path, reason: problem)
    }
    return bytes
  }

  /// Reads a regular file whatever it holds.
  /// - Throws: ``InputError`` for a file that is missing, unreadable or too large.
  public static func contents(of path: String) throws(InputError) -> [UInt8] {
    // Without O_NONBLOCK a named pipe would wait here for a writer.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw InputError(path: path, reason: SystemError.last.readingReason) }
    defer { close(descriptor) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else {
      throw InputError(path: path, reason: SystemError.last.readingReason)
    }
    switch FileKind(mode: facts.st_mode) {
    case .file: break
    case .folder: throw InputError(path: path, reason: "is a folder; give a text file")
    case .other: throw InputError(path: path, reason: "is neither a file nor a folder; give a text file")
    }
    guard facts.st_size <= maximumBytes else {
      throw InputError(path: path, reason: "is larger than 1 GiB; split it into documents")
    }
    guard let bytes = readAll(descriptor, expected: Int(facts.st_size)) else {
      throw InputError(path: path, reason: SystemError.last.readingReason)
    }
    return bytes
  }

  /// The bytes up to the end of the file as it was when it was opened; `nil` when the system reports an error.
  private static func readAll(_ descriptor: Int32, expected: Int) -> [UInt8]? {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: expected) { buffer, count in
      while count < expected, let start = buffer.baseAddress {
        let step = Glibc.read(descriptor, start + count, expected - count)
        if step > 0 {
          count += step
        } else if step == 0 {
          break
        } else if errno != EINTR {
          failed = true
          break
        }
      }
    }
    return failed ? nil : bytes
  }
}
