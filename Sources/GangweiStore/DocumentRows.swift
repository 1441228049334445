public import Gangwei
internal import GangweiBatch

/// What becomes of one document in the tables; made without a database, so that many threads can do it at once.
public struct DocumentRows: Sendable {
  /// The file, below the folder it was found in.
  public let path: String
  /// The document's number in a file of records, from 1; 0 for a file of its own.
  public let record: Int
  /// The document's place among all of the run, from 0.
  public let ordinal: Int
  /// Roughly what the rows hold, in bytes.
  public let size: Int

  /// The values of each table, row after row.
  private(set) var values: [[StoredValue]]
  private(set) var partCount = 0

  /// - Parameters:
  ///   - parser: the version of what made the document; one of another version counts as outdated.
  public init(_ document: Document, path: String, record: Int = 0, ordinal: Int, parser: String) {
    self.path = path
    self.record = record
    self.ordinal = ordinal
    size = document.source.bytes
    values = StoreTable.allCases.map { _ in [] }
    addDocument(document, parser: parser)
    var articles: [Int: Int] = [:]
    for (number, article) in document.articles.enumerated() {
      add(
        .articles,
        [.document, .integer(number)] + Self.passage(article.title) + Self.span(article.span))
      for position in article.positions { articles[position] = number }
    }
    for (number, position) in document.positions.enumerated() {
      addPosition(position, number, article: articles[number])
    }
    for (number, part) in document.boilerplate.enumerated() {
      let kind = part.kind.rawValue
      add(.boilerplate, [.document, .integer(number), .text(kind), .text(part.text)] + Self.span(part.span))
    }
    for (number, diagnostic) in document.diagnostics.enumerated() {
      let words = [diagnostic.code.rawValue, diagnostic.severity.rawValue, diagnostic.message]
      add(.diagnostics, [.document, .integer(number)] + words.map { .text($0) } + Self.span(diagnostic.span))
    }
    for (number, passage) in document.unclaimed.enumerated() {
      add(.unclaimed, [.document, .integer(number)] + Self.passage(passage))
    }
  }

  private mutating func addDocument(_ document: Document, parser: String) {
    let (source, accounting) = (document.source, document.accounting)
    let file: [StoredValue] = [
      .document, .text(path), .integer(record), .text(source.name), .text(source.sha256), .integer(source.bytes),
      .text(source.encoding),
    ]
    let facts: [StoredValue] = [
      .text(orNull: source.format), .integer(orNull: source.pages), .integer(accounting.values),
      .integer(accounting.structure), .integer(accounting.boilerplate), .integer(accounting.unclaimed),
      .text(Document.schemaVersion), .text(parser),
    ]
    add(.documents, file + Self.passage(source.title) + facts)
  }

  // MARK: - Parts

  mutating func add(_ table: StoreTable, _ row: [StoredValue]) {
    values[table.rawValue] += row
  }

  /// The number of the next part that has an id.
  mutating func nextPart() -> Int {
    partCount += 1
    return partCount
  }

  /// Makes a part's text findable.
  mutating func addToSearch(_ part: Int, text: String) {
    add(.search, [.part(part), .null, .null, .null, .text(SearchText.indexed(text))])
  }

  /// A text and its span; three times NULL where there is none.
  static func passage(_ passage: Passage?) -> [StoredValue] {
    guard let passage else { return [.null, .null, .null] }
    return [.text(passage.text)] + span(passage.span)
  }

  static func span(_ span: TextSpan?) -> [StoredValue] {
    [.integer(orNull: span?.start), .integer(orNull: span?.end)]
  }
}
