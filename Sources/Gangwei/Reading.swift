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
  /// The way of the text, stage by stage.
  mutating func read(_ bytes: [UInt8], name: String) -> Reading {
    let source = decoder.decode(bytes, name: name)
    let insertions = Insertions.takeOut(of: source.scalars)
    var cells = Cells(insertions.scalars)
    let (furniture, markup, lines) = Cleaner.clean(&cells)
    cells.indexWords()
    let markers = MarkerSequences.find(cells, lines)
    let kind = DocumentKind.read(cells, lines)
    let (all, shuffled) = ShuffledForms.restore(Splitter.split(cells, lines, markers), cells)
    let segments = kind.descriptions(all, cells)
    var claims = Claims(count: cells.count)
    for span in markup { claims.claim(span, .structure) }
    for item in furniture { claims.claim(item.span, .boilerplate) }
    let result = Assembler.assemble(
      cells, segments, claims, wrapped: WrappedLines.find(cells, lines))
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
