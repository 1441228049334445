/// Names of jobs that no list knows (计调, 夜审, CFO), by what stands beside them: lines that stand where other lines of the
/// text name jobs, with the same number, brackets and words behind them, over the same heading or list.
enum PeerNames {
  /// What lines that name jobs have in common.
  private struct Frame: Hashable {
    var level: Marker.Level?
    var bracket: UInt32
    /// The words behind the name: 岗位职责.
    var words: [UInt32]
    /// What stands on the next line: the words of a heading, or none over a list.
    var heading: [UInt32]
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
  private static let fewest = 2
  /// Over a list, with nothing that says what the list holds.
  private static let fewestOverLists = 3

  /// Where the names stand. Linear.
  static func find(_ cells: Cells, _ lines: [PhysicalLine]) -> [TextSpan] {
    var groups: [Frame: [Candidate]] = [:]
    // The last number of each level's names, and how many runs of them there were.
    var (last, runs) = ([Marker.Level: Int](), [Marker.Level: Int]())
    for (number, line) in lines.enumerated().dropLast() {
      let marker = marker(cells, line.span)
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
    guard known < candidates.count, Double(known) >= Double(candidates.count) * share else { return [] }
    let counts = candidates.reduce(into: [:]) { $0[cells.key($1.name), default: 0] += 1 }
    return candidates.filter { !$0.isKnown && $0.isParted && counts[cells.key($0.name)] == 1 }.map(\.name)
  }

  private static func marker(_ cells: Cells, _ span: TextSpan) -> Marker? {
    MarkerReader.read(cells, at: span.start, before: span.end).flatMap { $0.isBare ? nil : $0 }
  }

  private static func candidate(
    _ cells: Cells, _ lines: [PhysicalLine], _ number: Int, _ marker: Marker?
  ) -> Candidate? {
    let line = lines[number]
    guard cells.visibleCount(line.span) <= longest * 2 else { return nil }
    var name = cells.trim(TextSpan(marker?.span.end ?? line.span.start, line.span.end))
    guard !name.isEmpty else { return nil }
    let bracket = cells.folded[name.start]
    let isBracketed = [0x3010, 0x5B, 0x300E, 0x300C].contains(bracket) && name.count > 2
    if isBracketed { name = cells.trim(TextSpan(name.start + 1, name.end - 1)) }
    if !name.isEmpty, cells.folded[name.end - 1] == 0x3A { name = cells.trim(TextSpan(name.start, name.end - 1)) }
    let words = wordsBehind(cells, name)
    name = cells.trim(TextSpan(name.start, words.start))
    let isKnown = NameShape.isJob(cells, name)
    guard isKnown || mayBeJob(cells, name) else { return nil }
    let next = lines[number + 1].span
    let below = Self.marker(cells, next)
    var heading: [UInt32] = []
    if let label = LabelReader.read(cells, at: below?.span.end ?? next.start, before: next.end),
      label.section == .duties || label.section == .description
    {
      heading = cells.key(TextSpan(below?.span.end ?? next.start, label.end))
    } else {
      // 三、计调 over 1、, 计调岗位职责 over 1、
      guard below?.number == 1, marker.map({ below?.isDeeper(than: $0) == true }) ?? !words.isEmpty else { return nil }
    }
    return Candidate(
      frame: Frame(
        level: marker?.level, bracket: isBracketed ? bracket : 0, words: cells.key(words), heading: heading),
      name: name, isKnown: isKnown,
      isParted: isParted(cells, lines, number) || marker != nil || isBracketed || !words.isEmpty)
  }

  private static func mayBeJob(_ cells: Cells, _ name: TextSpan) -> Bool {
    (2...longest).contains(cells.visibleCount(name)) && NameShape.mayBeName(cells, name)
      && !NameShape.isDepartment(cells, name) && !Content.opensAsDuty(cells, name)
      && LabelReader.read(cells, at: name.start, before: name.end)?.end != name.end
  }

  private static let endings = WordList(["岗位工作职责", "岗位安全职责", "岗位职责", "工作职责", "安全职责", "职责"])

  private static func wordsBehind(_ cells: Cells, _ span: TextSpan) -> TextSpan {
    for word in endings.words where word.count < span.count && cells.hasWord(word, at: span.end - word.count) {
      return TextSpan(span.end - word.count, span.end)
    }
    return TextSpan(span.end, span.end)
  }

  /// Whether the line goes on nothing before it.
  private static func isParted(_ cells: Cells, _ lines: [PhysicalLine], _ number: Int) -> Bool {
    number == 0 || lines[number].blankBefore || cells.classes[lines[number - 1].span.end - 1] == .terminator
  }
}
