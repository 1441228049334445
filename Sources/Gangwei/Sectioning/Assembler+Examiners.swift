/// Forms that name who appraises beside who is appraised.
extension Assembler {
  private static let examiners = WordList(file: "share-tables", row: "examiner")

  private static let signatures = WordList(file: "share-tables", row: "signature")

  /// How many cells of an examiner's form may stand before a label that is said of the examiner too.
  private static let mostOfExaminer = 5
  private static let longestExaminer = 8

  /// 考核人姓名 | 职位 总经理 | 部门: what stands behind the label of who appraises, on its line or a cell a line, is said
  /// of that person.
  func isOfExaminer() -> Bool {
    if !isFirstOfLine(index), Self.examiners.stands(at: segments[firstOfLine].span.start, of: cells) { return true }
    var place = index - 1
    while place >= max(0, index - Self.mostOfExaminer) {
      let segment = segments[place]
      if segment.span.count <= Self.longestExaminer, Self.examiners.stands(at: segment.span.start, of: cells) {
        // 考核人签字: under the form before.
        return segment.line == segments[index].line || !Self.signatures.stands(in: segment.span, of: cells)
      }
      let isLabel = segment.label?.words.field != nil
      let isValue = place > 0 && segments[place - 1].label?.words.field != nil && segments[place - 1].body.isEmpty
      guard isLabel || isValue else { return false }
      place -= 1
    }
    return false
  }
}
