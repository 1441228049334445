/// Assessments without a title, whose opening says whose work is assessed: 为了客观评价客房主管的工作表现,…特制定本绩效考核表。
extension Assembler {
  private static let assessing = WordList(file: "document-words", row: "assessing")
  private static let worths = WordList(["工作", "绩效", "业绩", "表现", "岗位", "月度", "年度", "考核"])
  private static let possessive: UInt32 = 0x7684

  /// What stands behind the sentence is the job's. The sentence itself belongs to no list.
  mutating func takeAssessedJob(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard draft == nil, segment.marker == nil, segment.label == nil, hasTerminator(body),
      articles.allSatisfy({ $0.stem == nil }), let job = assessedJob(body)
    else { return false }
    let title = TitleShape(
      span: TextSpan(job.start, body.end), stem: job, isPlural: false, section: .indicators, isDocument: true,
      department: nil, rule: .titleInSentence)
    articles.append(
      ArticleFrame(title: title, start: segment.span.start, end: segment.span.end, stem: job, isDepartment: false))
    claims.claim(body, .structure)
    say("title", "title: a sentence says whose work is assessed")
    return true
  }

  /// The job between 评价 and 的工作 in the sentences, which name a document of assessment.
  private func assessedJob(_ body: TextSpan) -> TextSpan? {
    for index in body.start..<body.end {
      guard let word = Self.assessing.longest(at: index, before: body.end, of: cells),
        let of = cells.find(
          [Self.possessive], in: TextSpan(index + word, min(body.end, index + word + TitleReader.longestStem))),
        case let job = TextSpan(index + word, of), Self.worths.stands(at: of + 1, of: cells),
        NameShape.isListedJob(cells, job), Self.assessing.stands(in: TextSpan(of + 1, body.end), of: cells)
      else { continue }
      return job
    }
    return nil
  }

  private static let assessed = WordList(file: "share-tables", row: "assessed")

  /// Whether words before the segment on its line say that what follows is said of someone whose work is assessed.
  func isBehindAssessed(_ segment: Segment) -> Bool {
    guard !segment.isLineStart else { return false }
    let line = TextSpan(segments[firstOfLine(before: index + 1)].span.start, segment.span.start)
    return Self.assessed.stands(in: line, of: cells)
  }

  /// 推广专员绩效考核量表 over 被考核人部门考评周期…: the head of a sheet that ran together and names nobody.
  mutating func takeAssessedHead(_ body: TextSpan, _ segment: Segment) -> Bool {
    guard draft == nil, segment.marker == nil, Self.assessed.stands(at: body.start, of: cells), isOnAssessment(),
      let stem = articles.last?.stem, NameShape.isJob(cells, stem)
    else { return false }
    ensureDraft(at: segment.span.start)
    draft?.isAssessed = true
    say("unclaimed", "title: what stands under it is assessed")
    return true
  }
}
