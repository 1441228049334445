/// Left-over markup: tags, character references, comments and escaped line ends. The cells of a tag become void, or a
/// line's or a cell's end where the tag makes one; a reference becomes the character it stands for.
struct Markup {
  /// What was taken out: the document's structure.
  private(set) var spans: [TextSpan] = []
  /// Comments and scripts: nobody's text.
  private(set) var furniture: [Furniture] = []

  private static let longestTag = 400
  private static let longestReference = 10
  private static let lineTags: Set<[UInt32]> = words([
    "br", "p", "div", "li", "tr", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "dd", "dt", "section",
  ])
  private static let cellTags: Set<[UInt32]> = words(["td", "th"])
  private static let references: [[UInt32]: UInt32] = {
    var references: [[UInt32]: UInt32] = [:]
    for row in LexiconFile.named("character-references").rows where row.count == 2 {
      references[row[0]] = number(Array(row[1].dropFirst(2)), base: 16)
    }
    return references
  }()

  private static func words(_ texts: [String]) -> Set<[UInt32]> { Set(texts.map { [UInt32](scalarsOf: $0) }) }

  /// Linear: each tag and each reference has a greatest length.
  static func resolve(_ cells: inout Cells) -> Markup {
    var markup = Markup()
    var index = next(in: cells, from: 0)
    while index < cells.count {
      switch cells.folded[index] {
      case 0x3C: index = markup.tag(at: index, in: &cells) ?? index + 1
      case 0x26: index = markup.reference(at: index, in: &cells) ?? index + 1
      case 0x5C: index = markup.escape(at: index, in: &cells) ?? index + 1
      default: index = next(in: cells, from: index)
      }
    }
    markup.headings(in: &cells)
    return markup
  }

  // MARK: Markdown

  private static let fewestHeadings = 2
  /// A link's: a text that has them is Markdown.
  private static let linkTurn = [UInt32](scalarsOf: "](")
  private static let deepest = 6

  /// ## at the start of at least two lines, and ** around words: structure.
  private mutating func headings(in cells: inout Cells) {
    let whole = TextSpan(0, cells.count)
    guard cells.holds(0x23, in: whole) || cells.holds(0x2A, in: whole) else { return }
    var found: [TextSpan] = []
    var bold: [TextSpan] = []
    var index = 0
    while index < cells.count {
      index = cells.next(.other, from: index, before: cells.count)
      guard index < cells.count else { break }
      let scalar = cells.folded[index]
      if scalar == 0x23, index == 0 || cells.classes[index - 1] == .newline {
        var end = index
        while end < cells.count, end - index <= Self.deepest, cells.folded[end] == 0x23 { end += 1 }
        if end - index <= Self.deepest, cells.classAt(end) == .space { found.append(TextSpan(index, end)) }
        index = end
      } else if scalar == 0x2A, cells.at(index + 1) == 0x2A, cells.at(index + 2) != 0x2A {
        bold.append(TextSpan(index, index + 2))
        index += 2
      } else {
        index += 1
      }
    }
    bold = Self.paired(bold, cells)
    if found.count < Self.fewestHeadings, cells.find(Self.linkTurn, in: whole) == nil {
      found = []
      if bold.count < 2 * Self.fewestHeadings || !isBold(bold, cells) { bold = [] }
    }
    for span in found + bold { take(span, in: &cells) }
    // The signs show nothing any more, but tell that a heading stands behind them.
    for span in found { cells.leaveHeadingSign(span.start) }
  }

  /// The marks of lines that have an even number of them: one without another is no sign of bold text.
  private static func paired(_ marks: [TextSpan], _ cells: Cells) -> [TextSpan] {
    var lines: [[TextSpan]] = []
    var last = 0
    for mark in marks {
      if lines.isEmpty || (last..<mark.start).contains(where: { cells.classes[$0] == .newline }) { lines.append([]) }
      lines[lines.count - 1].append(mark)
      last = mark.end
    }
    return lines.filter { $0.count.isMultiple(of: 2) }.flatMap(\.self)
  }

  /// Whether each pair stands around words. 张** 李** are names that were made unreadable.
  private func isBold(_ marks: [TextSpan], _ cells: Cells) -> Bool {
    for open in stride(from: 0, to: marks.count - 1, by: 2) {
      switch cells.classAt(marks[open].start - 1) {
      case .han, .latin, .digit: return false
      default: break
      }
      if cells.classAt(marks[open].end).isBlank || cells.classAt(marks[open + 1].start - 1).isBlank { return false }
    }
    return true
  }

  /// <, & and \, among the signs that stretches of cells have.
  private static let openings = Cells.bit(of: 0x3C) | Cells.bit(of: 0x26) | Cells.bit(of: 0x5C)

  /// The next place where markup may begin, or the text's end.
  private static func next(in cells: Cells, from index: Int) -> Int {
    let folded = cells.folded.span
    var index = index
    while index < folded.count {
      let stretch = index / Cells.stretch
      let end = min(folded.count, (stretch + 1) * Cells.stretch)
      // Nearly no stretch has any of these signs.
      if cells.seen[stretch] & openings != 0 {
        for index in index..<end where folded[index] == 0x3C || folded[index] == 0x26 || folded[index] == 0x5C {
          return index
        }
      }
      index = end
    }
    return index
  }

  // MARK: Tags

  private mutating func tag(at start: Int, in cells: inout Cells) -> Int? {
    if cells.hasWord([0x3C, 0x21, 0x2D, 0x2D], at: start) { return comment(at: start, in: &cells) }
    var index = start + 1
    if cells.at(index) == 0x2F { index += 1 }
    let nameStart = index
    while isName(cells, index), index - nameStart < 12 { index += 1 }
    guard index > nameStart, 0x61...0x7A ~= cells.folded[nameStart] else { return nil }
    let name = Array(cells.folded[nameStart..<index])
    let next = cells.at(index)
    guard next == 0x3E || next == 0x2F || next == 0x3A || cells.classAt(index) == .space else { return nil }
    while index < cells.count, index - start < Self.longestTag, cells.folded[index] != 0x3E { index += 1 }
    guard index < cells.count, cells.folded[index] == 0x3E else { return nil }
    take(TextSpan(start, index + 1), in: &cells)
    if Self.lineTags.contains(name) { cells.end(.newline, at: start) }
    if Self.cellTags.contains(name) { cells.end(.tab, at: start) }
    return index + 1
  }

  private func isName(_ cells: Cells, _ index: Int) -> Bool {
    let scalar = cells.at(index)
    return 0x61...0x7A ~= scalar || 0x30...0x39 ~= scalar
  }

  private mutating func comment(at start: Int, in cells: inout Cells) -> Int? {
    var index = start + 4
    while index + 2 < cells.count, index - start < Self.longestTag {
      if cells.hasWord([0x2D, 0x2D, 0x3E], at: index) {
        let span = TextSpan(start, index + 3)
        cells.takeOut(span)
        furniture.append(Furniture(span: span, kind: .other, rule: "boilerplate: a comment of the page's source"))
        return span.end
      }
      index += 1
    }
    return nil
  }

  private mutating func take(_ span: TextSpan, in cells: inout Cells) {
    cells.takeOut(span)
    spans.append(span)
  }

  // MARK: References

  private mutating func reference(at start: Int, in cells: inout Cells) -> Int? {
    var index = start + 1
    let isNumber = cells.at(index) == 0x23
    if isNumber { index += 1 }
    let isHexadecimal = isNumber && cells.at(index) == 0x78
    if isHexadecimal { index += 1 }
    let first = index
    while index < cells.count, index - first < Self.longestReference, isName(cells, index) { index += 1 }
    guard index > first, cells.at(index) == 0x3B else { return nil }
    let body = Array(cells.folded[first..<index])
    let scalar = isNumber ? Self.number(body, base: isHexadecimal ? 16 : 10) : Self.references[body]
    guard let scalar, Unicode.Scalar(scalar) != nil else { return nil }
    take(TextSpan(start, index + 1), in: &cells)
    cells.resolve(start, to: scalar)
    // What stands for a character belongs to the text; only the rest of the reference is structure, or all of one that
    // stands for a blank.
    if cells.isVisible(start) { spans[spans.count - 1].start = start + 1 }
    return index + 1
  }

  private static func number(_ digits: [UInt32], base: UInt32) -> UInt32? {
    var value: UInt32 = 0
    for digit in digits {
      let one: UInt32
      switch digit {
      case 0x30...0x39: one = digit - 0x30
      case 0x61...0x66: one = digit - 0x61 + 10
      default: return nil
      }
      guard one < base, value < 0x110000 else { return nil }
      value = value * base + one
    }
    return value
  }

  // MARK: Escapes

  private static let escaped = ScalarSet(".-+*_#()[]>~`|!")

  /// \n and \t written out, as exports of databases leave them, and signs that Markdown would take for its own (1\.).
  private mutating func escape(at start: Int, in cells: inout Cells) -> Int? {
    let next = cells.at(start + 1)
    if Self.escaped.contains(next) {
      take(TextSpan(start, start + 1), in: &cells)
      return start + 2
    }
    guard next == 0x6E || next == 0x74 || next == 0x72 else { return nil }
    if cells.classAt(start + 2) == .latin || cells.classAt(start - 1) == .latin { return nil }
    take(TextSpan(start, start + 2), in: &cells)
    cells.end(next == 0x74 ? .tab : .newline, at: start)
    return start + 2
  }
}
