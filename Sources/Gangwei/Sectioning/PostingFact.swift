/// What a short cell of an advertisement states by itself: 6-9千/月, 大专, 3-5年工作经验, 招2人, 25-38岁, 03-14发布.
enum PostingFact: String, CaseIterable, Sendable {
  case age, date, education, experience, gender, headcount, salary

  /// The category of the qualification that it is; `nil` for what asks nothing.
  var category: Item.Category? {
    switch self {
    case .age: .age
    case .education: .education
    case .experience: .experience
    case .date, .gender, .headcount, .salary: nil
    }
  }

  /// The form's field that holds it.
  var field: FieldName? {
    switch self {
    case .salary: .salary
    case .headcount: .headcount
    case .date: .date
    case .age, .education, .experience, .gender: nil
    }
  }

  private static let longest = 16
  private static let mostBehindEducation = 4
  private static let mostBehindYears = 6
  private static let mostBefore = 2
  private static let payUnits = ScalarSet("k千万元薪")
  private static let countUnits = ScalarSet("人名位")
  private static let dateSigns = ScalarSet("-/.年月日")

  /// The fact that all of a cell is. Those that a word alone tells state no more (学历不限).
  /// - Complexity: O(1): longer cells are none.
  static func read(_ cells: Cells, _ part: TextSpan) -> StatedFact? {
    kind(cells, part).map { StatedFact(span: part, kind: $0.kind, isStated: $0.isStated) }
  }

  private static func kind(_ cells: Cells, _ part: TextSpan) -> (kind: PostingFact, isStated: Bool)? {
    guard !part.isEmpty, part.count <= longest else { return nil }
    if let word = words.longest(in: cells, at: part.start, before: part.end), word.end == part.end {
      let fact = allCases[Int(word.value)]
      return (fact, fact == .salary)
    }
    if let word = Lexicon.shared.education.longest(in: cells, at: part.start, before: part.end),
      part.end - word.end <= mostBehindEducation
    {
      return (.education, true)
    }
    if let count = NameShape.count(cells, part), count - part.start <= mostBefore { return (.headcount, true) }
    var first = part.start
    while first < part.end, cells.classes[first] != .digit, !HanNumeral.isNumeral(cells.folded[first]) { first += 1 }
    guard first - part.start <= mostBefore, first < part.end else { return nil }
    return number(cells, first, part).map { ($0, true) }
  }

  private static func number(_ cells: Cells, _ first: Int, _ part: TextSpan) -> PostingFact? {
    if isDate(cells, first, part) { return .date }
    guard let range = NumberRange.read(cells, at: first, before: part.end, opening: first) else { return nil }
    let unit = cells.at(range.end)
    if unit == 0x5C81 || unit == 0x5468 && cells.at(range.end + 1) == 0x5C81 { return .age }
    if unit == 0x5E74, range.minimum < 60, part.end - range.end <= mostBehindYears { return .experience }
    if countUnits.contains(unit), part.end == range.end + 1 { return .headcount }
    for place in range.end..<part.end where payUnits.contains(cells.folded[place]) { return .salary }
    return nil
  }

  /// 2020/06/02发布, 03-14发布, 2021年6月1日.
  private static func isDate(_ cells: Cells, _ first: Int, _ part: TextSpan) -> Bool {
    var groups = 0
    var index = first
    while index < part.end, cells.classes[index] == .digit {
      groups += 1
      while index < part.end, cells.classes[index] == .digit { index += 1 }
      guard index < part.end, dateSigns.contains(cells.folded[index]) else { break }
      index += 1
    }
    let rest = TextSpan(cells.skipBlank(index, part.end), part.end)
    if Self.published.contains(where: { cells.hasWord($0, at: rest.end - $0.count) && rest.count == $0.count }) {
      return groups >= 2
    }
    return groups == 3 && rest.isEmpty
  }

  private static let published = ["发布", "更新", "刷新"].map { [UInt32](scalarsOf: $0) }

  /// The words of `posting-facts.tsv` that state facts, each with the number of its case.
  private static let words: WordTrie = {
    var words = WordTrie()
    for (name, row) in LexiconFile.named("posting-facts").namedRows {
      guard let fact = PostingFact(rawValue: name), let number = allCases.firstIndex(of: fact) else { continue }
      for word in row { words.insert(word, UInt32(number)) }
    }
    return words
  }()

  /// Whether a line begins or ends with a word of hiring.
  static func isHiring(_ cells: Cells, _ line: TextSpan) -> Bool {
    around.leading.longest(in: cells, at: line.start, before: line.end) != nil
      || around.trailing.stands(atEndOf: line, of: cells)
  }

  /// Words around a post's name: those before it (`leading`), and those behind it (`trailing`), longest first.
  static let around: (leading: WordTrie, trailing: WordList) = {
    var leading = WordTrie()
    var trailing: [[UInt32]] = []
    for (name, row) in LexiconFile.named("posting-facts").namedRows {
      for word in row where name == "leading" { leading.insert(word, 1) }
      if name == "trailing" { trailing += row.map { [UInt32]($0) } }
    }
    return (leading, WordList(trailing.sorted { $0.count > $1.count }))
  }()
}

/// A fact and the cell that states it.
struct StatedFact: Sendable {
  var span: TextSpan
  var kind: PostingFact
  /// Whether it says something: 学历不限 asks nothing.
  var isStated: Bool
}
