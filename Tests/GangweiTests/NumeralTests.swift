import Testing

@testable import Gangwei

/// The readers of numbers in free text.
@Suite struct NumeralTests {
  // MARK: Numbers

  @Test(arguments: [
    ("12", 12), ("１２", 12), ("1,234,567", 1_234_567), ("1,234.5", 1234.5), ("3.14", 3.14), (".5", 0.5), ("-10", -10),
    ("三", 3), ("十", 10), ("十二", 12), ("二十", 20), ("一百零五", 105), ("四百五", 450), ("一万五", 15000), ("三千零二十", 3020),
    ("二〇二〇", 2020), ("壹佰贰拾叁", 123), ("伍佰", 500), ("兩千四百", 2400), ("两百", 200), ("半百", 50), ("百三", 130),
    ("1.13万", 11300), ("3万4000", 34000), ("5亿1万4千6百", 500_014_600), ("万分", .nan), ("四万亿", 4e12), ("一万五千亿", 1.5e12),
    ("五兆六十二亿四万五千二", 5_006_200_045_200), ("10万万", 1e9),
    ("负二点五", -2.5), ("十点二三三", 10.233), ("三点五万", 35000), ("40k", 40000), ("15K", 15000),
    ("三分之一", 1.0 / 3), ("一又二分之一", 1.5), ("3/5", 0.6), ("1 3/5", 1.6), ("十多万", 100_000), ("500余万", 5_000_000),
  ])
  func numbers(text: String, value: Double) throws {
    let cells = Cells(text)
    let number = Numeral.read(cells, at: 0, before: cells.count)
    guard !value.isNaN else {
      #expect(number == nil)
      return
    }
    #expect(number?.value == value)
    #expect(number?.end == cells.count)
  }

  @Test(arguments: ["四川", "一切", "队伍", "收拾", "放肆", "大陆", "统一", "万", "九九", "二三十", "A2021072113", "12345678901234567890"])
  func noNumbers(text: String) {
    let cells = Cells(text)
    #expect(Numeral.all(in: cells.whole, of: cells) == [])
  }

  @Test(arguments: [
    ("九年八吨", [9, 8]), ("1, 234", [1, 234]), ("1.2.3", [1, 2, 3]), ("两百点两", [200, 2]), ("五十千", [50]),
    ("3-5", [3, 5]), ("100%28", [100, 28]),
  ])
  func severalNumbers(text: String, values: [Double]) {
    let cells = Cells(text)
    #expect(Numeral.all(in: cells.whole, of: cells).map(\.value) == values)
  }

  @Test(arguments: [
    "九", "九万", "万", "九千", "1,234,", "1.", "一点", "百分之", "3/", "零", "负", "-", "十 ", "九又", "一分之", "点", "234,",
  ])
  func longRowsEndAndOverflowNothing(part: String) {
    let cells = Cells(String(repeating: part, count: 2000))
    for number in Numeral.all(in: cells.whole, of: cells) {
      #expect(number.value.isFinite && number.end <= cells.count)
    }
    for share in Proportion.all(in: cells.whole, of: cells) { #expect(share.value.isFinite) }
    for bounds in Bounds.all(in: cells.whole, of: cells) { #expect(bounds.end <= cells.count) }
    _ = Money.all(in: cells.whole, of: cells)
    _ = Age.all(in: cells.whole, of: cells)
    _ = Duration.all(in: cells.whole, of: cells)
    _ = CalendarDate.all(in: cells.whole, of: cells)
    let reader = FieldReader(cells: cells)
    for name in FieldName.allCases { _ = reader.read(name, cells.whole) }
  }

  // MARK: Shares

  @Test(arguments: [
    ("10%", 0.1), ("5‰", 0.005), ("12.5 %", 0.125), ("33.3%", 0.333), ("-22.2%", -0.222), ("百分之三十", 0.3), ("百分之百", 1),
    ("千分之一", 0.001),
    ("万分之三", 0.0003), ("六个百分点", 0.06), ("三成", 0.3), ("三成半", 0.35), ("七成六", 0.76), ("半成", 0.05), ("八点五折", 0.85),
    ("七五折", 0.75), ("75折", 0.75), ("半折", 0.5),
  ])
  func shares(text: String, value: Double) throws {
    let cells = Cells(text)
    let shares = Proportion.all(in: cells.whole, of: cells)
    #expect(shares.count == 1)
    #expect(abs((shares.first?.value ?? 0) - value) < 1e-12)
    #expect(shares.first?.end == cells.count)
  }

  @Test(arguments: ["10", "五百分之2", "二三十个百分点", "十折", "三成立", "issn%280024%2D9114", "对折"])
  func noShares(text: String) {
    let cells = Cells(text)
    #expect(Proportion.all(in: cells.whole, of: cells) == [])
  }

  // MARK: Measures

  @Test(arguments: [
    ("五岁", 5, Gangwei.Duration.Unit.year), ("七周岁", 7, .year), ("十个月大", 10, .month), ("三周大", 3, .week),
    ("90天大", 90, .day),
  ])
  func ages(text: String, value: Double, unit: Gangwei.Duration.Unit) {
    let cells = Cells(text)
    #expect(Age.all(in: cells.whole, of: cells) == [Age(value: value, unit: unit, start: 0, end: cells.count)])
  }

  @Test(arguments: [
    ("5000元", 5000, "CNY"), ("1.2万元", 12000, "CNY"), ("￥300", 300, "CNY"), ("十五美元", 15, "USD"), ("五元三毛", 5.3, "CNY"),
    ("50元6角三分", 50.63, "CNY"), ("8亿元人民币", 8e8, "CNY"), ("人民币 8千元", 8000, "CNY"), ("1.95港元", 1.95, "HKD"),
  ])
  func money(text: String, value: Double, currency: String) {
    let cells = Cells(text)
    #expect(
      Money.all(in: cells.whole, of: cells) == [Money(value: value, currency: currency, start: 0, end: cells.count)])
  }

  @Test(arguments: [
    ("2020-11-2", "2020-11-02"), ("2022年3月", "2022-03"), ("2020.06", "2020-06"), ("二〇二〇年三月", "2020-03"),
    ("2019/03/11", "2019-03-11"),
    ("两千零四年八月十五日", "2004-08-15"), ("2021年", "2021"), ("２０２０年２月２９日", "2020-02-29"), ("2020 年 5 月 1 日", "2020-05-01"),
  ])
  func dates(text: String, iso: String) {
    let cells = Cells(text)
    let dates = CalendarDate.all(in: cells.whole, of: cells)
    #expect(dates.map(\.date.text) == [iso])
    #expect(dates.first?.span == cells.whole)
  }

  @Test(arguments: ["2020", "2019年2月29日", "2020-13-1", "3月", "年", "12-5", "2020.5.32"])
  func noDates(text: String) {
    let cells = Cells(text)
    #expect(CalendarDate.all(in: cells.whole, of: cells).isEmpty)
  }

  // MARK: Ranges

  private static let rangesSaid: [(String, Double?, Double?)] = [
    ("3-5", 3, 5), ("三至五", 3, 5), ("18—45", 18, 45), ("8000-1.2万", 8000, 12000), ("1.2-2万", 12000, 20000),
    ("15-25K", 15000, 25000),
    ("两以上", 2, nil), ("不超过35", nil, 35), ("至少10", 10, nil), ("100以内", nil, 100), ("5", 5, 5), ("5-3", 5, 5),
  ]

  @Test(arguments: rangesSaid)
  func ranges(text: String, minimum: Double?, maximum: Double?) throws {
    let cells = Cells(text)
    let bounds = try #require(Bounds.read(cells, at: 0, before: cells.count))
    #expect(bounds.minimum == minimum && bounds.maximum == maximum)
  }
}
