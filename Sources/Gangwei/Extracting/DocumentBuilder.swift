internal import ICU

/// Makes the document of what was found: texts, facts, accounting, diagnostics.
struct DocumentBuilder {
  let source: SourceText
  let cells: Cells
  let lines: [PhysicalLine]
  let texts: TextBuilder
  let result: Assembler.Result
  var document: Document

  static func build(
    _ source: SourceText, _ insertions: Insertions, _ cells: Cells, _ furniture: [Furniture], _ lines: [PhysicalLine],
    _ result: Assembler.Result
  ) -> Document {
    let facts = SourceFacts(
      name: source.name, sha256: source.sha256, bytes: source.byteCount, encoding: source.encoding)
    var builder = DocumentBuilder(
      source: source, cells: cells, lines: lines,
      texts: TextBuilder(insertions, cells: cells, claims: result.claims), result: result,
      document: Document(source: facts))
    builder.document.diagnostics = source.diagnostics
    builder.addBoilerplate(furniture + result.furniture)
    builder.addPositions()
    builder.addArticles()
    builder.addSourceTitle()
    builder.account()
    return builder.document
  }

  // MARK: Boilerplate

  private mutating func addBoilerplate(_ furniture: [Furniture]) {
    for item in furniture.sorted(by: { $0.span.start < $1.span.start }) {
      guard let text = plain(item.span) else { continue }
      document.boilerplate.append(Boilerplate(kind: item.kind, text: text.text, span: text.span))
      if item.kind == .fileFacts { addFileFact(text.text) }
    }
  }

  private mutating func addFileFact(_ text: String) {
    func value(after label: String) -> Substring? {
      guard let colon = text.firstIndex(of: ":"), text[..<colon].hasSuffix(label) else { return nil }
      return text[text.index(after: colon)...]
    }
    if document.source.format == nil, let format = value(after: "格式"), !format.isEmpty {
      document.source.format = String(format).lowercased()
    }
    if document.source.pages == nil, let pages = value(after: "页数").flatMap({ Int($0) }) {
      document.source.pages = pages
    }
  }

  // MARK: Positions and articles

  private mutating func addPositions() {
    document.positions.reserveCapacity(result.drafts.count)
    for index in result.drafts.indices {
      let position = PositionBuilder(cells: cells, texts: texts, draft: result.drafts[index]).build()
      document.diagnostics += Consistency.check(position)
      document.positions.append(consume position)
    }
  }

  private mutating func addArticles() {
    for frame in result.articles {
      var article = Article(
        span: texts.insertions.inSource(TextSpan(frame.start, max(frame.end, frame.start + 1))))
      article.title = frame.title.flatMap { texts.text($0.span) }
      document.articles.append(article)
    }
    // By index: drafts are copied when they are taken out.
    for number in result.drafts.indices where document.articles.indices.contains(result.drafts[number].article) {
      document.articles[result.drafts[number].article].positions.append(number)
    }
  }

  /// The page's title is its first line, when that is no sentence.
  private mutating func addSourceTitle() {
    guard let first = lines.first, first.number == 1, first.span.count <= 80 else { return }
    for index in first.span.start..<first.span.end where cells.folded[index] == 0x3002 { return }
    document.source.title = texts.text(first.span, trimsClosing: false)
  }

  // MARK: Accounting

  /// Every visible character is counted once; what nothing claimed is listed line by line.
  private mutating func account() {
    // By the number of the part: which one comes next, a branch could not foresee.
    var counts: [4 of Int] = .init(repeating: 0)
    var open: TextSpan?
    let (insertions, cells, claims) = (texts.insertions, cells, result.claims)
    let (scalars, classes, parts) = (insertions.scalars.span, cells.classes.span, claims.parts.span)
    var index = 0
    var stretchEnd = 0
    while index < classes.count {
      let part = parts[index]
      // Most of a text has a part, in long stretches; those with what was taken out are looked at one by one below.
      if part != .none, open == nil, index >= stretchEnd {
        let stretch = TextSpan(index, claims.endOfPart(from: index))
        stretchEnd = stretch.end
        if !cells.mayHoldVoid(in: stretch) {
          counts[Int(part.rawValue)] += cells.visibleCount(stretch)
          index = stretch.end
          continue
        }
      }
      // How many seen characters of one part follow each other.
      let start = index
      while index < classes.count, parts[index] == part, !classes[index].isBlank { index += 1 }
      if index == start {
        if let span = open, classes[index] == .newline {
          addUnclaimed(span)
          open = nil
        }
        index += 1
        // What was taken out is void and yet seen.
        guard scalars[start] > 0x20, CharacterProperties.isVisible(scalars[start]) else { continue }
      }
      if part != .none, let span = open {
        addUnclaimed(span)
        open = nil
      }
      counts[Int(part.rawValue)] += index - start
      if part == .none { open = TextSpan(open?.start ?? start, index) }
    }
    if let span = open { addUnclaimed(span) }
    // Readings belong to the character that they stand behind; blanks count nothing.
    for number in 0..<insertions.count {
      counts[Int(parts[insertions.place(of: number)].rawValue)] += insertions.visibleCount(of: number)
    }
    func count(_ part: Claims.Part) -> Int { counts[Int(part.rawValue)] }
    document.accounting = Accounting(
      values: count(.value), structure: count(.structure), boilerplate: count(.boilerplate), unclaimed: count(.none))
  }

  private mutating func addUnclaimed(_ span: TextSpan) {
    if let passage = plain(span) { document.unclaimed.append(passage) }
  }

  /// The text of a span as the source has it.
  private func plain(_ span: TextSpan) -> Passage? {
    TextBuilder.plain(source.scalars, texts.insertions.inSource(span))
  }
}
