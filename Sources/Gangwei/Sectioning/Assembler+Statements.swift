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

  private static let longestStatement = 24
  private static let subjects = WordList(file: "content-words", row: "post")

  /// 向財務經理匯報, 这个岗直接向运营总监汇报, 直接上级是车间主任: a short line behind a list that says whom the job answers to and
  /// nothing else.
  mutating func takeStatement(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard segment.isLineStart, cells.visibleCount(body) <= Self.longestStatement, isAlone(index) else { return false }
    var text = body
    if let subject = Self.subjects.longest(at: body.start, before: body.end, of: cells) { text.start += subject }
    while !text.isEmpty, cells.classes[text.end - 1] == .terminator { text.end -= 1 }
    guard cells.find(0x2C, in: text) == nil, cells.find(0x3B, in: text) == nil else { return false }
    var stated = RelationReader.read(cells, text)
    if stated.isEmpty, RelationReader.namesSuperior(cells, text) {
      stated = RelationReader.statement(cells, text, onlyJobs: true)
      guard stated.allSatisfy({ NameShape.isJob(cells, $0.target) }) else { return false }
    }
    guard !stated.isEmpty else { return false }
    draft?.relationships += stated
    claims.claim(body, .value)
    say("relationships", "relations: a line that says whom the job answers to")
    return true
  }

  private static let demands = WordList(file: "content-words", row: "demand")

  /// 仓库主管应当具有大专以上学历: a paragraph behind a list of duties that says what the job's holder must have.
  mutating func takeDemand(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard segment.isLineStart, let title = draft?.title, title.count >= 2, let piece = draft?.entries.last?.pieces.last,
      cells.classAt(piece.end - 1) == .terminator
    else { return false }
    let name = cells.key(title)
    guard cells.hasWord(name, at: body.start), Self.demands.stands(at: body.start + name.count, of: cells) else {
      return false
    }
    claims.claim(TextSpan(body.start, body.start + name.count), .structure)
    for part in ClauseList.semicolons(cells, TextSpan(body.start + name.count, body.end)) {
      addEntry(.qualifications, part, marker: nil)
    }
    say("item", "item: says what the job's holder must have")
    return true
  }

  /// Whether the two scalars stand at the text's start or behind a sentence's end.
  private func opensSentence(_ first: UInt32, _ second: UInt32, in body: TextSpan) -> Bool {
    guard cells.holds(first, in: body) else { return false }
    for index in body.start..<max(body.start, body.end - 1)
    where cells.folded[index] == first && cells.folded[index + 1] == second {
      let end = cells.trimEnd(body.start, index)
      if end == body.start || ClauseList.sentenceEnds.contains(cells.folded[end - 1]) { return true }
    }
    return false
  }
}
