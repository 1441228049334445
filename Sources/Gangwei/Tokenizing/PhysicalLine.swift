/// A line of the source between two line ends, without the blanks at its ends.
struct PhysicalLine: Sendable {
  /// From 1.
  var number: Int
  var span: TextSpan
  /// Whether an empty line stands before it, or, where they part nearly all lines, more of them than there.
  var blankBefore: Bool
}

enum PhysicalLines {
  /// What stands between two line ends, blanks and all; it may show nothing.
  struct Stretch {
    /// From 1.
    var number: Int
    var span: TextSpan
  }

  /// The lines that show anything, in order. A CRLF is one line end. Linear.
  static func scan(_ cells: Cells) -> [PhysicalLine] { visible(cells, stretches(cells)) }

  /// All that stands between two line ends, in order.
  static func stretches(_ cells: Cells) -> [Stretch] {
    var stretches: [Stretch] = []
    let count = cells.count
    var number = 1
    var start = 0
    var index = 0
    while index <= count {
      index = cells.next(.lineEnd, from: index, before: count)
      while index < count, cells.classes[index] != .newline {
        // A line end that was taken out of a broken label still counts.
        if cells.folded[index] == 0x0A || cells.folded[index] == 0x0D && cells.at(index + 1) != 0x0A { number += 1 }
        index = cells.next(.lineEnd, from: index + 1, before: count)
      }
      stretches.append(Stretch(number: number, span: TextSpan(start, index)))
      let isPair = cells.at(index) == 0x0D && cells.at(index + 1) == 0x0A
      index += isPair ? 2 : 1
      start = index
      number += 1
    }
    return stretches
  }

  /// Those of the stretches that show anything, as lines.
  static func visible(_ cells: Cells, _ stretches: [Stretch]) -> [PhysicalLine] {
    var lines: [PhysicalLine] = []
    lines.reserveCapacity(stretches.count)
    var (blanks, counts) = (0, [Int]())
    for stretch in stretches {
      let span = cells.trim(stretch.span)
      if span.isEmpty {
        blanks += 1
      } else {
        lines.append(PhysicalLine(number: stretch.number, span: span, blankBefore: blanks > 0))
        counts.append(blanks)
        blanks = 0
      }
    }
    let usual = usual(counts)
    if usual > 0 {
      for index in lines.indices { lines[index].blankBefore = counts[index] > usual }
    }
    return lines
  }

  /// How many empty lines stand before most lines, where they part nearly all.
  private static func usual(_ counts: [Int]) -> Int {
    // The first line stands behind none.
    let parted = counts.dropFirst()
    guard parted.count(where: { $0 == 0 }) * 5 < parted.count else { return 0 }
    return parted.sorted()[(parted.count - 1) / 2]
  }

  /// The lines, with those parted that hold several: `places` gives where, in order, for a line's span.
  static func part(_ lines: [PhysicalLine], _ cells: Cells, at places: (TextSpan) -> [Int]) -> [PhysicalLine] {
    // Hardly any text has such lines: it keeps the array that it has.
    var parted: [PhysicalLine]?
    for (number, line) in lines.enumerated() {
      let places = places(line.span).filter { $0 > line.span.start && $0 < line.span.end }
      if places.isEmpty {
        parted?.append(line)
        continue
      }
      if parted == nil { parted = Array(lines[..<number]) }
      var start = line.span.start
      for place in places + [line.span.end] {
        let span = cells.trim(TextSpan(start, place))
        start = place
        guard !span.isEmpty else { continue }
        let isFirst = span.start == line.span.start
        parted?.append(PhysicalLine(number: line.number, span: span, blankBefore: line.blankBefore && isFirst))
      }
    }
    return parted ?? lines
  }
}
