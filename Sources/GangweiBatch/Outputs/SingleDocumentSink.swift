public import Gangwei

/// Keeps the JSON of the one document that an input is.
public struct SingleDocumentSink: DocumentSink {
  public let packer: Packer
  /// The document's JSON, after the run.
  public private(set) var json: [UInt8]?
  /// Whether the input holds records instead of being one document.
  public private(set) var holdsRecords = false

  public struct Packer: DocumentPacker {
    let layout: Document.Layout

    public func pack(_ documents: [ConvertedDocument], worker: Int) -> [UInt8] {
      documents.first?.json(layout) ?? []
    }
  }

  public init(layout: Document.Layout) { packer = Packer(layout: layout) }

  public mutating func write(_ batch: consuming PackedBatch<[UInt8]>) {
    if batch.outcomes.contains(where: { $0.identity.number > 0 }) { holdsRecords = true }
    json = batch.packet ?? json
  }

  public mutating func finish(isComplete: Bool) {}
}
