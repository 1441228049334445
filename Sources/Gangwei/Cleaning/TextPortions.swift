/// Previews of document sites cut a text into portions of some hundred characters, wherever those end, number them and put
/// each on a line of its own (…检查结 / 2、果报分管副院长…).
enum TextPortions {
  private static let shortest = 120
  private static let fewest = 2

  /// The portions of a text: their lines, by place in the text's lines, and their numbers.
  struct Run {
    var lines: Range<Int>
    var numbers: [TextSpan]
  }

  /// The portions, when the text is cut into such. Linear.
  static func find(_ cells: Cells, _ lines: [PhysicalLine]) -> Run? {
    var first = 0
    while first < lines.count {
      guard let (number, _) = number(cells, lines[first].span), number == 1 || number == 2 else {
        first += 1
        continue
      }
      let run = run(cells, lines, from: first, number)
      if isCut(cells, portions(of: run, lines)) || isCutBetweenNumbers(cells, run, lines) { return run }
      first += 1
    }
    return nil
  }

  /// How many further lines a portion may have.
  private static let mostFurther = 3

  /// Lines that count on from the first one. A first portion may have lost its number, and a portion may have several
  /// lines, where the one before the next number ends amid a sentence.
  private static func run(_ cells: Cells, _ lines: [PhysicalLine], from first: Int, _ start: Int) -> Run {
    var run = Run(lines: first..<first, numbers: [])
    var next = first
    while let (line, span) = portion(cells, lines, from: next, number: start + run.numbers.count) {
      guard line == next || !endsSentence(cells, lines[line - 1].span) else { break }
      run.numbers.append(span)
      run.lines = first..<line + 1
      next = line + 1
    }
    if start == 2, first > 0, lines[first - 1].span.count >= shortest { run.lines = first - 1..<run.lines.upperBound }
    return run
  }

  /// The next line, or one not far behind it, that has the number.
  private static func portion(
    _ cells: Cells, _ lines: [PhysicalLine], from first: Int, number wanted: Int
  ) -> (line: Int, number: TextSpan)? {
    for line in first..<max(first, min(lines.count, first + mostFurther + 1)) {
      if let (number, span) = number(cells, lines[line].span), number == wanted { return (line, span) }
    }
    return nil
  }

  private static func endsSentence(_ cells: Cells, _ span: TextSpan) -> Bool {
    cells.classes[span.end - 1] == .terminator || cells.folded[span.end - 1] == 0x3A
  }

  /// Where the portions stand: from one number to the next.
  private static func portions(of run: Run, _ lines: [PhysicalLine]) -> [TextSpan] {
    let numbered = Set(run.numbers.map(\.start))
    return lines[run.lines].reduce(into: []) { portions, line in
      if portions.isEmpty || numbered.contains(line.span.start) {
        portions.append(line.span)
      } else {
        portions[portions.count - 1].end = line.span.end
      }
    }
  }

  /// Whether the lines are long and most of them end amid a sentence: items of a list do not.
  private static func isCut(_ cells: Cells, _ portions: [TextSpan]) -> Bool {
    guard portions.count >= fewest, portions.dropLast().allSatisfy({ $0.count >= shortest }) else { return false }
    let open = portions.dropLast().count { !endsSentence(cells, $0) }
    return open > 0 && open * 2 >= portions.count - 1
  }

  private static let fewestShort = 4

  /// 3、 人 四、 岗位职责: 1、参与… / 4、 5、考核…: short portions, each number of which a blank parts from its text, and some of
  /// which begin with an item that has a number of its own.
  private static func isCutBetweenNumbers(_ cells: Cells, _ run: Run, _ lines: [PhysicalLine]) -> Bool {
    guard run.numbers.count >= fewestShort, run.numbers.allSatisfy({ cells.isBlank($0.end) }) else { return false }
    let texts = portions(of: run, lines)
    guard texts.count == run.numbers.count else { return false }
    return zip(texts, run.numbers).contains { text, number in
      let start = cells.skipBlank(number.end, text.end)
      guard let (own, _) = self.number(cells, TextSpan(start, text.end)),
        let (portion, _) = self.number(cells, number.union(TextSpan(start, text.end)))
      else { return false }
      return own != portion
    }
  }

  private static let mostDigits = 3

  /// 12、 at the start of a line, whatever follows: the number of an item may (2、2、…).
  private static func number(_ cells: Cells, _ span: TextSpan) -> (value: Int, span: TextSpan)? {
    var (index, value) = (span.start, 0)
    while index < min(span.end, span.start + mostDigits), cells.classes[index] == .digit {
      value = value * 10 + Int(cells.folded[index]) - 0x30
      index += 1
    }
    guard index > span.start, index < span.end, cells.folded[index] == 0x3001 else { return nil }
    return (value, TextSpan(span.start, index + 1))
  }

  /// Makes one line of the portions, but where one begins with what a line begins with.
  static func join(_ run: Run, _ lines: [PhysicalLine], in cells: inout Cells) -> [Furniture] {
    for number in run.numbers { cells.takeOut(number) }
    let numbered = Set(run.numbers.map(\.start))
    for (line, next) in zip(lines[run.lines], lines[run.lines].dropFirst())
    where numbered.contains(next.span.start)
      && !opensLine(cells, TextSpan(cells.skipBlank(next.span.start, next.span.end), next.span.end))
    {
      let gap = TextSpan(line.span.end, next.span.start)
      cells.takeOut(gap)
      cells.joinLines(around: gap)
    }
    return run.numbers.map {
      Furniture(span: $0, kind: .other, rule: "boilerplate: the number of a portion that a preview cut the text into")
    }
  }

  private static let longestTitle = 24

  /// Whether a marker, a label or a title with its list begins a portion: the text was cut at its own line's end.
  private static func opensLine(_ cells: Cells, _ span: TextSpan) -> Bool {
    // The last portion may be cut off behind its number.
    guard span.start < span.end else { return false }
    if LabelReader.read(cells, at: span.start, before: span.end) != nil { return true }
    var index = span.start
    while index < min(span.end, span.start + longestTitle), cells.classes[index] == .han {
      if index > span.start, let word = cells.word(at: index, before: span.end),
        word.roles.isDocument || word.roles.section == .duties
      {
        let end = cells.skipBlank(word.end, span.end)
        return end >= span.end || cells.classes[end] != .han
          || MarkerReader.read(cells, at: end, before: span.end) != nil
          || LabelReader.read(cells, at: end, before: span.end) != nil
      }
      index += 1
    }
    return false
  }
}
