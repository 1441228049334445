public import Gangwei

/// What one conversion found, in numbers.
public struct ConversionSummary: Equatable, Sendable {
  /// The input's path below its folder.
  public var file: String
  /// The encoding the bytes were read in, by its IANA name.
  public var encoding: String
  public var positions: Int
  public var duties: Int
  public var qualifications: Int
  public var weights: Int
  public var relationships: Int
  /// How many of the positions have which members.
  public var coverage: FieldCoverage
  /// Visible characters that no rule claimed.
  public var unclaimedCharacters: Int
  /// Visible characters in all.
  public var visibleCharacters: Int
  /// From the bytes to the document, without reading and writing.
  public var seconds: Double

  /// Counts what `document` holds.
  public init(of document: Document, file: String, seconds: Double) {
    let accounting = document.accounting
    self.file = file
    self.seconds = seconds
    encoding = document.source.encoding
    positions = document.positions.count
    duties = document.positions.reduce(0) { $0 + $1.duties.count }
    qualifications = document.positions.reduce(0) { $0 + $1.qualifications.count }
    weights = document.positions.reduce(0) { $0 + $1.weights.count }
    relationships = document.positions.reduce(0) { $0 + $1.relationships.count }
    coverage = FieldCoverage(of: document.positions)
    unclaimedCharacters = accounting.unclaimed
    visibleCharacters = accounting.values + accounting.structure + accounting.boilerplate + accounting.unclaimed
  }

  /// The sums over all documents, under the name `file`.
  public init(totalOf summaries: [ConversionSummary], file: String) {
    self.init(file: file)
    for summary in summaries { add(summary) }
  }

  /// The sum over no documents, under the name `file`.
  public init(file: String) {
    self.file = file
    encoding = ""
    positions = 0
    duties = 0
    qualifications = 0
    weights = 0
    relationships = 0
    coverage = FieldCoverage(of: [])
    unclaimedCharacters = 0
    visibleCharacters = 0
    seconds = 0
  }

  /// Adds the numbers of another document; name and encoding stay.
  public mutating func add(_ other: ConversionSummary) {
    positions += other.positions
    duties += other.duties
    qualifications += other.qualifications
    weights += other.weights
    relationships += other.relationships
    coverage.add(other.coverage)
    unclaimedCharacters += other.unclaimedCharacters
    visibleCharacters += other.visibleCharacters
    seconds += other.seconds
  }

  /// Which part of the visible characters no rule claimed, from 0 to 1.
  public var unclaimedShare: Double {
    visibleCharacters == 0 ? 0 : Double(unclaimedCharacters) / Double(visibleCharacters)
  }
}
