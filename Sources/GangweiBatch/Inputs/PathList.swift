/// A list of paths in a file or on standard input.
public enum PathList {
  /// Reads a list: a path a line, or with a zero byte behind each. Empty lines are left out.
  /// - Parameter path: the list; `-` for standard input.
  /// - Throws: ``InputError`` for a list that cannot be read or holds what is not UTF-8.
  public static func read(_ path: String, isNullSeparated: Bool) throws(InputError) -> [String] {
    var input = try BufferedInput.open(path == "-" ? .standardInput : Input(file: path))
    var bytes: [UInt8] = []
    do throws(BufferedInput.Problem) {
      _ = try input.read(Input.maximumBytes, into: &bytes)
    } catch {
      throw InputError(path: path, reason: BufferedInput.reason(for: error))
    }
    var paths: [String] = []
    for (index, line) in bytes.split(separator: isNullSeparated ? 0 : 0x0A, omittingEmptySubsequences: false)
      .enumerated()
    {
      var line = line
      if !isNullSeparated && line.last == 0x0D { line.removeLast() }
      if line.isEmpty { continue }
      guard let valid = String(validating: line, as: UTF8.self) else {
        throw InputError(path: path, record: index + 1, reason: "is not UTF-8; rename the file")
      }
      paths.append(valid)
    }
    return paths
  }
}
