/// Blanks strewn between the characters of sentences (救 生 员须 持证上 岗,…): many lines of such a text have characters that
/// stand alone between two of them, as no cell of a table does.
enum StrayBlanks {
  private static let fewestParts = 12
  /// What stands alone in a cell of a form.
  private static let answers = ScalarSet("无有是否男女")

  /// The blanks between Chinese characters and signs on the lines that have them strewn; each one a range. All lines have them in
  /// a text that a scanner read. Linear.
  static func find(in scalars: [UInt32]) -> [Range<Int>] {
    // Most texts have fewer in all than one line must have.
    guard areMany(scalars.span) else { return [] }
    var lines: [Line] = []
    var start = 0
    while start < scalars.count {
      var end = start
      while end < scalars.count, scalars[end] != 0x0A, scalars[end] != 0x0D { end += 1 }
      if end > start { lines.append(Line(scalars, start..<end)) }
      start = end + 1
    }
    let isScanned = isScanned(lines)
    return lines.flatMap { isScanned || $0.isStrewn ? $0.blanks : [] }
  }

  private static func areMany(_ scalars: Span<UInt32>) -> Bool {
    guard scalars.count > 2 else { return false }
    var blanks = 0
    for index in 1..<scalars.count - 1 where scalars[index] == 0x20 || scalars[index] == 0xA0 {
      if isHan(scalars[index - 1]), isHan(scalars[index + 1]) || isSign(scalars[index + 1]) { blanks += 1 }
    }
    return blanks >= fewestParts
  }

  private static let fewestScanned = 6

  /// Whether most of the lines that hold a sentence have some, whose characters stand alone more often than words of one do.
  private static func isScanned(_ lines: [Line]) -> Bool {
    let sentences = lines.filter { $0.signs > 0 }
    let spoilt = sentences.count(where: \.isSpoilt)
    return spoilt >= fewestScanned && spoilt * 2 >= sentences.count
  }

  private struct Line {
    var blanks: [Range<Int>] = []
    /// How many of the parts between blanks are one character.
    private(set) var single = 0
    private(set) var signs = 0

    init(_ scalars: [UInt32], _ line: Range<Int>) {
      var partStart = line.lowerBound
      for index in line {
        let scalar = scalars[index]
        if scalar == 0x2C || scalar == 0xFF0C || scalar == 0x3002 || isEnd(scalar) { signs += 1 }
        guard scalar == 0x20 || scalar == 0xA0, index > line.lowerBound, index + 1 < line.upperBound,
          isHan(scalars[index - 1]) || isSign(scalars[index - 1]),
          isHan(scalars[index + 1]) || isSign(scalars[index + 1])
        else { continue }
        blanks.append(index..<index + 1)
        if index - partStart == 1, isHan(scalars[partStart]), !answers.contains(scalars[partStart]) { single += 1 }
        partStart = index + 1
      }
    }

    /// Whether the line shows it by itself.
    var isStrewn: Bool { blanks.count >= fewestParts && single * 5 >= blanks.count * 2 && signs >= 2 }

    /// Whether it would be strewn in a text whose other lines are.
    var isSpoilt: Bool { blanks.count >= 3 && single * 5 >= blanks.count }
  }

  private static func isHan(_ scalar: UInt32) -> Bool { 0x4E00...0x9FFF ~= scalar }

  /// 、 , 。 and the like.
  private static func isSign(_ scalar: UInt32) -> Bool {
    0x3001...0x3002 ~= scalar || scalar == 0x2C || scalar == 0xFF0C || scalar == 0xFF1A || isEnd(scalar)
  }

  private static func isEnd(_ scalar: UInt32) -> Bool { scalar == 0xFF1B || scalar == 0x3B }
}
