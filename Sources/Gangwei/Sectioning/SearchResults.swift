/// Where a list begins of what a search found: names of files with their sizes, or of jobs with their pay, over the beginnings
/// of texts that are cut off.
enum SearchResults {
  private static let fewestResults = 5
  private static let longestResult = 60
  private static let negotiable = WordList(["面议"])

  static func find(_ cells: Cells, _ lines: [PhysicalLine]) -> Int? {
    let sized = lines.indices.filter { statesSize(cells, lines[$0].span) }
    if sized.count >= fewestResults - 1, let first = sized.first {
      return lines[max(0, first - mostAbove)].span.start
    }
    if let first = cards(cells, lines) { return first }
    let cut = lines.filter { line in
      (cells.folded[line.span.end - 1] == 0x2026 || cells.hasWord([0x2E, 0x2E, 0x2E], at: line.span.end - 3))
        && MarkerReader.read(cells, at: line.span.start, before: line.span.end) == nil
    }
    guard cut.count >= fewestResults, let first = cut.first else { return nil }
    let files = lines.filter { FileNames.isName(cells, $0.span) }
    if files.count >= fewestResults, let firstFile = files.first { return min(first.span.start, firstFile.span.start) }
    let cutLines = Set(cut.map(\.number))
    let paid = lines.filter { !cutLines.contains($0.number) && statesPay(cells, $0.span) }
    guard paid.count >= fewestResults, let firstPaid = paid.first else { return nil }
    return min(first.span.start, firstPaid.span.start)
  }

  private static let longestPay = 14
  private static let farthestPay = 12
  private static let paySigns = ScalarSet("0123456789.-–~—至k·*x薪元/月千万天")

  /// 行政专员 / 昆山·花桥 / 5-7K / 五险一金: a card for each job with its pay on a line of its own, and no text on any.
  private static func cards(_ cells: Cells, _ lines: [PhysicalLine]) -> Int? {
    let paid = lines.indices.filter { number in
      let span = lines[number].span
      return (4...longestPay).contains(span.count) && cells.classes[span.start] == .digit
        && (span.start..<span.end).allSatisfy { paySigns.contains(cells.folded[$0]) || cells.isBlank($0) }
        && (span.start..<span.end).contains { [0x6B, 0x5143, 0x4E07, 0x5343].contains(cells.folded[$0]) }
    }
    guard paid.count >= fewestResults, let first = paid.first, let last = paid.last,
      zip(paid, paid.dropFirst()).allSatisfy({ $1 - $0 <= farthestPay }),
      lines[first...last].allSatisfy({ $0.span.count <= longestResult && !cells.holdsTerminator(in: $0.span) })
    else { return nil }
    return lines[max(0, first - mostAbove)].span.start
  }

  /// How many lines of a result stand above that of its size or pay.
  private static let mostAbove = 2
  private static let longestSize = 80
  private static let sizes = WordList(["kb", "mb"])

  /// 2页  24KB  下载券1: how long and how big a file is, among others.
  private static func statesSize(_ cells: Cells, _ span: TextSpan) -> Bool {
    guard span.count <= longestSize, cells.classes[span.start] == .digit, let page = cells.find(0x9875, in: span),
      cells.classAt(page - 1) == .digit
    else { return false }
    return sizes.stands(in: span, of: cells)
  }

  /// 快餐炒锅 7000-9000元 河东 今天
  private static func statesPay(_ cells: Cells, _ span: TextSpan) -> Bool {
    guard span.count <= longestResult, !cells.holdsTerminator(in: span),
      MarkerReader.read(cells, at: span.start, before: span.end) == nil
    else { return false }
    if negotiable.stands(in: span, of: cells) { return true }
    guard let yuan = cells.find(0x5143, in: span) else { return false }
    return cells.classAt(yuan - 1) == .digit
  }
}
