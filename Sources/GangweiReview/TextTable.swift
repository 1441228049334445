/// Rows of cells, aligned in columns also where cells hold double-width characters.
public struct TextTable: Sendable {
  public enum Alignment: Sendable {
    case left, right
  }

  private let alignments: [Alignment]
  private var rows: [[String]] = []

  /// - Parameter alignments: one for each column.
  public init(alignments: [Alignment]) {
    self.alignments = alignments
  }

  /// Adds a row; cells beyond the last column are dropped.
  public mutating func add(_ cells: [String]) {
    rows.append(Array(cells.prefix(alignments.count)))
  }

  /// The lines, two spaces between the columns, none at the ends of the lines, each with its line feed.
  public func rendered() -> String {
    var widths = [Int](repeating: 0, count: alignments.count)
    for row in rows {
      for (column, cell) in row.enumerated() { widths[column] = max(widths[column], DisplayWidth.columns(of: cell)) }
    }
    var result = ""
    for row in rows {
      var line = ""
      var owed = 0
      for (column, cell) in row.enumerated() {
        let padding = widths[column] - DisplayWidth.columns(of: cell)
        let leading = alignments[column] == .right ? padding : 0
        if !cell.isEmpty {
          line += String(repeating: " ", count: owed + leading) + cell
          owed = 0
        } else {
          owed += leading
        }
        owed += padding - leading + 2
      }
      result += line + "\n"
    }
    return result
  }
}
