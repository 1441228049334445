/// Finds the lines of a chat's log that say who speaks and when (HR-璐璐@绒野家居 09:11): behind each begins another's
/// message.
enum SpeakerLines {
  private static let fewest = 4
  private static let longestName = 24
  private static let rangeSigns = ScalarSet("-–—~至到")
  private static let dateSigns = ScalarSet("-/.年月日")

  /// The numbers of such lines, of which there are several and at least one of which names one who spoke before. Linear.
  static func find(_ cells: Cells, _ lines: [PhysicalLine]) -> Set<Int> {
    var found: Set<Int> = []
    var names: Set<[UInt32]> = []
    for (number, line) in lines.enumerated() {
      guard let name = speaker(cells, line.span) else { continue }
      found.insert(number)
      names.insert(cells.key(name))
    }
    // A timetable has such lines one after the other.
    let isTimetable = found.count { found.contains($0 + 1) } * 2 > found.count
    return found.count >= fewest && names.count < found.count && !isTimetable ? found : []
  }

  /// What stands before a time of day at the line's end, without the date between.
  private static func speaker(_ cells: Cells, _ span: TextSpan) -> TextSpan? {
    guard cells.classes[span.end - 1] == .digit, var start = clock(cells, span) else { return nil }
    while start > span.start {
      let before = start - 1
      guard cells.isBlank(before) || cells.classes[before] == .digit || dateSigns.contains(cells.folded[before]) else {
        break
      }
      start = before
    }
    let name = cells.trim(TextSpan(span.start, start))
    guard !name.isEmpty, cells.visibleCount(name) <= longestName,
      !(name.start..<name.end).contains(where: {
        cells.classes[$0] == .terminator || cells.folded[$0] == 0x2C || cells.folded[$0] == 0x3A
      })
    else { return nil }
    // 截止时间 is no name.
    return LabelReader.read(cells, at: name.start, before: name.end)?.end == name.end ? nil : name
  }

  /// Where a time of day that ends the line begins (9:05, 09:05:33), behind a blank and no range (9:00-18:00).
  private static func clock(_ cells: Cells, _ span: TextSpan) -> Int? {
    var start = span.end
    var parts = 0
    while parts < 3 {
      let end = start
      while start > span.start, cells.classes[start - 1] == .digit, end - start < 3 { start -= 1 }
      guard (1...2).contains(end - start), parts > 0 || end - start == 2 else { return nil }
      parts += 1
      guard start > span.start, cells.folded[start - 1] == 0x3A else { break }
      start -= 1
    }
    guard parts >= 2, start > span.start, cells.isBlank(start - 1) else { return nil }
    let before = cells.previousVisible(start)
    return before >= span.start && !rangeSigns.contains(cells.folded[before]) ? start : nil
  }
}
