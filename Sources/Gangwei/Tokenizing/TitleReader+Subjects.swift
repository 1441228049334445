/// What stands beside a job's name in a title: what its duties are about, its department.
extension TitleReader {
  private static let abilities = WordList(["业务", "工作", "能力", "业绩"])
  private static let longestSubject = 6
  private static let subjects = WordList(["安全", "质量", "消防", "环保", "廉政", "保密", "防火"])

  private static let assessing = WordList(file: "document-words", row: "assessing")

  /// 绩效评定表: a document about how well the work is done.
  func assessed(_ words: TextSpan) -> SectionKind? {
    Self.assessing.stands(in: words, of: cells) ? .indicators : nil
  }

  /// 总经理安全生产职责: the job's name before the subject of its duties.
  func jobBeforeSubject(_ stem: TextSpan, of section: SectionKind) -> TextSpan? {
    let isAssessed = section == .indicators || section == .weights
    // 客服组长业务(能力评价表)
    let ability = TextSpan(stem.start, max(stem.start, stem.end - 2))
    if isAssessed, Self.abilities.stands(atEndOf: stem, of: cells), NameShape.isListedJob(cells, ability) {
      return ability
    }
    guard isAssessed || section == .duties, stem.count >= 4, !NameShape.isJob(cells, stem),
      !NameShape.isDepartment(cells, stem)
    else { return nil }
    // 装卸工的安全职责
    if let of = cells.find(0x7684, in: stem), of < stem.end - 1, NameShape.isJob(cells, TextSpan(stem.start, of)) {
      return TextSpan(stem.start, of)
    }
    // 爆破员安全责任, 开挖班组安全职责
    let subject = TextSpan(stem.end - 2, stem.end)
    let name = TextSpan(stem.start, subject.start)
    if Self.subjects.stands(at: subject.start, of: cells),
      NameShape.isJob(cells, name) || NameShape.isDepartment(cells, name)
    {
      return name
    }
    // 采购员食品(安全职责)
    guard stem.count >= 6 || stem.count == 5 && Self.subjects.stands(at: stem.end, of: cells) else { return nil }
    // 食品质检主管产品合格率与体系运行(绩效评定表): what is assessed may be long.
    let shortest = max(stem.start + 2, stem.end - (isAssessed ? Self.longestStem : Self.longestSubject))
    for end in stride(from: stem.end - 2, through: shortest, by: -1) {
      let name = TextSpan(stem.start, end)
      if NameShape.isListedJob(cells, name), !NameShape.isDepartment(cells, TextSpan(stem.start, end + 1)) {
        return name
      }
    }
    return nil
  }

  /// The department in brackets that ends the line.
  func departmentNote(_ after: Int, _ end: Int) -> TextSpan? {
    let open = cells.skipBlank(after, end)
    guard open + 3 < end, cells.folded[open] == 0x28, cells.folded[end - 1] == 0x29 else { return nil }
    let note = cells.trim(TextSpan(open + 1, end - 1))
    return NameShape.isDepartment(cells, note) && cells.find(0x28, in: note) == nil ? note : nil
  }

  private static let steps = ScalarSet("步")

  /// 第二步  收集工作内容
  func isStep(_ stem: TextSpan) -> Bool {
    stem.count > 2 && cells.folded[stem.start] == 0x7B2C && HanNumeral.isNumeral(cells.folded[stem.start + 1])
      && Self.steps.contains(cells.folded[stem.start + 2])
  }
}
