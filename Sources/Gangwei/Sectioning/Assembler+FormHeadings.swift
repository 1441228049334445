/// Headings of forms, over their fields.
extension Assembler {
  private static let longestFormHeading = 8

  /// 岗位说明书 over 岗位名称: the words alone that say what the form below is.
  mutating func takeFormTitle(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard segment.isLineStart, segment.marker == nil, segment.label == nil, draft?.hasContent == true,
      let word = cells.word(at: body.start, before: body.end), word.end == body.end, word.roles.isDocument,
      let label = nextSegment()?.label, label.words.field == .title
    else { return false }
    closeDraft()
    claims.claim(body, .structure)
    say("heading", "heading: of a form")
    return true
  }

  /// 1.1基本信息所属部门:…: a numbered heading of a form's fields, which stands over no list.
  mutating func takeFormHeading(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard segment.marker != nil, body.count <= Self.longestFormHeading,
      let label = LabelReader.read(cells, at: body.start, before: body.end), label.end == body.end,
      label.section == .form
    else { return false }
    leaveSection()
    claims.claim(body, .structure)
    say("heading", "heading: of a form")
    return true
  }
}
