/// One text file to convert.
public struct Input: Hashable, Sendable {
  /// Where the file is, as the user gave it or as the folder listed it.
  public var path: String
  /// Where it stands below the input folder; the file's name alone where the user gave the file itself.
  public var relativePath: String

  public init(path: String, relativePath: String) {
    self.path = path
    self.relativePath = relativePath
  }

  /// An input that the user gave as a file.
  public init(file path: String) {
    self.init(path: path, relativePath: Path.lastComponent(of: path))
  }

  /// The file's name without its folder.
  public var name: String { Path.lastComponent(of: relativePath) }

  /// Where its JSON goes below the output folder: `NAME.txt` becomes `NAME.json`, any other name gets `.json` added.
  public var outputPath: String {
    let stem = name.utf8.count > 4 && Path.hasSuffix(name, ".txt") ? relativePath.dropLast(4) : relativePath[...]
    return stem + ".json"
  }
}
