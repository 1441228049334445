public import FoundationEssentials

/// A new folder that goes when the test ends.
public final class TemporaryFolder: Sendable {
  public let url: URL

  /// The folder's absolute path.
  public var path: String { url.path }

  public init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "gangwei-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  /// The absolute path of something in the folder.
  public func path(_ name: String) -> String { url.appending(path: name).path }

  /// Writes a file, with the folders above it.
  /// - Returns: its absolute path.
  @discardableResult
  public func write(_ bytes: [UInt8], to name: String) throws -> String {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    return file.path
  }

  /// Writes a text in UTF-8.
  @discardableResult
  public func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name)
  }

  /// Makes an empty folder.
  @discardableResult
  public func makeFolder(_ name: String) throws -> String {
    try FileManager.default.createDirectory(at: url.appending(path: name), withIntermediateDirectories: true)
    return path(name)
  }

  /// Makes a symbolic link at `name`.
  public func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path(name), withDestinationPath: target)
  }

  /// The bytes of a file in the folder.
  public func read(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: url.appending(path: name)))
  }

  /// The relative paths of all files below `name` but those of `.gangwei`, sorted.
  public func outputs(_ name: String) throws -> [String] {
    try listing(name).filter { !$0.hasPrefix(".gangwei/") && $0 != ".gangwei" && !isFolder(name + "/" + $0) }
  }

  private func isFolder(_ name: String) -> Bool {
    (try? FileManager.default.contentsOfDirectory(atPath: path(name))) != nil
  }

  /// The contents of all files below `name` but those of `.gangwei`, by their relative paths.
  public func contents(_ name: String) throws -> [String: [UInt8]] {
    try Dictionary(uniqueKeysWithValues: outputs(name).map { ($0, try read(name + "/" + $0)) })
  }

  /// Whether there is such a file or folder.
  public func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  /// Removes a file or a folder.
  public func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: path(name))
  }

  /// The relative paths of all files and folders below `name`, also hidden ones, sorted.
  public func listing(_ name: String = "") throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: name.isEmpty ? path : path(name)).sorted()
  }
}
