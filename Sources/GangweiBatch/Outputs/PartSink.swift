public import Compression

/// Writes lines to files of a folder, each for the same number of records, and keeps the folder's manifest. A file is
/// there as a whole or not at all; one that holds what it would hold again is left alone.
///
/// The folder is one set of data: files of earlier runs that this one did not make are removed when it is complete, and
/// named.
public struct PartSink: DocumentSink, ~Copyable {
  public let packer: LinePacker
  public let recordsPerPart: Int?
  /// The files of earlier runs that were removed.
  public private(set) var removed: [String] = []
  private let records: Int
  private let compression: Compression?
  private let complete: Set<Int>
  private var state: OutputState
  private var file: AsideFile?
  private var digest = PartDigest()
  private var part = -1
  private var names: Set<String> = []

  /// Opens the folder and finds out which parts need not be written, for which the inputs are read once more.
  /// - Parameters:
  ///   - path: the folder, made where it is missing.
  ///   - lines: names what the lines are, so that parts with other lines are written again.
  ///   - program: names the program's version; parts of another are written again.
  ///   - forgets: whether all is to be made again.
  ///   - batch: what will be converted.
  ///   - render: see ``LinePacker``.
  ///   - supervise: see ``Batch/run(into:observe:supervise:)``.
  /// - Throws: ``OutputError`` where the folder cannot be written, also because another run is writing it.
  public init(
    path: String, recordsPerPart: Int, compression: Compression?, lines: String, program: String, forgets: Bool,
    batch: Batch,
    render: @escaping @Sendable (ConvertedDocument, inout [UInt8]) -> Void = LinePacker.canonicalLine,
    supervise: (Int) -> Bool = { _ in true }
  ) throws(OutputError) {
    let compressed = compression?.rawValue ?? "none"
    let plan = try PartPlan.make(
      path: path, key: "program=\(program) format=\(lines) records=\(recordsPerPart) compression=\(compressed)",
      forgets: forgets, recordsPerPart: recordsPerPart, batch: batch,
      name: { Self.name(of: $0, compression) }, supervise: supervise)
    records = recordsPerPart
    self.recordsPerPart = recordsPerPart
    self.compression = compression
    let complete = plan.complete
    self.complete = complete
    packer = LinePacker(
      compression: compression, isHeld: { complete.contains($0.ordinal / recordsPerPart) }, render: render)
    state = plan.takeState()
  }

  /// What the names of parts begin with.
  static let prefix = "part-"

  /// `part-00000.jsonl`, with the ending of packed files.
  static func name(of part: Int, _ compression: Compression?) -> String {
    let digits = String(part)
    return prefix + String(repeating: "0", count: max(0, 5 - digits.utf8.count)) + digits + ".jsonl"
      + (compression?.suffix ?? "")
  }

  public mutating func write(_ batch: consuming PackedBatch<[UInt8]>) throws(OutputError) {
    guard let first = batch.outcomes.first else { return }
    let number = first.identity.ordinal / records
    if number != part {
      try completePart()
      part = number
      names.insert(Self.name(of: number, compression))
      if !complete.contains(number) { file = try state.folder.asideFile(Self.name(of: number, compression)) }
    }
    if file == nil { return }
    if let lines = batch.packet { try file?.write(lines) }
    for outcome in batch.outcomes { digest.add(outcome) }
  }

  public mutating func finish(isComplete: Bool) throws(OutputError) {
    // Of a run that was stopped the last part is whole only if it is full.
    if isComplete || digest.records == records { try completePart() }
    file = nil
    if isComplete {
      for name in state.manifest.earlier.parts.keys.sorted() where !names.contains(name) {
        if state.folder.remove(name) { removed.append(name) }
      }
    }
    try state.manifest.flush()
    state.removeAside()
  }

  private mutating func completePart() throws(OutputError) {
    guard let done = file.take() else { return }
    let facts = ManifestEntry.PartFacts(
      name: Self.name(of: part, compression), digest: digest.hexadecimal, records: digest.records,
      outputBytes: done.count)
    try done.complete(isDurable: true)
    digest = PartDigest()
    state.manifest.append(.part(facts))
    try state.manifest.flush()
  }
}
