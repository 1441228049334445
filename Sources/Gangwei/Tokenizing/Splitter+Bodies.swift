/// Where the text of a segment ends: at the next marker, cell, label or title.
extension Splitter {
  func bodyEnd(_ start: Int, _ end: Int, _ segment: Segment, _ glued: Set<Int>) -> Int {
    // A label in a line of several begins with a word.
    let wanted: CellSigns = glued.isEmpty ? [.bodyBreak, .marker] : [.bodyBreak, .marker, .word]
    var index = cells.next(wanted, from: start, before: end)
    var depth = 0
    // 以下是…岗位的职责概述: a sentence about the document holds no label.
    let isRemark = segment.label == nil && Lexicon.shared.remarks.longest(in: cells, at: start, before: end) != nil
    var quotes = 0
    while index < end {
      if index > start {
        if cells.isMarkerStart(index), depth == 0 || isStrongMarker(index) {
          return marker(at: index)?.isPart == true ? titleBefore(index, after: start) ?? index : index
        }
        if glued.contains(index) { return index }
      }
      switch cells.folded[index] {
      case 0x28: depth += 1
      case 0x29: depth = max(0, depth - 1)
      case 0x201C: quotes += 1
      case 0x201D: quotes = max(0, quotes - 1)
      case 0x7C: return index
      case 0x3010 where index > start && depth == 0, 0x5B where index > start && depth == 0:
        if labels.decide(at: index, before: end, LabelRules.Context()) != nil { return index }
      case 0x3A where depth == 0 && quotes == 0 && index > start + 2 && !isRemark:
        // 部门:装卸作业部岗位:作业部经理: in a line of labels and values short ones count too.
        let form: FormKind? = segment.label.flatMap { label in
          guard label.isClosed else { return nil }
          return label.words.isQualification || label.words.field?.category != nil
            ? .qualifications : label.words.field != nil ? .fields : nil
        }
        if let label = labelBefore(colon: index, after: start, form), label > start {
          return withStem(label, after: start)
        }
      default: break
      }
      if index > start, cells.isBlank(index), depth == 0 {
        let next = cells.skipBlank(index, end)
        if hasTab(index, next) { return index }
        // □初中  ■高中/中专: choices of one cell.
        if next < end, Self.boxes.contains(cells.folded[next]) {
          index = next
          continue
        }
        if gap(index, next) >= 2 || isSpaced && isBetweenCells(index, next)
          || next < end && beginsLabelAfterBlank(next, end)
        {
          return index
        }
        index = cells.next(wanted, from: max(next, index + 1), before: end)
        continue
      }
      if cells.classes[index] == .terminator, depth == 0, quotes == 0, index + 1 < end {
        let next = cells.skipBlank(index + 1, end)
        if next < end, beginsHeadingAfterTerminator(next, end) { return next }
      }
      index = cells.next(wanted, from: index + 1, before: end)
    }
    return end
  }

  /// In a spaced line a blank parts cells, but for one beside a digit or a Latin letter (6 岗, ICT 项目).
  func isBetweenCells(_ start: Int, _ end: Int) -> Bool {
    gap(start, end) >= 1 && (cells.classAt(start - 1) != .latin || cells.classAt(end) != .latin)
      && !Self.joiningSigns.contains(cells.at(start - 1))
  }

  private static let boxes = ScalarSet("□■☐☑☒")
  private static let joiningSigns = ScalarSet("、,:(")

  private func hasTab(_ start: Int, _ end: Int) -> Bool {
    for index in start..<max(start, end) where cells.classes[index] == .tab { return true }
    return false
  }

  /// How many blanks a stretch of blanks shows; what was taken out shows none.
  func gap(_ start: Int, _ end: Int) -> Int {
    var total = 0
    for index in start..<max(start, end) where cells.classes[index] != .void { total += 1 }
    return total
  }

  /// …落实营销活动。餐厅经理任职要求:: the job's name in front of the label belongs to it.
  private func withStem(_ label: Int, after start: Int) -> Int {
    guard let stem, label - stem.count > start, cells.hasWord(cells.key(stem), at: label - stem.count),
      cells.classAt(label - stem.count - 1) == .terminator
    else { return label }
    return label - stem.count
  }

  /// The title that stands glued between a text and the number of a part (…经验客户部岗位职责篇3).
  func titleBefore(_ part: Int, after start: Int) -> Int? {
    guard let stem else { return nil }
    return cells.find(cells.key(stem), in: TextSpan(start + 1, part))
  }

  func isStrongMarker(_ index: Int) -> Bool {
    index > 0 && cells.classes[index - 1] == .terminator
  }

  private static let longestOther = 20

  /// …按月归档。工程部管理制度一、设备房管理: the title of a text of another kind, before its first number.
  private func beginsOtherText(_ index: Int, _ end: Int) -> Bool {
    var stop = index
    while stop < end, cells.classes[stop] == .han, !cells.isMarkerStart(stop), stop - index <= Self.longestOther {
      stop += 1
    }
    guard stop - index > 2, let marker = marker(at: cells.skipBlank(stop, end)), marker.number == 1,
      marker.family.isHeading
    else { return false }
    return Lexicon.shared.titleExceptions.stands(in: cells, backwardsFrom: stop, to: index)
  }

  private static let longestName = 16
  private static let ofPosts: Set<SectionKind> = [.duties, .qualifications, .description]

  /// …工作踏实。气动仿真责任工程师资质要求:1、…: the job's name before the first heading of its text, a list under it.
  func nameBeforeLabel(_ index: Int, _ end: Int) -> TextSpan? {
    var stop = index + 2
    while stop < min(end, index + Self.longestName) {
      guard cells.classes[stop - 1] == .han || cells.classes[stop - 1] == .latin || cells.isBlank(stop - 1) else {
        return nil
      }
      if !cells.isBlank(stop), let label = LabelReader.read(cells, at: stop, before: end),
        label.section.map(Self.ofPosts.contains) == true, label.end - stop >= 4, cells.at(label.end) == 0x3A,
        cells.isMarkerStart(cells.skipBlank(label.end + 1, end)), case let name = cells.trim(TextSpan(index, stop)),
        NameShape.isListedJob(cells, name)
      {
        // 餐厅经理任职要求: behind 餐厅经理岗位职责 is the same post's.
        return stem.map { cells.isAlike($0, name) } == true ? nil : name
      }
      stop += 1
    }
    return nil
  }

  func beginsHeadingAfterTerminator(_ index: Int, _ end: Int) -> Bool {
    if isAnnexTitle(index, end) || beginsOtherText(index, end) || nameBeforeLabel(index, end) != nil { return true }
    let context = LabelRules.Context(isAfterTerminator: true, stem: stem)
    guard let verdict = labels.decide(at: index, before: end, context) else {
      return titles.read(at: index, before: end).map { $0.rule == .titleStemTakenUp || $0.rule == .titleBeforeMarker }
        ?? false
    }
    return verdict.label.isClosed || verdict.rule == .labelBeforeMarker || verdict.rule == .labelAfterStem
      || verdict.rule == .labelIsWholeCell && endsLine(verdict.label)
  }

  /// …向总经理汇报。主要职责 over a list: a heading behind the last sentence of a line.
  private func endsLine(_ label: Segment.Label) -> Bool {
    cells.visibleCount(label.span) >= Self.shortestHeading
      && label.words.section.map(MarkerSequences.lists.contains) == true
  }

  private static let shortestHeading = 4

  /// A label after a blank: closed by a colon, or a strong one that a blank or a marker follows.
  func beginsLabelAfterBlank(_ index: Int, _ end: Int) -> Bool {
    guard let verdict = labels.decide(at: index, before: end, LabelRules.Context(isCell: true, stem: stem)) else {
      return false
    }
    if verdict.label.isClosed || verdict.rule == .labelBeforeMarker || verdict.rule == .labelAfterStem { return true }
    let words = verdict.label.words
    return cells.visibleCount(verdict.label.span) >= 4 && (words.section != nil || words.field != nil)
      || cells.visibleCount(verdict.label.span) >= 2 && verdict.rule == .labelIsWholeCell
        && words.section == nil && words.field != nil
  }

  /// Of what a form's line tells: of the post, or of who is to hold it.
  enum FormKind { case fields, qualifications }

  /// The start of the label that ends at a colon inside running text.
  func labelBefore(colon: Int, after start: Int, _ form: FormKind?) -> Int? {
    var best: (start: Int, words: Int)?
    var earliest: Int?
    for index in max(start + 1, colon - 14)..<colon {
      guard cells.isVisible(index), let label = LabelReader.read(cells, at: index, before: colon),
        cells.skipBlank(label.end, colon) == colon,
        // …分为管理岗和服务岗位,具体如下: is the end of a sentence.
        label.field != .title || cells.find(0x2C, in: TextSpan(index, colon)) == nil
      else { continue }
      let isBoundary = !isText(index - 1)
      if isBoundary { return index }
      if label.section == nil && label.field == nil && !(form == .qualifications && label.isQualification) { continue }
      if colon - index >= 4, isPostWord(index) { earliest = earliest ?? index }
      if best == nil || label.words < (best?.words ?? 0) { best = (index, label.words) }
    }
    guard var best else { return nil }
    // …专业组组长核心资质要求:: such words belong to the label behind them.
    while best.start - 2 > start, Self.leading.stands(at: best.start - 2, of: cells) { best.start -= 2 }
    if let earliest, earliest < best.start { return earliest }
    return colon - best.start >= 4 || form.map { isFormField(best.start, colon, $0) } == true ? best.start : nil
  }

  private static let leading = WordList(["核心", "基本", "主要", "具体", "其他", "关键"])
  private static let qualifying = ScalarSet("的本该各任此其")

  /// 岗位:, 姓名: behind a value.
  private func isFormField(_ start: Int, _ colon: Int, _ form: FormKind) -> Bool {
    guard let label = LabelReader.read(cells, at: start, before: colon) else { return false }
    // 学历:大专以上经验:两年以上技能:…
    if form == .qualifications, label.isQualification || label.field?.category != nil {
      return !Self.qualifying.contains(cells.at(start - 1))
    }
    guard let field = label.field else { return false }
    switch field {
    case .title, .holder, .department, .reportsTo, .code, .date: return !Self.qualifying.contains(cells.at(start - 1))
    default: return false
    }
  }

  private static let postWords = WordList(["岗位", "职位", "职务", "主要", "任职", "直接", "所属", "工作"])

  /// 岗位, 职位, 职务, 主要: words that begin a label and end no name.
  func isPostWord(_ index: Int) -> Bool {
    Self.postWords.stands(at: index, of: cells)
  }

  func isText(_ index: Int) -> Bool {
    let kind = cells.classAt(index)
    return kind == .han || kind == .latin || kind == .digit
  }

  /// 培 训 督 导: the end of a text that goes to the line's end with blanks between all its characters.
  func stretched(_ start: Int, _ end: Int) -> Int? {
    guard start + 2 < end, cells.classes[start] == .han, cells.classes[start + 1] == .space else { return nil }
    var characters = 0
    var index = start
    while index < end {
      // No further: from each place of such a line it would be read to its end.
      guard cells.classes[index] == .han, characters < 12 else { return nil }
      characters += 1
      index += 1
      if index < end, cells.classes[index] != .space { return nil }
      index = cells.skipBlank(index, end)
    }
    let isWide = cells.classes[start + 2] == .space
    return characters >= (isWide ? 2 : 3) ? end : nil
  }
}
