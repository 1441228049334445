/// Relationships said in plain sentences: 直接向总经理汇报.
enum RelationReader {
  private static let partners = [UInt32](scalarsOf: "等部门")
  private static let cooperations = ["配合", "合作", "协作"].map { [UInt32](scalarsOf: $0) }

  /// 与销售、市场营销和客户服务等部门密切配合, in a sentence that says what the job is.
  static func partners(_ cells: Cells, _ sentence: TextSpan) -> [(kind: Relationship.Kind, target: TextSpan)] {
    guard let end = cells.find(partners, in: sentence),
      cooperations.contains(where: { cells.find($0, in: TextSpan(end, min(sentence.end, end + 8))) != nil })
    else { return [] }
    var start = end
    while start > sentence.start, cells.folded[start - 1] != 0x4E0E, end - start < 40 { start -= 1 }
    guard start > sentence.start, cells.folded[start - 1] == 0x4E0E, cells.find(0x2C, in: TextSpan(start, end)) == nil
    else { return [] }
    return TargetList.split(cells, TextSpan(start, end)).map { (.collaborates, $0) }
  }

  // MARK: Whom the job answers to

  /// What stands before whom a job answers to; `whole` is said of the job and of nothing that it does.
  private static let openings: [(word: [UInt32], isWhole: Bool)] = [
    ("直接向", true), ("直接对", true), ("接受", false), ("归", false), ("对", false), ("向", false), ("受", false), ("由", false),
  ].map { ([UInt32](scalarsOf: $0.0), $0.1) }
  private static let openingSigns = ScalarSet("直接归对向受由")
  private static let answers = WordList(file: "relation-words", row: "answering")
  private static let leads = WordList(file: "relation-words", row: "led")
  private static let leading = WordList(file: "relation-words", row: "leading")
  /// 管理公司日常事务 is a task.
  private static let managing = WordList(["管理", "带领"])
  private static let subjects = WordList(file: "relation-words", row: "subject")
  private static let namingBehind = WordList(file: "relation-words", row: "naming-behind")
  private static let naming = WordList(file: "relation-words", row: "naming")
  private static let clauseSigns = ScalarSet(",;。.(:")
  private static let longestTarget = 20

  /// The relationships stated in a text that speaks of the job as a whole: 对区域运营总监负责,下辖前厅经理、厨师长。
  /// Each clause states one.
  /// - Parameter onlyJobs: whether only names of jobs may be led, as in a text that speaks of parts too (下设膳食服务科).
  static func statement(
    _ cells: Cells, _ text: TextSpan, onlyJobs: Bool = false
  ) -> [(kind: Relationship.Kind, target: TextSpan)] {
    let all = clauses(cells, text)
    return all.indices.flatMap { number -> [(kind: Relationship.Kind, target: TextSpan)] in
      let whole = all[number]
      let subject = subjects.longest(at: whole.start, before: whole.end, of: cells) ?? 0
      let clause = cells.trim(TextSpan(whole.start + subject, whole.end))
      if let word = naming.longest(at: clause.start, before: clause.end, of: cells) {
        let target = cells.trim(TextSpan(clause.start + word, clause.end))
        return target.isEmpty ? [] : [(.reportsTo, target)]
      }
      if let word = namingBehind.longest(atEndOf: clause, of: cells) {
        return TargetList.split(cells, TextSpan(clause.start, clause.end - word)).map { (.reportsTo, $0) }
      }
      let partners = partnersAtSides(cells, clause, behind: number > 0 ? all[number - 1] : nil)
      if !partners.isEmpty { return partners }
      let targets = answersTo(cells, clause, onlyWhole: false)
      if !targets.isEmpty { return targets.map { (.reportsTo, $0) } }
      guard let word = leading.longest(at: clause.start, before: clause.end, of: cells) else { return [] }
      let led = TargetList.split(cells, TextSpan(clause.start + word, clause.end))
      return !onlyJobs && !managing.stands(at: clause.start, of: cells) || led.allSatisfy { NameShape.isJob(cells, $0) }
        ? led.map { (.supervises, $0) } : []
    }
  }

  /// Whether the text begins with words that name whom the job answers to: 直接上级是….
  static func namesSuperior(_ cells: Cells, _ text: TextSpan) -> Bool { naming.stands(at: text.start, of: cells) }

  private static let inside = WordList(file: "relation-words", row: "inside")
  private static let outside = WordList(file: "relation-words", row: "outside")
  private static let together = WordList(file: "relation-words", row: "together")
  private static let cooperating = WordList(file: "relation-words", row: "cooperating")

  /// 对内与质量管理室、综合业务室协作, 横向:与设备部协作, 对外与委托单位联系: whom it works with, on either side.
  /// - Parameter before: the clause before it, which may name the side.
  private static func partnersAtSides(
    _ cells: Cells, _ clause: TextSpan, behind before: TextSpan?
  ) -> [(kind: Relationship.Kind, target: TextSpan)] {
    for (words, kind) in [(inside, Relationship.Kind.collaborates), (outside, .contacts)] {
      let named = before.map { words.longest(at: $0.start, before: $0.end, of: cells) == $0.count } ?? false
      guard let side = words.longest(at: clause.start, before: clause.end, of: cells) ?? (named ? 0 : nil),
        case let first = cells.skipBlank(clause.start + side, clause.end),
        let with = together.longest(at: first, before: clause.end, of: cells),
        let verb = cooperating.longest(atEndOf: clause, of: cells)
      else { continue }
      var list = TextSpan(first + with, clause.end - verb)
      // 保持密切联系
      if let word = keeping.words.lazy.compactMap({ cells.find($0, in: list) }).first { list.end = word }
      return TargetList.split(cells, list).map { (kind, $0) }
    }
    return []
  }

  private static let keeping = WordList(["保持", "进行", "密切", "建立"])
  /// 合作商, 协作单位: of whom a word of cooperation is a part.
  private static let partnerEndings = ScalarSet("商方单伙机公部")

  /// 与临床各科室对接,反馈结果;与后勤部对接设备维护: those that a value of sentences names, each before what is done with them.
  static func partners(ofSentences value: TextSpan, _ cells: Cells) -> [TextSpan] {
    guard together.stands(at: value.start, of: cells) else { return [] }
    return clauses(cells, value).flatMap { clause -> [TextSpan] in
      guard let with = together.longest(at: clause.start, before: clause.end, of: cells) else { return [] }
      let start = clause.start + with
      guard let end = (start + 2..<max(start + 2, clause.end)).first(where: { endsPartners(cells, $0, clause.end) })
      else { return [] }
      return TargetList.split(cells, TextSpan(start, end))
    }
  }

  private static func endsPartners(_ cells: Cells, _ index: Int, _ end: Int) -> Bool {
    if keeping.stands(at: index, of: cells) { return true }
    guard let count = cooperating.longest(at: index, before: end, of: cells) else { return false }
    return !partnerEndings.contains(cells.at(index + count))
  }

  /// 汇报关系 over 营运总监: whom the job answers to, said by the heading.
  static func reporting(_ cells: Cells, heading: TextSpan?, _ text: TextSpan) -> [TextSpan] {
    guard let heading, reports.stands(at: heading.start, of: cells) else { return [] }
    let targets = TargetList.split(cells, text)
    return targets.allSatisfy { NameShape.isJob(cells, $0) } ? targets : []
  }

  private static let reports = WordList(["汇报"])

  /// The relationships that a text about what is done states all the same: 直接向总经理汇报, 对物流部经理负责。
  static func read(_ cells: Cells, _ text: TextSpan) -> [(kind: Relationship.Kind, target: TextSpan)] {
    guard cells.holds(0x5411, in: text) || cells.holds(0x5BF9, in: text) else { return [] }
    // Most texts have none of the words, the last of which may go on behind it.
    let around = TextSpan(text.start, min(cells.count, text.end + 3))
    guard answers.stands(in: around, of: cells) || leads.stands(in: around, of: cells) else { return [] }
    return clauses(cells, text).flatMap { clause in
      answersTo(cells, clause, onlyWhole: true, isFirst: clause.start <= text.start + 4).map { (.reportsTo, $0) }
    }
  }

  private static func clauses(_ cells: Cells, _ text: TextSpan) -> [TextSpan] {
    let clauseSigns = clauseSigns
    var found: [TextSpan] = []
    found.reserveCapacity(8)
    var start = text.start
    for index in text.start...max(text.start, text.end)
    where index == text.end || clauseSigns.contains(cells.folded[index]) {
      let clause = cells.trim(TextSpan(start, index))
      if !clause.isEmpty { found.append(clause) }
      start = index + 1
    }
    return found
  }

  /// - Parameter onlyWhole: whether a name and an end of the clause must show that no task is meant (对合同负责, 向经理汇报进展).
  private static func answersTo(_ cells: Cells, _ clause: TextSpan, onlyWhole: Bool, isFirst: Bool = true) -> [TextSpan]
  {
    var index = clause.start
    while index < clause.end {
      guard openingSigns.contains(cells.folded[index]),
        let opening = openings.first(where: { cells.hasWord($0.word, at: index) })
      else {
        index += 1
        continue
      }
      let start = index + opening.word.count
      index = start
      let isAnswering = opening.word.last == 0x5411 || opening.word.last == 0x5BF9
      let limit = min(clause.end, start + longestTarget)
      guard let (place, word) = first(of: isAnswering ? answers : leads, in: TextSpan(start, limit), cells),
        place > start + 1
      else { continue }
      let isEnd = cells.skipBlank(place + word, clause.end) >= clause.end
      if !opening.isWhole, onlyWhole || cells.at(place) == 0x8D1F, !isEnd { continue }
      // 向经理汇报 is what many duties end with.
      if onlyWhole, !opening.isWhole, opening.word.last != 0x5BF9 || !isFirst { continue }
      let targets = TargetList.splitWords(cells, TextSpan(start, place))
      let areNames = targets.allSatisfy { NameShape.isJob(cells, $0) || NameShape.isDepartment(cells, $0) }
      if opening.isWhole || areNames { return targets }
    }
    return []
  }

  private static func first(of words: WordList, in span: TextSpan, _ cells: Cells) -> (place: Int, count: Int)? {
    for index in span.start..<max(span.start, span.end) {
      if let count = words.longest(at: index, before: cells.count, of: cells) { return (index, count) }
    }
    return nil
  }
}
