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
  /// Visible characters that no rule claimed.
  public var unclaimedCharacters: Int
  /// Visible characters in all.
  public var visibleCharacters: Int
  /// From the bytes to the JSON, without reading and writing.
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
    unclaimedCharacters = accounting.unclaimed
    visibleCharacters = accounting.values + accounting.structure + accounting.boilerplate + accounting.unclaimed
  }

  /// The sums over all documents, under the name `file`.
  public init(totalOf summaries: [ConversionSummary], file: String) {
    self.file = file
    encoding = ""
    positions = summaries.reduce(0) { $0 + $1.positions }
    duties = summaries.reduce(0) { $0 + $1.duties }
    qualifications = summaries.reduce(0) { $0 + $1.qualifications }
    weights = summaries.reduce(0) { $0 + $1.weights }
    relationships = summaries.reduce(0) { $0 + $1.relationships }
    unclaimedCharacters = summaries.reduce(0) { $0 + $1.unclaimedCharacters }
    visibleCharacters = summaries.reduce(0) { $0 + $1.visibleCharacters }
    seconds = summaries.reduce(0) { $0 + $1.seconds }
  }

  /// Which part of the visible characters no rule claimed, from 0 to 1.
  public var unclaimedShare: Double {
    visibleCharacters == 0 ? 0 : Double(unclaimedCharacters) / Double(visibleCharacters)
  }
}
