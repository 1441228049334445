import Digest

/// Which parts of a folder of lines hold already what they would hold.
///
/// Standard input cannot be read twice: where it is among the inputs, all parts are written.
struct PartPlan: ~Copyable {
  let recordsPerPart: Int
  let complete: Set<Int>
  private let state: OutputState

  /// Reads the inputs without converting them, if the folder's manifest names parts that might stay.
  /// - Parameters:
  ///   - path: the folder, made where it is missing.
  ///   - name: names a part's file.
  ///   - supervise: see ``Batch/run(into:observe:supervise:)``.
  static func make(
    path: String, key: String, forgets: Bool, recordsPerPart: Int, batch: Batch, name: (Int) -> String,
    supervise: (Int) -> Bool
  ) throws(OutputError) -> PartPlan {
    let state = try OutputState.open(path: path, key: key, forgets: forgets)
    let earlier = state.manifest.earlier
    let folder = state.folder
    let complete = try completeParts(
      earlier.parts.filter(\.value.isCurrent), folder, recordsPerPart, batch, name, supervise)
    return PartPlan(recordsPerPart: recordsPerPart, complete: complete, state: state)
  }

  private init(recordsPerPart: Int, complete: Set<Int>, state: consuming OutputState) {
    self.recordsPerPart = recordsPerPart
    self.complete = complete
    self.state = state
  }

  private static func completeParts(
    _ known: [String: EarlierOutputs.Part], _ folder: OutputFolder, _ recordsPerPart: Int, _ batch: Batch,
    _ name: (Int) -> String, _ supervise: (Int) -> Bool
  ) throws(OutputError) -> Set<Int> {
    if known.isEmpty || batch.inputs.contains(where: \.isStandardInput) { return [] }
    var complete: Set<Int> = []
    var survey = PartSurvey(recordsPerPart: recordsPerPart)
    guard try batch.run(into: &survey, observe: { _ in }, supervise: supervise) == .complete else { return [] }
    for (part, digest) in survey.digests.enumerated() {
      let name = name(part)
      guard let earlier = known[name], earlier.digest == digest.hexadecimal,
        folder.size(of: name) == earlier.outputBytes
      else { continue }
      complete.insert(part)
    }
    return complete
  }

  /// The folder's state, for the sink.
  consuming func takeState() -> OutputState { state }
}

/// A hash of what goes into a part: the names and texts of its records.
struct PartDigest {
  private(set) var records = 0
  private(set) var hexadecimal = String(repeating: "0", count: 64)

  mutating func add(_ outcome: RecordOutcome) {
    records += 1
    var sha256 = outcome.sha256 ?? ""
    if case .failed = outcome.result { sha256 = "failed" }
    hexadecimal = SHA256.hexadecimal(of: Array("\(hexadecimal)\n\(outcome.identity.name)\n\(sha256)\n".utf8))
  }
}

/// Takes the digests of parts, and converts nothing.
private struct PartSurvey: DocumentSink {
  struct Packer: DocumentPacker {
    func pack(_ documents: [ConvertedDocument], worker: Int) {}

    func holds(_ record: RecordIdentity, sha256: () -> String) -> Bool {
      _ = sha256()
      return true
    }
  }

  let packer = Packer()
  let recordsPerPart: Int?
  private let records: Int
  private(set) var digests: [PartDigest] = []

  init(recordsPerPart: Int) {
    self.recordsPerPart = recordsPerPart
    records = recordsPerPart
  }

  mutating func write(_ batch: consuming PackedBatch<Void>) {
    for outcome in batch.outcomes {
      if outcome.identity.ordinal % records == 0 { digests.append(PartDigest()) }
      digests[digests.count - 1].add(outcome)
    }
  }

  func finish(isComplete: Bool) {}
}
