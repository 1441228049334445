public import GangweiBatch

/// Writes a run's documents to a database. What the database holds from an earlier run stays as it is.
public struct StoreSink: DocumentSink, ~Copyable {
  public let packer: StorePacker
  private var store: DocumentStore

  /// - Parameters:
  ///   - path: the database's file, made where it is missing.
  ///   - program: names the program's version; documents of another are converted again.
  ///   - forgets: whether all are to be converted again.
  /// - Throws: ``OutputError`` where the file cannot be opened, or holds something else.
  public init(path: String, program: String, forgets: Bool) throws(OutputError) {
    let store = try DocumentStore(path: path)
    packer = StorePacker(
      program: program, held: forgets ? HeldDocuments() : try store.heldDocuments(parser: program))
    self.store = store
  }

  public mutating func write(_ batch: consuming PackedBatch<[DocumentRows]>) throws(OutputError) {
    for rows in batch.packet ?? [] { try store.add(rows) }
  }

  public mutating func finish(isComplete: Bool) throws(OutputError) {
    try store.commit()
  }
}

/// Makes rows of documents on the workers' threads.
public struct StorePacker: DocumentPacker {
  let program: String
  let held: HeldDocuments

  public func pack(_ documents: [ConvertedDocument], worker: Int) throws(OutputError) -> [DocumentRows] {
    documents.map { converted in
      let identity = converted.identity
      return DocumentRows(
        converted.document, path: identity.input.relativePath, record: identity.number, ordinal: identity.ordinal,
        parser: program)
    }
  }

  public func holds(_ record: RecordIdentity, sha256: () -> String) -> Bool {
    let path = record.input.relativePath
    guard held.contains(path: path, record: record.number) else { return false }
    return held.contains(path: path, record: record.number, name: record.name, sha256: sha256())
  }
}
