/// Heads of tables with a row on each line, their cells parted by pipes, tabs, wide gaps or single blanks.
extension Assembler {
  struct TableHead {
    var columns: [Column]
    var separator: CellSeparator
    /// The first segment after the head's line.
    var end: Int

    enum Column {
      case number, title, weight, indicator, other
      /// 占用时间: the share of the working time.
      case time
      case field(FieldName)
      case qualification(Item.Category?)
      case list(SectionKind)
    }

    var namesWeights: Bool { weight != nil }
    var weight: Int? { columns.firstIndex { if case .weight = $0 { true } else { false } } }
    var title: Int? { columns.firstIndex { if case .title = $0 { true } else { false } } }
    /// The first column of indicators, before that of weights if one is, else the first that is neither a row's number nor
    /// its job nor its weight.
    var name: Int? {
      let indicators = columns.indices.filter { if case .indicator = columns[$0] { true } else { false } }
      if let weight, let name = indicators.first(where: { $0 < weight }) ?? indicators.first { return name }
      return columns.firstIndex {
        switch $0 {
        case .number, .title, .weight: false
        default: true
        }
      }
    }
  }

  private static let fewestColumns = 3
  private static let mostColumns = 24
  private static let fewestBlank = 4
  private static let longestHead = 180
  private static let longestCell = 12

  /// The head of a table, when the line that begins with the segment is one: short cells without a sentence, most of
  /// which name what tables of jobs hold, or one of which names weights.
  func tableHead(at start: Int) -> TableHead? {
    let end = lineEnd(start)
    let line = TextSpan(segments[start].span.start, segments[end - 1].span.end)
    guard line.count <= Self.longestHead, hasSeparator(line) else { return nil }
    for separator in CellSeparator.all {
      let heads = cells.lineCells(cells.withEdges(line), separator)
      guard heads.count >= Self.fewestColumns || heads.count == 2 && isOfDuties(heads), heads.count <= Self.mostColumns,
        heads.allSatisfy({ !$0.isEmpty && cells.visibleCount($0) <= Self.longestCell && !hasTerminator($0) })
      else { continue }
      // 序号 / 姓名 / 职务 / 职称: a list of those who hold the posts.
      if heads.contains(where: { Self.holders.longest(at: $0.start, before: $0.end, of: cells) == $0.count }) {
        return nil
      }
      var head = TableHead(columns: heads.map(column), separator: separator, end: end)
      if let place = dutiesColumn(heads, head) { head.columns[place] = .list(.duties) }
      if head.title != nil {
        // 考核指标(权重): the cell of a job holds all of its weights.
        for (place, span) in heads.enumerated() where isOfShares(span) { head.columns[place] = .weight }
      }
      let known = head.columns.count {
        switch $0 {
        case .other, .indicator: false
        default: true
        }
      }
      if head.namesWeights {
        guard separator != .blank || known >= 2 else { return nil }
        return head
      }
      // Single blanks part cells only where all heads are known.
      if separator == .blank, head.title == nil || known < head.columns.count || known < Self.fewestBlank { continue }
      // An export has columns of its own beside those that say what a job is.
      let isExport = (separator == .tab || separator == .pipe) && head.title != nil && describes(head.columns)
      guard known >= 2, known * 3 >= head.columns.count * 2 || isExport else { return nil }
      return head
    }
    return nil
  }

  private static let holders = WordList(["姓名", "名字"])
  private static let contents = WordList(["内容"])

  /// 序号 / 类别 / 具体内容 under a heading of duties: the column that says what is done where none is called so.
  private func dutiesColumn(_ heads: [TextSpan], _ head: TableHead) -> Int? {
    guard section == .duties, head.separator != .blank, case .number? = head.columns.first,
      !head.columns.contains(where: { if case .list(.duties) = $0 { true } else { false } })
    else { return nil }
    return heads.firstIndex { Self.contents.stands(atEndOf: $0, of: cells) }
  }

  /// 岗位名称 and 主要职责, or 序号 and 主要职责, alone.
  private func isOfDuties(_ heads: [TextSpan]) -> Bool {
    guard heads.count == 2, case .list(.duties) = column(heads[1]) else { return false }
    switch column(heads[0]) {
    case .title, .number: return true
    default: return false
    }
  }

  /// Whether anything parts cells there: most lines are a sentence.
  private func hasSeparator(_ line: TextSpan) -> Bool {
    var blanks = 0
    var place = cells.next(.bodyBreak, from: line.start, before: line.end)
    while place < line.end {
      if cells.classes[place] == .tab || cells.folded[place] == 0x7C { return true }
      if cells.classes[place] == .space { blanks += 1 }
      place = cells.next(.bodyBreak, from: place + 1, before: line.end)
    }
    return blanks >= Self.fewestColumns - 1
  }

  private static let shareWords = WordList(["权重", "占比", "比重"])

  /// 考核指标(权重): the note behind the head names weights.
  private func isOfShares(_ whole: TextSpan) -> Bool {
    let note = TextSpan(NameShape.withoutNote(cells, whole).end, whole.end)
    return note.count > 2 && Self.shareWords.stands(in: note, of: cells)
  }

  func column(_ whole: TextSpan) -> TableHead.Column {
    // 权重(%)
    let head = NameShape.withoutNote(cells, whole)
    if TableWords.numbers.stands(at: head.start, of: cells) { return .number }
    if Self.times.stands(atEndOf: head, of: cells) { return .time }
    guard let label = LabelReader.read(cells, at: head.start, before: head.end), label.end == head.end else {
      return .other
    }
    if let field = label.field, label.section == nil || field == .title {
      if field == .title { return .title }
      return field.category == nil ? .field(field) : .qualification(field.category)
    }
    switch label.section {
    // Beside a column of qualifications, or alone, a description says what is done.
    case .description?: return .list(.duties)
    case .duties?, .qualifications?, .authorities?, .summary?, .pay?, .notes?, .conditions?:
      return label.section.map { .list($0) } ?? .other
    case .weights?: return .weight
    case .indicators? where Self.indicatorEnds.stands(atEndOf: head, of: cells): return .indicator
    default: return label.isQualification ? .qualification(label.category) : .other
    }
  }

  private static let times = WordList(file: "share-tables", row: "time")
  private static let indicatorEnds = WordList(file: "share-tables", row: "indicator")
  func isNumberHead(_ cell: Int) -> Bool { TableWords.numbers.stands(at: segments[cell].span.start, of: cells) }

  // MARK: Lines of segments

  /// Whether nothing else stands on its line.
  func isAlone(_ number: Int) -> Bool { isFirstOfLine(number) && lineEnd(number) == number + 1 }

  /// Whether it is a number and nothing else, alone on its line: that of a row.
  func isRowNumber(_ number: Int, _ wanted: Int) -> Bool {
    let span = segments[number].span
    return isAlone(number) && isNumber(span)
      && HanNumeral.readAny(cells, at: span.start, before: span.end)?.value == wanted
  }

  func isNumber(_ span: TextSpan) -> Bool {
    (span.start..<span.end).allSatisfy { cells.classes[$0] == .digit }
  }

  func isLastOfLine(_ number: Int) -> Bool {
    number + 1 >= segments.count || segments[number + 1].line != segments[number].line
  }

  func isFirstOfLine(_ number: Int) -> Bool {
    number == 0 || segments[number - 1].line != segments[number].line
  }

  func lineEnd(_ number: Int) -> Int {
    var end = number
    while end < segments.count, segments[end].line == segments[number].line { end += 1 }
    return end
  }

  /// The cells of the line on which a segment stands.
  func lineCells(_ number: Int, _ separator: CellSeparator) -> [TextSpan] {
    guard rowLines.separators[number].contains(separator) else { return [] }
    return cells.lineCells(rowLines.spans[number], separator)
  }

  mutating func markCell(_ cell: Int, _ role: StaticString, _ rule: StaticString?) {
    roles[cell].become(role, rule)
    claims.claim(segments[cell].span, .structure)
  }
}
