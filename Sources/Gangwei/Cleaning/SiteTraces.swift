/// Lines that tell of the site alone: its address, the way to the page.
enum SiteTraces {
  /// How far down a page's first lines go.
  static let firstLines = 8
  private static let longestAddress = 32
  private static let longestName = 8
  private static let world = [UInt32](scalarsOf: "www.")

  /// 豆丁网 www.docin.com: an address, and at most the name of its site.
  static func isSiteAddress(_ cells: Cells, _ span: TextSpan) -> Bool {
    guard span.count <= longestAddress, let start = cells.find(world, in: span) else { return false }
    var end = start
    while end < span.end,
      cells.classes[end] == .latin || cells.classes[end] == .digit
        || [0x2E, 0x2D, 0x2F].contains(cells.folded[end])
    { end += 1 }
    var letters = 0
    for index in span.start..<span.end where index < start || index >= end {
      switch cells.classes[index] {
      case .han: letters += 1
      case .latin, .digit: return false
      default: if cells.folded[index] == 0x3A { return false }
      }
    }
    return letters <= longestName
  }

  private static let image = [UInt32](scalarsOf: "data:image")
  private static let opening = 16

  /// <image>data:image/png;base64,…: a picture that a scraper wrote out.
  static func isImage(_ cells: Cells, _ span: TextSpan) -> Bool {
    cells.find(image, in: TextSpan(span.start, min(span.end, span.start + opening))) != nil
  }

  private static let longestPath = 80
  private static let pathSigns = ScalarSet(">›»")

  /// 首页 > 济南招聘 > 电话销售招聘: names between signs of a path, at least three. Only among a page's first lines: behind
  /// them such signs stand between the steps of a career.
  static func isPath(_ cells: Cells, _ span: TextSpan) -> Bool {
    guard span.count <= longestPath, cells.classes[span.start] != .symbol, !pathSigns.contains(cells.folded[span.start])
    else { return false }
    var signs = 0
    if let colon = cells.find(0x3A, in: span), colon > span.start { return false }
    if let first = cells.find(0x3E, in: span), NameShape.isJob(cells, TextSpan(span.start, first)) { return false }
    for index in span.start..<span.end {
      if pathSigns.contains(cells.folded[index]), cells.classAt(index - 1).isBlank || cells.classAt(index + 1).isBlank {
        signs += 1
      }
      if cells.classes[index] == .terminator || cells.folded[index] == 0x2C { return false }
    }
    return signs >= 2
  }

  /// How far down the parts of a site stand.
  static let topLines = 4
  private static let fewestNames = 5
  private static let longestPart = 6

  /// 学院概况　师资队伍　人才培养　学科科研　招贤纳才: short names only, none of which is a label, at a page's top.
  static func isNavigation(_ cells: Cells, _ span: TextSpan) -> Bool {
    guard span.count <= longestPath, cells.next(.gap, from: span.start, before: span.end) - span.start <= longestPart
    else { return false }
    var names = 0
    // Between pipes a word or two may be a form's as well: 主页 | 部门 | 薪级 | 收藏.
    var labels = 0
    let hasPipes = cells.holds(0x7C, in: span)
    var index = span.start
    while index < span.end {
      var end = index
      while end < span.end, cells.classes[end] == .han { end += 1 }
      guard (2...longestPart).contains(end - index), end >= span.end || cells.isBlank(end) || cells.folded[end] == 0x7C
      else { return false }
      if LabelReader.read(cells, at: index, before: end) != nil {
        // A form's row begins with a label.
        if names == 0 { return false }
        labels += 1
      }
      names += 1
      while end < span.end, cells.isBlank(end) || cells.folded[end] == 0x7C { end += 1 }
      index = end
    }
    return names >= fewestNames && (labels == 0 || hasPipes && labels * 2 < names)
  }

  private static let commentSigns = ScalarSet("推嘘→")
  private static let longestAccount = 13

  /// 推 mudcat: 帮推 03/14 22:10: what a reader of a board adds, with the account and the time.
  static func isComment(_ cells: Cells, _ span: TextSpan) -> Bool {
    guard span.count >= 16, commentSigns.contains(cells.folded[span.start]), cells.isBlank(span.start + 1),
      let colon = cells.find(0x3A, in: TextSpan(span.start, min(span.end, span.start + 2 + longestAccount)))
    else { return false }
    let account = cells.trim(TextSpan(span.start + 1, colon))
    let isTimed =
      cells.folded[span.end - 3] == 0x3A && cells.classes[span.end - 1] == .digit
      && cells.classes[span.end - 4] == .digit
    return isTimed && !account.isEmpty
      && (account.start..<account.end).allSatisfy { cells.classes[$0] == .latin || cells.classes[$0] == .digit }
  }

  private static let tagOpenings = [0x5B, 0x3010] as [UInt32]
  private static let longestTag = 20
  private static let tagVerbs = WordList(file: "site-rows", row: "tag-verb")
  private static let tagSources = WordList(file: "site-rows", row: "tag-source")

  /// […上报。[由枫叶范文整理]…]: who put a text on the page, in brackets inside of it.
  static func tags(_ cells: Cells, _ span: TextSpan) -> [Furniture] {
    var found: [Furniture] = []
    for opening in tagOpenings {
      var rest = span
      while let open = cells.find(opening, in: rest) {
        let close = opening == 0x5B ? 0x5D : 0x3011 as UInt32
        guard let end = cells.find(close, in: TextSpan(open, min(span.end, open + longestTag))) else { break }
        let inside = TextSpan(open + 1, end)
        if tagVerbs.stands(in: inside, of: cells), tagSources.stands(in: inside, of: cells) {
          found.append(
            Furniture(
              span: TextSpan(open, end + 1), kind: .siteNotice, rule: "boilerplate: whose page it is, in brackets"))
        }
        rest.start = end + 1
      }
    }
    return found
  }
}
