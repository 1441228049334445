/// Takes out what no author wrote: the cells of boilerplate become void, so that no later stage sees them.
enum Cleaner {
  /// The boilerplate found, in source order, the spans of left-over markup, and the lines that remain.
  /// - Parameter scalars: the text that the cells were made of.
  static func clean(
    _ cells: inout Cells, _ scalars: [UInt32]
  ) -> (furniture: [Furniture], markup: [TextSpan], lines: [PhysicalLine]) {
    let markup = Markup.resolve(&cells)
    let links = MarkdownLinks.resolve(&cells)
    let marks =
      links.spans + NodeBars.resolve(&cells) + LineEndLetters.resolve(&cells) + JSONText.resolve(&cells)
      + QuotedCells.resolve(&cells, scalars)
      + GapSigns.takeOut(of: &cells)
    let watermarks = Watermarks.find(cells)
    hide(watermarks, in: &cells)
    var furniture = markup.furniture + links.furniture + watermarks
    FullStops.resolve(&cells)
    // What is taken out ends no line and begins none.
    var stretches = PhysicalLines.stretches(cells)
    var lines = PhysicalLines.visible(cells, stretches)
    let numberSigns = NumberSigns.takeOut(of: &cells, lines)
    if !numberSigns.isEmpty { lines = PhysicalLines.visible(cells, stretches) }
    let hasBrokenRows = BrokenRows.join(&cells, lines)
    if TornLines.join(&cells, lines) {
      stretches = PhysicalLines.stretches(cells)
      lines = PhysicalLines.visible(cells, stretches)
    }
    let broken = BrokenNumbers.join(&cells, lines)
    let hasLoneMarkers = LoneMarkers.join(&cells, lines)
    if broken.isFound || hasBrokenRows || hasLoneMarkers {
      stretches = PhysicalLines.stretches(cells)
      lines = PhysicalLines.visible(cells, stretches)
    }
    let firstBehind = joinPortions(&cells, &lines, &stretches, &furniture)
    var notices = LineFurniture.find(cells, lines)
    let known = Set(notices.map(\.span.start))
    notices += (FileNames.find(cells, lines) + SiteLines.find(cells, lines)).filter { !known.contains($0.span.start) }
    notices += DoubledNames.find(cells, lines).filter { !known.contains($0.span.start) }
    notices += BesideFacts.find(cells, lines, notices)
    notices += NavigationRun.find(cells, lines, notices)
    notices += NumberedNotices.find(cells, lines, notices)
    notices += PostAccounts.find(cells, lines, notices)
    notices += RunningHeads.find(cells, lines, pages: notices.filter { $0.rule == PageMarks.pageRule })
    let taken = Set(notices.map(\.span.start))
    let heads = RecurringLines.find(cells, lines).filter { !taken.contains($0.span.start) }
    // A page's number inside of its head is a part of it.
    let ends = Set(heads.map(\.span.end))
    notices.removeAll { ends.contains($0.span.end) }
    notices += heads
    notices += BarePageNumbers.find(cells, lines).filter { !taken.contains($0.span.start) }
    let starts = Set(notices.map(\.span.start))
    notices += InterruptedLists.find(cells, lines).filter { !starts.contains($0.span.start) }
    notices += PageHead.find(cells, lines, notices)
    notices += PageFoot.find(cells, lines, notices, from: firstBehind)
    hide(notices, in: &cells)
    furniture += notices
    if !notices.isEmpty { lines = PhysicalLines.visible(cells, stretches) }
    let repeats = RepeatedLines.find(cells, lines)
    hide(repeats, in: &cells)
    furniture += repeats
    let hasVertical = VerticalLabels.join(&cells, lines)
    if hasVertical {
      lines = PhysicalLines.scan(cells)
    } else if !repeats.isEmpty {
      lines = PhysicalLines.visible(cells, stretches)
    }
    if Misreadings.resolve(&cells, lines) {
      let strays = Set(Misreadings.strays(cells, lines).map(\.start))
      lines.removeAll { strays.contains($0.span.start) }
    }
    return (
      furniture.sorted { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) },
      markup.spans + marks + numberSigns + broken.stops,
      lines
    )
  }

  /// Makes one line of a text that a preview cut into portions. Where what stands behind it begins, if it was.
  private static func joinPortions(
    _ cells: inout Cells, _ lines: inout [PhysicalLine], _ stretches: inout [PhysicalLines.Stretch],
    _ furniture: inout [Furniture]
  ) -> Int? {
    guard let run = TextPortions.find(cells, lines) else { return nil }
    furniture += TextPortions.join(run, lines, in: &cells)
    let end = lines[run.lines.upperBound - 1].span.end
    stretches = PhysicalLines.stretches(cells)
    lines = PhysicalLines.visible(cells, stretches)
    return end
  }

  private static func hide(_ furniture: [Furniture], in cells: inout Cells) {
    for item in furniture { cells.takeOut(item.span) }
  }
}
