/// The name of a job inside its heading: without signs, numbers, notes and the house that seeks it.
extension Assembler {
  /// # 测试工程师
  func withoutHash(_ body: TextSpan) -> TextSpan {
    var body = body
    while body.count > 2, cells.folded[body.start] == 0x23 { body.start = cells.skipBlank(body.start + 1, body.end) }
    return body
  }

  /// The name without a note, unless the note is Latin and so part of it (高级客户经理(部门leader)).
  func name(_ whole: TextSpan) -> TextSpan {
    var span = withoutNumber(cells.trim(whole))
    // 楼层主管 =====
    while span.count > 2, Self.ruleSigns.contains(cells.folded[span.end - 1]) {
      span.end = cells.trimEnd(span.start, span.end - 1)
    }
    span = behindHouse(TitleStem.behindSeeking(cells, span))
    let bare = NameShape.withoutNote(cells, span)
    // 活动助理(邻舍中心)(编号:…): each note by itself.
    for note in notes(behind: bare, in: span).dropLast().reversed() {
      let whole = TextSpan(span.start, note.end)
      if keepsNote(whole, TextSpan(bare.start, note.start)) { return whole }
    }
    return keepsNote(span, bare) ? cells.trim(span) : bare
  }

  /// The brackets behind a name.
  func notes(behind name: TextSpan, in span: TextSpan) -> [TextSpan] {
    var notes: [TextSpan] = []
    var index = cells.skipBlank(name.end, span.end)
    while index < span.end, cells.folded[index] == 0x28,
      let close = cells.find(0x29, in: TextSpan(index, span.end))
    {
      notes.append(TextSpan(index, close + 1))
      index = cells.skipBlank(close + 1, span.end)
    }
    return notes
  }

  /// 【上海】东湾证券研究所 - 医药行业研究实习生: the job behind a place in brackets and a house's name before a dash.
  func behindHouse(_ span: TextSpan) -> TextSpan {
    var name = span
    if name.count > 4, Self.postBrackets.contains(cells.folded[name.start]),
      let close = (name.start..<name.end).first(where: { Self.closingPostBrackets.contains(cells.folded[$0]) }),
      close + 2 < name.end
    {
      name = cells.trim(TextSpan(close + 1, name.end))
    }
    for place in (name.start + 1)..<max(name.start + 1, name.end - 2)
    where [0x2D, 0x2014, 0x7C].contains(cells.folded[place]) && cells.isBlank(place - 1) && cells.isBlank(place + 1) {
      let job = cells.trim(TextSpan(place + 1, name.end))
      if NameShape.isListedJob(cells, job), !NameShape.isJob(cells, cells.trim(TextSpan(name.start, place))) {
        return job
      }
    }
    return NameShape.isListedJob(cells, name) ? name : span
  }

  /// 02 支行运营主管: a number that no list goes on.
  func withoutNumber(_ span: TextSpan) -> TextSpan {
    var index = span.start
    while index < span.end, cells.classes[index] == .digit { index += 1 }
    guard index > span.start, index - span.start <= 2, index < span.end,
      cells.isBlank(index) || Self.postBrackets.contains(cells.folded[index])
    else { return span }
    return cells.trim(TextSpan(index, span.end))
  }

  /// 招商主管 over 岗位职责, and again over 任职要求, as slides have it: the same description goes on.
  mutating func takesNameUp(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard segment.marker == nil, isAlone(index), let current = draft, let title = current.title,
      current.titleRule == .heading, cells.key(title) == cells.key(name(body))
    else { return false }
    if isContinuation(body) {
      claims.claim(body, .structure)
      say("heading", "job: its name again, as it goes on")
      return true
    }
    guard let part = nextSegment()?.label?.words.section,
      nextSegment()?.body.isEmpty == true, current.isTakenUp || !current.seen.contains(part) && current.hasContent
    else { return false }
    draft?.isTakenUp = true
    leaveSection()
    claims.claim(body, .structure)
    say("heading", "job: its name again over another part")
    return true
  }
}
