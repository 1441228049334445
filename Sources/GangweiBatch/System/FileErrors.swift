/// Why one input, or one record of an input, could not be converted. The others still can.
public struct InputError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The path as the user gave it or as the folder listed it.
  public var path: String
  /// Of a record: its number in the input, from 1, which of JSON Lines is the line. 0 for the input as a whole.
  public var record: Int
  /// What is wrong and what to do about it, in one line.
  public var reason: String

  public init(path: String, record: Int = 0, reason: String) {
    self.path = path
    self.record = record
    self.reason = reason
  }

  /// `PATH: reason` or `PATH:RECORD: reason`, always a single line.
  public var description: String {
    record == 0 ? "\(singleLine(path)): \(reason)" : "\(singleLine(path)):\(record): \(reason)"
  }
}

/// Why an output could not be written. It ends the run: the next output would most likely fail as well.
public struct OutputError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The path that was to be written.
  public var path: String
  /// What is wrong and what to do about it, in one line.
  public var reason: String

  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  /// `PATH: reason`, always a single line.
  public var description: String { "\(singleLine(path)): \(reason)" }
}

/// The text with control characters escaped as Swift writes them, so that a path with a line feed stays on one line.
/// An empty text is shown as a pair of quotation marks.
func singleLine(_ text: String) -> String {
  if text.isEmpty { return "\"\"" }
  guard text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else { return text }
  var result = ""
  for scalar in text.unicodeScalars {
    if scalar.properties.generalCategory == .control {
      result += scalar.escaped(asASCII: true)
    } else {
      result.unicodeScalars.append(scalar)
    }
  }
  return result
}
