/// What character recognition confuses: l and I for 1, O and 〇 for 0, 丶 for 、.
///
/// Nothing is changed unless the text shows at least twice that it was recognized: a letter inside a number (2O岁, l1、)
/// or a letter in place of a list's first number (l、).
enum Misreadings {
  private static let fewestSigns = 2
  private static let markerSigns = ScalarSet("、.)")
  private static let strokes = ScalarSet("丨丶丿亅乛乀亠冖彐口一〇")

  /// Folds confused characters to what they stand for. Whether the text was recognized. Linear.
  static func resolve(_ cells: inout Cells, _ lines: [PhysicalLine]) -> Bool {
    var found: [TextSpan] = []
    var signs = 0
    /// The letter that a line before began with as a list's.
    var lastLetter: UInt32 = 0
    for line in lines {
      // h. before i., k. before l.: letters that number a list.
      let isNextLetter = lastLetter != 0 && cells.folded[line.span.start] == lastLetter + 1
      if cells.classes[line.span.start] == .latin, markerSigns.contains(cells.at(line.span.start + 1)) {
        lastLetter = cells.folded[line.span.start]
      }
      var index = line.span.start
      while index < line.span.end {
        index = cells.next(.digitLike, from: index, before: line.span.end)
        let start = index
        var digits = 0
        while index < line.span.end, cells.signs[index].contains(.digitLike) {
          if cells.classes[index] == .digit { digits += 1 }
          index += 1
        }
        guard index - start > digits, cells.classAt(start - 1) != .latin, cells.classAt(index) != .latin else {
          continue
        }
        let isOpening = start == line.span.start || cells.folded[start - 1] == 0x28 && start - 1 == line.span.start
        let isMarker =
          isOpening && markerSigns.contains(cells.at(index))
          && !(isNextLetter && start == line.span.start && index - start == 1)
        // (ii), iii. number a list themselves.
        let isRoman =
          digits == 0 && (start..<index).allSatisfy { cells.folded[$0] == 0x69 }
          && (index - start > 1 || cells.at(start - 1) == 0x28)
        if isRoman { continue }
        let isShare = cells.at(index) == 0x25
        if digits > 0 || isMarker { signs += 1 }
        if digits > 0 || isMarker || isShare { found.append(TextSpan(start, index)) }
      }
    }
    guard signs >= fewestSigns else { return false }
    for span in found {
      for index in span.start..<span.end where cells.classes[index] != .digit {
        cells.replace(index, by: isZero(cells.folded[index]) ? 0x30 : 0x31)
      }
    }
    // S、 between 4、 and 6、
    for line in lines where cells.folded[line.span.start] == 0x73 && cells.at(line.span.start + 1) == 0x3001 {
      cells.replace(line.span.start, by: 0x35)
    }
    for index in 0..<cells.count where cells.folded[index] == 0x4E36 {
      cells.replace(index, by: 0x3001)
    }
    return true
  }

  /// The lines of a recognized text that are one stroke: specks and lines of the form.
  static func strays(_ cells: Cells, _ lines: [PhysicalLine]) -> [TextSpan] {
    lines.filter { $0.span.count == 1 && strokes.contains(cells.folded[$0.span.start]) }.map(\.span)
  }

  private static func isZero(_ scalar: UInt32) -> Bool { scalar == 0x6F || scalar == 0x3007 }

  /// What is taken for digits: l, i, o, 〇.
  static let digits = ScalarSet("lio〇")
}
