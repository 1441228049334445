/// Names of files, told by their ending.
enum FileNames {
  private static let endings = WordList(file: "site-rows", row: "file-ending")
  private static let lengths = 6...80
  private static let longestHead = 8
  private static let fewest = 2

  /// Lists of them, one a line: 餐厅服务员年终总结三篇.docx. The short line before them heads the list.
  static func find(_ cells: Cells, _ lines: [PhysicalLine]) -> [Furniture] {
    var found: [Furniture] = []
    var run: [Int] = []
    func close() {
      // A title that stands twice is no list.
      if let first = run.first, Set(run.map { cells.key(lines[$0].span) }).count >= fewest {
        if first > 0, isHead(cells, lines[first - 1].span) { run.insert(first - 1, at: 0) }
        found += run.map {
          Furniture(span: lines[$0].span, kind: .relatedLinks, rule: "boilerplate: names of files, one a line")
        }
      }
      run = []
    }
    for (number, line) in lines.enumerated() {
      if isName(cells, line.span) || isNameWithFacts(cells, line.span) {
        run.append(number)
      } else if !run.isEmpty {
        close()
      }
    }
    close()
    return found
  }

  /// 设备主管岗位职责.doc
  static func isName(_ cells: Cells, _ span: TextSpan) -> Bool {
    lengths.contains(span.count) && cells.classes[span.end - 1] == .latin && endings.stands(atEndOf: span, of: cells)
  }

  /// …岗位说明书.doc  2页  2022-10-11: facts about the file behind its name.
  private static func isNameWithFacts(_ cells: Cells, _ span: TextSpan) -> Bool {
    guard lengths.contains(span.count) else { return false }
    var rest = span
    while let dot = cells.find(0x2E, in: rest) {
      if let count = endings.longest(at: dot, before: span.end, of: cells), cells.isBlank(dot + count) {
        return (dot..<span.end).contains { cells.classes[$0] == .digit } && cells.find([0x3A], in: span) == nil
      }
      rest.start = dot + 1
    }
    return false
  }

  private static func isHead(_ cells: Cells, _ span: TextSpan) -> Bool {
    span.count <= longestHead && (span.start..<span.end).allSatisfy { cells.classes[$0] == .han }
  }
}
