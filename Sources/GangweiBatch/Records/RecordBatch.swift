/// Some records that stand next to each other in the input, as they were read.
struct RecordBatch: Sendable {
  /// The batch's place in the run, from 0.
  var sequence: Int
  /// The bytes of all records, one after the other.
  var bytes: [UInt8] = []
  var records: [RawRecord] = []

  /// How many bytes make a batch full. Small enough that a few batches a worker do not matter, large enough that handing
  /// them over does not matter either.
  static let fullBytes = 1 << 18
  static let fullRecords = 32

  var isFull: Bool { bytes.count >= Self.fullBytes || records.count >= Self.fullRecords }

  /// The bytes of a record, for a parser. Those of a record that is alone are not copied.
  func bytes(of record: RawRecord) -> [UInt8] {
    record.range == 0..<bytes.count ? bytes : Array(bytes[record.range])
  }
}

/// A record as it was read.
struct RawRecord: Sendable {
  enum Content: Sendable {
    /// The text itself.
    case text
    /// A line of JSON.
    case line
    /// The text of a web page, and what it is called.
    case page(id: String)
    /// Nothing was read: an earlier run's result holds.
    case unread
    /// It cannot be read, for this reason.
    case broken(String)
  }

  var input: Input
  var number: Int
  var ordinal: Int
  var content: Content
  /// Of the file it stands in.
  var stamp: FileStamp?
  /// Where its bytes stand in the batch.
  var range: Range<Int>
}
