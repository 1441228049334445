/// Numbers that lost their sign before titles (一设备科职责 … 二设备科科长职责 …): none of the name.
enum TitleNumbers {
  private static let fewest = 2

  /// Takes the numbers off the stems of titles that count on from the first one. Names that differ by nothing but the number
  /// (一车间主任, 二车间主任) keep it. Linear.
  static func takeOff(_ segments: inout [Segment], _ cells: Cells) {
    var run: [(segment: Int, rest: TextSpan)] = []
    for index in segments.indices {
      guard segments[index].marker == nil, let stem = segments[index].title?.stem,
        let numeral = HanNumeral.read(cells, at: stem.start, before: min(stem.end, stem.start + 2)), numeral.value > 0,
        numeral.end < stem.end
      else { continue }
      if numeral.value != run.count + 1 {
        takeOff(run, &segments, cells)
        run = []
      }
      if numeral.value == run.count + 1 { run.append((index, TextSpan(numeral.end, stem.end))) }
    }
    takeOff(run, &segments, cells)
  }

  private static func takeOff(_ run: [(segment: Int, rest: TextSpan)], _ segments: inout [Segment], _ cells: Cells) {
    guard run.count >= fewest, Set(run.map { cells.key($0.rest) }).count == run.count else { return }
    for (segment, rest) in run { segments[segment].title?.stem = rest }
  }
}
