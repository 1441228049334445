/// Percentages as fractions: 10%, 5‰, 12.5 %.
enum Percentage {
  /// The percentage whose digits begin at `start`: its fraction and end.
  static func read(_ cells: Cells, at start: Int, before end: Int) -> (value: Double, end: Int)? {
    var index = start
    var mantissa = 0
    var scale = 0
    var isFraction = false
    while index < end {
      if cells.classes[index] == .digit, mantissa < 1_000_000_000 {
        mantissa = mantissa * 10 + Int(cells.folded[index]) - 0x30
        if isFraction { scale += 1 }
      } else if cells.folded[index] == 0x2E, !isFraction, cells.classAt(index + 1) == .digit {
        isFraction = true
      } else {
        break
      }
      index += 1
    }
    let sign = cells.skipBlank(index, end)
    guard sign < end else { return nil }
    let zeros: Int
    switch cells.folded[sign] {
    case 0x25: zeros = 2
    case 0x2030: zeros = 3
    default: return nil
    }
    // One division of whole numbers: the nearest double to the written fraction.
    var divisor = 1.0
    for _ in 0..<(scale + zeros) { divisor *= 10 }
    return (Double(mantissa) / divisor, sign + 1)
  }

  /// The percentage that all of a text is.
  static func whole(_ cells: Cells, _ span: TextSpan) -> Double? {
    guard !span.isEmpty, let read = read(cells, at: span.start, before: span.end), read.end == span.end else {
      return nil
    }
    return read.value
  }

  /// The bare number that all of a text is, under a head of weights: 25 and 0.25 are the same.
  static func bare(_ cells: Cells, _ span: TextSpan) -> Double? { fraction(cells, span) ?? points(cells, span) }

  /// The fraction that all of a text is, written as one: 0.25.
  static func fraction(_ cells: Cells, _ span: TextSpan) -> Double? {
    guard span.count > 2, cells.folded[span.start] == 0x30, cells.folded[span.start + 1] == 0x2E else { return nil }
    var (value, divisor) = (0, 1.0)
    for index in span.start + 2..<span.end {
      guard cells.classes[index] == .digit, divisor < 1_000_000 else { return nil }
      value = value * 10 + Int(cells.folded[index]) - 0x30
      divisor *= 10
    }
    return value > 0 ? Double(value) / divisor : nil
  }

  /// The points of a hundred that all of a text is, as a fraction: 25 is 0.25.
  private static func points(_ cells: Cells, _ span: TextSpan) -> Double? {
    guard !span.isEmpty, cells.classes[span.start] == .digit,
      let read = HanNumeral.readAny(cells, at: span.start, before: span.end), read.end == span.end,
      (1...100).contains(read.value)
    else { return nil }
    return Double(read.value) / 100
  }
}
