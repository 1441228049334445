/// Numbered notices of a site (1、本文档共3页… 2、本站文档一经付费,… 3、…), wherever on the page they stand.
///
/// What one of them says has no known words often; its number and its neighbours tell what it is.
enum NumberedNotices {
  private static let fewest = 2
  private static let longest = 200
  /// How many different words of sites a list has in which no line is known.
  private static let fewestWords = 3
  private static let bullets = ScalarSet("-—·•*")
  /// The words of `foot` in `site-rows.tsv`.
  private static let siteWords = WordList(file: "site-rows", row: "foot")
  /// The words of `reader` in `site-rows.tsv`.
  private static let readers = WordList(file: "site-rows", row: "reader")

  /// The lines of such lists that are not yet known. Linear.
  /// - Parameter known: what was found before.
  static func find(_ cells: Cells, _ lines: [PhysicalLine], _ known: [Furniture]) -> [Furniture] {
    let starts = Set(known.map(\.span.start))
    var found: [Furniture] = []
    var run: [Int] = []
    func close() {
      let unknown = run.filter { !starts.contains(lines[$0].span.start) }
      if run.count >= fewest, areNotices(cells, lines, unknown, of: run.count) {
        found += unknown.map {
          Furniture(span: lines[$0].span, kind: .siteNotice, rule: "boilerplate: one of a site's numbered notices")
        }
      }
      run = []
    }
    for (index, line) in lines.enumerated() {
      guard let number = number(cells, line.span) else {
        close()
        continue
      }
      if number != run.count + 1 { close() }
      if number == run.count + 1 { run.append(index) }
    }
    close()
    return found
  }

  private static func areNotices(_ cells: Cells, _ lines: [PhysicalLine], _ unknown: [Int], of count: Int) -> Bool {
    guard !unknown.isEmpty,
      unknown.allSatisfy({ index in
        let span = lines[index].span
        return span.count <= longest && siteWords.stands(in: span, of: cells)
          && !Content.opensAsDuty(cells, withoutNumber(cells, span))
      })
    else { return false }
    if unknown.count < count { return true }
    let words = siteWords.words.count { word in unknown.contains { cells.find(word, in: lines[$0].span) != nil } }
    return words >= fewestWords && unknown.allSatisfy { readers.stands(in: lines[$0].span, of: cells) }
  }

  private static func number(_ cells: Cells, _ span: TextSpan) -> Int? {
    let start = start(cells, span)
    guard let marker = MarkerReader.read(cells, at: start, before: span.end), marker.family == .arabic, !marker.isBare
    else { return nil }
    return marker.number
  }

  private static func withoutNumber(_ cells: Cells, _ span: TextSpan) -> TextSpan {
    let start = start(cells, span)
    let marker = MarkerReader.read(cells, at: start, before: span.end)
    return TextSpan(cells.skipBlank(marker?.span.end ?? start, span.end), span.end)
  }

  /// Where the number stands: behind the bullet of a list on a page (`- 1、`).
  private static func start(_ cells: Cells, _ span: TextSpan) -> Int {
    var start = span.start
    while start < span.end, cells.isBlank(start) || bullets.contains(cells.folded[start]) { start += 1 }
    return start
  }
}
