/// Puts the parts of several forms, which a scrape shuffled, back in order as far as their numbering, the order of
/// their labels and their words allow. What fits nowhere becomes an orphan: better unclaimed than in a wrong form.
struct ShuffledForms {
  /// Fewer breaks of numbering than this are normal in any list.
  private static let fewestBreaks = 4
  private static let mostFragments = 160
  private static let fewestCells = 12

  /// The segments in a restored order, or as they are when nothing speaks of shuffled forms.
  static func restore(_ segments: [Segment], _ cells: Cells) -> (segments: [Segment], region: TextSpan?) {
    // Nearly no text has so many labels alone on their lines, and without them there is no need to look closer.
    guard segments.count(where: { $0.label != nil && isCell($0) }) >= fewestCells else { return (segments, nil) }
    var texts = TextNumbering(cells)
    let pieces = segments.map { FormPiece.of($0, cells, &texts) }
    guard let range = region(segments, pieces, labelCount: texts.count, cells) else { return (segments, nil) }
    let cutter = FormCutter(cells, segments, pieces, range)
    let (fragments, breaks) = cutter.cut(range, &texts)
    guard breaks >= fewestBreaks, fragments.count <= mostFragments, fragments.count(where: \.isHead) >= 2 else {
      return (segments, nil)
    }
    let chains = FragmentLinker.link(fragments, cutter, textCount: texts.count)
    var ordered: [Segment] = []
    // Segments are large: an array that grew would be copied again and again.
    ordered.reserveCapacity(segments.count)
    ordered += segments[..<range.lowerBound]
    for chain in chains.sorted(by: { ($0.segments.first ?? 0) < ($1.segments.first ?? 0) }) {
      let isForm = chain.isHead || chain.items >= 4 || chain.labels.count() >= 2
      for (place, index) in chain.segments.enumerated() {
        ordered.append(segments[index])
        ordered[ordered.count - 1].formStart = place == 0 && isForm
        ordered[ordered.count - 1].isOrphan = !isForm
      }
    }
    ordered += segments[range.upperBound...]
    let span = TextSpan(segments[range.lowerBound].span.start, segments[range.upperBound - 1].span.end)
    return (ordered, span)
  }

  /// From the first to the last of the labels that stand alone on their lines again and again.
  private static func region(
    _ segments: [Segment], _ pieces: [FormPiece], labelCount: Int, _ cells: Cells
  ) -> Range<Int>? {
    var counts = [Int](repeating: 0, count: labelCount)
    for (index, piece) in pieces.enumerated() {
      if case .label(let label) = piece, isCell(segments[index]) { counts[label] += 1 }
    }
    let repeated = counts.filter { $0 >= 2 }
    guard repeated.count >= 4, repeated.reduce(0, +) >= fewestCells else { return nil }
    func isRepeated(_ index: Int) -> Bool {
      if case .label(let label) = pieces[index] { return isCell(segments[index]) && counts[label] >= 2 }
      return false
    }
    guard let cluster = densest(pieces.indices.filter(isRepeated), ends: articleStarts(segments, cells)) else {
      return nil
    }
    var first = cluster.lowerBound
    var last = cluster.upperBound
    while first > 0, pieces[first - 1] == .title { first -= 1 }
    // Titles that stand inside the region head its forms; another one begins another text.
    let heads = Set((first...last).compactMap { segments[$0].title.map { cells.key($0.span) } })
    while last + 1 < segments.count, segments[last + 1].title.map({ heads.contains(cells.key($0.span)) }) ?? true {
      last += 1
    }
    return first..<(last + 1)
  }

  /// Titles that the site repeats: where one of the page's texts ends and another begins.
  private static func articleStarts(_ segments: [Segment], _ cells: Cells) -> [Int] {
    segments.indices.dropLast().filter { index in
      guard let title = segments[index].title, !title.stem.isEmpty else { return false }
      let gap = segments[index].span.end..<max(segments[index].span.end, segments[index + 1].span.start)
      return gap.count(where: { cells.classes[$0] == .void }) >= 5
    }
  }

  /// The longest run of places none of which is far from the next.
  private static func densest(_ places: [Int], ends: [Int]) -> ClosedRange<Int>? {
    var best: (count: Int, range: ClosedRange<Int>)?
    var start = 0
    var next = ends[...]
    for end in places.indices {
      let passed = next.prefix { $0 <= places[end] }
      next = next[passed.endIndex...]
      if end > start, places[end] - places[end - 1] > 40 || !passed.isEmpty { start = end }
      if end - start + 1 > best?.count ?? 0 { best = (end - start + 1, places[start]...places[end]) }
    }
    return best?.count ?? 0 >= 12 ? best?.range : nil
  }

  private static func isCell(_ segment: Segment) -> Bool {
    segment.isLineStart && segment.marker == nil && segment.body.isEmpty
  }
}
