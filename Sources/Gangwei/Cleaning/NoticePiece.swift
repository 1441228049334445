/// A notice that stands inside of a line with more than one item: …生产和出运;此文档收集于网络,如有侵权请联系删除3、制作报关单….
enum NoticePiece {
  private static let fewestItems = 2
  private static let openings: [UInt32: UInt32] = [0x28: 0x29, 0x5B: 0x5D, 0x3010: 0x3011]
  private static let longestNote = 60
  private static let longestNotice = 200
  private static let longestName = 8

  /// Whether several items of a list stand in the line, which ends none of them.
  static func holdsList(_ cells: Cells, _ line: TextSpan) -> Bool {
    // - 3、如文档侵犯您的权益,请联系客服(工作时间:9:00-18:30): a notice with a number of its own.
    guard cells.count(of: .terminator, in: TextSpan(line.start, line.end - 1)) > 0 else { return false }
    var items = 0
    var index = line.start
    while index < line.end {
      if isItemStart(cells, index, line) { items += 1 }
      if items >= fewestItems { return true }
      index += 1
    }
    return false
  }

  /// The sentence or the bracket around a notice's words; `nil` where it is an item itself.
  static func around(_ cells: Cells, _ words: TextSpan, in line: TextSpan) -> TextSpan? {
    if let note = note(cells, words, in: line) { return note }
    var start = words.start
    while start > line.start, words.start - start < longestNotice, cells.classes[start - 1] != .terminator {
      start -= 1
    }
    start = cells.skipBlank(start, words.start)
    guard MarkerReader.read(cells, at: start, before: line.end).map({ $0.isBare }) ?? true,
      !holdsItem(cells, start, words)
    else { return nil }
    var end = words.end
    while end < line.end, end - words.end < longestNotice, cells.classes[end - 1] != .terminator,
      !isItemStart(cells, end, line), !isLabel(cells, end, line)
    { end += 1 }
    return TextSpan(start, cells.trimEnd(start, end))
  }

  /// 会计实操文库9/9采购员岗位职责一、…: the name of a site before the number of a page, run into the text behind it.
  static func runningHead(_ cells: Cells, _ words: TextSpan, in line: TextSpan) -> TextSpan? {
    let number = digits(cells, words.end, line.end)
    guard number > words.end, number < line.end, cells.folded[number] == 0x2F else { return nil }
    let end = digits(cells, number + 1, line.end)
    guard end > number + 1, end < line.end, words.start - line.start <= longestName,
      (line.start..<words.start).allSatisfy({ cells.classes[$0] == .han })
    else { return nil }
    return TextSpan(line.start, end)
  }

  private static func digits(_ cells: Cells, _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, cells.classes[index] == .digit { index += 1 }
    return index
  }

  /// ◆审核网友上传的图片: an item of a list that says what is done.
  static func isDuty(_ cells: Cells, _ line: TextSpan) -> Bool {
    if InterruptedLists.isBulletedDuty(cells, line) { return true }
    guard let marker = MarkerReader.read(cells, at: line.start, before: line.end), !marker.isBare else { return false }
    return Content.opensAsDuty(cells, TextSpan(cells.skipBlank(marker.span.end, line.end), line.end))
  }

  /// 岗位名称: behind the words: the notice's sentence ran into a form.
  private static func isLabel(_ cells: Cells, _ index: Int, _ line: TextSpan) -> Bool {
    guard let label = LabelReader.read(cells, at: index, before: line.end), label.field != nil, label.field != .contact
    else { return false }
    return cells.at(label.end) == 0x3A
  }

  private static func holdsItem(_ cells: Cells, _ start: Int, _ words: TextSpan) -> Bool {
    (start..<words.start).contains { isItemStart(cells, $0, TextSpan(start, words.end)) }
  }

  /// 2、 and the like, which no digit stands before.
  static func isItemStart(_ cells: Cells, _ index: Int, _ line: TextSpan) -> Bool {
    guard cells.classes[index] == .digit || cells.folded[index] == 0x28,
      index == line.start || cells.classAt(index - 1) != .digit && cells.classAt(index - 1) != .latin,
      let marker = MarkerReader.read(cells, at: index, before: line.end)
    else { return false }
    return !marker.isBare && marker.family != .decimal && cells.classAt(marker.span.end) != .digit
  }

  private static func note(_ cells: Cells, _ words: TextSpan, in line: TextSpan) -> TextSpan? {
    var open = words.start - 1
    while open >= line.start, words.start - open <= longestNote, openings[cells.folded[open]] == nil {
      guard cells.classes[open] != .terminator else { return nil }
      open -= 1
    }
    guard open >= line.start, let closing = openings[cells.folded[open]],
      let close = cells.find(closing, in: TextSpan(words.start, min(line.end, words.end + longestNote)))
    else { return nil }
    return TextSpan(open, close + 1)
  }
}
