/// Names of a page's document that ran together in front of its text: 仓储人员岗位职责描述仓储人员岗位职责描述收货员岗位职责1、….
struct RepeatedNames {
  private static let firstLines = 8
  private static let shortest = 6
  private static let longest = 40
  private static let dot: UInt32 = 0x2E
  /// How many times at least it stands in front of a text that goes on at once.
  private static let fewest = 2

  private let cells: Cells
  /// The names of files among the page's first lines, folded, without their endings.
  private let names: [[UInt32]]

  init(_ cells: Cells, _ lines: [PhysicalLine]) {
    self.cells = cells
    var found: Set<[UInt32]> = []
    for line in lines.prefix(Self.firstLines) {
      if let name = Self.name(cells, line.span), name.count >= Self.shortest, name.count <= Self.longest {
        found.insert(cells.key(name))
      }
    }
    names = Array(found)
  }

  /// Where the line is parted: behind each of the names in front of its text.
  func places(_ line: TextSpan) -> [Int] {
    for name in names {
      var places: [Int] = []
      var place = line.start
      while place + name.count < line.end, cells.hasWord(name, at: place) {
        place += name.count
        places.append(place)
      }
      if places.count >= Self.fewest { return places }
    }
    return []
  }

  /// 收货员岗位职责 of 收货员岗位职责.docx.
  private static func name(_ cells: Cells, _ line: TextSpan) -> TextSpan? {
    guard FileNames.isName(cells, line) else { return nil }
    var end = line.end
    while end > line.start, cells.folded[end - 1] != dot { end -= 1 }
    return end > line.start ? TextSpan(line.start, end - 1) : nil
  }
}
