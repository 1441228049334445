/// Names of jobs over fields of their posts and the heading of a list.
extension Assembler {
  private static let mostSegments = 24
  private static let mostFields = 12
  private static let longestValue = 40
  static let listHeadings: Set<SectionKind> = [.duties, .qualifications, .description]

  /// 外贸业务员(3名) over 所属部门:… 学历要求:… and 岗位职责: a name alone on its line, two fields and the heading of a list.
  func isOverFields(_ body: TextSpan) -> Bool {
    guard isAlone(index), !PostingFact.isHiring(cells, body),
      NameShape.isListedJob(cells, body) || NameShape.withoutNote(cells, body).end < body.end
    else {
      return false
    }
    return isForm(from: index + 1, fewest: 2)
  }

  /// Whether fields stand there, with their values behind colons, in cells or on lines of their own, and behind them the
  /// heading of a list.
  func isForm(from first: Int, fewest: Int) -> Bool {
    var fields = 0
    var next = first
    while next < segments.count, next - first <= Self.mostSegments, fields <= Self.mostFields,
      let label = segments[next].label, segments[next].title == nil
    {
      if let section = label.words.section, section == .summary || Self.listHeadings.contains(section),
        segments[next].body.isEmpty
      {
        return fields >= fewest
      }
      guard segments[next].marker == nil, label.words.field != .title,
        label.words.field != nil || label.words.isQualification || label.words.section == .pay
      else { return false }
      fields += 1
      next += 1
      guard segments[next - 1].body.isEmpty else { continue }
      // 工作地点 over 长沙市雨花区
      guard next < segments.count, segments[next].label == nil, segments[next].marker == nil,
        segments[next].title == nil, cells.visibleCount(segments[next].span) <= Self.longestValue
      else { return false }
      next += 1
    }
    return false
  }
}
