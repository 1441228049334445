/// Tables of whom a job works with: 类别 / 沟通对象 / 沟通内容 / 频率, then 内部 / 采购部 / 到货 / 每周 / … / 外部 / 供应商 / ….
extension Assembler {
  private static let heads = 2...6
  private static let longestHead = 8
  private static let longestTarget = 24
  private static let mostRows = 60
  private static let objects = WordList(file: "relation-words", row: "object")
  private static let inside = WordList(["内部"])
  private static let outside = WordList(["外部"])

  /// Takes the table whose first head is the segment, when its cells stand in rows down to the next heading.
  mutating func takeRelationTable(_ segment: Segment) -> Bool {
    guard section == .relationships, segment.marker == nil, isFirstOfLine(index), case let heads = relationHeads(),
      Self.heads.contains(heads.count),
      let column = heads.first(where: { Self.objects.stands(atEndOf: segments[$0].span, of: cells) }),
      column > index,
      let rows = relationRows(from: heads.upperBound, columns: heads.count, column: column - index)
    else { return false }
    ensureDraft(at: segment.span.start)
    for cell in heads { markCell(cell, "table head", "table: heads of columns") }
    for cell in heads.upperBound..<rows.end { markCell(cell, "table row", "table: whom the job works with") }
    for row in rows.targets {
      claims.claim(row.target, .value)
      draft?.relationships += TargetList.split(cells, row.target).map { (row.kind, $0) }
    }
    index = rows.end - 1
    return true
  }

  private func relationHeads() -> Range<Int> {
    var next = index
    while next < segments.count, next - index <= Self.heads.upperBound, side(next) == nil, segments[next].marker == nil,
      segments[next].title == nil, segments[next].label?.isClosed != true,
      cells.visibleCount(segments[next].span) <= Self.longestHead, !hasTerminator(segments[next].span)
    { next += 1 }
    return index..<next
  }

  /// 内部, 组织外部沟通: on which side those stand that follow.
  private func side(_ number: Int) -> Relationship.Kind? {
    let span = segments[number].span
    guard cells.visibleCount(span) <= Self.longestHead else { return nil }
    if Self.inside.stands(in: span, of: cells) { return .collaborates }
    return Self.outside.stands(in: span, of: cells) ? .contacts : nil
  }

  private func relationRows(
    from start: Int, columns: Int, column: Int
  ) -> (targets: [(kind: Relationship.Kind, target: TextSpan)], end: Int)? {
    guard start < segments.count, side(start) != nil else { return nil }
    var targets: [(kind: Relationship.Kind, target: TextSpan)] = []
    var kind: Relationship.Kind?
    var next = start
    while next < segments.count, targets.count < Self.mostRows {
      if let side = side(next), segments[next].label?.isClosed != true {
        kind = side
        next += 1
      }
      guard let kind, next + columns - 1 <= segments.count, !endsRelations(next),
        !(next..<next + columns - 1).contains(where: { side($0) != nil || segments[$0].title != nil })
      else { break }
      let target = segments[next + column - 1].span
      guard (2...Self.longestTarget).contains(cells.visibleCount(target)), hasLetters(target), !hasTerminator(target)
      else { break }
      targets.append((kind, target))
      next += columns - 1
    }
    // A row that is not whole shows that the cells stand otherwise.
    guard targets.count >= 2, next >= segments.count || endsRelations(next) else { return nil }
    return (targets, next)
  }

  /// A title, a heading or a label with a colon.
  private func endsRelations(_ number: Int) -> Bool {
    let segment = segments[number]
    return segment.title != nil || segment.label?.isClosed == true || segment.label?.words.section != nil
      || segment.marker.map { $0.family.isHeading && $0.level == sectionMarker?.level } ?? false
  }
}
