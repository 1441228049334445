/// Bullets: signs, letters that symbol fonts leave behind, dashes inside a line.
extension MarkerSequences {
  func bullet(_ index: Int, _ end: Int, _ strays: ScalarSet?) -> Marker? {
    let scalar = cells.folded[index]
    var stop = index + 1
    let isSign = Self.bulletSigns.contains(scalar) || Self.isPrivateUse(scalar)
    let isStray = strays.map { $0.contains(scalar) || pictures.contains(scalar) } ?? false
    guard isSign || isStray, !isBox(index) else { return nil }
    // ◆◆ and ✨ with its variation selector are one bullet; a row of dashes is a rule.
    var signs = 1
    while stop < end, cells.folded[stop] == scalar || cells.classes[stop] == .void {
      // The rest of a character reference (&middot;) was taken out.
      if cells.classes[stop] != .void { signs += 1 }
      stop += 1
    }
    // —— 岗位描述 —— is a heading.
    if signs > 3 || signs > 1 && end - 1 > stop && cells.folded[end - 1] == scalar { return nil }
    var next = cells.skipBlank(stop, end)
    guard next < end else { return nil }
    // - [x] of Markdown
    if cells.folded[next] == 0x5B, cells.at(next + 2) == 0x5D, [0x20, 0x78].contains(cells.folded[next + 1]) {
      stop = next + 3
      next = cells.skipBlank(stop, end)
      guard next < end else { return nil }
    }
    if scalar == 0x2D || scalar == 0x2B, cells.classes[next] == .digit, stop == next,
      !HanNumeralRun.beginsText(cells, next, end)
    {
      return nil
    }
    return Marker(family: .bullet, number: 0, depth: 1, sign: scalar, span: TextSpan(index, stop))
  }

  static let boxes = ScalarSet("□■")

  /// □男 ■女: boxes to tick, several on a line, are no bullets.
  func isBox(_ index: Int) -> Bool {
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

  static func isPrivateUse(_ scalar: UInt32) -> Bool { 0xE000...0xF8FF ~= scalar }

  /// The first of the numbers that are a character: Ⅰ, ①, ⑴.
  static let firstSymbol: UInt32 = 0x2170

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
  func innerBullet(_ index: Int, _ line: Int, _ dashes: Bool) -> Marker? {
    let scalar = cells.folded[index]
    let end = lines[line].span.end
    guard Self.bulletSigns.contains(scalar), index > 0, !isBox(index) else { return nil }
    let before = cells.classes[index - 1]
    let next = cells.classAt(index + 1)
    guard index + 1 < end, cells.folded[index + 1] != scalar, cells.folded[index - 1] != scalar else { return nil }
    if opensListBelow(index, line) {
      return Marker(family: .bullet, number: 0, depth: 1, sign: scalar, span: TextSpan(index, index + 1))
    }
    let afterItem = before == .terminator || cells.folded[index - 1] == 0x3A
    let isDash = scalar == 0x2D || scalar == 0x2014 || scalar == 0x2013
    if isDash {
      guard dashes || afterItem else { return nil }
      guard afterItem || (before == .han || before == .punctuation) && next == .space else { return nil }
    } else if scalar == 0x2A {
      guard next == .han, before == .han || before == .space || afterItem else { return nil }
    } else {
      guard afterItem && scalar != 0xB7 || isBesideOther(index, lines[line].span) else { return nil }
    }
    return Marker(family: .bullet, number: 0, depth: 1, sign: scalar, span: TextSpan(index, index + 1))
  }

  private static let reachOfOther = 40

  /// ·考核权 ·任免提议权: before a word and behind a blank, as another near it on the line.
  private func isBesideOther(_ index: Int, _ line: TextSpan) -> Bool {
    func opensItem(_ place: Int) -> Bool {
      cells.folded[place] == cells.folded[index] && place > line.start && cells.isBlank(place - 1)
        && cells.classAt(place + 1) == .han
    }
    guard opensItem(index) else { return false }
    let near = max(line.start + 1, index - Self.reachOfOther)..<min(line.end - 1, index + Self.reachOfOther)
    return near.contains { $0 != index && opensItem($0) }
  }

  /// 任职要求:·吃苦耐劳 over ·服从安排: behind a colon the bullet with which the next line begins.
  private func opensListBelow(_ index: Int, _ line: Int) -> Bool {
    let before = cells.previousVisible(index)
    return before >= lines[line].span.start && cells.folded[before] == 0x3A && line + 1 < lines.count
      && cells.folded[lines[line + 1].span.start] == cells.folded[index]
  }

  /// 工作职责:-参与评审-执行测试: after a dash behind a colon on the same line each dash between words begins an item.
  func runInDash(_ index: Int, _ end: Int, _ lineStart: Int) -> Marker? {
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
  static let innerStrayBullets = ScalarSet("øü§")

  func innerStraySigns() -> ScalarSet {
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

  func isInnerStray(_ index: Int, _ end: Int, _ strays: ScalarSet) -> Bool {
    strays.contains(cells.folded[index]) && index + 1 < end
      && (cells.classes[index + 1] == .han || cells.classes[index + 1] == .digit)
      && cells.classAt(index - 1) != .latin
  }

  /// How many lines begin, or items inside lines go on, with a dash and a blank.
  func dashBulletCount() -> Int {
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
  func strayBulletSigns() -> ScalarSet {
    var counts: [UInt32: Int] = [:]
    for line in lines where line.span.count > 3 {
      let scalar = cells.folded[line.span.start]
      guard Self.strayBullets.contains(scalar) else { continue }
      let next = cells.skipBlank(line.span.start + 1, line.span.end)
      if cells.classAt(next) == .han || cells.at(next) == scalar { counts[scalar, default: 0] += 1 }
    }
    return ScalarSet(counts.filter { $0.value >= 2 }.map(\.key))
  }

  /// The first of the characters that are pictures: geometric blocks, dingbats, emoji.
  private static let firstPicture: UInt32 = 0x2580

  static func isPicture(_ cells: Cells, _ index: Int) -> Bool {
    cells.classes[index] == .symbol && cells.folded[index] >= firstPicture
  }

  /// Pictures with which two lines one after the other begin: ✅ 本科 / ✅ 两年经验.
  func repeatedPictures() -> Set<UInt32> {
    var found: Set<UInt32> = []
    for (line, next) in zip(lines, lines.dropFirst()) {
      let scalar = cells.folded[line.span.start]
      guard Self.isPicture(cells, line.span.start), cells.folded[next.span.start] == scalar
      else { continue }
      found.insert(scalar)
    }
    return found
  }
}
