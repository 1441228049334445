public import GangweiBatch

/// How far a run is, in words and numbers.
public struct RunProgress: Sendable {
  let counts: RunTally.Counts
  let bytesRead: Int
  let totalBytes: Int
  let seconds: Double

  /// - Parameters:
  ///   - bytesRead: of the inputs' files, packed as they are there.
  ///   - totalBytes: of all inputs' files; 0 where that is not known.
  ///   - seconds: since the run began; more than 0.
  public init(counts: RunTally.Counts, bytesRead: Int, totalBytes: Int, seconds: Double) {
    self.counts = counts
    self.bytesRead = bytesRead
    self.totalBytes = totalBytes
    self.seconds = seconds
  }

  /// Which part of the input was read, from 0 to 1; `nil` where its size is not known.
  var share: Double? { totalBytes > 0 ? min(1, Double(bytesRead) / Double(totalBytes)) : nil }

  /// Documents a second.
  var rate: Double { Double(counts.records) / seconds }

  /// How long the rest will take if it goes on like this; `nil` where that cannot be said.
  var secondsLeft: Double? { share.flatMap { $0 > 0 ? seconds * (1 - $0) / $0 : nil } }

  /// One line: documents, rate, throughput, failures, time left.
  public var text: String {
    var parts: [String] = []
    if let share { parts.append(JSONText.decimal(share * 100, digits: 0) + " %") }
    parts.append("\(counts.records) documents")
    parts.append(JSONText.decimal(rate, digits: 0) + "/s")
    parts.append(JSONText.decimal(Double(bytesRead) / seconds / 1_000_000, digits: 1) + " MB/s")
    if counts.unchanged > 0 { parts.append("\(counts.unchanged) unchanged") }
    parts.append("\(counts.failed) failed")
    if let secondsLeft { parts.append(Self.duration(secondsLeft) + " left") }
    return parts.joined(separator: ", ")
  }

  /// The same behind a bar of 20 columns.
  public var bar: String {
    guard let share else { return text }
    let filled = Int(share * 20)
    return "[" + String(repeating: "#", count: filled) + String(repeating: "-", count: 20 - filled) + "] " + text
  }

  /// The numbers as members of a JSON object.
  public var members: [(String, JSONText.Value)] {
    var members: [(String, JSONText.Value)] = [
      ("converted", .integer(counts.converted)), ("unchanged", .integer(counts.unchanged)),
      ("failed", .integer(counts.failed)), ("bytes", .integer(bytesRead)),
    ]
    if totalBytes > 0 { members.append(("totalBytes", .integer(totalBytes))) }
    members.append(("seconds", .decimal(seconds, digits: 1)))
    if let secondsLeft { members.append(("secondsLeft", .decimal(secondsLeft, digits: 0))) }
    return members
  }

  /// `0:07`, `12:30`, `1:02:03`.
  static func duration(_ seconds: Double) -> String {
    let whole = Int(min(seconds, 1e9).rounded())
    let (hours, minutes) = (whole / 3600, whole / 60 % 60)
    let end = (whole % 60 < 10 ? "0" : "") + String(whole % 60)
    return hours > 0 ? "\(hours):" + (minutes < 10 ? "0" : "") + "\(minutes):\(end)" : "\(minutes):\(end)"
  }
}
