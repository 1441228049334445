public import Gangwei

/// Writes each document to a file of its own, and keeps the folder's manifest.
public struct FolderSink: DocumentSink, ~Copyable {
  public let packer: FolderPacker
  private var state: OutputState
  private var outputs = 0

  /// - Parameters:
  ///   - path: the folder, made where it is missing.
  ///   - program: names the program's version; results of another are made again.
  ///   - forgets: whether all is to be made again.
  /// - Throws: ``OutputError`` where the folder cannot be written, also because another run is writing it.
  public init(path: String, layout: Document.Layout, program: String, forgets: Bool) throws(OutputError) {
    let key = "program=\(program) format=json layout=\(layout)"
    state = try OutputState.open(path: path, key: key, forgets: forgets)
    packer = FolderPacker(folder: state.folder, layout: layout, earlier: state.manifest.earlier)
  }

  /// How many outputs of earlier runs have no record in this one. They stay where they are.
  public var strangers: Int { state.manifest.earlier.files.count - outputs }

  public mutating func write(_ batch: consuming PackedBatch<[Int]>) throws(OutputError) {
    var sizes = (batch.packet ?? []).makeIterator()
    for outcome in batch.outcomes {
      let identity = outcome.identity
      if state.manifest.earlier.isKnown(identity.outputPath) { outputs += 1 }
      switch outcome.result {
      case .unchanged: break
      case .failed(let error):
        state.manifest.append(.failed(path: error.path, record: error.record, reason: error.reason))
      case .converted:
        state.manifest.append(
          .file(
            ManifestEntry.FileFacts(
              outputPath: identity.outputPath, name: identity.name, path: identity.input.path,
              record: identity.number, sha256: outcome.sha256 ?? "", bytes: outcome.bytes,
              outputBytes: sizes.next() ?? 0, stamp: identity.stamp?.value ?? 0)))
      }
    }
    try state.manifest.flush()
  }

  public mutating func finish(isComplete: Bool) throws(OutputError) {
    try state.manifest.flush()
    state.removeAside()
  }
}

/// Writes files on the workers' threads.
public struct FolderPacker: DocumentPacker {
  let folder: OutputFolder
  let layout: Document.Layout
  let earlier: EarlierOutputs

  /// - Returns: the sizes of the files in bytes.
  public func pack(_ documents: [ConvertedDocument], worker: Int) throws(OutputError) -> [Int] {
    var sizes: [Int] = []
    for document in documents {
      let json = document.json(layout)
      try folder.write(json, to: document.identity.outputPath, worker: worker)
      sizes.append(json.count)
    }
    return sizes
  }

  public func holds(_ record: RecordIdentity, sha256: () -> String) -> Bool {
    guard let file = current(record.outputPath), file.name == ShortDigest(of: record.name) else { return false }
    return file.sha256 == ShortDigest(hexadecimal: sha256().utf8)
  }

  public func holdsUnread(_ input: Input, ordinal: Int) -> Bool {
    guard !earlier.files.isEmpty, let file = current(input.outputPath), file.stamp != 0 else { return false }
    return FileStamp(path: input.path)?.value == file.stamp && file.name == ShortDigest(of: input.name)
  }

  /// What an earlier run made that is still there as it was left.
  private func current(_ outputPath: String) -> EarlierOutputs.File? {
    guard let file = earlier.file(outputPath), file.isCurrent else { return nil }
    return folder.size(of: outputPath) == file.outputBytes ? file : nil
  }
}
