/// Pages that a scraper saved with a bar between the pieces of text of their markup, in the middle of sentences too
/// (每|2|小时记录一次, 1|、负责…): the bars inside of a sentence are taken out, the others end lines.
enum NodeBars {
  private static let bar: UInt32 = 0x7C
  private static let percent: UInt32 = 0x25
  private static let fewest = 20
  private static let fewestTorn = 5
  /// How many bars at least to a line end: tables of rows have fewer.
  private static let leastToLineEnd = 12
  private static let longestLone = 12

  /// The bars, which are structure. Linear.
  static func resolve(_ cells: inout Cells) -> [TextSpan] {
    let whole = TextSpan(0, cells.count)
    guard cells.holds(bar, in: whole) else { return [] }
    let bars = cells.folded.indices.filter { cells.folded[$0] == bar }
    let torn = bars.count { TornLines.closing.contains(cells.at($0 + 1)) }
    let lineEnds = cells.classes.count { $0 == .newline }
    guard bars.count >= fewest, torn >= fewestTorn, bars.count >= lineEnds * leastToLineEnd else { return [] }
    var pieces: [TextSpan] = []
    for (number, place) in bars.enumerated() {
      pieces.append(TextSpan(number > 0 ? bars[number - 1] + 1 : 0, place))
    }
    pieces.append(TextSpan(bars[bars.count - 1] + 1, cells.count))
    var isJoined = false
    for (number, place) in bars.enumerated() {
      isJoined = belongs(pieces, number, isJoined, cells)
      let mark = TextSpan(place, place + 1)
      cells.takeOut(mark)
      if !isJoined { cells.end(.newline, at: place) }
    }
    return bars.map { TextSpan($0, $0 + 1) }
  }

  /// Whether the piece and the next are of one sentence.
  /// - Parameter isJoined: whether the piece belongs to the one before it.
  private static func belongs(_ pieces: [TextSpan], _ number: Int, _ isJoined: Bool, _ cells: Cells) -> Bool {
    let (piece, next) = (pieces[number], pieces[number + 1])
    guard !piece.isEmpty, !next.isEmpty else { return true }
    let first = cells.folded[next.start]
    if TornLines.closing.contains(first) || first == percent || TornLines.open.contains(cells.folded[piece.end - 1]) {
      return true
    }
    if cells.classes[piece.end - 1] == .terminator || cells.folded[piece.end - 1] == 0x3A { return false }
    if isLone(next, cells) {
      // 1 before 、负责…: an item's number.
      return number + 2 >= pieces.count || !isMarkerSign(cells.at(pieces[number + 2].start))
    }
    return isLone(piece, cells) && isJoined
  }

  /// 24, ICU, >: what stands in a node of its own because it is no Chinese.
  private static func isLone(_ span: TextSpan, _ cells: Cells) -> Bool {
    span.count <= longestLone && !(span.start..<span.end).contains { cells.classes[$0] == .han }
  }

  private static func isMarkerSign(_ scalar: UInt32) -> Bool { scalar == 0x3001 || scalar == 0x2E }
}
