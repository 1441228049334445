/// Reads hours of work: times of day, hours a day or week, days a week.
struct WorkingHoursReader {
  let cells: Cells

  func read(_ span: TextSpan) -> WorkingHours? {
    var hours = WorkingHours()
    readPeriods(span, &hours)
    readLengths(span, &hours)
    readDays(span, &hours)
    return hours == WorkingHours() ? nil : hours
  }

  // MARK: Times of day

  private static let joiners = ScalarSet("-–—~至到―−")

  private struct Time {
    var minutes: Int
    var end: Int

    var text: String {
      func padded(_ number: Int) -> String { number < 10 ? "0" + String(number) : String(number) }
      return padded(minutes / 60) + ":" + padded(minutes % 60)
    }
  }

  /// 9:30-18:30, 上午9点至下午6点
  private func readPeriods(_ span: TextSpan, _ hours: inout WorkingHours) {
    var index = span.start
    while index < span.end, hours.periods.count < 12 {
      guard let start = time(index, span.end) else {
        index = Numeral.runEnd(cells, index, span.end)
        continue
      }
      index = start.end
      let sign = cells.skipSpaces(start.end, span.end, atMost: 2)
      var next = sign
      while next < span.end, next - sign < 3, Self.joiners.contains(cells.folded[next]) { next += 1 }
      guard next > sign, let end = time(cells.skipSpaces(next, span.end, atMost: 2), span.end),
        start.minutes != end.minutes
      else { continue }
      hours.periods.append(WorkingHours.Period(start: start.text, end: end.text))
      index = end.end
    }
  }

  private static let afternoon = WordList(["下午", "晚上", "晚"])
  private static let dayParts = WordList(["上午", "早上", "下午", "晚上", "次日", "凌晨", "中午", "早", "晚"])

  /// 9:30, 9点, 9点半, 下午6点30分
  private func time(_ start: Int, _ end: Int) -> Time? {
    guard start < end else { return nil }
    var index = start
    let isAfternoon = Self.afternoon.stands(at: index, of: cells)
    if let word = Self.dayParts.words.first(where: { cells.hasWord($0, at: index) }) { index += word.count }
    guard index < end, Numeral.mayBegin(cells, at: index), cells.folded[index] != 0x2D,
      let hour = HanNumeral.readAny(cells, at: index, before: end), (0...24).contains(hour.value), hour.end < end
    else { return nil }
    var minute = 0
    var stop = hour.end + 1
    switch cells.folded[hour.end] {
    case 0x3A:
      guard let read = HanNumeral.readAny(cells, at: stop, before: end), read.end == stop + 2,
        cells.classAt(stop) == .digit
      else { return nil }
      (minute, stop) = (read.value, read.end)
    case 0x70B9, 0x65F6:
      if cells.at(stop) == 0x534A {
        (minute, stop) = (30, stop + 1)
      } else if stop < end, let read = HanNumeral.readAny(cells, at: stop, before: end) {
        (minute, stop) = (read.value, read.end)
        if cells.at(stop) == 0x5206 { stop += 1 }
      }
    default: return nil
    }
    guard (0...59).contains(minute) else { return nil }
    let whole = isAfternoon && hour.value < 12 ? hour.value + 12 : hour.value
    guard whole * 60 + minute <= 24 * 60 else { return nil }
    return Time(minutes: whole * 60 + minute, end: stop)
  }

  // MARK: Lengths

  private static let dayWords = WordList(["每天", "每日", "一天", "日工作", "每班", "/天", "/日", "工作制", "天工作"])
  private static let weekWords = WordList(["每周", "一周", "周工作", "/周"])
  private static let hour = WordList(["小时", "个小时"])

  /// 每天8小时, 每周40小时, 8小时工作制; a length that says of what only.
  private func readLengths(_ span: TextSpan, _ hours: inout WorkingHours) {
    var index = span.start
    while index < span.end {
      guard Numeral.mayBegin(cells, at: index), let number = Numeral.read(cells, at: index, before: span.end) else {
        index = Numeral.runEnd(cells, index, span.end)
        continue
      }
      if Self.hour.stands(at: number.end, of: cells) {
        let before = TextSpan(max(span.start, index - 5), index)
        let behind = TextSpan(number.end, min(span.end, number.end + 7))
        let isWhole = index == span.start && cells.skipSpaces(number.end + 2, span.end) >= span.end
        if (0.5...24).contains(number.value), isWhole || says(Self.dayWords, before, behind) {
          hours.hoursPerDay = hours.hoursPerDay ?? number.value
        } else if (1...100).contains(number.value), says(Self.weekWords, before, behind) {
          hours.hoursPerWeek = hours.hoursPerWeek ?? number.value
        }
      }
      index = number.end
    }
  }

  private func says(_ words: WordList, _ before: TextSpan, _ behind: TextSpan) -> Bool {
    words.stands(in: before, of: cells) || words.stands(in: behind, of: cells)
  }

  /// 双休, 周一至周五: the days a week; two that differ (大小周) say none.
  private func readDays(_ span: TextSpan, _ hours: inout WorkingHours) {
    var found: Double?
    var index = span.start
    while let word = Self.weeks.next(in: cells, from: index, before: span.end) {
      let days = Double(word.value) / 2
      if found != nil, found != days { return }
      found = days
      index = word.end
    }
    if let found, found <= 7 { hours.daysPerWeek = found }
  }

  /// The words of `working-weeks.tsv` with twice the days; what has no one number has 99.
  private static let weeks: WordTrie = {
    var trie = WordTrie()
    for (name, words) in LexiconFile.named("working-weeks").namedRows {
      let parts = name.split(separator: "-")
      let days = parts.last.flatMap { UInt32($0) }.map { $0 * 2 } ?? 99
      for word in words { trie.insert(word, name == "days-5-half" ? 11 : days) }
    }
    return trie
  }()
}
