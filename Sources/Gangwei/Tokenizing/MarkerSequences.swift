/// Decides which places that look like list markers are ones.
///
/// Numbering is a sequence: `1.` inside a long line is a marker when 2. and 3. follow at the same level. Runs with
/// gaps, doubles and restarts are normal, so a marker that stands where an item may begin (at a line's start, after
/// 。 or ；) needs no company.
struct MarkerSequences {
  let cells: Cells
  let lines: [PhysicalLine]
  var candidates: [Candidate] = []
  /// The pictures that are bullets in this text.
  var pictures: Set<UInt32> = []
  /// The last letter, and the last one in brackets, by the level's sign.
  var lastLetters: [UInt32: Marker] = [:]

  /// Where a candidate stands.
  enum Place: Int {
    /// Inside running text.
    case within
    /// After a colon, a closing bracket or a blank.
    case afterBreak
    /// After the end of a sentence.
    case afterTerminator
    /// First on its line or in its cell.
    case first
  }

  struct Candidate {
    var marker: Marker
    var place: Place
    var line: Int
  }

  /// How far apart two neighbours of a run inside running text may stand, in scalars.
  static let reach = 2500

  static let bulletSigns = ScalarSet("-–—•·●◆◇■□★☆※►➢▶▪◦○◎✓✔√✨*+§»>☞❖➤\u{F0B7}\u{F06C}\u{F0D8}－▲△▼✦❤")
  /// Numerals, 第 and 篇, and what numbers posts (岗位一, 职位2, 招聘岗位3).
  static let hanOpenings = ScalarSet("〇零一壹二两贰三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟第篇岗职招权")
  /// Letters and signs that symbol fonts leave behind where a bullet stood.
  static let strayBullets = ScalarSet("%lnuøüü§yv")

  /// The accepted markers in source order. Linear.
  static func find(_ cells: Cells, _ lines: [PhysicalLine]) -> [Marker] {
    var sequences = MarkerSequences(cells: cells, lines: lines)
    sequences.collect()
    return sequences.accept()
  }

  init(cells: Cells, lines: [PhysicalLine]) {
    self.cells = cells
    self.lines = lines
  }

  mutating func collect() {
    let strays = strayBulletSigns()
    pictures = repeatedPictures()
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
        } else if let bullet = innerBullet(index, number, dashes) ?? runInDash(index, end, line.span.start) {
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
  func withRoman(_ marker: Marker) -> Marker {
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

  func endOfDigits(_ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, cells.classes[index] == .digit { index += 1 }
    return index
  }

  func isCellStart(_ index: Int, _ lineStart: Int) -> Bool {
    guard index > lineStart else { return true }
    let before = cells.classes[index - 1]
    if before == .tab || cells.folded[index - 1] == 0x7C { return true }
    guard before == .space || before == .void else { return false }
    // Two blanks, which references (&nbsp;) may stand for.
    var (place, blanks) = (index - 1, 0)
    while place >= lineStart, cells.isBlank(place), blanks < 2 {
      if cells.classes[place] == .space { blanks += 1 }
      place -= 1
    }
    return blanks == 2 || before == .space && place < index - 2
  }

  func place(of index: Int, _ lineStart: Int) -> Place {
    if isCellStart(index, lineStart) { return .first }
    var before = cells.previousVisible(index)
    // 🔸🔸岗位一
    while before >= lineStart, Self.isPicture(cells, before) {
      before = cells.previousVisible(before)
    }
    guard before >= lineStart else { return .first }
    if cells.classes[before] == .terminator { return .afterTerminator }
    switch cells.folded[before] {
    case 0x7C: return .first
    case 0x3A, 0x3011, 0x29, 0x5D, 0x300D, 0x201D: return .afterBreak
    default: return before < index - 1 ? .afterBreak : .within
    }
  }

  /// Whether the form alone does not speak against it at that place.
  func plausible(_ marker: Marker, _ place: Place) -> Bool {
    let start = marker.span.start
    let before = cells.classAt(start - 1)
    let followsMarker = candidates.last.map { $0.marker.span.end == start } ?? false
    let followsTitle = marker.family == .han && marker.number == 1
    if before == .digit && !marker.isPart && !followsMarker && !followsTitle
      || before == .latin && marker.family != .circled
    {
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
      guard
        place == .first || place == .afterTerminator
          || place.rawValue <= Place.afterBreak.rawValue && marker.number == 1 && afterLabel(marker, of: Self.lists)
      else { return false }
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
      return place == .first || place == .afterTerminator || isBesideChapter(marker)
    default:
      return true
    }
  }
}
