/// Texts that say for what points or money are given and taken.
extension Assembler {
  private static let giving = ScalarSet("扣得加减计奖罚发")
  private static let given = ScalarSet("分元%")
  private static let fewestRules = 4

  /// 未及时回复的每次扣3分, 每超5人增加20元.
  func tellsPoints(_ text: TextSpan) -> Bool {
    for index in text.start..<text.end where Self.given.contains(cells.folded[index]) {
      var start = index
      while start > text.start, cells.classes[start - 1] == .digit || cells.folded[start - 1] == 0x2E { start -= 1 }
      if start < index, start > text.start, Self.giving.contains(cells.folded[start - 1]) { return true }
    }
    return false
  }

  /// (三)班主任(每月津贴300元) over 2.一等发120%,二等发100%, 1.事假每天扣0.5分 …: rules on pay, which say nothing of what is to be done.
  func isRulesOfPay(_ draft: Draft) -> Bool {
    guard draft.weights.count < 2, draft.entries.count >= Self.fewestRules, !draft.seen.contains(.duties),
      articles[draft.article].title?.section != .duties
    else { return false }
    let rules = draft.entries.count { $0.pieces.contains { tellsPoints($0) } }
    return rules * 2 >= draft.entries.count
  }
}
