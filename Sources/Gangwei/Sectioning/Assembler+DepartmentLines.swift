/// Names of departments alone on their lines, without a heading's number.
extension Assembler {
  /// How names of houses end that are no department of theirs.
  private static let companies = WordList(["有限公司", "责任公司", "集团公司"])

  /// 财务部, or 财务部:, alone on its line over 会计岗位职责: the posts below are the department's.
  mutating func takeDepartmentLine(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard segment.marker == nil, isAlone(index), cells.visibleCount(body) <= Self.longestDepartment,
      let next = nextSegment(), let stem = next.title?.stem, NameShape.isJob(cells, stem),
      case let name = withoutNumber(
        cells.at(body.end - 1) == 0x3A ? cells.trim(TextSpan(body.start, body.end - 1)) : body),
      NameShape.isDepartment(cells, name), !NameShape.isJob(cells, name),
      !Self.companies.stands(atEndOf: name, of: cells)
    else { return false }
    closeDraft()
    releaseDepartment()
    postsDepartment = name
    claims.claim(body, .structure)
    say("heading department", "department: its name alone over the titles of posts")
    return true
  }

  /// 规划建设股 over 职责:拟订水利发展规划…, or 【采购部】 over 部门职责:, as another department of the text has it.
  mutating func takeDepartmentOverDuties(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard let name = nameOverDuties(index),
      name != segment.body || draft == nil || draft?.kind == .department,
      segments.indices.contains(where: { $0 != index && nameOverDuties($0) != nil })
    else { return false }
    beginDepartment(name, segment, outline: nil)
    say("heading department", "department: its name alone over what it does")
    return true
  }

  /// The name of a department alone on its line over its duties; those behind a name in brackets may stand below.
  private func nameOverDuties(_ number: Int) -> TextSpan? {
    let segment = segments[number]
    guard segment.marker == nil, segment.label == nil, segment.title == nil, isAlone(number),
      number + 1 < segments.count, case let next = segments[number + 1], next.label?.words.section == .duties,
      next.label?.isClosed == true, next.line > segment.line
    else { return nil }
    var name = segment.body
    if name.count > 3, Self.postBrackets.contains(cells.folded[name.start]),
      Self.closingPostBrackets.contains(cells.folded[name.end - 1])
    {
      name = cells.trim(TextSpan(name.start + 1, name.end - 1))
    } else if next.body.isEmpty {
      return nil
    }
    let bare = NameShape.withoutNote(cells, name)
    guard cells.visibleCount(bare) <= Self.longestDepartment, NameShape.isDepartment(cells, bare),
      !NameShape.isJob(cells, bare)
    else { return nil }
    return name
  }
}
