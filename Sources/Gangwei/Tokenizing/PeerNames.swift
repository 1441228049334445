/// Names of jobs that no list knows (计调, 夜审, CFO), by what stands beside them: lines that stand where other lines of the
/// text name jobs, with the same number, brackets and words behind them, over the same heading or list.
enum PeerNames {
  /// What lines that name jobs have in common.
  private struct Frame: Hashable {
    var level: Marker.Level?
    var bracket: UInt32 = 0
    /// The words behind the name (岗位职责), a blank for a gap, a colon for one with a text behind it.
    var words: [UInt32] = []
    /// What stands on the next line: the words of a heading, or none over a list.
    var heading: [UInt32] = []
    /// The run of numbers that it stands in.
    var run = 0
  }

  private struct Candidate {
    var frame: Frame
    var name: TextSpan
    var isKnown: Bool
    var isParted: Bool
  }

  private static let longest = 16
  private static let longestVerb = 4
  /// Behind a name and a colon.
  private static let shortestText = 10
  private static let fewest = 2
  /// Over a list, with nothing that says what the list holds.
  private static let fewestOverLists = 3

  /// Where the names stand. Linear.
  static func find(_ cells: Cells, _ lines: [PhysicalLine]) -> [TextSpan] {
    var groups: [Frame: [Candidate]] = [:]
    // The last number of each level's names, and how many runs of them there were.
    var (last, runs) = ([Marker.Level: Int](), [Marker.Level: Int]())
    for (number, line) in lines.enumerated() {
      let marker = MarkerReader.signed(cells, line.span)
      let found = candidate(cells, lines, number, marker)
      if let marker {
        if found == nil || last[marker.level] != marker.number - 1 { runs[marker.level, default: 0] += 1 }
        last[marker.level] = found == nil ? nil : marker.number
      }
      guard var found else { continue }
      // The lists of names over headings may have the same numbers as theirs.
      if found.frame.heading.isEmpty, let marker { found.frame.run = runs[marker.level] ?? 0 }
      groups[found.frame, default: []].append(found)
    }
    return groups.flatMap { frame, candidates in named(cells, frame, candidates) }
  }

  /// The names of a group of which others are known.
  private static func named(_ cells: Cells, _ frame: Frame, _ candidates: [Candidate]) -> [TextSpan] {
    guard candidates.count >= (frame.heading.isEmpty ? fewestOverLists : fewest) else { return [] }
    let known = candidates.count(where: \.isKnown)
    // 设备管理职责 may stand among 班长职责 and 电工职责.
    let share = !frame.heading.isEmpty ? 1.0 / 3 : frame.words.isEmpty ? 1.0 / 2 : 2.0 / 3
    guard Double(known) >= Double(candidates.count) * share else { return [] }
    let counts = candidates.reduce(into: [:]) { $0[cells.key($1.name), default: 0] += 1 }
    return candidates.filter {
      $0.isParted && !NameShape.isListedJob(cells, $0.name) && counts[cells.key($0.name)] == 1
    }.map(\.name)
  }

  private static func candidate(
    _ cells: Cells, _ lines: [PhysicalLine], _ number: Int, _ marker: Marker?
  ) -> Candidate? {
    let line = cells.trim(TextSpan(marker?.span.end ?? lines[number].span.start, lines[number].span.end))
    if let marker, let colon = cells.find(0x3A, in: TextSpan(line.start, min(line.end, line.start + longest))),
      line.end - colon > shortestText
    {
      // 三、计调:负责…
      return candidate(
        cells, cells.trim(TextSpan(line.start, colon)), Frame(level: marker.level, words: Self.colon), isParted: true)
    }
    guard number + 1 < lines.count, line.count <= longest * 3,
      let (name, bracket, words) = named(cells, line)
    else { return nil }
    let next = lines[number + 1].span
    let below = MarkerReader.signed(cells, next)
    var frame = Frame(level: marker?.level, bracket: bracket, words: words)
    if let label = LabelReader.read(cells, at: below?.span.end ?? next.start, before: next.end),
      [.duties, .description, .qualifications].contains(label.section)
    {
      frame.heading = cells.key(TextSpan(below?.span.end ?? next.start, label.end))
    } else if isOverShares(cells, lines[(number + 1)...]) {
      frame.heading = shares
    } else if words == colon, marker == nil {
      // 制冷工: over 1、
      guard below?.number == 1 else { return nil }
    } else if words.isEmpty || words == gap || words == colon {
      // 三、计调 over 1、
      guard let marker, let below, below.number == 1, below.isDeeper(than: marker) else { return nil }
    }
    let isParted = marker != nil || bracket != 0 || !words.isEmpty || isParted(cells, lines, number)
    return candidate(cells, name, frame, isParted: isParted)
  }

  private static func candidate(_ cells: Cells, _ name: TextSpan, _ frame: Frame, isParted: Bool) -> Candidate? {
    let isKnown = NameShape.isJob(cells, name)
    guard isKnown || mayBeJob(cells, name, isHeaded: !frame.heading.isEmpty) else { return nil }
    return Candidate(frame: frame, name: name, isKnown: isKnown, isParted: isParted)
  }

  /// The name on a line, the bracket before it and the words behind it.
  private static func named(_ cells: Cells, _ line: TextSpan) -> (name: TextSpan, bracket: UInt32, words: [UInt32])? {
    guard !line.isEmpty else { return nil }
    let isBracketed = brackets.contains(cells.folded[line.start]) && line.count > 2
    var name = isBracketed ? cells.trim(TextSpan(line.start + 1, line.end - 1)) : line
    guard !name.isEmpty else { return nil }
    let bracket = isBracketed ? cells.folded[line.start] : 0
    let isClosed = cells.folded[name.end - 1] == 0x3A
    if isClosed { name = cells.trim(TextSpan(name.start, name.end - 1)) }
    if let end = (name.start..<name.end).dropLast().first(where: { cells.isBlank($0) && cells.isBlank($0 + 1) }) {
      // 计调    5000-8000元/月
      return (TextSpan(name.start, end), bracket, gap)
    }
    let stem = NameShape.beforeDuties(cells, name)
    return (stem, bracket, stem.end == name.end && isClosed ? colon : cells.key(TextSpan(stem.end, name.end)))
  }

  private static let brackets = ScalarSet("【[『「")
  private static let gap: [UInt32] = [0x20]
  private static let colon: [UInt32] = [0x3A]

  private static func mayBeJob(_ cells: Cells, _ name: TextSpan, isHeaded: Bool) -> Bool {
    (2...longest).contains(cells.visibleCount(name)) && NameShape.mayBeName(cells, name)
      && !NameShape.isDepartment(cells, name)
      // 收银 over 岗位职责 is no duty.
      && (isHeaded && cells.visibleCount(name) <= longestVerb || !Content.opensAsDuty(cells, name))
      && LabelReader.read(cells, at: name.start, before: name.end)?.end != name.end
  }

  private static let shares: [UInt32] = [0x6743, 0x91CD]
  private static let mostHeads = 4
  private static let longestHead = 60

  /// 运输调度 over 考核项目 / 权重: whether the head of a table of shares stands there, on a line or on some.
  private static func isOverShares(_ cells: Cells, _ lines: ArraySlice<PhysicalLine>) -> Bool {
    for line in lines.prefix(mostHeads) {
      if line.span.count > longestHead || cells.holdsTerminator(in: line.span) { return false }
      if WholeTable.shareHeads.stands(in: line.span, of: cells) { return true }
    }
    return false
  }

  /// Whether the line goes on nothing before it.
  private static func isParted(_ cells: Cells, _ lines: [PhysicalLine], _ number: Int) -> Bool {
    number == 0 || lines[number].blankBefore || cells.classes[lines[number - 1].span.end - 1] == .terminator
  }
}
