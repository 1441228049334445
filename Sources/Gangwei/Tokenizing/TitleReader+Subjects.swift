/// What stands beside a job's name in a title: what its duties are about, its department.
extension TitleReader {
  private static let subjects = WordList(["安全", "质量", "消防", "环保", "廉政", "保密", "防火"])

  /// 总经理安全生产职责: the job's name before the subject of its duties.
  func jobBeforeSubject(_ stem: TextSpan) -> TextSpan? {
    guard stem.count >= 4, !NameShape.isJob(cells, stem), !NameShape.isDepartment(cells, stem) else { return nil }
    // 装卸工的安全职责
    if let of = cells.find(0x7684, in: stem), of < stem.end - 1, NameShape.isJob(cells, TextSpan(stem.start, of)) {
      return TextSpan(stem.start, of)
    }
    // 爆破员安全责任, 开挖班组安全职责
    let subject = TextSpan(stem.end - 2, stem.end)
    let name = TextSpan(stem.start, subject.start)
    if Self.subjects.stands(at: subject.start, of: cells),
      NameShape.isJob(cells, name) || NameShape.isDepartment(cells, name)
    {
      return name
    }
    guard stem.count >= 6 else { return nil }
    for end in stride(from: stem.end - 2, through: max(stem.start + 2, stem.end - 6), by: -1) {
      let name = TextSpan(stem.start, end)
      if NameShape.isListedJob(cells, name), !NameShape.isDepartment(cells, TextSpan(stem.start, end + 1)) {
        return name
      }
    }
    return nil
  }

  /// The department in brackets that ends the line.
  func departmentNote(_ after: Int, _ end: Int) -> TextSpan? {
    let open = cells.skipBlank(after, end)
    guard open + 3 < end, cells.folded[open] == 0x28, cells.folded[end - 1] == 0x29 else { return nil }
    let note = cells.trim(TextSpan(open + 1, end - 1))
    return NameShape.isDepartment(cells, note) && cells.find(0x28, in: note) == nil ? note : nil
  }
}
