/// Heads of a table's columns that are no weights: 编号 / 工作内容及职责 / 权限 / 耗时.
extension Assembler {
  private static let mostHeads = 8

  private static let requirements = WordList(file: "share-tables", row: "requirement")

  /// 项目 | 最低要求 over the rows of what is asked for.
  mutating func takeRequirementHeads() -> Bool {
    guard section == .qualifications, draft?.entries.count ?? 0 == firstOfSection, isFirstOfLine(index),
      case let end = lineEnd(index), end - index >= 2,
      (index..<end).allSatisfy({ cell in
        let span = segments[cell].span
        return segments[cell].body.isEmpty == (segments[cell].label != nil)
          && Self.requirements.longest(at: span.start, before: span.end, of: cells) == span.count
      })
    else { return false }
    for cell in index..<end { markCell(cell, "table head", "table: heads of columns") }
    index = end - 1
    return true
  }

  /// A line of short cells that begins with the head of a column of numbers and names a section. What follows belongs to
  /// the first section named; its items show by their words when they are of another.
  mutating func takeColumnHeads(_ segment: Segment) -> Bool {
    guard segment.body.isEmpty || segment.label == nil, isFirstOfLine(index), isNumberHead(index) else { return false }
    let end = lineEnd(index)
    guard (3...Self.mostHeads).contains(end - index) else { return false }
    for cell in index..<end where cells.visibleCount(segments[cell].span) > 12 || segments[cell].marker != nil {
      return false
    }
    guard let named = (index..<end).first(where: { segments[$0].label?.words.section != nil }),
      let kind = segments[named].label?.words.section, draft != nil, kind == .duties || kind == .qualifications
    else { return false }
    for cell in index..<end { markCell(cell, "table head", "table: heads of columns") }
    section = kind
    draft?.seen.insert(kind)
    index = end - 1
    return true
  }
}
