import Glibc

/// The files in a folder and below it that are asked for, sorted by the bytes of their relative paths.
///
/// Hidden files and folders are left out. Symbolic links are followed, except to a folder that holds the link.
public struct FolderListing: Sendable {
  /// A file below the folder.
  struct File: Sendable {
    var relativePath: String
    /// In bytes.
    var size: Int
  }

  private(set) var files: [File] = []
  /// Folders that could not be read and files whose names are not UTF-8.
  public private(set) var failures: [InputError] = []

  /// The files' paths below the folder.
  public var relativePaths: [String] { files.map(\.relativePath) }

  private let folder: String
  /// Whether a file of this name is asked for; the second is whether its folder is one that outputs were written to.
  private let isTaken: @Sendable (String, Bool) -> Bool

  private struct Identity: Hashable {
    var device: dev_t
    var number: ino_t
  }

  /// Lists the files of `folder` whose names end in a suffix.
  /// - Parameter suffix: how the names end, in small letters, such as `.txt`; `.TXT` is taken as well.
  public init(folder: String, suffix: String) {
    self.init(folder: folder) { name, _ in Path.hasSuffix(name, suffix) }
  }

  /// Lists the files of `folder` that can be converted, without what a run wrote there.
  init(inputsIn folder: String) {
    self.init(folder: folder) { name, isOutput in
      Input.isTaken(name) && !(isOutput && (name == ErrorLog.name || name.hasPrefix(PartSink.prefix)))
    }
  }

  private init(folder: String, isTaken: @escaping @Sendable (String, Bool) -> Bool) {
    self.folder = folder
    self.isTaken = isTaken
    visit("", above: [])
    files.sort { Path.precedes($0.relativePath, $1.relativePath) }
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
    let (names, isOutput) = names(in: stream, path: path)
    closedir(stream)
    for name in names {
      let child = Path.join(relative, name)
      let childPath = Path.join(folder, child)
      var facts = stat()
      if stat(childPath, &facts) != 0 {
        let error = SystemError.last
        if isTaken(name, isOutput) { failures.append(InputError(path: childPath, reason: error.readingReason)) }
      } else if FileKind(mode: facts.st_mode) == .folder {
        visit(child, above: above.union([identity]))
      } else if isTaken(name, isOutput) {
        files.append(File(relativePath: child, size: Int(facts.st_size)))
      }
    }
  }

  /// The names that are not hidden, in the order of their bytes, and whether outputs were written to the folder.
  private mutating func names(in stream: OpaquePointer, path: String) -> (names: [String], isOutput: Bool) {
    var names: [String] = []
    var isOutput = false
    while let entry = readdir(stream) {
      // The name is an array inside the entry, closed by a zero; the entry lives until the next call.
      let name: [UInt8] = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name.first == UInt8(ascii: ".") {
        if name.elementsEqual(OutputState.name.utf8) { isOutput = true }
        continue
      }
      if let valid = String(validating: name, as: UTF8.self) {
        names.append(valid)
      } else {
        let reason = "its name is not UTF-8; rename it"
        failures.append(InputError(path: Path.join(path, String(decoding: name, as: UTF8.self)), reason: reason))
      }
    }
    return (names.sorted(by: Path.precedes), isOutput)
  }
}
