/// The inputs that a list of paths stands for, and the paths that stand for none.
///
/// The order is that of the relative paths' bytes, whatever order the paths were given in.
public struct InputSet: Sendable {
  public private(set) var inputs: [Input] = []
  public private(set) var failures: [InputError] = []

  /// Finds the inputs: a file stands for itself, a folder for the `.txt` files in it and below it. Hidden files are
  /// left out. Two inputs that would write the same output are a failure of the later one.
  /// - Complexity: O(*n* log *n*) in the number of files.
  public init(paths: [String]) {
    for path in paths {
      switch FileKind.at(path) {
      case .success(.folder): addFolder(path)
      case .success(.file): inputs.append(Input(file: path))
      case .success(.other):
        failures.append(InputError(path: path, reason: "is neither a file nor a folder; give a text file"))
      case .failure(let error): failures.append(InputError(path: path, reason: error.readingReason))
      }
    }
    inputs.sort {
      $0.relativePath == $1.relativePath
        ? Path.precedes($0.path, $1.path) : Path.precedes($0.relativePath, $1.relativePath)
    }
    removeClashes()
  }

  private mutating func addFolder(_ folder: String) {
    let listing = FolderListing(folder: folder, suffix: ".txt")
    inputs += listing.relativePaths.map { Input(path: Path.join(folder, $0), relativePath: $0) }
    failures += listing.failures
    if listing.relativePaths.isEmpty && listing.failures.isEmpty {
      failures.append(InputError(path: folder, reason: "holds no texts; give a folder with .txt files"))
    }
  }

  private mutating func removeClashes() {
    var first: [String: String] = [:]
    var kept: [Input] = []
    for input in inputs {
      if let earlier = first[input.outputPath] {
        let reason = "would write \(singleLine(input.outputPath)) as \(singleLine(earlier)) does; "
        failures.append(InputError(path: input.path, reason: reason + "rename it or convert it to another folder"))
      } else {
        first[input.outputPath] = input.path
        kept.append(input)
      }
    }
    inputs = kept
  }
}
