/// Texts that close their sentences with a dot (…签字.二、设备科科长职责1 .主持…): the dot is read as 。.
enum FullStops {
  private static let fewest = 3

  /// Reads the dots behind Chinese characters as full stops, where the text has more of them than of those. Linear.
  static func resolve(_ cells: inout Cells) {
    var (signs, stops) = (0, 0)
    // Without branches: dots and full stops are strewn over the text.
    for scalar in cells.folded {
      signs &+= scalar == 0x2E ? 1 : 0
      stops &+= scalar == 0x3002 ? 1 : 0
    }
    guard signs >= fewest, signs > stops else { return }
    let dots = cells.folded.indices.filter { cells.folded[$0] == 0x2E && closesSentence(cells, $0) }
    guard dots.count >= fewest, dots.count > stops else { return }
    for dot in dots { cells.replace(dot, by: 0x3002) }
  }

  /// Whether a dot stands behind a word and before a word, a number or a gap. 一. is a marker, 说明书.doc a file's name.
  private static func closesSentence(_ cells: Cells, _ dot: Int) -> Bool {
    guard cells.classAt(dot - 1) == .han, !HanNumeral.isNumeral(cells.at(dot - 1)) else { return false }
    switch cells.classAt(dot + 1) {
    case .han, .digit: return true
    default: return dot + 1 >= cells.count || cells.classAt(dot + 1).isBlank || cells.at(dot + 1) == 0x28
    }
  }
}
