/// Which document of a run this is.
public struct RecordIdentity: Hashable, Sendable {
  /// The file it stands in, or standard input.
  public var input: Input
  /// Its number in a file of records, from 1: the line of JSON Lines, the record of a WET file. 0 for a file that is one
  /// document.
  public var number: Int
  /// Its place among all records of the run, from 0; records that fail are counted.
  public var ordinal: Int
  /// What the document states as `source.name`: the record's id, or the file's name.
  public var name: String
  /// Tells whether the file is still the one that was read.
  var stamp: FileStamp?

  public init(input: Input, number: Int, ordinal: Int, name: String) {
    self.input = input
    self.number = number
    self.ordinal = ordinal
    self.name = name
  }

  /// Where its JSON goes below an output folder.
  public var outputPath: String { number == 0 ? input.outputPath : input.outputPath(ofRecord: number) }
}

/// What became of one record.
public struct RecordOutcome: Sendable {
  public enum Result: Sendable {
    case converted(ConversionSummary)
    /// The sink holds its document from an earlier run.
    case unchanged
    case failed(InputError)
  }

  public var identity: RecordIdentity
  /// The size of its text in bytes; 0 where it could not be read.
  public var bytes: Int
  /// SHA-256 of its text in lower-case hexadecimal, where it was needed.
  public var sha256: String?
  public var result: Result
}
