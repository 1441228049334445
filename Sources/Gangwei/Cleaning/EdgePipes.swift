/// Pipes at one end of lines that have no other: what is left of a table whose cells stand on a line each.
enum EdgePipes {
  private static let fewest = 4

  /// The lines without such pipes, where there are several. Linear.
  static func trim(_ lines: [PhysicalLine], _ cells: Cells) -> [PhysicalLine] {
    let found = lines.indices.filter { hasEdge(lines[$0].span, cells) }
    guard found.count >= fewest else { return lines }
    var trimmed = lines
    for number in found {
      var span = lines[number].span
      if cells.folded[span.start] == 0x7C { span.start += 1 } else { span.end -= 1 }
      trimmed[number].span = cells.trim(span)
    }
    return trimmed
  }

  /// 岗位名称 |
  private static func hasEdge(_ span: TextSpan, _ cells: Cells) -> Bool {
    guard span.count > 2 else { return false }
    let (first, last) = (cells.folded[span.start] == 0x7C, cells.folded[span.end - 1] == 0x7C)
    return first != last && !cells.holds(0x7C, in: TextSpan(span.start + 1, span.end - 1))
  }
}
