import Glibc

/// The inputs that a list of paths stands for, and the paths that stand for none.
///
/// The order is that of the relative paths' bytes, whatever order the paths were given in.
public struct InputSet: Sendable {
  public private(set) var inputs: [Input] = []
  public private(set) var failures: [InputError] = []

  /// Finds the inputs: a file stands for itself, `-` for standard input, a folder for the files in it and below it that
  /// end in `.txt`, `.jsonl`, `.ndjson` or `.wet`, packed (`.gz`, `.zst`) or not. Hidden files are left out.
  /// - Parameters:
  ///   - paths: a file among them is called by its name alone.
  ///   - listed: more paths; a file among them keeps its folders below an output folder.
  ///   - output: a file that is written and therefore not read.
  ///   - rejectsClashes: whether two inputs that would write the same output are a failure of the later one.
  /// - Complexity: O(*n* log *n*) in the number of files.
  public init(paths: [String], listed: [String] = [], output: String? = nil, rejectsClashes: Bool = true) {
    for path in paths { add(path, relativePath: Path.lastComponent(of: path)) }
    for path in listed { add(path, relativePath: Path.inside(path)) }
    inputs.sort {
      $0.relativePath == $1.relativePath
        ? Path.precedes($0.path, $1.path) : Path.precedes($0.relativePath, $1.relativePath)
    }
    if let output { leaveOut(output) }
    if rejectsClashes { removeClashes() }
  }

  private mutating func add(_ path: String, relativePath: String) {
    if path == "-" {
      if inputs.contains(where: \.isStandardInput) {
        failures.append(InputError(path: path, reason: "is there twice; standard input can be read once only"))
      } else {
        inputs.append(.standardInput)
      }
      return
    }
    var facts = stat()
    guard stat(path, &facts) == 0 else {
      failures.append(InputError(path: path, reason: SystemError.last.readingReason))
      return
    }
    switch FileKind(mode: facts.st_mode) {
    case .folder: addFolder(path)
    case .file: inputs.append(Input(path: path, relativePath: relativePath, size: Int(facts.st_size)))
    case .other: failures.append(InputError(path: path, reason: "is neither a file nor a folder; give a text file"))
    }
  }

  private mutating func addFolder(_ folder: String) {
    let listing = FolderListing(inputsIn: folder)
    inputs += listing.files.map {
      Input(path: Path.join(folder, $0.relativePath), relativePath: $0.relativePath, size: $0.size)
    }
    failures += listing.failures
    if listing.files.isEmpty && listing.failures.isEmpty {
      failures.append(InputError(path: folder, reason: "holds no texts; give a folder with .txt files"))
    }
  }

  /// Leaves out the file at `path`, under whatever name.
  private mutating func leaveOut(_ path: String) {
    var output = stat()
    guard stat(path, &output) == 0, FileKind(mode: output.st_mode) == .file else { return }
    let name = Path.lastComponent(of: path)
    inputs.removeAll { input in
      var facts = stat()
      return Path.lastComponent(of: input.path) == name && stat(input.path, &facts) == 0
        && facts.st_ino == output.st_ino && facts.st_dev == output.st_dev
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
