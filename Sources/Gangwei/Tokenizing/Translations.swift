/// Lines that say again in English what the Chinese line before them says.
enum Translations {
  private static let fewestLetters = 8
  private static let fewestLines = 3
  private static let shortestSentence = 12

  /// The numbers of such lines, when they are a good part of the text: then the Chinese alone is read. Linear.
  static func find(_ cells: Cells, _ lines: [PhysicalLine]) -> Set<Int> {
    var found: Set<Int> = []
    for (number, line) in lines.enumerated() where number > 0 && isLatin(cells, line.span) {
      if found.contains(number - 1) || !isLatin(cells, lines[number - 1].span) { found.insert(number) }
    }
    let numbered = numbered(cells, lines)
    return found.count >= fewestLines && found.count * 5 >= lines.count ? found.union(numbered) : numbered
  }

  /// 3. Handle lost & found items. over 处理宾客遗留物品: numbered lines each with a Chinese line without a number below.
  private static func numbered(_ cells: Cells, _ lines: [PhysicalLine]) -> Set<Int> {
    var found: Set<Int> = []
    for (number, line) in lines.enumerated().dropLast() where cells.classes[line.span.start] == .digit {
      let next = lines[number + 1].span
      let isSentence = isLatin(cells, line.span) && line.span.count >= shortestSentence
      if isSentence, cells.classes[next.start] == .han { found.insert(number) }
    }
    return found.count >= fewestLines ? found : []
  }

  private static func isLatin(_ cells: Cells, _ span: TextSpan) -> Bool {
    cells.latinLetters(in: span) >= fewestLetters
  }
}
