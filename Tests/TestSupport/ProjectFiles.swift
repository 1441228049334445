import FoundationEssentials

/// The files of the repository that tests read.
public enum ProjectFiles {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The absolute path of something in the repository.
  public static func path(_ relative: String) -> String { root.appending(path: relative).path }

  public static func bytes(of relative: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: root.appending(path: relative)))
  }

  public static func text(of relative: String) throws -> String {
    String(decoding: try bytes(of: relative), as: UTF8.self)
  }

  /// The paths of the corpus's texts below its folder, in the order of `gangwei convert`.
  public static var corpus: [String] {
    get throws {
      let names = try FileManager.default.subpathsOfDirectory(atPath: path("corpus"))
      return names.filter { $0.hasSuffix(".txt") }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
  }
}
