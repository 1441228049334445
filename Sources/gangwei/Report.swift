import GangweiBatch

/// Writes messages to standard error, one line each.
enum Report {
  /// `gangwei: error: MESSAGE`. Where standard error itself cannot be written there is nobody left to tell.
  static func error(_ message: String) {
    let line = message.split(whereSeparator: \.isNewline).joined(separator: " ")
    try? StandardStream.error.write("gangwei: error: \(line)\n")
  }
}
