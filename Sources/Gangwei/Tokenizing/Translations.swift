/// Lines that say again in English what the Chinese line before them says.
enum Translations {
  private static let fewestLetters = 8
  private static let fewestLines = 3

  /// The numbers of such lines, when they are a good part of the text: then the Chinese alone is read. Linear.
  static func find(_ cells: Cells, _ lines: [PhysicalLine]) -> Set<Int> {
    var found: Set<Int> = []
    for (number, line) in lines.enumerated() where number > 0 && isLatin(cells, line.span) {
      if found.contains(number - 1) || !isLatin(cells, lines[number - 1].span) { found.insert(number) }
    }
    return found.count >= fewestLines && found.count * 5 >= lines.count ? found : []
  }

  private static func isLatin(_ cells: Cells, _ span: TextSpan) -> Bool {
    var letters = 0
    for index in span.start..<span.end {
      switch cells.classes[index] {
      case .han: return false
      case .latin: letters += 1
      default: continue
      }
    }
    return letters >= fewestLetters
  }
}
