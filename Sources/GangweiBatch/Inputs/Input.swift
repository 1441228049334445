/// One file to convert, or standard input: a document, or records that are one document each.
public struct Input: Hashable, Sendable {
  /// Where the file is, as the user gave it or as the folder listed it; `-` for standard input.
  public var path: String
  /// Where it stands below the input folder; the file's name alone where the user gave the file itself.
  public var relativePath: String
  /// The file's size in bytes when it was listed; 0 where it is not known.
  public var size = 0

  public init(path: String, relativePath: String, size: Int = 0) {
    self.path = path
    self.relativePath = relativePath
    self.size = size
  }

  /// An input that the user gave as a file.
  public init(file path: String) {
    self.init(path: path, relativePath: Path.lastComponent(of: path))
  }

  /// Standard input, which has no name of its own.
  public static let standardInput = Input(path: "-", relativePath: "stdin")

  /// Whether this is standard input, which can be read once only.
  public var isStandardInput: Bool { path == "-" }

  /// The file's name without its folder and without the ending of a packed file (`.gz`, `.zst`).
  public var name: String { Path.lastComponent(of: unpackedPath) }

  /// The relative path without the ending of a packed file.
  public var unpackedPath: String {
    for ending in [".gz", ".zst"] where Path.hasSuffix(relativePath, ending) {
      let rest = relativePath.dropLast(ending.utf8.count)
      if !rest.isEmpty && rest.utf8.last != UInt8(ascii: "/") { return String(rest) }
    }
    return relativePath
  }

  /// Where its JSON goes below the output folder: `NAME.txt` becomes `NAME.json`, any other name gets `.json` added.
  public var outputPath: String {
    let path = unpackedPath
    let stem = name.utf8.count > 4 && Path.hasSuffix(path, ".txt") ? path.dropLast(4) : path[...]
    return stem + ".json"
  }

  /// Where the JSON of one of its records goes below the output folder: `NAME.jsonl` becomes the folder `NAME`.
  /// - Parameter number: the record's number, from 1.
  public func outputPath(ofRecord number: Int) -> String {
    let path = unpackedPath
    var stem = path[...]
    for ending in Self.recordEndings where name.utf8.count > ending.utf8.count && Path.hasSuffix(path, ending) {
      stem = path.dropLast(ending.utf8.count)
      break
    }
    let digits = String(number)
    return stem + "/" + String(repeating: "0", count: max(0, 9 - digits.utf8.count)) + digits + ".json"
  }

  /// What names of files with records end in.
  static let recordEndings = [".jsonl", ".ndjson", ".wet"]

  /// What the names end in that a folder's inputs have, each also with the ending of a packed file.
  static let endings = [".txt"] + recordEndings

  /// Whether a folder's file of this name is an input.
  static func isTaken(_ name: String) -> Bool {
    let packed = [".gz", ".zst"].first { Path.hasSuffix(name, $0) }
    let rest = packed.map { String(name.dropLast($0.utf8.count)) } ?? name
    return endings.contains { Path.hasSuffix(rest, $0) }
  }
}
