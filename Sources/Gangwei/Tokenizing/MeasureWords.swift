/// Words that count or measure: a number before one is a quantity, not a list marker.
enum MeasureWords {
  private static let units = ScalarSet("年月日天人名个次万千百元岁周小分点条项位家户台件号期页米度倍批句所平吨公篇秒季时级%‰~-")

  /// Whether a measure word stands at `index`.
  static func follow(_ cells: Cells, _ index: Int) -> Bool { units.contains(cells.at(index)) }
}
