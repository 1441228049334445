/// A line of labels over a line of values, and tables that name jobs and describe none.
extension Assembler {
  /// 岗位名称 所在科室 岗位编号 over 急诊科护士长 急诊科 HL-2-06: a form whose labels stand above their values. Where the
  /// lines have unlike numbers of cells nothing tells which value is whose.
  mutating func takeHeadedRow(_ segment: Segment) -> Bool {
    guard segment.label != nil || segment.title != nil, segment.label?.isClosed != true else { return false }
    let next = lineEnd(index)
    guard next < segments.count, segments[next].line == segment.line + 1, segments[next].marker == nil,
      let (labels, separator) = labelRow(at: index)
    else { return false }
    let values = lineCells(next, separator)
    let end = lineEnd(next)
    guard !values.isEmpty, !values.contains(where: { labelWords($0) != nil }), values.count <= labels.count + 1,
      end >= segments.count || lineCells(end, separator).count != labels.count || labelRow(at: end) != nil
    else { return false }
    leaveSection()
    for cell in index..<next { markCell(cell, "labels", "form: labels over their values") }
    for cell in next..<end { markCell(cell, "values", "form: values under their labels") }
    let isEven = values.count == labels.count
    let first = index
    if isEven { for (words, value) in zip(labels, values) { takeHeaded(words, value, segments[first]) } }
    index = end - 1
    return true
  }

  private mutating func takeHeaded(_ words: LabelWords, _ value: TextSpan, _ segment: Segment) {
    if EmptyValue.isEmpty(cells, value) { return }
    if words.isQualification {
      ensureDraft(at: segment.span.start)
      category = words.category
      addValue(value)
      category = nil
    } else if words.field == .title {
      setTitle(value, segment)
    } else if let field = words.field {
      ensureDraft(at: segment.span.start)
      setField(field, value)
    }
    let end = max(draft?.end ?? 0, value.end)
    draft?.end = end
  }

  private static let fewestLabels = 2
  private static let fewestBlankLabels = 3

  /// The labels of a line that holds nothing else.
  private func labelRow(at number: Int) -> (labels: [LabelWords], separator: CellSeparator)? {
    guard number < segments.count else { return nil }
    for separator in CellSeparator.all {
      let row = lineCells(number, separator)
      guard row.count >= (separator == .blank ? Self.fewestBlankLabels : Self.fewestLabels) else { continue }
      let labels = row.compactMap(labelWords)
      return labels.count == row.count ? (labels, separator) : nil
    }
    return nil
  }

  /// What a cell is a label of from end to end, among the fields of forms.
  private func labelWords(_ cell: TextSpan) -> LabelWords? {
    guard cell.count >= 2, let words = LabelReader.read(cells, at: cell.start, before: cell.end), words.end == cell.end,
      words.field != nil || words.isQualification
    else { return nil }
    return words
  }

  // MARK: Tables of facts

  private static let fewestFacts = 4
  private static let fewestRows = 2

  /// 岗位代码 单位名称 岗位名称 计划数 笔试成绩: names and numbers, and nothing that describes a job.
  mutating func takeFactTable(_ segment: Segment) -> Bool {
    guard segment.label?.isClosed != true, segment.marker == nil, !rowLines.separators[index].isEmpty else {
      return false
    }
    for separator in CellSeparator.all {
      let heads = lineCells(index, separator)
      guard heads.count >= Self.fewestFacts, heads.allSatisfy({ !$0.isEmpty && cells.visibleCount($0) <= 12 }),
        heads.contains(where: { labelWords($0)?.field == .title }),
        // 岗位 | 保洁领班 over 岗位目的 | …: a form, a label and its value a line.
        heads.count > 2 || heads.allSatisfy({ labelWords($0) != nil })
      else { continue }
      var next = lineEnd(index)
      var rows = 0
      while next < segments.count, lineCells(next, separator).count == heads.count,
        !lineCells(next, separator).contains(where: { labelWords($0) != nil })
      {
        rows += 1
        next = lineEnd(next)
      }
      guard rows >= Self.fewestRows else { return false }
      for cell in index..<next {
        roles[cell].become("unclaimed", "table: facts, and no description of a job")
      }
      index = next - 1
      return true
    }
    return false
  }
}
