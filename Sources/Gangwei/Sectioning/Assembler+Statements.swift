/// Sentences after a list's last item that say whom the job answers to: 店长对区域运营总监负责,下辖前厅经理、收银员。
extension Assembler {
  /// The text without such sentences at its end, whose targets become relationships.
  mutating func withoutStatements(_ body: TextSpan) -> TextSpan {
    guard let title = draft?.title else { return body }
    let first = cells.skipBlank(title.start, title.end)
    let second = cells.skipBlank(first + 1, title.end)
    // In most texts no sentence begins with the title's first characters.
    guard second < title.end, opensSentence(cells.folded[first], cells.folded[second], in: body) else { return body }
    let name = cells.key(title)
    guard cells.find(0x3002, in: body) != nil || cells.hasWord(name, at: body.start) else { return body }
    guard name.count >= 2 else { return body }
    var kept = body
    for sentence in ClauseList.sentences(cells, body).reversed() {
      guard cells.hasWord(name, at: sentence.start) else { break }
      let found = RelationReader.statement(cells, TextSpan(sentence.start + name.count, sentence.end))
      guard !found.isEmpty else { break }
      claims.claim(sentence, .value)
      for relationship in found { draft?.relationships.append(relationship) }
      kept.end = cells.trimEnd(kept.start, sentence.start)
    }
    return kept
  }

  /// Whether the two scalars stand at the text's start or behind a sentence's end.
  private func opensSentence(_ first: UInt32, _ second: UInt32, in body: TextSpan) -> Bool {
    for index in body.start..<max(body.start, body.end - 1)
    where cells.folded[index] == first && cells.folded[index + 1] == second {
      let end = cells.trimEnd(body.start, index)
      if end == body.start || ClauseList.sentenceEnds.contains(cells.folded[end - 1]) { return true }
    }
    return false
  }
}
