/// What stands between a text and the end of the page: rows of actions, lists of links, notices with numbers of their own.
/// Some lines of it are known; those among them that are no part of a description are the site's as well.
enum PageFoot {
  private static let fewestKnown = 2
  private static let mostUnknown = 8
  private static let longestLink = 40
  private static let longestLine = 200
  /// The words of `foot` in `site-rows.tsv`.
  private static let siteWords = WordList(file: "site-rows", row: "foot")

  /// The lines at the end of the page that are not yet known for furniture.
  /// - Parameter known: what was found before.
  /// - Parameter place: where the text ends, when that is known.
  static func find(_ cells: Cells, _ lines: [PhysicalLine], _ known: [Furniture], from place: Int?) -> [Furniture] {
    // The numbers of pages stand in the text too.
    let pages = Set(known.filter { $0.rule == PageMarks.pageRule }.map(\.span.start))
    let starts = known.reduce(into: [Int: BoilerplateKind]()) {
      if !pages.contains($1.span.start) { $0[$1.span.start] = $1.kind }
    }
    let text = place.map { place in lines.lastIndex { $0.span.start < place } ?? 0 }
    let first = top(cells, lines, starts, pages, text)
    guard first < lines.count,
      text != nil || lines[first...].count(where: { starts[$0.span.start] != nil }) >= fewestKnown
    else { return [] }
    var kind = BoilerplateKind.siteNotice
    var found: [Furniture] = []
    for line in lines[first...] {
      if pages.contains(line.span.start) { continue }
      if let known = starts[line.span.start] {
        kind = known == .relatedLinks ? .relatedLinks : .siteNotice
      } else {
        found.append(Furniture(span: line.span, kind: kind, rule: "boilerplate: at the foot of the page"))
      }
    }
    return found
  }

  /// The number of the first line of the foot: the topmost known one that is reached from the page's end.
  private static func top(
    _ cells: Cells, _ lines: [PhysicalLine], _ known: [Int: BoilerplateKind], _ pages: Set<Int>, _ text: Int?
  ) -> Int {
    let least = text.map { $0 + 1 } ?? 0
    var top = lines.count
    var index = lines.count - 1
    var unknown = 0
    while index >= least {
      if known[lines[index].span.start] != nil {
        (top, unknown) = (index, 0)
        index -= 1
        continue
      }
      if pages.contains(lines[index].span.start) {
        index -= 1
        continue
      }
      guard let next = before(cells, lines, index, least, text != nil) else { break }
      unknown += index - next
      if text != nil { top = next + 1 } else if unknown > mostUnknown { break }
      index = next
    }
    return top
  }

  /// The number of the line before what stands at a line and may be the site's: one line, or a numbered list.
  private static func before(
    _ cells: Cells, _ lines: [PhysicalLine], _ index: Int, _ least: Int, _ isBehindText: Bool
  ) -> Int? {
    let span = lines[index].span
    guard span.count <= longestLine, !speaksOfJob(cells, span), !NoticePiece.holdsList(cells, span) else { return nil }
    if let marker = MarkerReader.read(cells, at: span.start, before: span.end), marker.family != .bullet, !marker.isBare
    {
      return beforeList(cells, lines, index, marker, least, isBehindText)
    }
    let speaksOfSite = siteWords.stands(in: span, of: cells)
    if !speaksOfSite, !isBehindText, InterruptedLists.isBulletedDuty(cells, span) { return nil }
    return speaksOfSite || isBehindText || span.count <= longestLink && !cells.holdsTerminator(in: span)
      ? index - 1 : nil
  }

  /// The line before a list that counts from one and speaks of the site.
  private static func beforeList(
    _ cells: Cells, _ lines: [PhysicalLine], _ last: Int, _ marker: Marker, _ least: Int, _ isBehindText: Bool
  ) -> Int? {
    var (index, number) = (last, marker.number)
    var speaksOfSite = isBehindText
    while index >= least {
      let span = lines[index].span
      guard let own = MarkerReader.read(cells, at: span.start, before: span.end), own.family == marker.family,
        own.number == number
      else { return nil }
      speaksOfSite = speaksOfSite || siteWords.stands(in: span, of: cells)
      if number <= 1 { return speaksOfSite ? index - 1 : nil }
      number -= 1
      index -= 1
    }
    return nil
  }

  /// Whether a line begins with a label of a description or holds one with a colon.
  private static func speaksOfJob(_ cells: Cells, _ span: TextSpan) -> Bool {
    guard let label = LabelReader.read(cells, at: span.start, before: span.end), label.field != .contact,
      label.section != .notes
    else { return false }
    return label.end == span.end || cells.at(label.end) == 0x3A
  }
}
