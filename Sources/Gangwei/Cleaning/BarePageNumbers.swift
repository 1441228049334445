/// Pages that show a number alone, or beside a line without a Chinese character.
enum BarePageNumbers {
  private static let longest = 60
  private static let fewestPages = 3
  private static let shortestCode = 8

  /// LOGO, Q/LCDL 2 0417—2017: lines without a Chinese character that come again and again, and the numbers alone on the
  /// lines beside them.
  static func find(_ cells: Cells, _ lines: [PhysicalLine]) -> [Furniture] {
    var places: [[UInt32]: [Int]] = [:]
    for (number, line) in lines.enumerated() where line.span.count <= longest && cells.latinLetters(in: line.span) >= 2
    {
      places[cells.key(line.span), default: []].append(number)
    }
    places = places.filter { $0.value.count >= fewestPages }
    guard !places.isEmpty else {
      let feet = feet(cells, lines)
      return (feet.isEmpty ? loneNumbers(cells, lines) : feet) + fractions(cells, lines)
    }
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

  private static let shortestFoot = 4

  /// 内部资料 / 3 … 内部资料 / 4 … 内部资料 / 5: the same words over numbers alone on their lines, each one more than the last. The
  /// rows of a table are of one length; slides are not.
  private static func feet(_ cells: Cells, _ lines: [PhysicalLine]) -> [Furniture] {
    var places: [[UInt32]: [(line: Int, number: Int)]] = [:]
    for line in lines.indices.dropFirst() {
      let foot = lines[line - 1].span
      guard let number = pageNumber(cells, lines[line].span), foot.count <= longest,
        cells.visibleCount(foot) >= shortestFoot
      else { continue }
      places[cells.key(foot), default: []].append((line, number))
    }
    let found = places.values.filter { pages in
      pages.count >= fewestPages && zip(pages, pages.dropFirst()).allSatisfy { $0.number + 1 == $1.number }
        && Set(zip(pages, pages.dropFirst()).map { $1.line - $0.line }).count > 1
    }
    return found.flatMap(\.self).flatMap { [$0.line - 1, $0.line] }.sorted().map {
      Furniture(span: lines[$0].span, kind: .other, rule: "boilerplate: the foot of a page over its number")
    }
  }

  private static let fewestFractions = 2

  /// 1 / 2 … 2 / 2: numbers of pages with how many there are, alone on lines, each one more than the last.
  private static func fractions(_ cells: Cells, _ lines: [PhysicalLine]) -> [Furniture] {
    var found: [(span: TextSpan, page: Int, pages: Int)] = []
    for line in lines where line.span.count <= longestFraction {
      if let (page, pages) = fraction(cells, line.span) { found.append((line.span, page, pages)) }
    }
    guard found.count >= fewestFractions, Set(found.map(\.pages)).count == 1,
      zip(found, found.dropFirst()).allSatisfy({ $0.page + 1 == $1.page }), found.allSatisfy({ $0.page <= $0.pages })
    else { return [] }
    return found.map { Furniture(span: $0.span, kind: .other, rule: PageMarks.pageRule) }
  }

  private static let longestFraction = 9

  private static func fraction(_ cells: Cells, _ span: TextSpan) -> (page: Int, pages: Int)? {
    guard let slash = cells.find(0x2F, in: span),
      let page = pageNumber(cells, cells.trim(TextSpan(span.start, slash))),
      let pages = pageNumber(cells, cells.trim(TextSpan(slash + 1, span.end)))
    else { return nil }
    return (page, pages)
  }

  private static func pageNumber(_ cells: Cells, _ span: TextSpan) -> Int? {
    guard (1...3).contains(span.count), cells.classes[span.start] == .digit,
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
    (span.start..<span.end).contains { cells.classes[$0] == .digit } && span.count >= shortestCode
  }

  /// 12, Ⅰ
  private static func isPageNumber(_ cells: Cells, _ span: TextSpan) -> Bool {
    span.count <= 3
      && (span.start..<span.end).allSatisfy { cells.classes[$0] == .digit || 0x2170...0x217B ~= cells.folded[$0] }
  }
}
