/// Positions while they are put together: where one begins and ends, and whether it is kept.
extension Assembler {
  mutating func leaveSection() {
    section = nil
    sectionHeading = nil
    sectionMarker = nil
    pending = nil
    firstOfSection = draft?.entries.count ?? 0
    stack = []
    groupHeading = nil
    awaitsGroup = false
    category = nil
    dutyTable = false
    hasColumnsBeside = false
    isProse = false
  }

  mutating func closeDraft() {
    // There is only one then, so that changing it copies nothing.
    if var done = draft.take() {
      nameDepartment(&done)
      ItemNotes.cut(&done, cells)
      for span in ItemShares.take(&done, cells) { claims.release(span) }
      for share in done.weights { claims.claim(share.span, .value) }
      if done.isSubstantial, !isBlankForm(done), !isListOfNames(done), !isAnonymous(done), !isModel(done) {
        done.isDoubtful = isHeadingOfOther(done)
        finish(done)
      } else {
        for span in done.spans { claims.release(span) }
      }
    }
    leaveSection()
  }

  private static let departmentLabels: Set<[UInt32]> = Set(
    ["部门名称", "科室名称", "处室名称", "车间名称", "班组名称"].map { [UInt32](scalarsOf: $0) })

  /// A form with 部门名称 and no job's name describes the department.
  private mutating func nameDepartment(_ draft: inout Draft) {
    guard draft.titleRule < .field, let department = draft.department, draft.isDepartmentStated,
      draft.title.map({ !NameShape.isJob(cells, $0) }) ?? true,
      !draft.labels.isDisjoint(with: Self.departmentLabels)
    else { return }
    draft.title = department
    draft.titleRule = .field
    draft.kind = .department
    draft.department = nil
    // 一、设备动力部经理 and so on behind the form are its posts.
    postsDepartment = department
  }

  /// What is a house of its own and no department of one.
  static let houses = WordList(file: "houses", row: "house", "workplace")

  /// The department whose jobs the article in hand lists. A house that a text is about (供电所岗位工作标准) is none; one with a
  /// heading of its own among departments (三、门店) is.
  func articleDepartment() -> TextSpan? {
    guard let article = articles.last, article.isDepartment, let stem = article.stem,
      article.outline != nil || !Self.houses.stands(atEndOf: stem, of: cells)
    else { return nil }
    return stem
  }

  /// 病案科职能 / 病案科科长职责 / 编码员职责: where the first title of a page is of a department and all others are of jobs, the
  /// jobs are that department's.
  mutating func inheritDepartment() {
    let titled = articles.filter { $0.stem != nil }
    guard let first = titled.first, first.isDepartment, let department = first.stem, titled.count > 1,
      !Self.houses.stands(atEndOf: department, of: cells),
      // 二、班主任职责 behind 一、教导处职责: one beside the other.
      isAbout(department)
        || !titled.dropFirst().contains(where: { $0.marker != nil && $0.marker?.level == first.marker?.level }),
      // 西餐厅岗位职责 names a house: its posts are those of another.
      !articles.contains(where: { $0.stem == nil && $0.start > first.start && $0.title?.stem.isEmpty == false }),
      titled.dropFirst().allSatisfy({ article in
        guard let stem = article.stem else { return true }
        return article.isDepartment ? cells.isAlike(stem, department) : NameShape.isJob(cells, stem)
      }),
      finished.allSatisfy({ draft in
        draft.department.map { !draft.isDepartmentStated && cells.isAlike($0, department) } ?? true
      })
    else { return }
    for index in finished.indices where finished[index].kind == .position && finished[index].department == nil {
      finished[index].department = department
    }
  }

  /// 一、生鲜部职能, 二、岗位职责 with 所属部门:前台部 in one of the posts: where a post below a department's text says that it is
  /// another's, those that say nothing may be too.
  mutating func disownDepartment() {
    var others: Set<Int> = []
    for draft in finished where draft.isDepartmentStated && draft.kind == .position {
      if let stem = articles[draft.article].stem, articles[draft.article].isDepartment, let own = draft.department,
        !cells.isAlike(own, stem)
      {
        others.insert(draft.article)
      }
    }
    for index in finished.indices
    where others.contains(finished[index].article) && !finished[index].isDepartmentStated {
      finished[index].department = nil
    }
  }

  mutating func finish(_ draft: consuming Draft) {
    lastFinishedArticle = max(lastFinishedArticle, draft.article)
    finished.append(draft)
  }

  /// Whether the article in force has a finished draft.
  var hasFinishedDraft: Bool { !articles.isEmpty && lastFinishedArticle == articles.count - 1 }

  /// The draft in force, begun with the article's title when there is none.
  mutating func ensureDraft(at start: Int) {
    guard draft == nil else { return }
    if articles.isEmpty {
      articles.append(ArticleFrame(title: nil, start: start, end: start, stem: nil, isDepartment: false))
    }
    var new = Draft(article: articles.count - 1, start: start)
    if let article = articles.last, let stem = article.stem {
      new.title = stem
      new.titleRule = .heading
      new.kind = article.isDepartment ? .department : .position
      new.department = article.isDepartment ? nil : article.department ?? postsDepartment
      new.start = min(start, article.start)
      if hasFinishedDraft {
        new.start = start
        new.titleRule = .inherited
      }
    }
    draft = new
  }

  /// The level of the heading that the job in hand stands under.
  private func enclosingLevel() -> Marker.Level? {
    guard let heading = sectionMarker else { return draft?.enclosing }
    // 2. behind the headings (一) and (二) of 1. stands where that one stood.
    if draft?.titleRule == .heading, let last = lastJobMarker, let own = segments[index].marker,
      own.level == last.level, own.number == last.number + 1
    {
      return draft?.enclosing
    }
    guard let own = segments[index].marker, !own.isPost else {
      // A heading with items under it belongs to the job before.
      return draft?.hasContent == true ? draft?.enclosing : heading.level
    }
    return own.isDeeper(than: heading) ? heading.level : draft?.enclosing
  }

  mutating func beginPosition(at start: Int, title: TextSpan?, _ rule: Draft.TitleRule) {
    suspendDepartment()
    let enclosing = enclosingLevel()
    closeDraft()
    if articles.isEmpty {
      articles.append(ArticleFrame(title: nil, start: start, end: start, stem: nil, isDepartment: false))
    }
    var new = Draft(article: articles.count - 1, start: start)
    new.title = title
    new.titleRule = rule
    if rule == .heading { new.enclosing = enclosing }
    new.department = articleDepartment() ?? (rule == .heading ? postsDepartment : nil)
    draft = new
  }
}
