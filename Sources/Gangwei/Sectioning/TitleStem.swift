/// The name inside a title's stem: without a company's name, a year, or a note in front.
enum TitleStem {
  private static let trailingSigns = ScalarSet("的-—_:·")
  /// 分公司经理, 子公司总经理
  private static let branches = ScalarSet("分子")
  private static let companyEnd = [UInt32](scalarsOf: "公司")

  static func name(_ cells: Cells, _ stem: TextSpan) -> TextSpan? {
    var span = cells.trim(stem)
    guard !span.isEmpty else { return nil }
    var changed = true
    while changed, !span.isEmpty {
      changed = false
      if let close = closingBracket(cells, span), close + 1 < span.end {
        span.start = cells.skipBlank(close + 1, span.end)
        changed = true
      }
      if let number = number(cells, span) {
        span.start = cells.skipBlank(number, span.end)
        changed = true
      }
      if let year = year(cells, span) {
        span.start = cells.skipBlank(year, span.end)
        changed = true
      }
      if let company = cells.find(companyEnd, in: span), company + 2 < span.end, company > span.start,
        !branches.contains(cells.folded[company - 1])
      {
        span.start = cells.skipBlank(company + 2, span.end)
        changed = true
      }
    }
    if let behind = behindFolder(cells, span) { span = behind }
    // 宏远公司岗位职责汇编 names whose posts they are.
    if span.count > companyEnd.count, cells.hasWord(companyEnd, at: span.end - companyEnd.count) { return nil }
    // 某某医院2022年编外人员(招聘公告): a notice of a year, which names no job but behind it.
    if let behind = behindYear(cells, span) {
      if NameShape.isListedJob(cells, behind) {
        span = behind
      } else if isOfNotice(cells, behind) {
        return nil
      }
    }
    // 什么是KPI权重, 如何编写岗位职责
    if asking.stands(at: span.start, of: cells) { return nil }
    span = withoutRest(cells, span)
    span = withoutHouse(cells, behindSeeking(cells, behindPraise(cells, span)))
    while span.count > 1, trailingSigns.contains(cells.folded[span.end - 1]) { span.end -= 1 }
    // 高级客户主管--营销业务类: what follows a double dash says the class.
    if let dash = cells.find([0x2D, 0x2D], in: span), dash > span.start { span.end = dash }
    span = withoutPost(cells, cells.trim(span))
    return cells.visibleCount(span) >= 2 && !NameShape.isGeneric(cells, span) ? span : nil
  }

  /// (银行)客户经理, 【篇一】销售助理: the end of a note in front; of 篇一】 where a number opened the title.
  private static func closingBracket(_ cells: Cells, _ span: TextSpan) -> Int? {
    switch cells.folded[span.start] {
    case 0x28: cells.find(0x29, in: span)
    case 0x5B: cells.find(0x5D, in: span)
    // 【各岗位职责】: the bracket closes behind the words of the document.
    case 0x3010: cells.find(0x3011, in: span) ?? span.start
    case 0x3011: span.start
    default: nil
    }
  }

  private static let folders = WordList(file: "document-words", row: "folder")

  /// 管理文件-生产部部长: the name behind the kind of text and a dash.
  private static func behindFolder(_ cells: Cells, _ span: TextSpan) -> TextSpan? {
    guard let dash = (span.start..<span.end).first(where: { [0x2D, 0x2014, 0x5F].contains(cells.folded[$0]) }),
      case let rest = cells.trim(TextSpan(dash + 1, span.end)), dash > span.start,
      folders.stands(atEndOf: cells.trim(TextSpan(span.start, dash)), of: cells),
      NameShape.isJob(cells, rest) || NameShape.isDepartment(cells, rest)
    else { return nil }
    return rest
  }

  private static let recruiting = WordList(["招聘"])
  private static let recruiters = WordList(file: "document-words", row: "recruiter")
  private static let seeking = WordList(file: "document-words", row: "seeking")

  /// 温泉酒店诚招维修领班: the job that is sought.
  static func behindSeeking(_ cells: Cells, _ span: TextSpan) -> TextSpan {
    for index in span.start..<max(span.start, span.end - 3) where seeking.stands(at: index, of: cells) {
      let job = cells.trim(TextSpan(index + 2, span.end))
      // 招聘专员 recruits.
      if job.count == 2, recruiting.stands(at: index, of: cells), recruiters.stands(at: job.start, of: cells) {
        continue
      }
      if NameShape.isListedJob(cells, job) { return job }
    }
    return span
  }

  private static let digitsOfYear = 4
  private static let praise = WordList(file: "document-words", row: "praise")
  private static let placeholders = WordList(file: "document-words", row: "placeholder")

  /// 最新仓库管理员, 关于护士长, 某某酒店前台: the name of the job behind what a list says of its text or for a house's name.
  private static func behindPraise(_ cells: Cells, _ span: TextSpan) -> TextSpan {
    var rest = span
    while let count = praise.longest(at: rest.start, before: rest.end, of: cells) {
      rest = cells.trim(TextSpan(rest.start + count, rest.end))
    }
    // 最新版2023行政前台
    var year = rest.start
    while year < rest.end, cells.classes[year] == .digit { year += 1 }
    if year - rest.start == digitsOfYear { rest = cells.trim(TextSpan(year, rest.end)) }
    if let count = placeholders.longest(at: rest.start, before: rest.end, of: cells) {
      rest.start += count
      for index in rest.start..<rest.end {
        guard let house = houses.longest(at: index, before: rest.end, of: cells) else { continue }
        rest.start = cells.skipBlank(index + house, rest.end)
        break
      }
    }
    while rest.count > 1, trailingSigns.contains(cells.folded[rest.end - 1]) { rest.end -= 1 }
    return rest.start > span.start && (NameShape.isJob(cells, rest) || NameShape.isDepartment(cells, rest))
      ? rest : span
  }

  private static let post = WordList(["岗位"])

  /// 施工员岗位(的职责): 岗位 behind a job's name is none of it.
  private static func withoutPost(_ cells: Cells, _ span: TextSpan) -> TextSpan {
    let name = TextSpan(span.start, max(span.start, span.end - 2))
    return post.stands(atEndOf: span, of: cells) && NameShape.isJob(cells, name) ? name : span
  }

  private static let rests = WordList(file: "document-words", row: "rest")

  /// 护理部工作制度及各级人员(岗位职责): the department whose posts they are.
  private static func withoutRest(_ cells: Cells, _ span: TextSpan) -> TextSpan {
    guard !NameShape.isJob(cells, span) || rests.stands(in: span, of: cells), !NameShape.isDepartment(cells, span)
    else {
      return span
    }
    for index in (span.start + 2)..<max(span.start + 2, span.end - 1) where rests.stands(at: index, of: cells) {
      let name = TextSpan(span.start, index)
      if NameShape.isDepartment(cells, name) { return name }
    }
    return span
  }

  private static let houses = WordList(file: "houses", row: "house")
  private static let shortestDepartment = 3

  /// 县医院医疗设备科, 酒店前厅部: the department without the house that it is of.
  private static func withoutHouse(_ cells: Cells, _ span: TextSpan) -> TextSpan {
    if NameShape.isListedJob(cells, span) { return jobWithoutHouse(cells, span) }
    guard NameShape.isDepartment(cells, span), !NameShape.isJob(cells, span) else { return span }
    for index in stride(from: span.end - shortestDepartment, through: span.start + 2, by: -1) {
      let rest = TextSpan(index, span.end)
      let isBehindHouse = houses.words.contains {
        $0.count <= index - span.start && cells.hasWord($0, at: index - $0.count)
      }
      if isBehindHouse, NameShape.isDepartment(cells, rest) { return rest }
    }
    return span
  }

  private static let owners = WordList(file: "houses", row: "house", "owner")
  private static let kinds = WordList(file: "houses", row: "kind")

  /// 湖心岛酒店餐厅服务员, 江北水务集团电力调度员: the job without the house whose own name is before its word.
  private static func jobWithoutHouse(_ cells: Cells, _ span: TextSpan) -> TextSpan {
    for index in (span.start + 2)..<max(span.start + 2, span.end - 2) {
      guard let count = owners.longest(at: index, before: span.end, of: cells) else { continue }
      let (house, job) = (TextSpan(span.start, index), TextSpan(index + count, span.end))
      if kinds.stands(atEndOf: house, of: cells) || cells.find(0x90E8, in: house) != nil { return span }
      if job.count >= 2, NameShape.isListedJob(cells, job) { return job }
    }
    return span
  }

  private static let asking = WordList(file: "document-words", row: "asking")

  private static let noticed = WordList(file: "document-words", row: "noticed")

  private static func isOfNotice(_ cells: Cells, _ span: TextSpan) -> Bool { noticed.stands(at: span.start, of: cells) }

  /// What stands behind a year inside of the stem.
  private static func behindYear(_ cells: Cells, _ span: TextSpan) -> TextSpan? {
    for index in span.start..<max(span.start, span.end - 5) {
      // 车间主任(2023年版)
      guard cells.classes[index] == .digit, cells.at(index - 1) != 0x28,
        let end = year(cells, TextSpan(index, span.end))
      else { continue }
      return cells.trim(TextSpan(end, span.end))
    }
    return nil
  }

  /// 3 安全员, 一 护士长, 1.2人事专员: behind a number without a sign, or one of several parts.
  private static func number(_ cells: Cells, _ span: TextSpan) -> Int? {
    if let numeral = HanNumeral.read(cells, at: span.start, before: span.end), numeral.end < span.end,
      cells.isBlank(numeral.end)
    {
      return numeral.end
    }
    var index = span.start
    while index < span.end, cells.classes[index] == .digit { index += 1 }
    guard (1...2).contains(index - span.start), index < span.end else { return nil }
    if cells.isBlank(index) { return index }
    var parts = 1
    while index + 1 < span.end, cells.folded[index] == 0x2E, cells.classes[index + 1] == .digit {
      index += 1
      while index < span.end, cells.classes[index] == .digit { index += 1 }
      parts += 1
    }
    return parts > 1 && index < span.end && cells.classes[index] == .han ? index : nil
  }

  private static func year(_ cells: Cells, _ span: TextSpan) -> Int? {
    var index = span.start
    while index < span.end, cells.classes[index] == .digit { index += 1 }
    guard index - span.start == 4, index < span.end else { return nil }
    // 2024最新…
    return cells.folded[index] == 0x5E74 ? index + 1 : praise.stands(at: index, of: cells) ? index : nil
  }
}
