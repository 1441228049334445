/// Everything the stages found in one source, before and after texts are made of it.
struct Reading {
  var source: SourceText
  var insertions: Insertions
  var cells: Cells
  var lines: [PhysicalLine]
  var furniture: [Furniture]
  var segments: [Segment]
  var roles: [SegmentRole]
  var document: Document
}

extension Parser {
  /// Lines of previews hold a whole document, with its list of contents and its tables.
  private static func part(_ lines: [PhysicalLine], _ cells: Cells) -> [PhysicalLine] {
    let tables = GluedTables(cells: cells)
    let trimmed = EdgePipes.trim(lines, cells)
    let named = PhysicalLines.part(trimmed, cells, at: RepeatedNames(cells, trimmed).places)
    let headed = PhysicalLines.part(named, cells) {
      ContentsList.end(in: $0, of: cells).map { [$0] } ?? []
    }
    let duties = GluedDuties(cells: cells)
    return PhysicalLines.part(PhysicalLines.part(headed, cells, at: tables.places), cells, at: duties.places)
  }

  /// The way of the text, stage by stage.
  mutating func read(_ bytes: [UInt8], name: String) -> Reading {
    let source = decoder.decode(bytes, name: name)
    let insertions = Insertions.takeOut(of: source.scalars)
    var cells = Cells(insertions.scalars)
    var (furniture, markup, cleaned) = Cleaner.clean(&cells, insertions.scalars)
    cells.indexWords()
    let lines = Self.part(cleaned, cells)
    cells.noteJobNames(PeerNames.find(cells, lines))
    let speakers = SpeakerLines.find(cells, lines)
    furniture += speakers.sorted().map {
      Furniture(span: lines[$0].span, kind: .other, rule: "boilerplate: who speaks in a chat, and when")
    }
    furniture.sort { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }
    let markers = MarkerSequences.find(cells, lines)
    let kind = DocumentKind.read(cells, lines)
    let split = TurnedRows.restore(
      TurnedForm.restore(Splitter.split(cells, lines, markers, speakers: speakers), cells), cells)
    let (all, shuffled) = ShuffledForms.restore(split, cells)
    let segments = kind.descriptions(all, cells)
    var claims = Claims(count: cells.count)
    for span in markup { claims.claim(span, .structure) }
    for item in furniture { claims.claim(item.span, .boilerplate) }
    let result = Assembler.assemble(
      cells, segments, claims, wrapped: WrappedLines.find(cells, lines),
      heads: Set(furniture.filter { $0.kind == .other }.map(\.span.start)),
      posts: furniture.filter(\.beginsPost).map(\.span.start))
    var document = DocumentBuilder.build(source, insertions, cells, furniture, lines, result)
    if let shuffled {
      document.diagnostics.append(
        Diagnostic(
          code: .shuffledForm, severity: .warning,
          message:
            "the parts of several forms are out of order: they were put together as far as they show their place",
          span: insertions.inSource(shuffled)))
    }
    return Reading(
      source: source, insertions: insertions, cells: cells, lines: lines, furniture: furniture, segments: segments,
      roles: result.roles,
      document: document)
  }
}
