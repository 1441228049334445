/// A form whose later part stands before its head: 职责二 … 任职资格 right under the title, then 岗位名称 … 职责一.
enum TurnedForm {
  private static let duty = [UInt32](scalarsOf: "职责")
  private static let fewestLabels = 4

  /// The segments with each such form in its order. Linear.
  static func restore(_ segments: [Segment], _ cells: Cells) -> [Segment] {
    var restored: [Segment]?
    var start = 0
    while let title = segments[start...].firstIndex(where: { $0.title != nil }) {
      let end = segments[(title + 1)...].firstIndex { $0.title != nil } ?? segments.count
      if let head = head(segments, title + 1..<end, cells) {
        // Segments are large: most texts are never copied.
        var all = restored ?? segments
        all.replaceSubrange(title + 1..<end, with: segments[head..<end] + segments[title + 1..<head])
        restored = all
      }
      start = end
    }
    return restored ?? segments
  }

  /// Where the head begins behind a later part.
  private static func head(_ segments: [Segment], _ form: Range<Int>, _ cells: Cells) -> Int? {
    guard let first = form.first, let number = number(segments[first], cells), number > 1,
      let head = form.first(where: { segments[$0].isLineStart && segments[$0].label?.words.field == .title }),
      segments[form.lowerBound..<head].count(where: { $0.label != nil }) >= fewestLabels
    else { return nil }
    let numbers = segments[head..<form.upperBound].compactMap { self.number($0, cells) }
    return numbers.first == 1 && numbers.last == number - 1 ? head : nil
  }

  /// The number of 职责二 alone in its cell.
  private static func number(_ segment: Segment, _ cells: Cells) -> Int? {
    let span = segment.span
    guard segment.isLineStart, (3...4).contains(span.count), cells.hasWord(duty, at: span.start),
      let numeral = HanNumeral.readAny(cells, at: span.start + duty.count, before: span.end), numeral.end == span.end
    else { return nil }
    return numeral.value
  }
}
