/// A line of the source between two line ends, without the blanks at its ends.
struct PhysicalLine: Sendable {
  /// From 1.
  var number: Int
  var span: TextSpan
  /// Whether an empty line stands before it.
  var blankBefore: Bool
}

enum PhysicalLines {
  /// The lines that show anything, in order. A CRLF is one line end. Linear.
  static func scan(_ cells: Cells) -> [PhysicalLine] {
    var lines: [PhysicalLine] = []
    var number = 1
    var start = 0
    var blank = false
    var index = 0
    let count = cells.count
    let classes = cells.classes
    while index <= count {
      while index < count, classes[index] != .newline {
        // A line end that was taken out of a broken label still counts.
        if classes[index] == .void, cells.folded[index] == 0x0A { number += 1 }
        index += 1
      }
      let span = cells.trim(TextSpan(start, index))
      if span.isEmpty {
        blank = true
      } else {
        lines.append(PhysicalLine(number: number, span: span, blankBefore: blank))
        blank = false
      }
      let isPair = index + 1 < count && cells.folded[index] == 0x0D && cells.folded[index + 1] == 0x0A
      index += isPair ? 2 : 1
      start = index
      number += 1
    }
    return lines
  }
}
