/// Rules (总则, 附则) that describe posts: post by post, or in some of their articles only.
enum RulesOfPosts {
  private static let fewestPosts = 3
  private static let fewestLabels = 2

  /// The segments of rules that describe posts.
  static func descriptions(_ segments: [Segment], _ cells: Cells) -> [Segment] {
    // 第四条 总经理安全生产职责, 第五条 …: rules that say post by post what is to be done describe the posts.
    let posts = segments.count { $0.title.map { namesPost($0, cells) } ?? false }
    if posts >= fewestPosts || !postHeads(segments, cells).isEmpty
      || segments.count(where: headsDuties) >= fewestPosts
      || segments.count(where: { labelsPost($0, cells) }) >= fewestLabels
    {
      return segments
    }
    let lines = PostLine.find(cells, segments)
    if let first = lines.first, let last = lines.last {
      let end = segments[(last + 1)...].firstIndex { $0.marker?.family == .chapter } ?? segments.count
      return Array(segments[first..<end])
    }
    return articlesOfPosts(segments, cells)
  }

  /// 2.1.3 岗位职责: a numbered heading of duties.
  private static func headsDuties(_ segment: Segment) -> Bool {
    segment.marker != nil && segment.label?.words.section == .duties && segment.body.isEmpty
  }

  private static let farthestDuties = 5

  /// 5.1 部门经理 over 5.1.1 岗位职责, (一)生鲜主管 over 所属部门, 直接上级 and 主要职责:, 第五条 见习客户经理 over 任职条件:, more
  /// than once, also without numbers: where such posts begin.
  static func postHeads(_ segments: [Segment], _ cells: Cells) -> [Int] {
    let heads = segments.indices.filter { number in
      let head = segments[number]
      guard head.marker != nil || head.isLineStart && head.title == nil, head.label == nil,
        NameShape.isJob(cells, head.body)
      else { return false }
      let behind = segments[(number + 1)...].prefix(farthestDuties).prefix { $0.label != nil }
      return behind.contains {
        ($0.label?.words.section == .duties || $0.label?.words.section == .qualifications)
          && ($0.label?.isClosed == true || $0.marker != nil || $0.body.isEmpty)
      }
    }
    return heads.count >= 2 ? heads : []
  }

  /// The articles of rules that say what a post is to do; no other part of them does.
  private static func articlesOfPosts(_ segments: [Segment], _ cells: Cells) -> [Segment] {
    var kept: [Segment] = []
    var isInside = false
    for segment in segments {
      if let title = segment.title {
        isInside = title.section == .duties && NameShape.isListedJob(cells, title.stem)
      } else if segment.marker?.family == .chapter, segment.label?.words.section == nil {
        isInside = false
      }
      if isInside { kept.append(segment) }
    }
    return kept
  }

  /// 岗位:生产部经理 over each of several tables.
  private static func labelsPost(_ segment: Segment, _ cells: Cells) -> Bool {
    segment.label?.words.field == .title && segment.label?.isClosed == true && NameShape.isJob(cells, segment.body)
  }

  private static func namesPost(_ title: TitleShape, _ cells: Cells) -> Bool {
    guard title.section == .duties || title.isDocument else { return false }
    return NameShape.isJob(cells, title.stem) || NameShape.isDepartment(cells, title.stem)
  }
}
