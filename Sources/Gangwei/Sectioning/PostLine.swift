/// A post and what it does on one line: (一)值班总编辑。主持每日编前会,确定当日报道选题;终审电视新闻;….
enum PostLine {
  private static let longestName = 12
  private static let fewestClauses = 2
  /// How many such lines a text has at least.
  static let fewest = 3

  /// The name and the clauses behind it. Linear in the line.
  static func read(_ cells: Cells, _ segment: Segment) -> (name: TextSpan, clauses: [TextSpan])? {
    let body = segment.body
    guard segment.marker?.family.isHeading == true, segment.label == nil, segment.title == nil,
      let stop = (body.start..<min(body.end, body.start + longestName + 1)).first(where: {
        cells.classes[$0] != .han
      }), cells.folded[stop] == 0x3002, stop > body.start + 1
    else { return nil }
    let clauses = ClauseList.semicolons(cells, cells.trim(TextSpan(stop + 1, body.end)))
    guard clauses.count >= fewestClauses else { return nil }
    return (TextSpan(body.start, stop), clauses)
  }

  /// Where such lines stand, when there are several and most of their names have the shape of a job's.
  static func find(_ cells: Cells, _ segments: [Segment]) -> [Int] {
    let found = segments.indices.filter { read(cells, segments[$0]) != nil }
    let jobs = found.count { number in
      read(cells, segments[number]).map { NameShape.isJob(cells, $0.name) } ?? false
    }
    return found.count >= fewest && jobs * 2 >= found.count ? found : []
  }
}

extension Assembler {
  /// Takes such a line where it is one of several.
  mutating func takePostLine(_ segment: Segment) -> Bool {
    guard let line = PostLine.read(cells, segment), postLines.contains(index) else { return false }
    beginPosition(at: segment.span.start, title: line.name, .heading)
    claims.claim(line.name, .structure)
    lastJobMarker = segment.marker ?? lastJobMarker
    draft?.seen.insert(.duties)
    for clause in line.clauses { addEntry(.duties, clause, marker: nil) }
    say("job heading", "job: a name and what it does, as on the lines beside")
    return true
  }
}
