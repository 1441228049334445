/// Reads what a form field's text says in numbers; what it does not say plainly stays text.
struct FieldReader {
  let cells: Cells
  /// Whether 元 is that of the mainland: not in texts in traditional characters.
  var isMainland = true

  func read(_ name: FieldName, _ span: TextSpan) -> FieldFact? {
    let span = cells.trim(span)
    guard !span.isEmpty else { return nil }
    switch name {
    case .salary: return SalaryReader(cells: cells, isMainland: isMainland).read(span).map(FieldFact.salary)
    case .headcount, .managedCount: return people(span).map(FieldFact.people)
    case .hours: return WorkingHoursReader(cells: cells).read(span).map(FieldFact.hours)
    case .date: return date(span).map(FieldFact.date)
    case .travel: return share(span)
    default: return nil
    }
  }

  // MARK: People

  private static let peopleBefore = WordList(["约", "共计", "共", "管理", "合计"])
  private static let peopleUnits: WordTrie = {
    var trie = WordTrie()
    for word in ["人", "名", "位", "个", "个人", "人员"] { trie.insert([UInt32](scalarsOf: word), 1) }
    return trie
  }()

  /// Nothing but a number of people, perhaps with a remark in brackets: 2人, 3-5名, 53(含外协). Not 1人/店.
  private func people(_ span: TextSpan) -> People? {
    var start = span.start
    for word in Self.peopleBefore.words where cells.hasWord(word, at: start) {
      start = cells.skipSpaces(start + word.count, span.end)
      break
    }
    guard let bounds = Bounds.read(cells, at: start, before: span.end, units: Self.peopleUnits),
      isCount(bounds.minimum), isCount(bounds.maximum)
    else { return nil }
    let rest = cells.skipSpaces(bounds.end, span.end)
    guard rest >= span.end || [0x28, 0x3B, 0x3002].contains(cells.folded[rest]) || isAbout(rest, span.end) else {
      return nil
    }
    return People(minimum: bounds.minimum.map { Int($0) }, maximum: bounds.maximum.map { Int($0) })
  }

  private static let about = [UInt32](scalarsOf: "左右")

  private func isAbout(_ index: Int, _ end: Int) -> Bool {
    index + 2 >= end && cells.hasWord(Self.about, at: index)
  }

  /// Whether people can be counted by it; an open end can.
  private func isCount(_ value: Double?) -> Bool {
    value.map { (0...1_000_000).contains($0) && $0 == $0.rounded() } ?? true
  }

  // MARK: Dates

  /// One date, or two with a sign between that says from when to when.
  private func date(_ span: TextSpan) -> DatePeriod? {
    let dates = CalendarDate.all(in: span, of: cells)
    guard let first = dates.first else { return nil }
    if dates.count == 1 { return DatePeriod(start: first.date, end: nil) }
    guard dates.count == 2, let last = dates.last, isJoined(first.span.end, last.span.start), first.date < last.date
    else {
      return nil
    }
    return DatePeriod(start: first.date, end: last.date)
  }

  private static let joiners = ScalarSet("-–—~至到―−起")

  private func isJoined(_ end: Int, _ start: Int) -> Bool {
    var hasJoiner = false
    for index in end..<max(end, start) where !cells.isBlank(index) {
      guard Self.joiners.contains(cells.folded[index]) else { return false }
      hasJoiner = true
    }
    return hasJoiner
  }

  // MARK: Shares

  /// The only share in the text: 50%左右, 30%-50%.
  private func share(_ span: TextSpan) -> FieldFact? {
    let shares = Proportion.all(in: span, of: cells)
    guard let first = shares.first, shares.count <= 2, let last = shares.last, (0...1).contains(first.value),
      (0...1).contains(last.value)
    else { return nil }
    if shares.count == 2 {
      guard isJoined(first.end, last.start), first.value < last.value else { return nil }
      return .share(minimum: first.value, maximum: last.value)
    }
    return bounded(first, span)
  }

  /// 30%以上, 不超过30%, and 20-30%, whose first number has no sign.
  private func bounded(_ share: Proportion, _ span: TextSpan) -> FieldFact? {
    for start in span.start...share.start {
      guard let bounds = Bounds.read(cells, at: start, before: span.end, units: Self.signs), bounds.end >= share.end
      else {
        continue
      }
      let factor = share.value / (bounds.maximum ?? bounds.minimum ?? 1)
      guard factor > 0, factor < 1 else { return nil }
      let whole = (1 / factor).rounded()
      return .share(minimum: bounds.minimum.map { $0 / whole }, maximum: bounds.maximum.map { $0 / whole })
    }
    return .share(minimum: share.value, maximum: share.value)
  }

  private static let signs: WordTrie = {
    var trie = WordTrie()
    for word in ["%", "‰"] { trie.insert([UInt32](scalarsOf: word), 1) }
    return trie
  }()
}

extension CalendarDate: Comparable {
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
  }
}
