/// What each line was taken for.
extension Reading {
  func explanation() -> Explanation {
    var explained: [Explanation.Line] = []
    var parts: [(span: TextSpan, role: String, rules: [String])] = furniture.map {
      ($0.span, "boilerplate \($0.kind.rawValue)", [$0.rule])
    }
    for (index, segment) in segments.enumerated() {
      parts.append((segment.span, roles[index].name, segment.rules + roles[index].rules))
    }
    parts.sort { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }
    var line = 1
    var position = 0
    for part in parts {
      let span = insertions.inSource(part.span)
      while position < span.start {
        if source.scalars[position] == 0x0A || source.scalars[position] == 0x0D && next(position) != 0x0A { line += 1 }
        position += 1
      }
      let text = TextBuilder.plain(source.scalars, span)?.text ?? ""
      explained.append(
        Explanation.Line(number: line, span: span, text: text, role: part.role, rules: part.rules))
    }
    return Explanation(document: document, lines: explained)
  }

  private func next(_ index: Int) -> UInt32 {
    index + 1 < source.scalars.count ? source.scalars[index + 1] : 0
  }
}
