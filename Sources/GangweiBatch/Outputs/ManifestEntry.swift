/// What the manifest says of one output.
enum ManifestEntry: Equatable {
  /// What is made from here on was made by this program with these options.
  case run(key: String)
  /// One document's file.
  case file(FileFacts)
  /// A file of lines.
  case part(PartFacts)
  /// A record that failed, and why.
  case failed(path: String, record: Int, reason: String)

  struct FileFacts: Equatable {
    var outputPath: String
    /// The document's `source.name`.
    var name: String
    /// Where the record came from.
    var path: String
    var record: Int
    /// SHA-256 of its text in hexadecimal, and its size in bytes.
    var sha256: String
    var bytes: Int
    /// How large the output is, in bytes.
    var outputBytes: Int
    /// See ``FileStamp``; 0 for none.
    var stamp: UInt64
  }

  struct PartFacts: Equatable {
    var name: String
    /// Of the names and texts of its records, in hexadecimal.
    var digest: String
    var records: Int
    var outputBytes: Int
  }

  // MARK: - As a line

  /// The line without its checksum and line feed: words between tabs.
  var line: String {
    switch self {
    case .run(let key): Self.joined(["run", key])
    case .file(let facts):
      Self.joined([
        "file", facts.outputPath, facts.sha256, String(facts.bytes), String(facts.outputBytes),
        String(facts.stamp, radix: 16), facts.path, String(facts.record), facts.name,
      ])
    case .part(let facts):
      Self.joined(["part", facts.name, facts.digest, String(facts.records), String(facts.outputBytes)])
    case .failed(let path, let record, let reason): Self.joined(["failed", path, String(record), reason])
    }
  }

  /// Reads a line without its checksum; `nil` for one that another version wrote.
  init?(line: ArraySlice<UInt8>) {
    let words = line.split(separator: 0x09, omittingEmptySubsequences: false).map(Self.unescaped)
    switch (words.first, words.count) {
    case ("run", 2): self = .run(key: words[1])
    case ("file", 9):
      guard let bytes = Int(words[3]), let outputBytes = Int(words[4]), let stamp = UInt64(words[5], radix: 16),
        let record = Int(words[7])
      else { return nil }
      self = .file(
        FileFacts(
          outputPath: words[1], name: words[8], path: words[6], record: record, sha256: words[2], bytes: bytes,
          outputBytes: outputBytes, stamp: stamp))
    case ("part", 5):
      guard let records = Int(words[3]), let outputBytes = Int(words[4]) else { return nil }
      self = .part(PartFacts(name: words[1], digest: words[2], records: records, outputBytes: outputBytes))
    case ("failed", 4):
      guard let record = Int(words[2]) else { return nil }
      self = .failed(path: words[1], record: record, reason: words[3])
    default: return nil
    }
  }

  private static func joined(_ words: [String]) -> String { words.map(escaped).joined(separator: "\t") }

  /// Tabs and line ends would end the word, so they are written as in most programming languages.
  private static func escaped(_ word: String) -> String {
    guard word.utf8.contains(where: { $0 < 0x20 || $0 == 0x5C }) else { return word }
    var result: [UInt8] = []
    for byte in word.utf8 {
      switch byte {
      case 0x5C: result += [0x5C, 0x5C]
      case 0x09: result += [0x5C, 0x74]
      case 0x0A: result += [0x5C, 0x6E]
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func unescaped(_ word: ArraySlice<UInt8>) -> String {
    guard word.contains(0x5C) else { return String(decoding: word, as: UTF8.self) }
    var result: [UInt8] = []
    var isEscape = false
    for byte in word {
      if isEscape {
        result.append(byte == 0x74 ? 0x09 : byte == 0x6E ? 0x0A : byte)
        isEscape = false
      } else if byte == 0x5C {
        isEscape = true
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
