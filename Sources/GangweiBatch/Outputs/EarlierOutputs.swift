/// What earlier runs left in a folder, as its manifest says. About a hundred bytes for each output.
struct EarlierOutputs: Sendable {
  /// Of one document's file.
  struct File: Sendable {
    var sha256: ShortDigest
    var name: ShortDigest
    var outputBytes: Int
    var stamp: UInt64
    /// Whether it was made by this program with these options.
    var isCurrent: Bool
  }

  /// Of a file of lines.
  struct Part: Sendable {
    var digest: String
    var outputBytes: Int
    var isCurrent: Bool
  }

  private(set) var files: [ShortDigest: File] = [:]
  private(set) var parts: [String: Part] = [:]
  /// How many lines say so.
  private(set) var lines = 0

  /// What is known of one document's file.
  func file(_ outputPath: String) -> File? { files.isEmpty ? nil : files[ShortDigest(of: outputPath)] }

  func isKnown(_ outputPath: String) -> Bool { file(outputPath) != nil }

  /// Takes what a line of the manifest says; a later line counts more than an earlier one.
  mutating func add(_ entry: ManifestEntry, isCurrent: Bool) {
    lines += 1
    switch entry {
    case .run, .failed: break
    case .file(let facts):
      files[ShortDigest(of: facts.outputPath)] = File(
        sha256: ShortDigest(hexadecimal: facts.sha256.utf8), name: ShortDigest(of: facts.name),
        outputBytes: facts.outputBytes, stamp: facts.stamp, isCurrent: isCurrent)
    case .part(let facts):
      parts[facts.name] = Part(digest: facts.digest, outputBytes: facts.outputBytes, isCurrent: isCurrent)
    }
  }

  /// Whether most lines say what later ones say anew.
  var isWorthRewriting: Bool { lines > 1000 && lines > 2 * (files.count + parts.count) }
}
