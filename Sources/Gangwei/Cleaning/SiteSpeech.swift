/// What a site says to its readers, told by its words: a line that is made of hardly anything else (开通VIP,免费下载全站文档).
///
/// The words stand in `site-speech.tsv`. No word decides alone: how much of the line they cover does.
enum SiteSpeech {
  private static let longest = 100
  /// One letter of so many may be of no known word.
  private static let lettersForUnknown = 8
  private static let lettersForUnknownNotice = 2
  private static let fewestLetters = 4
  private static let gap: [UInt32] = [0x20, 0x20]

  private enum Kind: UInt32 { case sure = 1, site, speech, filler }

  private static let words: WordTrie = {
    var words = WordTrie()
    for (name, row) in LexiconFile.named("site-speech").namedRows {
      let kind: Kind =
        switch name {
        case "sure": .sure
        case "site": .site
        case "speech": .speech
        default: .filler
        }
      for word in row { words.insert(word, kind.rawValue) }
    }
    return words
  }()

  /// Whether the line is the site's. Linear; left at the first letters of unknown words in most lines.
  /// - Parameter isBehindOther: whether the line before is furniture, as of notices with numbers the first is.
  static func fills(_ cells: Cells, _ line: TextSpan, isBehindOther: Bool = false) -> Bool {
    guard line.count <= longest else { return false }
    let words = words
    // 2、标注“部分预览”的文档,…: one more of numbered notices.
    let isNotice =
      isBehindOther && MarkerReader.read(cells, at: line.start, before: line.end).map { !$0.isBare } ?? false
    let share = isNotice ? lettersForUnknownNotice : lettersForUnknown
    let mostUnknown = 1 + line.count / share
    var (sure, site, speech, known, unknown) = (0, 0, 0, 0, 0)
    var index = line.start
    while index < line.end {
      guard cells.classes[index] == .han || cells.classes[index] == .latin else {
        index += 1
        continue
      }
      guard let word = words.longest(in: cells, at: index, before: line.end) else {
        unknown += 1
        guard unknown <= mostUnknown else { return false }
        index += 1
        continue
      }
      switch Kind(rawValue: word.value) {
      case .sure: sure += 1
      case .site: site += 1
      case .speech: speech += 1
      default: break
      }
      known += word.end - index
      index = word.end
    }
    guard unknown * share <= known + unknown, !isNotice || speech > 0 && sure + site > 1 else { return false }
    // 文档    积分    转载: cells of a form's row.
    if speech == 0, cells.hasWord(gap, at: cells.next(.gap, from: line.start, before: line.end)) { return false }
    let isSite =
      if sure > 0 {
        known >= 3
      } else if site >= 2 && speech > 0 || site >= 1 && speech >= 2 {
        known >= fewestLetters
      } else {
        // 转发给需要的朋友吧, Word 文档可自由复制编辑
        unknown == 0 && (site > 0 && speech > 0 && known >= 6 || site >= 3 && known >= 8)
      }
    return isSite && !isAuthors(cells, line, isSure: sure > 0 && (speech > 0 || isBehindOther))
  }

  /// What the site says inside of a line: 签订采购合同;精品文档3、处理退换货;…, and in brackets.
  static func pieces(_ cells: Cells, in line: TextSpan) -> [Furniture] {
    guard cells.count(of: .terminator, in: TextSpan(line.start, line.end - 1)) > 0 else { return [] }
    var found: [Furniture] = []
    var index = line.start
    while index < line.end {
      guard cells.classes[index] == .terminator else {
        index += 1
        continue
      }
      let start = cells.skipBlank(index + 1, line.end)
      var end = start
      while end < line.end, cells.classes[end] != .terminator,
        end == start || !NoticePiece.isItemStart(cells, end, line)
      {
        end += 1
      }
      if end < line.end, cells.classes[end] == .terminator, end > start { end += 1 }
      let piece = TextSpan(start, cells.trimEnd(start, end))
      if !piece.isEmpty, !NoticePiece.isItemStart(cells, start, line), fills(cells, piece) {
        found.append(Furniture(span: piece, kind: .siteNotice, rule: "boilerplate: what sites say, inside of a line"))
      }
      index = max(end - 1, index + 1)
    }
    return found
  }

  /// An item of a list, a duty, a name or a label: what a description may say in such words.
  private static func isAuthors(_ cells: Cells, _ line: TextSpan, isSure: Bool) -> Bool {
    // 站长岗位职责
    let name = NameShape.beforeDuties(cells, line)
    // word文档 可自由复制编辑 is no editor.
    if NameShape.isJob(cells, name) && NameShape.mayBeName(cells, name) || NameShape.isDepartment(cells, name) {
      return true
    }
    if let label = LabelReader.read(cells, at: line.start, before: line.end),
      label.end == line.end || cells.at(label.end) == 0x3A, label.section != .notes, label.field != .contact
    {
      return true
    }
    if isSure { return false }
    return MarkerReader.read(cells, at: line.start, before: line.end).map { !$0.isBare } ?? false
      || Content.opensAsDuty(cells, line)
  }
}
