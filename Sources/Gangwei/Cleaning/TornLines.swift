/// Pages that a scraper saved with a line end at each link and each bold word, in the middle of sentences too: many of their
/// lines begin with a sign that ends the word alone on the line before.
enum TornLines {
  /// What begins no line.
  static let closing = ScalarSet(",。;、!?:)》”」")
  /// What ends no line.
  static let open = ScalarSet(",、(《“「")
  private static let fewest = 3
  private static let longestNote = 8
  private static let longestHeading = 16
  private static let farthest = 10

  /// Makes one line of those that are one sentence. Whether there were any. Linear.
  static func join(_ cells: inout Cells, _ lines: [PhysicalLine]) -> Bool {
    // A line that was broken at a width is long.
    let torn = lines.indices.dropFirst().count {
      closing.contains(cells.folded[lines[$0].span.start]) && lines[$0 - 1].span.count <= longestNote
    }
    guard torn >= fewest, torn * 40 >= lines.count else { return false }
    var number = 0
    while number < lines.count - 1 {
      let end = end(of: number, lines, cells)
      for place in number..<end {
        cells.joinLines(around: TextSpan(lines[place].span.end, lines[place + 1].span.start))
      }
      number = end + 1
    }
    return true
  }

  /// The last line of the sentence, or of the heading, that begins with a line.
  private static func end(of first: Int, _ lines: [PhysicalLine], _ cells: Cells) -> Int {
    var last = first
    while last + 1 < lines.count {
      if belongs(lines[last].span, lines[last + 1].span, cells) {
        last += 1
      } else if let end = sentenceEnd(first, last, lines, cells) {
        last = end
      } else {
        break
      }
    }
    return last
  }

  private static func belongs(_ line: TextSpan, _ next: TextSpan, _ cells: Cells) -> Bool {
    if closing.contains(cells.folded[next.start]) { return true }
    if endsSentence(line, cells) || isMarked(next, cells) && !isMarkerAlone(line, cells) { return false }
    if open.contains(cells.folded[line.end - 1]) || isMarkerAlone(line, cells) { return true }
    // 课程顾问 and (4名)
    return line.count <= longestHeading && next.count <= longestNote && cells.folded[next.start] == 0x28
      && cells.folded[next.end - 1] == 0x29
  }

  /// The line not far below at which the sentence ends: an item, or a text with commas, whose end is missing.
  private static func sentenceEnd(_ first: Int, _ last: Int, _ lines: [PhysicalLine], _ cells: Cells) -> Int? {
    let begun = TextSpan(lines[first].span.start, lines[last].span.end)
    guard !endsSentence(lines[last].span, cells), isMarked(begun, cells) || cells.holds(0x2C, in: begun) else {
      return nil
    }
    for number in (last + 1)..<min(lines.count, last + farthest) {
      let span = lines[number].span
      if isMarked(span, cells) { return nil }
      if cells.classes[span.end - 1] == .terminator { return number }
      if cells.folded[span.end - 1] == 0x3A { return cells.holds(0x2C, in: span) ? number : nil }
    }
    return nil
  }

  private static func endsSentence(_ span: TextSpan, _ cells: Cells) -> Bool {
    cells.classes[span.end - 1] == .terminator || cells.folded[span.end - 1] == 0x3A
  }

  private static func isMarked(_ span: TextSpan, _ cells: Cells) -> Bool {
    MarkerReader.read(cells, at: span.start, before: span.end) != nil
  }

  /// 一、
  private static func isMarkerAlone(_ span: TextSpan, _ cells: Cells) -> Bool {
    MarkerReader.read(cells, at: span.start, before: span.end).map { $0.span.end >= span.end } ?? false
  }
}
