/// Whose post of a forum it is, in lines of their own between the buttons under the post before and the time of this one:
/// 小米粒儿 / 新手上路 / 主题 3 帖子 11 积分 26 / 发表于 2016-5-17 21:43:08.
enum PostAccounts {
  private static let longest = 24
  private static let mostLines = 4

  /// The lines above times of posts that are not yet known. Linear.
  /// - Parameter known: what was found before.
  static func find(_ cells: Cells, _ lines: [PhysicalLine], _ known: [Furniture]) -> [Furniture] {
    let times = Set(known.filter(\.beginsPost).map(\.span.start))
    guard !times.isEmpty else { return [] }
    let starts = Set(known.map(\.span.start))
    return lines.indices.filter { times.contains(lines[$0].span.start) }.flatMap { time -> [Furniture] in
      let above = lines[..<time].reversed().prefix { !starts.contains($0.span.start) && mayBeAccount(cells, $0.span) }
      let first = time - above.count
      guard (1...mostLines).contains(above.count), first > 0, starts.contains(lines[first - 1].span.start),
        PostedLine.namesNobody(cells, lines[time].span)
      else { return [] }
      return above.reversed().map {
        Furniture(span: $0.span, kind: .other, rule: "boilerplate: whose post it is, above its time")
      }
    }
  }

  private static func mayBeAccount(_ cells: Cells, _ span: TextSpan) -> Bool {
    span.count <= longest && PostedLine.isPlain(cells, span) && !NameShape.isJob(cells, span)
      && LabelReader.read(cells, at: span.start, before: span.end)?.end != span.end
  }
}
