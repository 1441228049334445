/// Addresses of sites that are broken by blanks, so that no search finds them: 源初 中教 师*网 w Ww.9 1 / 0w.net.
enum BrokenAddresses {
  private static let longestLine = 40
  private static let longestRest = 12
  private static let longestAddress = 30
  private static let ends = WordList(["com", "net", "cn", "org", "cc", "vip", "com.cn"])

  /// The addresses, with the line that has little else, and the rest of one on the next line. Linear.
  static func find(_ cells: Cells) -> [Furniture] {
    var found: [Furniture] = []
    var index = cells.next(of: .latin, from: 0, before: cells.count)
    while index < cells.count {
      if let address = address(cells, at: index) {
        let (line, rest) = withLine(cells, address)
        for span in [line, rest].compactMap(\.self) {
          found.append(Furniture(span: span, kind: .watermark, rule: "watermark: an address broken by blanks"))
          index = span.end
        }
      } else {
        index += 1
      }
      index = cells.next(of: .latin, from: index, before: cells.count)
    }
    return found
  }

  /// w Ww.9 1: three times w and a dot, a blank among them, and what follows on the line.
  private static func address(_ cells: Cells, at start: Int) -> TextSpan? {
    guard cells.folded[start] == 0x77, cells.classAt(start - 1) != .latin else { return nil }
    var (end, letters, blanks) = (start, 0, 0)
    while end < cells.count, letters < 3, end - start < longestRest {
      if cells.folded[end] == 0x77 {
        letters += 1
      } else if cells.classes[end] == .space {
        blanks += 1
      } else {
        return nil
      }
      end += 1
    }
    while end < cells.count, cells.classes[end] == .space {
      blanks += 1
      end += 1
    }
    guard letters == 3, blanks > 0, cells.at(end) == 0x2E else { return nil }
    while end < cells.count, end - start < longestAddress, isOfAddress(cells, end) || cells.classes[end] == .space {
      end += 1
    }
    return cells.trim(TextSpan(start, end))
  }

  private static func isOfAddress(_ cells: Cells, _ index: Int) -> Bool {
    cells.classes[index] == .latin || cells.classes[index] == .digit || cells.folded[index] == 0x2E
      || cells.folded[index] == 0x2D
  }

  private static func withLine(_ cells: Cells, _ address: TextSpan) -> (line: TextSpan, rest: TextSpan?) {
    var line = address
    while line.start > 0, cells.classes[line.start - 1] != .newline, line.count <= longestLine { line.start -= 1 }
    let next = cells.skipBlank(address.end, cells.count)
    let isAtEnd = next >= cells.count || cells.classes[next] == .newline || cells.classAt(address.end) == .newline
    guard line.count <= longestLine, isAtEnd else { return (address, nil) }
    line = cells.trim(line)
    // 0w.net on the next line.
    guard !ends.stands(atEndOf: line, of: cells) else { return (line, nil) }
    var start = line.end
    while start < cells.count, cells.classes[start].isBlank || cells.classes[start] == .newline { start += 1 }
    var end = start
    while end < cells.count, end - start < longestRest, isOfAddress(cells, end) { end += 1 }
    guard end > start, cells.classAt(end) == .newline || end == cells.count,
      ends.stands(atEndOf: TextSpan(start, end), of: cells)
    else { return (line, nil) }
    return (line, TextSpan(start, end))
  }
}
