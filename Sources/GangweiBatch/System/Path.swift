/// What the batch module does with paths: plain strings, `/` between their components.
enum Path {
  /// `folder/name`, with one slash between them.
  static func join(_ folder: String, _ name: String) -> String {
    folder.isEmpty ? name : folder.utf8.last == UInt8(ascii: "/") ? folder + name : folder + "/" + name
  }

  /// The path's last component; slashes at its end do not count.
  static func lastComponent(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The path as one below a folder: without what leads out of it or nowhere (`/` at the start, `.` and `..`).
  static func inside(_ path: String) -> String {
    path.split(separator: "/").filter { $0 != "." && $0 != ".." }.joined(separator: "/")
  }

  /// What stands before the last component: empty where there is no folder, `/` for the root.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return slash == path.utf8.startIndex ? "/" : String(path[..<slash])
  }

  /// Whether `path` ends in `suffix`, in capital or small ASCII letters. `suffix` is in small letters.
  static func hasSuffix(_ path: String, _ suffix: String) -> Bool {
    let end = path.utf8.suffix(suffix.utf8.count)
    return end.count == suffix.utf8.count
      && zip(end, suffix.utf8).allSatisfy { $0 == $1 || ($0 | 0x20 == $1 && $0 >= 0x41 && $0 <= 0x5A) }
  }

  /// Whether `left` comes before `right` in the order of their bytes, which no locale changes.
  static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}
