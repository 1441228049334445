import Glibc

/// The process's standard output and standard error, written at once and without buffers.
public enum StandardStream: Int32, Sendable {
  case output = 1
  case error = 2

  /// Whether somebody looks at it.
  public var isTerminal: Bool { isatty(rawValue) == 1 }

  /// Writes all bytes. A reader that has gone (a broken pipe) is no error: the rest is dropped quietly, provided that
  /// ``ignoreBrokenPipes()`` was called.
  /// - Throws: ``OutputError``, for example when the disk behind it is full.
  public func write(_ bytes: [UInt8]) throws(OutputError) {
    if writeAll(bytes, to: rawValue) || errno == EPIPE { return }
    let name = self == .output ? "standard output" : "standard error"
    throw OutputError(path: name, reason: SystemError.last.writingReason)
  }

  /// Writes a text; see ``write(_:)-([UInt8])``.
  public func write(_ text: String) throws(OutputError) {
    try write(Array(text.utf8))
  }

  /// From here on a broken pipe ends the process, as it does with other programs whose output is a stream.
  public static func endOnBrokenPipes() {
    signal(SIGPIPE, SIG_DFL)
  }

  /// From here on a broken pipe is seen where it is written to, and does not end the process.
  public static func ignoreBrokenPipes() {
    signal(SIGPIPE, SIG_IGN)
  }
}
