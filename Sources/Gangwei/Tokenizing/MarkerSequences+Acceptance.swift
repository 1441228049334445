/// Which candidates are markers: by their place, and by the numbers before and after.
extension MarkerSequences {
  func accept() -> [Marker] {
    var accepted: [Marker] = []
    accepted.reserveCapacity(candidates.count)
    /// The last accepted marker of each level.
    var last: [(level: Marker.Level, state: (number: Int, position: Int, line: Int))] = []
    for (order, candidate) in candidates.enumerated() {
      let marker = candidate.marker
      // Levels are few: families, signs of bullets and depths of decimal numbers.
      let known = last.firstIndex { $0.level == marker.level }
      let previous = known.map { last[$0].state }
      guard isMarker(order, candidate, previous) else { continue }
      accepted.append(marker)
      let state = (marker.number, marker.span.start, candidate.line)
      if let known { last[known].state = state } else { last.append((marker.level, state)) }
    }
    return accepted
  }

  func isMarker(
    _ order: Int, _ candidate: Candidate, _ previous: (number: Int, position: Int, line: Int)?
  ) -> Bool {
    let marker = candidate.marker
    if marker.family == .bullet || marker.family == .chapter { return true }
    let near = previous.map { marker.span.start - $0.position < Self.reach } ?? false
    let continues = near && marker.number == (previous?.number ?? 0) + 1
    if marker.isBare, marker.family == .han {
      // 一 基本资料, 二 职责概要, a line each, and no text whose characters stand apart.
      return candidate.place == .first && (continues || marker.number == 1 && hasSuccessor(order))
    }
    if marker.isBare {
      // A number alone on its line is a cell; before text it needs a neighbour in a bare run.
      if cells.skipBlank(marker.span.end, lines[candidate.line].span.end) == lines[candidate.line].span.end {
        return false
      }
      if candidate.place == .first, isOverSection(marker, lines[candidate.line].span) { return true }
      let follows =
        near && candidate.line - (previous?.line ?? 0) <= 6
        && (0...2).contains(marker.number - (previous?.number ?? 0))
      if cells.classAt(marker.span.end - 1) != .digit, candidate.place == .first || candidate.place == .afterTerminator
      {
        return follows || marker.number == 1
      }
      if continues, candidate.place == .first, isShortHeading(marker, lines[candidate.line].span) { return true }
      return follows && continues || marker.number == 1 && (hasSuccessor(order, lines: 4) || afterLabel(marker))
        || follows && candidate.place == .first
    }
    switch candidate.place {
    case .first, .afterTerminator:
      return true
    case .afterBreak:
      return continues || marker.number == 1 || hasSuccessor(order)
        || near && (0...2).contains(marker.number - (previous?.number ?? 0))
    case .within:
      if marker.family == .parenthesizedArabic || marker.family == .parenthesizedHan {
        return continues && marker.number > 1 || marker.number == 1 && hasSuccessor(order)
      }
      if marker.family == .han { return continues || marker.number == 1 && hasSuccessor(order) || afterLabel(marker) }
      // …3.填写联系册3.每月交…: a number that stands twice in a list run into one line.
      let isDouble =
        near && marker.family == .arabic && marker.number == previous?.number && candidate.line == previous?.line
        && cells.classAt(marker.span.end) == .han
      return continues || isDouble || marker.number == 1 && (hasSuccessor(order) || afterLabel(marker))
        || near && marker.number == (previous?.number ?? 0) + 2 && marker.family == .arabic
          && cells.at(marker.span.end - 1) == 0x3001
    }
  }

  private static let longestHeading = 14

  /// 4 任职基本条件: a few Chinese characters behind a number and a blank, alone on their line.
  private func isShortHeading(_ marker: Marker, _ line: TextSpan) -> Bool {
    let start = cells.skipBlank(marker.span.end, line.end)
    return marker.span.start == line.start && start > marker.span.end
      && (2...Self.longestHeading).contains(line.end - start)
      && (start..<line.end).allSatisfy { cells.classes[$0] == .han || cells.folded[$0] == 0x3001 }
  }

  /// 2 任职条件 alone on its line, whatever numbers stand around it.
  private func isOverSection(_ marker: Marker, _ line: TextSpan) -> Bool {
    guard isShortHeading(marker, line),
      case let start = cells.skipBlank(marker.span.end, line.end), line.end - start >= Self.shortestLabel,
      let label = LabelReader.read(cells, at: start, before: line.end), label.end == line.end
    else { return false }
    return label.section.map(Self.lists.contains) ?? false
  }

  private static let shortestLabel = 4

  /// Whether the next number of the same level comes before the same number comes again.
  func hasSuccessor(_ order: Int, lines reach: Int = .max) -> Bool {
    let marker = candidates[order].marker
    var index = order + 1
    while index < candidates.count, index - order < 64 {
      let other = candidates[index]
      if other.marker.span.start - marker.span.start > Self.reach { return false }
      if reach != .max, other.line - candidates[order].line > reach { return false }
      if other.marker.level == marker.level {
        if other.marker.number == marker.number + 1 { return true }
        if other.marker.number == marker.number { return false }
      }
      index += 1
    }
    return false
  }

  private static let longestChapterHeading = 12

  /// 第二章岗位职责第四条…: whether the number of a chapter stands a short heading before, or that of an article behind.
  func isBesideChapter(_ marker: Marker) -> Bool {
    if let last = candidates.last?.marker, last.family == .chapter, !last.isPart,
      isHeading(TextSpan(last.span.end, marker.span.start))
    {
      return true
    }
    var index = marker.span.end
    while index < min(cells.count, marker.span.end + Self.longestChapterHeading), cells.classes[index] == .han {
      if cells.folded[index] == 0x7B2C, let next = MarkerReader.read(cells, at: index, before: cells.count),
        next.family == .chapter, !next.isPart
      {
        return isHeading(TextSpan(marker.span.end, index))
      }
      index += 1
    }
    return false
  }

  private func isHeading(_ span: TextSpan) -> Bool {
    (2...Self.longestChapterHeading).contains(span.count)
      && (span.start..<span.end).allSatisfy { cells.classes[$0] == .han }
  }

  static let lists: Set<SectionKind> = [.duties, .qualifications, .authorities]

  /// Whether a label of a section ends right before the marker.
  func afterLabel(_ marker: Marker, of kinds: Set<SectionKind>? = nil) -> Bool {
    var end = marker.span.start
    if end > 0, cells.folded[end - 1] == 0x3A { end -= 1 }
    let start = max(0, end - 8)
    for index in start..<end {
      if let label = LabelReader.read(cells, at: index, before: end), label.end == end,
        label.end - index >= 2, let section = label.section, kinds?.contains(section) ?? true
      {
        return true
      }
    }
    return false
  }
}

/// Whether digits begin a text (30个, 1978年) and are no number by themselves.
enum HanNumeralRun {
  static func beginsText(_ cells: Cells, _ start: Int, _ end: Int) -> Bool {
    var index = start
    while index < end, cells.classes[index] == .digit { index += 1 }
    return index < end && (cells.classes[index] == .han || cells.classes[index] == .latin)
  }
}
