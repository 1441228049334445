/// A post and what it does on one line: (一)值班总编辑。主持每日编前会,确定当日报道选题;终审电视新闻;…, 店长:负责门店的经营。
enum PostLine {
  private static let longestName = 12
  private static let fewestClauses = 2
  /// How many such lines a text has at least.
  static let fewest = 3
  private static let signs = ScalarSet(":—")
  private static let brackets: [UInt32: UInt32] = [0x3010: 0x3011, 0x5B: 0x5D]
  /// 副总经理/总经理助理
  private static let joining = ScalarSet("/·()")

  /// The name and the clauses behind it. Linear in the line.
  static func read(_ cells: Cells, _ segment: Segment) -> (name: TextSpan, clauses: [TextSpan])? {
    guard segment.label == nil, segment.title == nil, !segment.body.isEmpty else { return nil }
    return beforeSentences(cells, segment) ?? beforeSign(cells, segment)
  }

  private static func beforeSentences(_ cells: Cells, _ segment: Segment) -> (name: TextSpan, clauses: [TextSpan])? {
    let body = segment.body
    guard segment.marker?.family.isHeading == true,
      let stop = (body.start..<min(body.end, body.start + longestName + 1)).first(where: {
        cells.classes[$0] != .han
      }), cells.folded[stop] == 0x3002, stop > body.start + 1
    else { return nil }
    let clauses = ClauseList.semicolons(cells, cells.trim(TextSpan(stop + 1, body.end)))
    guard clauses.count >= fewestClauses else { return nil }
    return (TextSpan(body.start, stop), clauses)
  }

  /// 2、质检部主任:监督商品质量, 【收银员】处理付款: the name of a job, and what is done, behind a sign.
  private static func beforeSign(_ cells: Cells, _ segment: Segment) -> (name: TextSpan, clauses: [TextSpan])? {
    let body = segment.body
    guard segment.marker != nil || segment.isLineStart else { return nil }
    let close = brackets[cells.folded[body.start]]
    let start = close == nil ? body.start : body.start + 1
    guard
      let stop = (start..<max(start, min(body.end, start + longestName + 2))).first(where: { place in
        ![.han, .latin].contains(cells.classes[place]) && !joining.contains(cells.folded[place])
      })
    else { return nil }
    let sign = cells.skipBlank(stop, body.end)
    guard sign < body.end,
      close.map({ $0 == cells.folded[sign] }) ?? (signs.contains(cells.folded[sign]) || sign > stop)
    else { return nil }
    let name = TextSpan(start, stop)
    guard isName(cells, name) else { return nil }
    var rest = stop
    while rest < body.end, signs.contains(cells.folded[rest]) || cells.folded[rest] == close || cells.isBlank(rest) {
      rest += 1
    }
    let text = TextSpan(rest, body.end)
    guard !text.isEmpty, Content.opensAsDuty(cells, text) else { return nil }
    return (name, ClauseList.semicolons(cells, text))
  }

  /// Where such lines stand, when there are several and most of their names have the shape of a job's: those with numbers
  /// anywhere, others side by side.
  static func find(_ cells: Cells, _ segments: [Segment]) -> [Int] {
    let found = segments.indices.filter { read(cells, segments[$0]) != nil }
    guard found.count >= fewest else { return [] }
    let jobs = found.count { number in
      read(cells, segments[number]).map { isName(cells, $0.name) } ?? false
    }
    guard jobs * 2 >= found.count else { return [] }
    let places = Set(found)
    return found.filter { number in
      (number - farthest...number + farthest).count(where: places.contains) >= fewest
    }
  }

  private static let farthest = 4

  private static func isName(_ cells: Cells, _ span: TextSpan) -> Bool {
    NameShape.isJob(cells, span) || NameShape.isDepartment(cells, span)
  }
}

extension Assembler {
  /// Whether a post and what it does stood on the line, behind names over what they do.
  private func isPostLine(_ number: Int) -> Bool {
    segments.indices.contains(number) && isPair(at: number - 2) && PostLine.read(cells, segments[number]) != nil
  }

  /// Takes such a line where it is one of several.
  mutating func takePostLine(_ segment: Segment) -> Bool {
    guard postLines.contains(index) || isPair(at: index - 2) || isPostLine(index - 1),
      let line = PostLine.read(cells, segment),
      segment.marker != nil || lineEnd(index) == index + 1, section != .relationships, section != .career
    else { return false }
    beginPosition(at: segment.span.start, title: line.name, .heading)
    if !NameShape.isJob(cells, line.name), NameShape.isDepartment(cells, line.name) { draft?.kind = .department }
    claims.claim(line.name, .structure)
    lastJobMarker = segment.marker ?? lastJobMarker
    draft?.seen.insert(.duties)
    section = .duties
    isProse = true
    for clause in line.clauses { addEntry(.duties, clause, marker: nil) }
    say("job heading", "job: a name and what it does, as on the lines beside")
    return true
  }
}
