/// The canonical JSON of a document: members sorted, nothing empty but the lists that always stand.
extension Document {
  /// The two forms of one document.
  public enum Layout: CaseIterable, Sendable {
    /// RFC 8785 to the byte, for stores; no newline.
    case compact
    /// Indented by two spaces, for golden files, reading and `git diff`; with a final newline.
    case indented
  }

  /// The document as JSON in UTF-8. Linear; the same document gives the same bytes.
  public func json(_ layout: Layout) -> [UInt8] { written(layout).bytes }

  /// Appends the document as ``json(_:)`` gives it.
  package func write(_ layout: Layout, to bytes: inout [UInt8]) {
    written(layout).withBytes { bytes.append(contentsOf: $0) }
  }

  private func written(_ layout: Layout) -> JSONEmitter {
    var emitter = JSONEmitter(
      layout: layout == .compact ? .compact : .indented, room: source.bytes * (layout == .compact ? 2 : 3))
    emitter.document(self)
    emitter.endText()
    return emitter
  }
}

extension JSONEmitter {
  mutating func document(_ document: Document) {
    beginObject()
    member("accounting")
    accounting(document.accounting)
    list("articles", document.articles) { $0.article($1) }
    standingList("boilerplate", document.boilerplate) { $0.boilerplate($1) }
    standingList("diagnostics", document.diagnostics) { $0.diagnostic($1) }
    standingList("positions", document.positions) { $0.position($1) }
    member("schemaVersion")
    string(Document.schemaVersion)
    member("source")
    source(document.source)
    list("unclaimed", document.unclaimed) { $0.passage($1) }
    endObject()
  }

  private mutating func accounting(_ accounting: Accounting) {
    beginObject()
    member("boilerplate")
    integer(accounting.boilerplate)
    member("structure")
    integer(accounting.structure)
    member("unclaimed")
    integer(accounting.unclaimed)
    member("values")
    integer(accounting.values)
    endObject()
  }

  private mutating func source(_ source: SourceFacts) {
    beginObject()
    member("bytes")
    integer(source.bytes)
    optionalString("encoding", source.encoding)
    optionalString("format", source.format)
    optionalString("name", source.name)
    if let pages = source.pages {
      member("pages")
      integer(pages)
    }
    optionalString("sha256", source.sha256)
    optionalPassage("title", source.title)
    endObject()
  }

  private mutating func article(_ article: Article) {
    beginObject()
    list("positions", article.positions) { $0.integer($1) }
    span(article.span)
    optionalPassage("title", article.title)
    endObject()
  }

  private mutating func boilerplate(_ boilerplate: Boilerplate) {
    beginObject()
    member("kind")
    string(boilerplate.kind.rawValue)
    span(boilerplate.span)
    optionalString("text", boilerplate.text)
    endObject()
  }

  private mutating func diagnostic(_ diagnostic: Diagnostic) {
    beginObject()
    member("code")
    string(diagnostic.code.rawValue)
    optionalString("message", diagnostic.message)
    member("severity")
    string(diagnostic.severity.rawValue)
    if let place = diagnostic.span { span(place) }
    endObject()
  }
}

// MARK: - Parts that several writers share

extension JSONEmitter {
  /// A list that is left out when it is empty.
  @inline(__always)
  mutating func list<Element>(
    _ name: StaticString, _ elements: [Element], _ write: (inout JSONEmitter, borrowing Element) -> Void
  ) {
    guard !elements.isEmpty else { return }
    standingList(name, elements, write)
  }

  /// A list that always stands.
  @inline(__always)
  mutating func standingList<Element>(
    _ name: StaticString, _ elements: [Element], _ write: (inout JSONEmitter, borrowing Element) -> Void
  ) {
    member(name)
    beginArray()
    // Through a span, which lends its elements: those of an array are copied when they are taken out.
    let elements = elements.span
    for index in elements.indices { write(&self, elements[index]) }
    endArray()
  }

  /// A string that is left out when it is absent or empty.
  mutating func optionalString(_ name: StaticString, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    member(name)
    string(text)
  }

  /// A passage that is left out when it is absent or says nothing.
  mutating func optionalPassage(_ name: StaticString, _ passage: Passage?) {
    guard let passage, !passage.text.isEmpty else { return }
    member(name)
    self.passage(passage)
  }

  mutating func passage(_ passage: Passage) {
    beginObject()
    span(passage.span)
    optionalString("text", passage.text)
    endObject()
  }

  mutating func span(_ span: TextSpan) {
    member("span")
    pair(span.start, span.end)
  }
}
