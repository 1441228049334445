/// The name inside a title's stem: without a company's name, a year, or a note in front.
enum TitleStem {
  private static let trailingSigns = ScalarSet("的-—_:·")
  private static let companyEnd = [UInt32](scalarsOf: "公司")

  static func name(_ cells: Cells, _ stem: TextSpan) -> TextSpan? {
    var span = cells.trim(stem)
    guard !span.isEmpty else { return nil }
    var changed = true
    while changed, !span.isEmpty {
      changed = false
      if cells.folded[span.start] == 0x28, let close = cells.find(0x29, in: span), close + 1 < span.end {
        span.start = cells.skipBlank(close + 1, span.end)
        changed = true
      }
      if let year = year(cells, span) {
        span.start = cells.skipBlank(year, span.end)
        changed = true
      }
      if let company = cells.find(companyEnd, in: span), company + 2 < span.end, company > span.start {
        span.start = cells.skipBlank(company + 2, span.end)
        changed = true
      }
    }
    while span.count > 1, trailingSigns.contains(cells.folded[span.end - 1]) { span.end -= 1 }
    // 高级客户主管--营销业务类: what follows a double dash says the class.
    if let dash = cells.find([0x2D, 0x2D], in: span), dash > span.start { span.end = dash }
    span = cells.trim(span)
    return cells.visibleCount(span) >= 2 ? span : nil
  }

  private static func year(_ cells: Cells, _ span: TextSpan) -> Int? {
    var index = span.start
    while index < span.end, cells.classes[index] == .digit { index += 1 }
    return index - span.start == 4 && cells.at(index) == 0x5E74 ? index + 1 : nil
  }
}
