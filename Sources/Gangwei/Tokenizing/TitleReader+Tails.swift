/// What may stand between a title's last word and the end of its line, and is none of its words: 一, 之二, -3, (2023版), 【最新】.
extension TitleReader {
  private static let longestNote = 14
  private static let signs = ScalarSet("-_#—")
  private static let closings: [UInt32: UInt32] = [0x28: 0x29, 0x5B: 0x5D, 0x3010: 0x3011, 0x300A: 0x300B]

  /// The line's end, when nothing but such a tail stands before it.
  func tail(_ after: Int, _ end: Int) -> Int? {
    let start = cells.skipBlank(after, end)
    guard start < end else { return nil }
    if let note = noteBeforeList(start, end) { return note }
    return isNumber(start, end) || isNote(start, end) || isAbout(start, end)
      || isDots(start, end) ? end : nil
  }

  /// 部门经理工作职责(主管前厅和全面工作)2.1…: the end of a note that stands right before a list.
  private func noteBeforeList(_ start: Int, _ end: Int) -> Int? {
    guard cells.folded[start] == 0x28,
      let close = cells.find(0x29, in: TextSpan(start, min(end, start + Self.longestNote))),
      isNote(start, close + 1), case let next = cells.skipBlank(close + 1, end), next < end, cells.isMarkerStart(next)
    else { return nil }
    return close + 1
  }

  private static let dots = ScalarSet(".…。·")

  /// 仓管员岗位职责……: cut off.
  private func isDots(_ start: Int, _ end: Int) -> Bool {
    cells.folded[start] == 0x2026 && (start..<end).allSatisfy { Self.dots.contains(cells.folded[$0]) }
  }

  private static let longestAbout = 10
  private static let about = WordList(file: "document-words", row: "about", "suffix")
  private static let joining = ScalarSet("及和与暨、")

  /// 岗位职责及服务标准: what else the text is about.
  private func isAbout(_ start: Int, _ end: Int) -> Bool {
    guard Self.joining.contains(cells.folded[start]), end - start <= Self.longestAbout else { return false }
    let rest = TextSpan(start + 1, end)
    return Self.about.stands(atEndOf: rest, of: cells)
      && (rest.start..<rest.end).allSatisfy { cells.classes[$0] == .han }
  }

  /// 一, 之一, -2, 篇12
  private func isNumber(_ start: Int, _ end: Int) -> Bool {
    var index = start
    // 篇12, 第3篇: one of the collection's texts.
    if cells.folded[index] == 0x7BC7 || cells.folded[index] == 0x7B2C {
      let isLast = cells.folded[index] == 0x7BC7
      guard let numeral = HanNumeral.readAny(cells, at: index + 1, before: end), numeral.end > index + 1 else {
        return false
      }
      return isLast ? numeral.end == end : numeral.end + 1 == end && cells.folded[numeral.end] == 0x7BC7
    }
    // 10篇: how many the collection has.
    if cells.folded[end - 1] == 0x7BC7 {
      return (start..<end - 1).allSatisfy { cells.classes[$0] == .digit }
    }
    // 之
    if cells.folded[index] == 0x4E4B || Self.signs.contains(cells.folded[index]) { index += 1 }
    guard index < end, end - index <= 2 else { return false }
    if let numeral = HanNumeral.read(cells, at: index, before: end) { return numeral.end == end }
    return index > start && (index..<end).allSatisfy { cells.classes[$0] == .digit }
  }

  /// (2023版), 【最新】: brackets around a few words, which are no share and no department.
  private func isNote(_ start: Int, _ end: Int) -> Bool {
    guard end - start >= 3, end - start <= Self.longestNote, let close = Self.closings[cells.folded[start]],
      cells.folded[end - 1] == close
    else { return false }
    let inside = cells.trim(TextSpan(start + 1, end - 1))
    guard !inside.isEmpty, cells.find(close, in: inside) == nil, !cells.holds(0x25, in: inside),
      !NameShape.isDepartment(cells, inside)
    else { return false }
    // (30分)
    if cells.folded[inside.end - 1] == 0x5206, cells.classAt(inside.end - 2) == .digit { return false }
    return !(inside.start..<inside.end).contains { Self.excluded.contains(cells.folded[$0]) }
  }

  /// 客服主管岗位说明书【岗位说明书】客服主管: behind the note in brackets that begins at the cell, else the cell.
  func behindNote(_ start: Int, _ end: Int) -> Int {
    guard start < end, let close = Self.closings[cells.folded[start]],
      let stop = cells.find(close, in: TextSpan(start + 1, min(end, start + Self.longestNote)))
    else { return start }
    return cells.skipBlank(stop + 1, end)
  }

  /// 出纳 of 出纳的.
  func withoutOf(_ stem: TextSpan) -> TextSpan {
    stem.count > 1 && cells.folded[stem.end - 1] == 0x7684 ? TextSpan(stem.start, stem.end - 1) : stem
  }

  /// Whether the first item of a list stands on the next line.
  func isOverList(_ end: Int) -> Bool {
    var next = end
    while next < cells.count, cells.isBlank(next) || cells.classes[next] == .newline { next += 1 }
    guard next < cells.count else { return false }
    return MarkerReader.read(cells, at: next, before: cells.count).map { $0.number == 1 && !$0.isBare } ?? false
  }

  private static let markerEnds = ScalarSet("、.)")

  func isBehindMarker(_ start: Int) -> Bool {
    var index = start - 1
    while index > 0, cells.isBlank(index) { index -= 1 }
    return Self.markerEnds.contains(cells.at(index))
  }

  private static let supervisor = WordList(["主管"])

  /// 行政主管岗位职责: words that may stand before any heading, and name a post together.
  func isSupervisor(_ stem: TextSpan) -> Bool {
    stem.count >= 4 && Self.supervisor.stands(atEndOf: stem, of: cells) && NameShape.isListedJob(cells, stem)
  }
}
