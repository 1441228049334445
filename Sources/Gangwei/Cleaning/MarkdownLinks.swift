/// Links that a converter wrote as Markdown ([首页](https://…)): lines of nothing else are the site's, and of those in a text
/// their words stay.
struct MarkdownLinks {
  /// Brackets and addresses around words that stay: structure.
  private(set) var spans: [TextSpan] = []
  private(set) var furniture: [Furniture] = []

  private static let longestWords = 120
  private static let longestAddress = 400
  private static let middle = [UInt32](scalarsOf: "](")
  private static let program = [UInt32](scalarsOf: "javascript:")
  private static let beginnings = ["http", "javascript:", "/", "#", "mailto:", "./", "../", "tel:"].map {
    [UInt32](scalarsOf: $0)
  }

  private struct Link {
    /// With the sign of a picture before it.
    var span: TextSpan
    var words: TextSpan
    var isPicture: Bool
    var isProgram: Bool
  }

  /// Linear: words and addresses have a greatest length.
  static func resolve(_ cells: inout Cells) -> MarkdownLinks {
    guard cells.holds(0x5D, in: TextSpan(0, cells.count)),
      cells.find(middle, in: TextSpan(0, cells.count)) != nil
    else { return MarkdownLinks() }
    let lines = PhysicalLines.scan(cells)
    let found = lines.map { links($0.span, cells) }
    var result = MarkdownLinks()
    for (number, links) in found.enumerated() where !links.isEmpty {
      if isRow(number, found, lines, cells) {
        let isAction = links.contains(where: \.isProgram)
        result.furniture.append(
          Furniture(
            span: lines[number].span, kind: isAction ? .siteAction : .relatedLinks,
            rule: "boilerplate: a line of nothing but links"))
        cells.takeOut(lines[number].span)
      } else {
        for link in links { result.keepWords(of: link, in: &cells) }
      }
    }
    return result
  }

  private mutating func keepWords(of link: Link, in cells: inout Cells) {
    let taken =
      link.isPicture
      ? [link.span]
      : [TextSpan(link.span.start, link.words.start), TextSpan(link.words.end, link.span.end)]
    for span in taken {
      cells.takeOut(span)
      spans.append(span)
    }
  }

  private static func links(_ line: TextSpan, _ cells: Cells) -> [Link] {
    guard cells.holds(0x5D, in: line) else { return [] }
    var links: [Link] = []
    var start = line.start
    while let turn = cells.find(middle, in: TextSpan(start, line.end)) {
      let address = TextSpan(turn + middle.count, min(line.end, turn + longestAddress))
      guard
        let open = (max(start, turn - longestWords)..<turn).last(where: { cells.folded[$0] == 0x5B }),
        let close = cells.find(0x29, in: address),
        beginnings.contains(where: { cells.hasWord($0, at: address.start) })
      else {
        start = turn + middle.count
        continue
      }
      let isPicture = open > start && cells.folded[open - 1] == 0x21
      links.append(
        Link(
          span: TextSpan(isPicture ? open - 1 : open, close + 1), words: TextSpan(open + 1, turn),
          isPicture: isPicture, isProgram: cells.hasWord(program, at: address.start)))
      start = close + 1
    }
    return links
  }

  /// Whether a line holds links and no word besides, and is one of several or holds several. One by itself may be a heading.
  private static func isRow(_ number: Int, _ found: [[Link]], _ lines: [PhysicalLine], _ cells: Cells) -> Bool {
    func isBare(_ place: Int) -> Bool {
      found.indices.contains(place) && !found[place].isEmpty
        && !hasWords(lines[place].span, besides: found[place], cells)
    }
    guard isBare(number), !found[number].allSatisfy(\.isPicture) else { return false }
    return found[number].count > 1 || isBare(number - 1) || isBare(number + 1)
  }

  private static func hasWords(_ line: TextSpan, besides links: [Link], _ cells: Cells) -> Bool {
    var start = line.start
    for end in links.map(\.span) + [TextSpan(line.end, line.end)] {
      for index in start..<max(start, end.start) {
        switch cells.classes[index] {
        case .han, .latin: return true
        default: continue
        }
      }
      start = end.end
    }
    return false
  }
}
