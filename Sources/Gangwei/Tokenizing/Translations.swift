/// Lines that say again in English what the Chinese line before them says.
enum Translations {
  private static let fewestLetters = 8
  private static let fewestLines = 3
  /// How many lines one line may take in the other language.
  private static let mostLines = 2
  private static let shortestSentence = 12

  /// The numbers of such lines, when they are a good part of the text: then the Chinese alone is read. Linear.
  ///
  /// A run of English lines repeats the Chinese ones right before it only where it is not much longer than they are: a
  /// longer one says something of its own.
  static func find(_ cells: Cells, _ lines: [PhysicalLine]) -> Set<Int> {
    var found: Set<Int> = []
    var chinese = 0
    var first = 0
    while first < lines.count {
      var end = first
      while end < lines.count, isLatin(cells, lines[end].span) { end += 1 }
      if end == first {
        chinese += 1
        first += 1
        continue
      }
      if end - first <= mostLines * chinese { found.formUnion(first..<end) }
      (chinese, first) = (0, end)
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
    let letters = cells.latinLetters(in: span)
    return letters >= fewestLetters && cells.count(of: .han, in: span) * 8 < letters
  }
}
