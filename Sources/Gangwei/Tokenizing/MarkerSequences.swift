/// Decides which places that look like list markers are ones.
///
/// Numbering is a sequence: `1.` inside a long line is a marker when 2. and 3. follow at the same level. Runs with
/// gaps, doubles and restarts are normal, so a marker that stands where an item may begin (at a line's start, after
/// 。 or ；) needs no company.
struct MarkerSequences {
  private let cells: Cells
  private let lines: [PhysicalLine]
  private var candidates: [Candidate] = []
  /// The last letter, and the last one in brackets, by the level's sign.
  private var lastLetters: [UInt32: Marker] = [:]

  /// Where a candidate stands.
  private enum Place: Int {
    /// Inside running text.
    case within
    /// After a colon, a closing bracket or a blank.
    case afterBreak
    /// After the end of a sentence.
    case afterTerminator
    /// First on its line or in its cell.
    case first
  }

  private struct Candidate {
    var marker: Marker
    var place: Place
    var line: Int
  }

  /// How far apart two neighbours of a run inside running text may stand, in scalars.
  private static let reach = 2500

  private static let bulletSigns = ScalarSet("-–—•·●◆◇■□★☆※►➢▶▪◦○◎✓✔✨*+§»>☞❖➤\u{F0B7}\u{F06C}\u{F0D8}－▲△▼✦❤")
  /// Numerals, 第 and 篇, and what numbers posts (岗位一, 职位2, 招聘岗位3).
  private static let hanOpenings = ScalarSet("〇零一壹二两贰三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟第篇岗职招")
  /// Letters and signs that symbol fonts leave behind where a bullet stood.
  private static let strayBullets = ScalarSet("%lnuøüü§yv")

  /// The accepted markers in source order. Linear.
  static func find(_ cells: Cells, _ lines: [PhysicalLine]) -> [Marker] {
    var sequences = MarkerSequences(cells: cells, lines: lines)
    sequences.collect()
    return sequences.accept()
  }

  private init(cells: Cells, lines: [PhysicalLine]) {
    self.cells = cells
    self.lines = lines
  }

  private mutating func collect() {
    let strays = strayBulletSigns()
    let innerStrays = innerStraySigns()
    let dashes = dashBulletCount() >= 2
    for (number, line) in lines.enumerated() {
      var index = line.span.start
      let end = line.span.end
      while index < end {
        let kind = cells.classes[index]
        let scalar = cells.folded[index]
        let isFirst = index == line.span.start
        if kind == .han {
          // No bullet is one.
        } else if isFirst || isCellStart(index, line.span.start),
          !(isInnerStray(index, end, innerStrays) && !isFirst)
        {
          if let bullet = bullet(index, end, isFirst ? strays : nil) {
            candidates.append(Candidate(marker: bullet, place: .first, line: number))
            index = cells.next(.markerOpening, from: bullet.span.end, before: end)
            continue
          }
        } else if isInnerStray(index, end, innerStrays) {
          candidates.append(
            Candidate(
              marker: Marker(family: .bullet, number: 0, depth: 1, sign: scalar, span: TextSpan(index, index + 1)),
              place: .afterTerminator, line: number))
          index = cells.next(.markerOpening, from: index + 1, before: end)
          continue
        } else if let bullet = innerBullet(index, end, dashes) ?? runInDash(index, end, line.span.start) {
          candidates.append(Candidate(marker: bullet, place: .afterTerminator, line: number))
          index = cells.next(.markerOpening, from: bullet.span.end, before: end)
          continue
        }
        let mayBegin =
          kind == .digit || scalar == 0x28 || kind == .symbol && scalar >= Self.firstSymbol
          || kind == .han && Self.hanOpenings.contains(scalar) || kind == .latin && isFirst
        if mayBegin, let read = MarkerReader.read(cells, at: index, before: end) {
          let marker = withRoman(read)
          let place = place(of: index, line.span.start)
          if plausible(marker, place) {
            candidates.append(Candidate(marker: marker, place: place, line: number))
            if marker.family == .letter { lastLetters[marker.sign] = marker }
            index = cells.next(.markerOpening, from: marker.span.end, before: end)
            continue
          }
        }
        // What a line begins with may be a marker by its place; elsewhere few characters begin one.
        index = cells.next(.markerOpening, from: kind == .digit ? endOfDigits(index, end) : index + 1, before: end)
      }
    }
  }

  /// i. is one unless h. stands before it, v. is five after iv.
  private func withRoman(_ marker: Marker) -> Marker {
    guard marker.family == .letter, !marker.isRoman,
      let value = RomanNumeral.read(
        cells, at: marker.span.start + (marker.sign == 0x28 ? 1 : 0), before: marker.span.end)?.value
    else { return marker }
    let last = lastLetters[marker.sign]
    if last.map({ !$0.isRoman && $0.number == marker.number - 1 }) ?? false { return marker }
    guard value == 1 || last?.isRoman == true else { return marker }
    var marker = marker
    marker.isRoman = true
    marker.number = value
    return marker
  }

  private func endOfDigits(_ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, cells.classes[index] == .digit { index += 1 }
    return index
  }

  private func isCellStart(_ index: Int, _ lineStart: Int) -> Bool {
    guard index > lineStart else { return true }
    let before = cells.classes[index - 1]
    if before == .tab || cells.folded[index - 1] == 0x7C { return true }
    return before == .space && index - 2 >= lineStart && cells.isBlank(index - 2)
  }

  private func place(of index: Int, _ lineStart: Int) -> Place {
    if isCellStart(index, lineStart) { return .first }
    let before = cells.previousVisible(index)
    guard before >= lineStart else { return .first }
    if cells.classes[before] == .terminator { return .afterTerminator }
    switch cells.folded[before] {
    case 0x7C: return .first
    case 0x3A, 0x3011, 0x29, 0x5D, 0x300D, 0x201D: return .afterBreak
    default: return before < index - 1 ? .afterBreak : .within
    }
  }

  /// Whether the form alone does not speak against it at that place.
  private func plausible(_ marker: Marker, _ place: Place) -> Bool {
    let start = marker.span.start
    let before = cells.classAt(start - 1)
    let followsMarker = candidates.last.map { $0.marker.span.end == start } ?? false
    if before == .digit && !marker.isPart && !followsMarker || before == .latin && marker.family != .circled {
      return false
    }
    if start > 0, [0x2E, 0x2D, 0x2F, 0x3A].contains(cells.folded[start - 1]), before != .newline,
      marker.family == .arabic || marker.family == .decimal, cells.classAt(start - 2) == .digit
    {
      return false
    }
    switch marker.family {
    case .arabic where marker.isBare:
      if cells.classAt(marker.span.end - 1) != .digit { return true }
      guard place == .first || place == .afterTerminator else { return false }
      return !MeasureWords.follow(cells, marker.span.end)
    case .halfParenthesized:
      return cells.at(start - 1) != 0x28
    case .han:
      let sign = cells.at(marker.span.end - 1)
      return place == .first || sign != 0x2C && sign != 0x3A
    case .letter, .ordinal:
      if marker.family == .ordinal, place == .afterBreak, cells.classAt(start - 1) == .space { return true }
      return place == .first || marker.family == .ordinal && place == .afterTerminator
    case .chapter where marker.isPart:
      let before = cells.at(start - 1)
      return !HanNumeral.isNumeral(before) && before != 0x28 && cells.at(start + 1) != 0x28
    case .chapter:
      return place == .first || place == .afterTerminator
    default:
      return true
    }
  }

  // MARK: Bullets

  private func bullet(_ index: Int, _ end: Int, _ strays: ScalarSet?) -> Marker? {
    let scalar = cells.folded[index]
    var stop = index + 1
    let isSign = Self.bulletSigns.contains(scalar) || Self.isPrivateUse(scalar)
    let isStray = strays?.contains(scalar) ?? false
    guard isSign || isStray, !isBox(index) else { return nil }
    // ◆◆ and ✨ with its variation selector are one bullet; a row of dashes is a rule.
    var signs = 1
    while stop < end, cells.folded[stop] == scalar || cells.classes[stop] == .void {
      // The rest of a character reference (&middot;) was taken out.
      if cells.classes[stop] != .void { signs += 1 }
      stop += 1
    }
    if signs > 3 { return nil }
    let next = cells.skipBlank(stop, end)
    guard next < end else { return nil }
    if scalar == 0x2D || scalar == 0x2B, cells.classes[next] == .digit, stop == next,
      !HanNumeralRun.beginsText(cells, next, end)
    {
      return nil
    }
    return Marker(family: .bullet, number: 0, depth: 1, sign: scalar, span: TextSpan(index, stop))
  }

  private static let boxes = ScalarSet("□■")

  /// □男 ■女: boxes to tick, several on a line, are no bullets.
  private func isBox(_ index: Int) -> Bool {
    guard Self.boxes.contains(cells.folded[index]) else { return false }
    func beside(_ step: Int) -> Bool {
      var other = index + step
      while other >= 0, other < cells.count, cells.classes[other] != .newline, abs(other - index) <= 24 {
        if Self.boxes.contains(cells.folded[other]) { return true }
        other += step
      }
      return false
    }
    return beside(1) || beside(-1)
  }

  private static func isPrivateUse(_ scalar: UInt32) -> Bool { 0xE000...0xF8FF ~= scalar }

  /// The first of the numbers that are a character: Ⅰ, ①, ⑴.
  private static let firstSymbol: UInt32 = 0x2170

  /// The characters that open a marker by themselves; numbers and signs do by their class.
  static let openings = [hanOpenings, bulletSigns, innerStrayBullets, ScalarSet("(")]

  /// Whether a marker that is not first on its line may begin with the folded scalar.
  static func mayOpen(_ scalar: UInt32, _ kind: CharacterClass) -> Bool {
    switch kind {
    case .han: hanOpenings.contains(scalar)
    case .digit: true
    case .symbol where scalar >= firstSymbol: true
    default:
      scalar == 0x28 || bulletSigns.contains(scalar) || isPrivateUse(scalar) || innerStrayBullets.contains(scalar)
    }
  }

  /// A bullet in running text: after the end of an item, or a dash that a blank follows but none precedes.
  private func innerBullet(_ index: Int, _ end: Int, _ dashes: Bool) -> Marker? {
    let scalar = cells.folded[index]
    guard Self.bulletSigns.contains(scalar), index > 0, !isBox(index) else { return nil }
    let before = cells.classes[index - 1]
    let next = cells.classAt(index + 1)
    guard index + 1 < end, cells.folded[index + 1] != scalar, cells.folded[index - 1] != scalar else { return nil }
    let afterItem = before == .terminator || cells.folded[index - 1] == 0x3A
    let isDash = scalar == 0x2D || scalar == 0x2014 || scalar == 0x2013
    if isDash {
      guard dashes || afterItem else { return nil }
      guard afterItem || (before == .han || before == .punctuation) && next == .space else { return nil }
    } else if scalar == 0x2A {
      guard next == .han, before == .han || before == .space || afterItem else { return nil }
    } else {
      guard afterItem, scalar != 0xB7 else { return nil }
    }
    return Marker(family: .bullet, number: 0, depth: 1, sign: scalar, span: TextSpan(index, index + 1))
  }

  /// 工作职责:-参与评审-执行测试: after a dash behind a colon on the same line each dash between words begins an item.
  private func runInDash(_ index: Int, _ end: Int, _ lineStart: Int) -> Marker? {
    guard cells.folded[index] == 0x2D, index + 1 < end, let last = candidates.last, last.marker.span.start >= lineStart,
      last.marker.family == .bullet, last.marker.sign == 0x2D, last.place == .afterTerminator,
      cells.classes[index - 1] == .han || cells.folded[index - 1] == 0x29
    else { return nil }
    switch cells.classes[index + 1] {
    case .han, .latin, .digit:
      return Marker(family: .bullet, number: 0, depth: 1, sign: 0x2D, span: TextSpan(index, index + 1))
    default: return nil
    }
  }

  /// Letters that no Chinese text has by itself (Ø, ü, §): between Chinese characters, three times and more, a symbol
  /// font's bullets.
  private static let innerStrayBullets = ScalarSet("øü§")

  private func innerStraySigns() -> ScalarSet {
    var counts: [UInt32: Int] = [:]
    let strays = Self.innerStrayBullets
    var index = cells.next(.markerOpening, from: 0, before: cells.count)
    while index < cells.count {
      if strays.contains(cells.folded[index]), cells.classAt(index + 1) == .han, cells.classAt(index - 1) != .latin {
        counts[cells.folded[index], default: 0] += 1
      }
      index = cells.next(.markerOpening, from: index + 1, before: cells.count)
    }
    return ScalarSet(counts.filter { $0.value >= 2 }.map(\.key))
  }

  private func isInnerStray(_ index: Int, _ end: Int, _ strays: ScalarSet) -> Bool {
    strays.contains(cells.folded[index]) && index + 1 < end
      && (cells.classes[index + 1] == .han || cells.classes[index + 1] == .digit)
      && cells.classAt(index - 1) != .latin
  }

  /// How many lines begin, or items inside lines go on, with a dash and a blank.
  private func dashBulletCount() -> Int {
    var total = 0
    for line in lines {
      if cells.folded[line.span.start] == 0x2D { total += 1 }
      let end = max(line.span.start + 1, line.span.end - 1)
      var index = cells.next(.markerOpening, from: line.span.start + 1, before: end)
      while index < end {
        if cells.folded[index] == 0x2D, cells.classes[index + 1] == .space, !cells.isBlank(index - 1) { total += 1 }
        index = cells.next(.markerOpening, from: index + 1, before: end)
      }
      if total >= 2 { return total }
    }
    return total
  }

  /// The letters and signs that stand before text on at least two lines where only a bullet makes sense.
  private func strayBulletSigns() -> ScalarSet {
    var counts: [UInt32: Int] = [:]
    for line in lines where line.span.count > 3 {
      let scalar = cells.folded[line.span.start]
      guard Self.strayBullets.contains(scalar) else { continue }
      let next = cells.skipBlank(line.span.start + 1, line.span.end)
      if cells.classAt(next) == .han || cells.at(next) == scalar { counts[scalar, default: 0] += 1 }
    }
    return ScalarSet(counts.filter { $0.value >= 2 }.map(\.key))
  }

  // MARK: Acceptance

  private func accept() -> [Marker] {
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

  private func isMarker(
    _ order: Int, _ candidate: Candidate, _ previous: (number: Int, position: Int, line: Int)?
  ) -> Bool {
    let marker = candidate.marker
    if marker.family == .bullet || marker.family == .chapter { return true }
    let near = previous.map { marker.span.start - $0.position < Self.reach } ?? false
    let continues = near && marker.number == (previous?.number ?? 0) + 1
    if marker.isBare {
      // A number alone on its line is a cell; before text it needs a neighbour in a bare run.
      if cells.skipBlank(marker.span.end, lines[candidate.line].span.end) == lines[candidate.line].span.end {
        return false
      }
      let follows =
        near && candidate.line - (previous?.line ?? 0) <= 6
        && (0...2).contains(marker.number - (previous?.number ?? 0))
      if cells.classAt(marker.span.end - 1) != .digit, candidate.place == .first || candidate.place == .afterTerminator
      {
        return follows || marker.number == 1
      }
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

  /// Whether the next number of the same level comes before the same number comes again.
  private func hasSuccessor(_ order: Int, lines reach: Int = .max) -> Bool {
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

  /// Whether a label of a section ends right before the marker.
  private func afterLabel(_ marker: Marker) -> Bool {
    let start = max(0, marker.span.start - 8)
    for index in start..<marker.span.start {
      if let label = LabelReader.read(cells, at: index, before: marker.span.start), label.end == marker.span.start,
        label.end - index >= 2, label.section != nil
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
