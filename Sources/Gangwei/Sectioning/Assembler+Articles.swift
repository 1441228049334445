/// Titles: where an article begins, goes on in another part, or shows its name again.
extension Assembler {
  mutating func beginArticle(_ title: TitleShape, _ segment: Segment) {
    if isInListOfTitles() {
      say("unclaimed", "title: one of a list of other texts")
      return
    }
    claims.claim(title.span, .structure)
    say("title", nil)
    let stem = TitleStem.name(cells, title.stem).flatMap { departmentAbove($0) ?? $0 }
    if stem == nil, isRunningHead(title) {
      claims.claim(title.span, .boilerplate)
      furniture.append(
        Furniture(span: title.span, kind: .other, rule: "boilerplate: the collection's title on each page"))
      return say("boilerplate other")
    }
    if let stem, let marker = segment.marker, marker.family != .chapter, let last = articles.last, last.isDepartment,
      NameShape.isJob(cells, stem), !isBeside(last, segment)
    {
      // A job's heading inside a department's text.
      beginPosition(at: segment.span.start, title: stem, .heading)
      if let department = title.department { draft?.department = department }
      if title.section == .duties {
        section = .duties
        isProse = true
      }
      return
    }
    if continuesForm(stem, title) || continuesOutline(stem, title) || continuesJob(stem, title, segment) { return }
    if let last = articles.last, let known = last.stem, let stem, cells.isAlike(known, stem),
      draft.map({ !$0.hasContent }) ?? true, let former = last.title
    {
      if segment.marker == nil, repeatTitle(title.span, after: former.span) { return }
      articles[articles.count - 1].title = title
      articles[articles.count - 1].stem = stem
      return
    }
    closeDraft()
    releaseDepartment()
    let isDepartment =
      stem.map { NameShape.isDepartment(cells, $0) && !NameShape.isJob(cells, $0) && !isCollectionOfHouse(title, $0) }
      ?? false
    if stem.map({ !NameShape.isJob(cells, $0) }) ?? true {
      let isHouse = stem.map { Self.houses.stands(atEndOf: $0, of: cells) } ?? false
      postsDepartment = isDepartment && !isHouse && headsPosts(title, segment) ? stem : nil
    } else if isBesideDepartment(segment) {
      postsDepartment = nil
    } else if let last = articles.last, last.isDepartment, last.outline != nil, segment.marker == nil,
      !title.isDocument
    {
      // 总服务台馆员岗位职责 in 二、读者服务部: the post's text is an article of its own, and the chapter's.
      postsDepartment = last.stem
    }
    articles.append(
      ArticleFrame(
        title: title, start: segment.span.start, end: segment.span.end, stem: stem, isDepartment: isDepartment,
        marker: segment.marker))
    leaveSection()
    guard let part = title.section, !title.isDocument else { return }
    if part == .summary || part == .authorities || part == .relationships
      || part == .qualifications && title.rule == .titleInSentence
    {
      section = part
    }
  }

  /// 二、班主任职责 behind 一、教导处职责: one of those that a house has, unless all of the text is the department's.
  private func isBesideDepartment(_ segment: Segment) -> Bool {
    guard let posts = postsDepartment,
      let department = articles.last(where: { $0.isDepartment && $0.stem == posts })
    else { return false }
    return isBeside(department, segment)
  }

  private func isBeside(_ department: ArticleFrame, _ segment: Segment) -> Bool {
    guard let marker = segment.marker, let own = department.marker, let stem = department.stem else { return false }
    return own.level == marker.level && !isAbout(stem)
  }

  /// 启明实验学校教务处部门职能与岗位职责: whether a title of the text before names the department.
  func isAbout(_ department: TextSpan) -> Bool {
    let name = Array(cells.folded[department.start..<department.end])
    return articles.contains { article in
      guard article.marker == nil, let title = article.title?.span else { return false }
      return title.end <= department.start && cells.find(name, in: title) != nil
    }
  }

  private static let dashes = ScalarSet("—–-─")

  /// 店长——主要职责(1), 店长——主要职责(2), 店长——任职资格 below 店长: another part of the job in hand.
  private mutating func continuesJob(_ stem: TextSpan?, _ title: TitleShape, _ segment: Segment) -> Bool {
    guard let stem, let current = draft, current.titleRule == .heading, let known = current.title,
      cells.key(known) == cells.key(stem), let part = title.section, !title.isDocument, segment.marker == nil,
      isAlone(index), Self.dashes.contains(cells.at(stem.end)),
      !current.seen.contains(part) || isFurtherPart(title.span)
    else { return false }
    leaveSection()
    section = part
    sectionHeading = title.span
    draft?.seen.insert(part)
    say("heading", of: .section(part))
    return true
  }

  /// …(2): the number of a part that is not the first, over a list that goes on; one that begins anew is another text's.
  private func isFurtherPart(_ span: TextSpan) -> Bool {
    guard let next = nextSegment()?.marker, next.family == .bullet || next.number > 1, span.count > 3,
      cells.folded[span.end - 1] == 0x29,
      let open = (span.start..<span.end).last(where: { cells.folded[$0] == 0x28 }),
      let numeral = HanNumeral.readAny(cells, at: open + 1, before: span.end), numeral.end == span.end - 1
    else { return false }
    return numeral.value > 1
  }

  /// 二、物资设备部职责, 第三篇:酒店前厅部各岗位职责: whether the titles of posts that follow are of the department's posts: it has a
  /// heading's number, or one of them stands right below.
  private func headsPosts(_ title: TitleShape, _ segment: Segment) -> Bool {
    guard title.section == .duties, !title.isDocument else { return false }
    // 第十二条 办公室安全职责, 第十三条 财务科安全职责: one of several departments, behind which posts are of none.
    if let last = articles.last, last.isDepartment, let marker = last.marker, marker.level == segment.marker?.level,
      marker.number + 1 == segment.marker?.number
    {
      return false
    }
    if segment.marker?.family.isHeading == true { return true }
    return nextSegment()?.title.map { NameShape.isJob(cells, $0.stem) } ?? false
  }

  /// 某某公司岗位职责汇编 again in the middle of a text: the title of all, which names no post, on another page.
  private func isRunningHead(_ title: TitleShape) -> Bool {
    guard draft?.hasContent == true || articles.last?.stem != nil, isAlone(index), let next = nextSegment(),
      next.title == nil, next.label == nil, next.jobHeading == nil
    else { return false }
    return isCollection(title)
  }

  /// 餐饮连锁门店岗位职责文档合集: a house whose posts are collected.
  private func isCollectionOfHouse(_ title: TitleShape, _ stem: TextSpan) -> Bool {
    Self.collections.stands(in: title.span, of: cells) && Self.houses.stands(atEndOf: stem, of: cells)
      || isFactory(stem)
  }

  private static let shortestFactory = 3
  private static let factory: UInt32 = 0x5382
  private static let branch: UInt32 = 0x5206

  /// 宏璟制衣厂, and not 熟料分厂
  private func isFactory(_ stem: TextSpan) -> Bool {
    stem.count >= Self.shortestFactory && cells.folded[stem.end - 1] == Self.factory
      && cells.folded[stem.end - 2] != Self.branch
  }

  /// Whether it is the title of all, which names no post.
  func isCollection(_ title: TitleShape) -> Bool {
    guard let first = articles.first, first.stem == nil, let known = first.title, !known.stem.isEmpty,
      !NameShape.isGeneric(cells, known.stem)
    else { return false }
    return cells.isAlike(known.span, title.span)
  }

  private static let unnamed = WordList(["科室", "部门", "本科", "本部"])
  private static let farthestName = 6

  /// 科室职能 under 病案科: the department that stands alone on a line not far above.
  private func departmentAbove(_ stem: TextSpan) -> TextSpan? {
    guard stem.count == 2, Self.unnamed.stands(at: stem.start, of: cells) else { return nil }
    for number in stride(from: index - 1, through: max(0, index - Self.farthestName), by: -1) {
      let segment = segments[number]
      guard segment.label == nil, segment.title == nil, isAlone(number) else { continue }
      // 2 工程部
      let name = withoutNumber(segment.body)
      if NameShape.isDepartment(cells, name) { return name }
    }
    return nil
  }

  /// A form whose parts the scrape shuffled shows its title again before its head: the same form goes on.
  private func continuesForm(_ stem: TextSpan?, _ title: TitleShape) -> Bool {
    // 篇4 behind 篇3 is the next text.
    if let former = articles.last?.title, cells.classAt(title.span.end - 1) == .digit,
      cells.key(former.span) != cells.key(title.span)
    {
      return false
    }
    guard let stem, let known = articles.last?.stem, draft?.hasContent == true, draft?.titleRule ?? .field < .field,
      cells.isAlike(known, stem), let next = nextLabelled()
    else { return false }
    guard next.label?.words.field != nil, let label = next.label else { return false }
    // 生产主管岗位职责(二) over a label that stood before: another form.
    return draft?.labels.contains(cells.key(label.span)) != true
  }

  /// The next segment that is no title.
  private func nextLabelled() -> Segment? {
    var next = index + 1
    while next < segments.count, next < index + 3, segments[next].title != nil { next += 1 }
    return next < segments.count ? segments[next] : nil
  }

  /// The first repeat of a title is the site's; a further one heads the text glued to it.
  private mutating func repeatTitle(_ span: TextSpan, after former: TextSpan) -> Bool {
    guard former.end <= span.start,
      cells.isAlike(span, former)
        // 前台岗位说明书(通用3篇)前台岗位说明书篇1: the title of the first part.
        || isPart(cells.key(span), of: cells.key(former)) && nextSegment()?.marker?.isPart != true
          && segments[max(0, index - 1)].line == segments[index].line,
      !(former.end..<span.start).contains(where: { claims.isBoilerplate($0) })
    else { return false }
    claims.claim(span, .boilerplate)
    furniture.append(Furniture(span: span, kind: .repeatedTitle, rule: "repeated title: it stands right before"))
    say("boilerplate repeated-title")
    return true
  }

  /// 客户服务员工作定位, then 客户服务员工作职责: headings of parts of one description.
  private mutating func continuesOutline(_ stem: TextSpan?, _ title: TitleShape) -> Bool {
    guard let stem, let known = articles.last?.stem, let part = title.section, !title.isDocument,
      draft?.seen.contains(part) != true || part == .qualifications && section == part && !isSameHeading(title)
    else { return false }
    // 人力资源专员的岗位职责5 behind 人力资源专员的岗位职责4: another text of a collection.
    if let before = articles.last?.title?.span, cells.classes[before.end - 1] == .digit,
      cells.classes[title.span.end - 1] == .digit
    {
      return false
    }
    // 温泉部水疗主管的素质与职责, then 1.水疗主管的素质要求
    let isEnd =
      segments[index].marker != nil && known.count > stem.count && NameShape.isJob(cells, stem)
      && cells.isAlike(TextSpan(known.end - stem.count, known.end), stem)
    guard isEnd || draft?.hasContent == true && cells.isAlike(known, stem) else { return false }
    ensureDraft(at: segments[index].span.start)
    leaveSection()
    section = part
    sectionHeading = TextSpan(title.stem.end, title.span.end)
    sectionMarker = segments[index].marker
    draft?.seen.insert(part)
    say("heading", of: .section(part), "heading: the title's stem with another part's words")
    return true
  }

  /// Whether it has the words of the heading in hand: 叉车工任职条件 behind 叉车工应具备的能力 has others.
  private func isSameHeading(_ title: TitleShape) -> Bool {
    guard let heading = sectionHeading else { return true }
    return isPart(cells.key(TextSpan(title.stem.end, title.span.end)), of: cells.key(heading))
  }

  /// Whether the one text has all characters of the other in their order.
  func isPart(_ part: [UInt32], of whole: [UInt32]) -> Bool {
    var rest = whole[...]
    for scalar in part {
      guard let place = rest.firstIndex(of: scalar) else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }
}
