/// The head or foot of a printed page: a line beside the number of a page that stands beside other pages' numbers too.
enum RunningHeads {
  private static let longest = 60

  /// - Parameter pages: the numbers of pages found among the lines.
  static func find(_ cells: Cells, _ lines: [PhysicalLine], pages: [Furniture]) -> [Furniture] {
    guard pages.count >= 2 else { return [] }
    let starts = Set(pages.map(\.span.start))
    var places: [[UInt32]: [TextSpan]] = [:]
    for (number, line) in lines.enumerated() where line.span.count <= longest && !starts.contains(line.span.start) {
      let isAfter = number > 0 && ends(lines[number - 1].span, at: pages)
      let isBefore = number + 1 < lines.count && starts.contains(lines[number + 1].span.start)
      if isAfter || isBefore { places[cells.key(line.span), default: []].append(line.span) }
    }
    return places.values.filter { $0.count >= 2 }.flatMap(\.self).map {
      Furniture(span: $0, kind: .other, rule: "boilerplate: a head that pages repeat")
    }
  }

  private static func ends(_ span: TextSpan, at pages: [Furniture]) -> Bool {
    // Few pages: a text of many would be searched by halves.
    var low = 0
    var high = pages.count
    while low < high {
      let middle = (low + high) / 2
      if pages[middle].span.end < span.end { low = middle + 1 } else { high = middle }
    }
    return low < pages.count && pages[low].span.end == span.end
  }

  // MARK: Lines that come again and again

  private static let fewestRepeats = 3
  private static let shortestRepeat = 8

  /// Lines that stand at least three times in the same words: one with a site's address, or one whose wide gaps part a
  /// document's name from its number, and which neither is nor has a label.
  static func recurring(_ cells: Cells, _ lines: [PhysicalLine]) -> [Furniture] {
    guard lines.count >= 3 * fewestRepeats else { return [] }
    var places: [[UInt32]: [TextSpan]] = [:]
    var numbered: [[UInt32]: [TextSpan]] = [:]
    for line in lines where line.span.count <= longest && isNumbered(cells, line.span) {
      // …页码2/6: the same words with another number.
      numbered[masked(cells, line.span), default: []].append(line.span)
    }
    // The first line of all is the title.
    for line in lines.dropFirst()
    where line.span.count <= longest && (hasAddress(cells, line.span) || hasGap(cells, line.span)) {
      places[cells.key(line.span), default: []].append(line.span)
    }
    let first = lines.first.map { cells.key($0.span) }
    let heads = numbered.values.filter { $0.count >= fewestRepeats }.flatMap(\.self).map {
      Furniture(span: $0, kind: .other, rule: "boilerplate: a head that pages repeat with their number")
    }
    return heads
      + places.filter { key, spans in
        spans.count + (key == first ? 1 : 0) >= fewestRepeats && spans.first.map { isHead(cells, $0) } ?? false
      }
      .values.flatMap(\.self).map {
        Furniture(
          span: $0, kind: hasAddress(cells, $0) ? .watermark : .other,
          rule: "boilerplate: a line that comes again and again")
      }
  }

  private static let page = [UInt32](scalarsOf: "页码")

  private static func isNumbered(_ cells: Cells, _ span: TextSpan) -> Bool {
    cells.classes[span.end - 1] == .digit && cells.find(page, in: span) != nil
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
    let end = max(span.start, span.end - 1)
    var index = cells.next(.gap, from: span.start, before: end)
    while index < end {
      if cells.classes[index] == .space, cells.classes[index + 1] == .space { return true }
      index = cells.next(.gap, from: index + 1, before: end)
    }
    return false
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
