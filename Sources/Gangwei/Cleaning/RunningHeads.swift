/// The head or foot of a printed page: a line beside the number of a page that stands beside other pages' numbers too.
enum RunningHeads {
  private static let longest = 60

  /// - Parameter pages: the numbers of pages found among the lines.
  static func find(_ cells: Cells, _ lines: [PhysicalLine], pages: [Furniture]) -> [Furniture] {
    guard pages.count >= 2 else { return [] }
    let starts = Set(pages.map(\.span.start))
    var places: [[UInt32]: [TextSpan]] = [:]
    for (number, line) in lines.enumerated()
    where line.span.count <= longest && !starts.contains(line.span.start) && !isItem(cells, line.span) {
      let isAfter = number > 0 && ends(lines[number - 1].span, at: pages)
      let isBefore = number + 1 < lines.count && starts.contains(lines[number + 1].span.start)
      if isAfter || isBefore { places[cells.key(line.span), default: []].append(line.span) }
    }
    return places.values.filter { $0.count >= 2 }.flatMap(\.self).map {
      Furniture(span: $0, kind: .other, rule: "boilerplate: a head that pages repeat")
    }
  }

  /// 9、完成领导交办的其他工作。: what many lists hold may stand beside the numbers of several pages.
  private static func isItem(_ cells: Cells, _ span: TextSpan) -> Bool {
    cells.classes[span.end - 1] == .terminator || MarkerSequences.bulletSigns.contains(cells.folded[span.start])
      || Content.opensAsDuty(cells, span)
      || MarkerReader.read(cells, at: span.start, before: span.end).map { !$0.isBare && $0.family != .letter } ?? false
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
      $0.count >= fewestRepeats
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

  private static let page = [UInt32](scalarsOf: "页码")

  /// Whether it shows a page's number behind other words: …页码2/6, and behind a gap -2- or 第 1 页 共 4 页.
  private static func isNumbered(_ cells: Cells, _ span: TextSpan) -> Bool {
    cells.classes[span.end - 1] == .digit && cells.find(page, in: span) != nil || hasPageBehindGap(cells, span)
      || cells.folded[span.end - 1] == 0x9875 && !PageMarks.innerPages(cells, span).isEmpty
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

  // MARK: Pages that show a number alone

  private static let fewestPages = 3

  /// LOGO, Q/LCDL 2 0417—2017: lines without a Chinese character that come again and again, and the numbers alone on the
  /// lines beside them.
  static func pages(_ cells: Cells, _ lines: [PhysicalLine]) -> [Furniture] {
    var places: [[UInt32]: [Int]] = [:]
    for (number, line) in lines.enumerated() where line.span.count <= longest && cells.latinLetters(in: line.span) >= 2
    {
      places[cells.key(line.span), default: []].append(number)
    }
    places = places.filter { $0.value.count >= fewestPages }
    guard !places.isEmpty else { return loneNumbers(cells, lines) }
    func isNumber(_ number: Int) -> Bool { lines.indices.contains(number) && isPageNumber(cells, lines[number].span) }
    var found: Set<Int> = []
    for (_, numbers) in places {
      let beside = numbers.filter { isNumber($0 - 1) || isNumber($0 + 1) }
      if isStandard(numbers, cells, lines) {
        found.formUnion(numbers)
        continue
      }
      guard beside.count >= 2,
        rise(beside.flatMap { number in [number - 1, number + 1].filter(isNumber) }, cells, lines),
        beside.count * 2 >= numbers.count || isCode(cells, lines[numbers[0]].span)
      else {
        continue
      }
      found.formUnion(numbers)
      for number in beside { found.formUnion([number - 1, number + 1].filter(isNumber)) }
    }
    let numbers = found.filter { isNumber($0) }.sorted()
    for (one, other) in zip(numbers, numbers.dropFirst()) {
      // A page whose number stands alone, between two whose numbers are known.
      guard let low = pageNumber(cells, lines[one].span), let high = pageNumber(cells, lines[other].span) else {
        continue
      }
      for line in one + 1..<other {
        if let page = pageNumber(cells, lines[line].span), low < page, page < high { found.insert(line) }
      }
    }
    return found.sorted().map {
      Furniture(span: lines[$0].span, kind: .other, rule: "boilerplate: the head or the number of a page")
    }
  }

  private static let shortestPage = 10
  private static let longestNameBelow = 14

  /// 3 … 4 … 5: numbers alone on their lines, each one more than the last, and many lines apart; rows are shorter.
  private static func loneNumbers(_ cells: Cells, _ lines: [PhysicalLine]) -> [Furniture] {
    var pages: [(line: Int, number: Int)] = []
    for (line, text) in lines.enumerated() {
      guard let number = pageNumber(cells, text.span) else { continue }
      // 02 / 炒料师傅: the number of what the next line names.
      if line + 1 < lines.count, cells.visibleCount(lines[line + 1].span) <= longestNameBelow { return [] }
      if let last = pages.last, number != last.number + 1 || line - last.line < shortestPage { return [] }
      pages.append((line, number))
    }
    guard pages.count >= fewestPages else { return [] }
    return pages.map { Furniture(span: lines[$0.line].span, kind: .other, rule: PageMarks.pageRule) }
  }

  private static func pageNumber(_ cells: Cells, _ span: TextSpan) -> Int? {
    guard span.count <= 3, cells.classes[span.start] == .digit,
      let read = HanNumeral.readAny(cells, at: span.start, before: span.end), read.end == span.end
    else { return nil }
    return read.value
  }

  private static let closestPages = 5

  /// Whether numbers alone on lines grow and stand apart, as pages do and counts in a table do not.
  private static func rise(_ numbers: [Int], _ cells: Cells, _ lines: [PhysicalLine]) -> Bool {
    let pages = Set(numbers).sorted().compactMap { line in
      pageNumber(cells, lines[line].span).map { (line: line, number: $0) }
    }
    return zip(pages, pages.dropFirst()).allSatisfy {
      $0.number < $1.number && $1.line - $0.line >= closestPages
    }
  }

  /// Q/LCDL 203.14—2016 again and again, many lines apart: the number of the standard that the pages are of.
  private static func isStandard(_ numbers: [Int], _ cells: Cells, _ lines: [PhysicalLine]) -> Bool {
    let span = lines[numbers[0]].span
    return isCode(cells, span) && cells.classes[span.start] == .latin && cells.classes[span.end - 1] == .digit
      && zip(numbers, numbers.dropFirst()).allSatisfy { $1 - $0 >= closestPages }
  }

  /// Long, with a digit: the number of a document.
  private static func isCode(_ cells: Cells, _ span: TextSpan) -> Bool {
    (span.start..<span.end).contains { cells.classes[$0] == .digit } && span.count >= shortestRepeat
  }

  /// 12, Ⅰ
  private static func isPageNumber(_ cells: Cells, _ span: TextSpan) -> Bool {
    span.count <= 3
      && (span.start..<span.end).allSatisfy { cells.classes[$0] == .digit || 0x2170...0x217B ~= cells.folded[$0] }
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
