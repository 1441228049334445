import Glibc

/// The file `errors.jsonl` of an output folder: a line for each input and record that failed in the last complete run.
/// Without failures there is no such file.
public struct ErrorLog: ~Copyable {
  private let folder: String
  private var file: AsideFile?

  static let name = "errors.jsonl"

  /// - Parameter folder: the output folder, which is there.
  public init(folder: String) {
    self.folder = folder
  }

  /// Adds a failure.
  public mutating func add(_ error: InputError, id: String?) throws(OutputError) {
    if file == nil {
      file = try AsideFile(
        aside: Path.join(folder, ".gangwei-" + Self.name + ".partial"), target: Path.join(folder, Self.name))
    }
    var members: [(String, JSONText.Value)] = []
    if let id { members.append(("id", .string(id))) }
    members.append(("path", .string(error.path)))
    members.append(("reason", .string(error.reason)))
    if error.record > 0 { members.append(("record", .integer(error.record))) }
    try file?.write(Array((JSONText.object(members) + "\n").utf8))
  }

  /// Gives the file its name.
  /// - Parameter isComplete: false where the run was stopped: the last complete run's file stays then.
  public mutating func finish(isComplete: Bool) throws(OutputError) {
    guard let file = file.take() else {
      // What a run that was killed left aside.
      unlink(Path.join(folder, ".gangwei-" + Self.name + ".partial"))
      if isComplete { unlink(Path.join(folder, Self.name)) }
      return
    }
    if isComplete { try file.complete(isDurable: false) }
  }
}
