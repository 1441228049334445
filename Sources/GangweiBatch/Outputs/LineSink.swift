/// Writes lines to one file, or to standard output. A file takes its name when the run is complete: a run that was
/// stopped leaves no half of it, and what stood there before.
public struct LineSink: DocumentSink, ~Copyable {
  public let packer: LinePacker
  private var file: AsideFile?

  /// Lines to a file.
  /// - Throws: ``OutputError`` where it cannot be made.
  public init(file path: String, packer: LinePacker) throws(OutputError) {
    self.packer = packer
    if case .success(.folder) = FileKind.at(path) {
      throw OutputError(path: path, reason: "cannot be written: it is a folder; give a file's name, or --shard-size")
    }
    let folder = Path.folder(of: path)
    if !folder.isEmpty { _ = try OutputFolder(path: folder) }
    file = try AsideFile(
      aside: Path.join(folder, ".gangwei-\(Path.lastComponent(of: path)).partial"), target: path, isExclusive: true)
  }

  /// Lines to standard output, as soon as they are there.
  public init(standardOutputWith packer: LinePacker) {
    self.packer = packer
    file = nil
  }

  public mutating func write(_ batch: consuming PackedBatch<[UInt8]>) throws(OutputError) {
    guard let lines = batch.packet else { return }
    if file == nil { return try StandardStream.output.write(lines) }
    try file?.write(lines)
  }

  public mutating func finish(isComplete: Bool) throws(OutputError) {
    guard let file = file.take() else { return }
    if isComplete { try file.complete(isDurable: true) }
  }
}
