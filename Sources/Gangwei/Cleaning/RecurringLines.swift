/// Lines that a document repeats on its pages, told by their words and not by the numbers of pages beside them.
enum RecurringLines {
  private static let longest = 60
  private static let fewestRepeats = 3
  private static let shortestRepeat = 8

  /// Lines that stand at least three times in the same words: one with a site's address, or one whose wide gaps part a
  /// document's name from its number, and which neither is nor has a label.
  static func find(_ cells: Cells, _ lines: [PhysicalLine]) -> [Furniture] {
    guard lines.count >= 3 * fewestRepeats else { return [] }
    var places: [[UInt32]: [TextSpan]] = [:]
    /// Those that stand in the middle of a sentence.
    var inside: Set<[UInt32]> = []
    var numbered: [[UInt32]: [TextSpan]] = [:]
    for line in lines where line.span.count <= longest && isNumbered(cells, line.span) {
      // …页码2/6: the same words with another number.
      numbered[masked(cells, line.span), default: []].append(line.span)
    }
    // The first line of all is the title.
    for (number, line) in lines.enumerated().dropFirst()
    where line.span.count <= longest && (hasAddress(cells, line.span) || hasGap(cells, line.span)) {
      let key = cells.key(line.span)
      places[key, default: []].append(line.span)
      if number + 1 < lines.count, isCutOff(cells, lines[number - 1].span, before: lines[number + 1].span) {
        inside.insert(key)
      }
    }
    let first = lines.first.map { cells.key($0.span) }
    let heads = numbered.values.filter {
      $0.count >= fewestRepeats && (!endsWithCode(cells, $0[0]) || Set($0.map(cells.key)).count >= fewestRepeats)
        || $0.count == fewestRepeats - 1 && hasPageBehindGap(cells, $0[0])
    }.flatMap(\.self).map {
      Furniture(span: $0, kind: .other, rule: "boilerplate: a head that pages repeat with their number")
    }
    return heads
      + places.filter { key, spans in
        spans.count + (key == first ? 1 : 0) >= (inside.contains(key) ? 2 : fewestRepeats)
          && spans.first.map { isHead(cells, $0) } ?? false
      }
      .values.flatMap(\.self).map {
        Furniture(
          span: $0, kind: hasAddress(cells, $0) ? .watermark : .other,
          rule: "boilerplate: a line that comes again and again")
      }
  }

  private static let shortestSentence = 12

  /// Whether the line breaks off, long and without a sign at its end, and the next one has the sign.
  private static func isCutOff(_ cells: Cells, _ span: TextSpan, before next: TextSpan) -> Bool {
    cells.visibleCount(span) >= shortestSentence && cells.classes[span.end - 1] == .han && !hasGap(cells, span)
      && cells.classes[next.end - 1] == .terminator
  }

  private static let page = WordList(["页码", "页次"])

  /// Whether it shows a page's number behind other words: …页码2/6, and behind a gap -2- or 第 1 页 共 4 页.
  private static func isNumbered(_ cells: Cells, _ span: TextSpan) -> Bool {
    cells.classes[span.end - 1] == .digit && page.stands(in: span, of: cells) || hasPageBehindGap(cells, span)
      || cells.folded[span.end - 1] == 0x9875 && !PageMarks.innerPages(cells, span).isEmpty || endsWithCode(cells, span)
  }

  /// 护理院岗位说明书 KYY-HR-04: a document's name, a blank and the number of its part; no label and its value.
  private static func endsWithCode(_ cells: Cells, _ span: TextSpan) -> Bool {
    guard cells.classes[span.end - 1] == .digit, cells.find(0x3A, in: span) == nil,
      let blank = (span.start..<span.end).last(where: { cells.isBlank($0) }), blank - span.start >= shortestRepeat,
      cells.latinLetters(in: TextSpan(blank, span.end)) >= 2, cells.holds(0x2D, in: TextSpan(blank, span.end)),
      LabelReader.read(cells, at: span.start, before: span.end) == nil
    else { return false }
    return (span.start..<blank).allSatisfy { cells.classes[$0] == .han || cells.isBlank($0) }
  }

  private static func hasPageBehindGap(_ cells: Cells, _ span: TextSpan) -> Bool {
    var gap = nextGap(cells, from: span.start, before: span.end)
    while let start = gap {
      let rest = cells.trim(TextSpan(start, span.end))
      if PageMarks.pageMark(cells, rest) != nil { return true }
      gap = nextGap(cells, from: rest.start, before: span.end)
    }
    return false
  }

  private static func masked(_ cells: Cells, _ span: TextSpan) -> [UInt32] {
    cells.key(span).map { 0x30...0x39 ~= $0 ? 0x30 : $0 }
  }

  /// www.example.com: Latin letters on both sides of two dots, or behind www.
  private static func hasAddress(_ cells: Cells, _ span: TextSpan) -> Bool {
    var dots = 0
    var rest = span
    while let dot = cells.find(0x2E, in: rest) {
      if cells.classAt(dot - 1) == .latin, cells.classAt(dot + 1) == .latin { dots += 1 }
      rest.start = dot + 1
    }
    return dots >= 2
  }

  private static func hasGap(_ cells: Cells, _ span: TextSpan) -> Bool {
    nextGap(cells, from: span.start, before: span.end) != nil
  }

  /// The next place where two blanks or more stand.
  private static func nextGap(_ cells: Cells, from start: Int, before end: Int) -> Int? {
    let end = max(start, end - 1)
    var index = cells.next(.gap, from: start, before: end)
    while index < end {
      if cells.classes[index] == .space, cells.classes[index + 1] == .space { return index }
      index = cells.next(.gap, from: index + 1, before: end)
    }
    return nil
  }

  private static func isHead(_ cells: Cells, _ span: TextSpan) -> Bool {
    if hasAddress(cells, span) { return true }
    guard cells.visibleCount(span) >= shortestRepeat, cells.find(0x3A, in: span) == nil else { return false }
    var index = span.start
    while index < span.end {
      if LabelReader.read(cells, at: index, before: span.end) != nil { return false }
      while index < span.end, !cells.isBlank(index) { index += 1 }
      index = cells.skipBlank(index, span.end)
    }
    return cells.classes[span.start] == .han || cells.classes[span.start] == .latin
  }
}
