import GangweiBatch
import Synchronization

/// Writes messages to standard error, one line each, and a line on a terminal that changes in place.
enum Report {
  /// Whether such a line stands on the terminal.
  private static let hasStatus = Mutex(false)

  /// `gangwei: error: MESSAGE`. Where standard error itself cannot be written there is nobody left to tell.
  static func error(_ message: String) {
    line("gangwei: error: " + message.split(whereSeparator: \.isNewline).joined(separator: " "))
  }

  /// A line as it is.
  static func line(_ text: String) {
    hasStatus.withLock { hasStatus in
      try? StandardStream.error.write((hasStatus ? "\r\u{1B}[K" : "") + text + "\n")
      hasStatus = false
    }
  }

  /// Shows a line in the place of the last such line; an empty one takes it away. For terminals only.
  static func status(_ text: String) {
    hasStatus.withLock { hasStatus in
      if !hasStatus && text.isEmpty { return }
      try? StandardStream.error.write("\r\u{1B}[K" + text)
      hasStatus = !text.isEmpty
    }
  }
}
