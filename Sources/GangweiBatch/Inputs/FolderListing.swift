import Glibc

/// The files in a folder and below it whose names end in a suffix, sorted by the bytes of their relative paths.
///
/// Hidden files and folders are left out. Symbolic links are followed, except to a folder that holds the link.
public struct FolderListing: Sendable {
  public private(set) var relativePaths: [String] = []
  /// Folders that could not be read and files whose names are not UTF-8.
  public private(set) var failures: [InputError] = []

  private let folder: String
  private let suffix: String

  private struct Identity: Hashable {
    var device: dev_t
    var number: ino_t
  }

  /// Lists `folder`.
  /// - Parameter suffix: how the names end, in small letters, such as `.txt`; `.TXT` is taken as well.
  public init(folder: String, suffix: String) {
    self.folder = folder
    self.suffix = suffix
    visit("", above: [])
    relativePaths.sort(by: Path.precedes)
  }

  private mutating func visit(_ relative: String, above: Set<Identity>) {
    let path = relative.isEmpty ? folder : Path.join(folder, relative)
    guard let stream = opendir(path) else {
      failures.append(InputError(path: path, reason: SystemError.last.readingReason))
      return
    }
    var facts = stat()
    guard fstat(dirfd(stream), &facts) == 0 else {
      closedir(stream)
      return
    }
    let identity = Identity(device: facts.st_dev, number: facts.st_ino)
    guard !above.contains(identity) else {
      closedir(stream)
      return
    }
    let names = Self.names(in: stream, path: path, failures: &failures)
    closedir(stream)
    for name in names {
      let child = Path.join(relative, name)
      let childPath = Path.join(folder, child)
      switch FileKind.at(childPath) {
      case .success(.folder): visit(child, above: above.union([identity]))
      case .success where Path.hasSuffix(name, suffix): relativePaths.append(child)
      case .failure(let error) where Path.hasSuffix(name, suffix):
        failures.append(InputError(path: childPath, reason: error.readingReason))
      default: break
      }
    }
  }

  /// The names that are not hidden, in the order of their bytes.
  private static func names(in stream: OpaquePointer, path: String, failures: inout [InputError]) -> [String] {
    var names: [String] = []
    while let entry = readdir(stream) {
      // The name is an array inside the entry, closed by a zero; the entry lives until the next call.
      let name: [UInt8] = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name.first == UInt8(ascii: ".") { continue }
      if let valid = String(validating: name, as: UTF8.self) {
        names.append(valid)
      } else {
        let reason = "its name is not UTF-8; rename it"
        failures.append(InputError(path: Path.join(path, String(decoding: name, as: UTF8.self)), reason: reason))
      }
    }
    return names.sorted(by: Path.precedes)
  }
}
