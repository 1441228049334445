/// The department that a sentence says a job belongs to: X是公司客户服务部门的管理者.
enum DepartmentReader {
  private static let copula = [UInt32](scalarsOf: "是")
  private static let owners = ["公司的", "公司", "企业的", "企业", "我公司", "本公司", "集团", "单位"].map { [UInt32](scalarsOf: $0) }
  private static let endings = ["部门", "团队", "中心", "部", "科室", "处"].map { [UInt32](scalarsOf: $0) }
  private static let signs = ScalarSet(",。;:、")

  static func read(_ cells: Cells, _ sentence: TextSpan) -> TextSpan? {
    guard let copula = cells.find(copula, in: sentence) else { return nil }
    var start = copula + 1
    for owner in owners where cells.hasWord(owner, at: start) {
      start += owner.count
      break
    }
    let limit = min(sentence.end, start + 14)
    for index in start..<max(start, limit) {
      if signs.contains(cells.folded[index]) { return nil }
      for ending in endings where cells.hasWord(ending, at: index) {
        let end = index + ending.count
        guard end - start > ending.count, [0x7684, 0x4E2D].contains(cells.at(end)) else { continue }
        return TextSpan(start, end)
      }
    }
    return nil
  }
}
