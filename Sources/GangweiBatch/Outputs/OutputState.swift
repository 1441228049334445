import Glibc

/// The hidden folder `.gangwei` of an output folder: its manifest, and what is written aside. One run at a time has it.
struct OutputState: ~Copyable {
  /// The output folder.
  let folder: OutputFolder
  var manifest: Manifest
  private let lock: Int32

  static let name = ".gangwei"

  /// Makes the folder where it is missing, waits for nobody, and removes what a killed run left half.
  /// - Parameters:
  ///   - key: names the program and the options that make outputs what they are.
  ///   - forgets: whether all is to be made again.
  /// - Throws: ``OutputError``, also where another run has the folder.
  static func open(path: String, key: String, forgets: Bool) throws(OutputError) -> OutputState {
    let state = Path.join(path, name)
    _ = try OutputFolder(path: state)
    let lock = Glibc.open(state, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard lock >= 0 else { throw OutputError(path: state, reason: SystemError.last.writingReason) }
    do throws(OutputError) {
      guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
        throw OutputError(path: path, reason: "is being written by another run; wait for it or end it")
      }
      let folder = try OutputFolder(path: path, aside: Path.join(state, "aside"))
      try folder.clearAside()
      let manifest = try Manifest.open(path: Path.join(state, "manifest"), key: key, forgets: forgets)
      return OutputState(folder: folder, manifest: manifest, lock: lock)
    } catch {
      close(lock)
      throw error
    }
  }

  private init(folder: OutputFolder, manifest: consuming Manifest, lock: Int32) {
    self.folder = folder
    self.manifest = manifest
    self.lock = lock
  }

  deinit { close(lock) }

  /// Removes the folder of what is written aside, in which nothing is left.
  func removeAside() { folder.removeAside() }
}
