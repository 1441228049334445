/// Values that say nothing: 不限, 无, 输入姓名.
enum EmptyValue {
  private static let longest = 4
  private static let closingSigns = ScalarSet("。;,")
  private static let words: Set<[UInt32]> = Set(
    [
      "不限", "不拘", "无", "否", "没有", "/", "-", "--", "—", "——", "null", "n/a", "none", "暂无", "未填写", "不限制", "无要求", "不要求",
      "略",
      "(略)", "0", "、", "本岗位", "本人", "该岗位",
    ]
    .map { [UInt32](scalarsOf: $0) })

  static func isEmpty(_ cells: Cells, _ span: TextSpan) -> Bool {
    var end = span.end
    while end > span.start, cells.isBlank(end - 1) || closingSigns.contains(cells.folded[end - 1]) { end -= 1 }
    let text = TextSpan(span.start, end)
    // Most values are longer than any of the words.
    let count = cells.visibleCount(text)
    guard count <= longestPrompt else { return false }
    return text.isEmpty || count <= longest && words.contains(cells.key(text)) || isPrompt(cells, text)
      || isNoneBeforeLabel(cells, text)
  }

  private static let longestPrompt = 10
  private static let prompts = WordList(["点击输入", "单击输入", "请输入", "请填写", "请选择", "输入", "选择"])

  /// 输入姓名, 请选择部门: what the form asks for, and nothing that was written.
  static func isPrompt(_ cells: Cells, _ text: TextSpan) -> Bool {
    guard let verb = prompts.longest(at: text.start, before: text.end, of: cells) else { return false }
    let asked = cells.skipBlank(text.start + verb, text.end)
    return asked < text.end && LabelReader.read(cells, at: asked, before: text.end)?.end == text.end
  }

  private static let none: UInt32 = 0x65E0

  /// 无 of 无分析人, which the next label ran into.
  private static func isNoneBeforeLabel(_ cells: Cells, _ text: TextSpan) -> Bool {
    cells.folded[text.start] == none
      && LabelReader.read(cells, at: text.start + 1, before: text.end).map { $0.end == text.end && $0.field != nil }
        ?? false
  }
}
