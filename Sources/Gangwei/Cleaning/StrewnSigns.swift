/// Runs of letters, digits and signs without sense that forums strew into texts against copying (m2 ~k!Rw5@Zt), and the
/// site's name before them.
enum StrewnSigns {
  private static let fewestRuns = 3
  private static let shortestRun = 6
  private static let fewestLetters = 8
  private static let longestName = 12
  private static let shortestName = 3
  /// Signs that hardly stand between letters and digits in a text about jobs.
  private static let oddSigns = ScalarSet("~!@#$^&'`|;\\[]{}<>?=")
  private static let rule = "watermark: signs strewn in against copying"

  private struct Run {
    var span: TextSpan
    var isOdd: Bool
  }

  static func find(_ cells: Cells) -> [Furniture] {
    guard hasOddSigns(cells) else { return [] }
    let runs = runs(cells)
    // The letters of a formula are few: 100(X-A)/(B-A).
    let letters = Set(runs.flatMap { run in cells.folded[run.span.start..<run.span.end].filter { $0 >= 0x61 } })
    guard runs.count >= fewestRuns, runs.count(where: \.isOdd) * 2 >= runs.count, letters.count >= fewestLetters else {
      return []
    }
    return runs.indices.map { order in
      var span = runs[order].span
      span.start = runs.indices.filter { $0 != order }.reduce(span.start) {
        min($0, nameStart(cells, span.start, runs[$1].span.start))
      }
      return Furniture(span: span, kind: .watermark, rule: rule)
    }
  }

  private static func hasOddSigns(_ cells: Cells) -> Bool {
    var signs = 0
    for index in 0..<cells.count where cells.folded[index] < 0x7F && oddSigns.contains(cells.folded[index]) {
      signs += 1
      if signs >= fewestRuns { return true }
    }
    return false
  }

  private static func runs(_ cells: Cells) -> [Run] {
    var runs: [Run] = []
    // A sign by itself is no run.
    var index = cells.nextPair(.other, from: 0, before: cells.count)
    while index < cells.count {
      let end = end(cells, index)
      // Nearly all are a number.
      if end - index >= shortestRun, let run = run(cells, TextSpan(index, end)) { runs.append(run) }
      index = cells.nextPair(.other, from: max(end, index + 1), before: cells.count)
    }
    return runs
  }

  /// Where the stretch of ASCII that begins here ends, its blanks among it.
  private static func end(_ cells: Cells, _ start: Int) -> Int {
    var index = start
    while index < cells.count, kind(cells, index) != nil || cells.classes[index] == .space { index += 1 }
    return index
  }

  private enum Kind: Int { case letter, digit, sign }

  private static func kind(_ cells: Cells, _ index: Int) -> Kind? {
    switch cells.classes[index] {
    case .latin: .letter
    case .digit: .digit
    case .void, .space, .tab, .newline, .han, .foreign: nil
    // A pipe with blanks around it parts cells.
    case _ where cells.folded[index] == 0x7C && (isGap(cells, index + 1) || isGap(cells, index - 1)): nil
    default: cells.folded[index] < 0x7F ? .sign : nil
    }
  }

  private static func isGap(_ cells: Cells, _ index: Int) -> Bool {
    !(0..<cells.count).contains(index) || cells.isBlank(index)
  }

  /// A stretch in which the kinds of characters change nearly everywhere, and all of them occur.
  private static func run(_ cells: Cells, _ stretch: TextSpan) -> Run? {
    let span = cells.trim(stretch)
    guard span.count >= shortestRun else { return nil }
    // A bit for each kind that occurs.
    var kinds = 0
    var (length, changes) = (0, 0)
    var last: Kind?
    var isOdd = false
    for index in span.start..<span.end {
      guard let kind = kind(cells, index) else { continue }
      length += 1
      if kind != last { changes += 1 }
      last = kind
      kinds |= 1 << kind.rawValue
      if oddSigns.contains(cells.folded[index]) { isOdd = true }
    }
    guard length >= shortestRun, kinds == 0b111, (changes - 1) * 5 >= length * 3 else { return nil }
    return Run(span: span, isOdd: isOdd)
  }

  /// Where the words begin that stand before both places: the name of the site.
  private static func nameStart(_ cells: Cells, _ one: Int, _ other: Int) -> Int {
    var (left, right) = (cells.previousVisible(one), cells.previousVisible(other))
    var length = 0
    while left >= 0, right >= 0, left != right, length < longestName, cells.classes[left] == .han,
      cells.folded[left] == cells.folded[right]
    {
      (left, right, length) = (left - 1, right - 1, length + 1)
    }
    return length >= shortestName ? left + 1 : one
  }
}
