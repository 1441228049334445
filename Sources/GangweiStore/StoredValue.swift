internal import Gangwei
internal import SQLite

/// A value of a row before its document has its number.
enum StoredValue: Sendable {
  case null
  case integer(Int)
  case real(Double)
  case text(String)
  /// The document's own id.
  case document
  /// The id of one of the document's parts, numbered from 1.
  case part(Int)

  /// The value in the document of that id.
  func resolved(_ document: Int) -> SQLiteValue {
    switch self {
    case .null: .null
    case .integer(let number): .integer(number)
    case .real(let number): .real(number)
    case .text(let text): .text(text)
    case .document: .integer(document)
    case .part(let number): .integer(document * PartNumber.perDocument + number)
    }
  }

  static func text(orNull text: String?) -> StoredValue { text.map { .text($0) } ?? .null }
  static func integer(orNull number: Int?) -> StoredValue { number.map { .integer($0) } ?? .null }
  static func real(orNull number: Double?) -> StoredValue { number.map { .real($0) } ?? .null }
}

/// How the parts of documents are numbered.
enum PartNumber {
  /// The ids that each document has for its parts: more than a document of 1 GiB has items of ten bytes.
  static let perDocument = 100_000_000

  /// The ids of a document's parts.
  static func range(of document: Int) -> ClosedRange<Int> {
    document * perDocument...document * perDocument + perDocument - 1
  }
}
