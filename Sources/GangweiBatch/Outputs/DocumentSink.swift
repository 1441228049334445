public import Gangwei

/// One converted record.
public struct ConvertedDocument: Sendable {
  public var identity: RecordIdentity
  public var document: Document

  /// The canonical JSON.
  public func json(_ layout: Document.Layout) -> [UInt8] { document.json(layout) }
}

/// The part of a sink that works on several threads at once: it makes of documents what the sink will write.
///
/// Whatever takes time belongs here: rendering, packing, rows of tables.
public protocol DocumentPacker: Sendable {
  /// What goes from the workers to the sink: bytes, rows, sizes.
  associatedtype Packet: Sendable

  /// Makes what is to be written of some documents, which are in the order of the input.
  ///
  /// Which documents come together depends on the input alone, never on the number of workers.
  /// - Parameter worker: the number of the calling worker, from 0. No two calls at once have the same.
  func pack(_ documents: [ConvertedDocument], worker: Int) throws(OutputError) -> Packet

  /// Whether the sink holds this record's document from an earlier run, so that it need not be converted. By default
  /// it holds nothing.
  /// - Parameter sha256: gives the SHA-256 of the record's text; costly, to be called only where it matters.
  func holds(_ record: RecordIdentity, sha256: () -> String) -> Bool

  /// The same, asked before the file of the record is opened: true spares even the reading. By default false.
  func holdsUnread(_ input: Input, ordinal: Int) -> Bool
}

extension DocumentPacker {
  public func holds(_ record: RecordIdentity, sha256: () -> String) -> Bool { false }

  public func holdsUnread(_ input: Input, ordinal: Int) -> Bool { false }
}

/// What the workers made of some records that stand next to each other in the input.
public struct PackedBatch<Packet: Sendable>: Sendable {
  /// What became of each record, in the order of the input. Never empty.
  public var outcomes: [RecordOutcome]
  /// What the packer made of those that were converted; `nil` where none was.
  public var packet: Packet?
}

/// Where a run's documents go: a folder, a file of lines, a database.
public protocol DocumentSink: SendableMetatype, ~Copyable {
  associatedtype Packer: DocumentPacker

  /// What works for this sink on the workers' threads. Asked for once, at the start of a run.
  var packer: Packer { get }

  /// How many records at most may come together: no batch crosses a multiple of this number. `nil` for no limit.
  var recordsPerPart: Int? { get }

  /// Takes the next batch. Called in the order of the input, by one thread at a time, though not always the same.
  /// - Throws: ``OutputError``, which ends the run.
  mutating func write(_ batch: consuming PackedBatch<Packer.Packet>) throws(OutputError)

  /// Ends the run. What was written has to be complete on disk when it returns; what is half has to be gone. Called
  /// once, and not after an error.
  /// - Parameter isComplete: false where the run was stopped before the end of its input.
  mutating func finish(isComplete: Bool) throws(OutputError)
}

extension DocumentSink where Self: ~Copyable {
  public var recordsPerPart: Int? { nil }
}
