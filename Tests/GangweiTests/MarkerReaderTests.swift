import Testing

@testable import Gangwei

/// The form of a list marker, without regard to its neighbours.
@Suite struct MarkerReaderTests {
  private func read(_ text: String) -> Marker? {
    let cells = Cells(text)
    return MarkerReader.read(cells, at: 0, before: cells.count)
  }

  @Test(arguments: [
    ("1.负责", Marker.Family.arabic, 1, 2), ("1、负责", .arabic, 1, 2), ("12．负责", .arabic, 12, 3), ("１、负责", .arabic, 1, 2),
    ("1,负责", .arabic, 1, 2), ("1:负责", .arabic, 1, 2), ("1.、负责", .arabic, 1, 3), ("⒈负责", .arabic, 1, 1),
    ("1)负责", .halfParenthesized, 1, 2), ("10）负责", .halfParenthesized, 10, 3),
    ("(1)负责", .parenthesizedArabic, 1, 3), ("（12）负责", .parenthesizedArabic, 12, 4),
    ("( 3 )负责", .parenthesizedArabic, 3, 5),
    ("⑴负责", .parenthesizedArabic, 1, 1), ("⒇负责", .parenthesizedArabic, 20, 1),
    ("(一)负责", .parenthesizedHan, 1, 3), ("（十二）负责", .parenthesizedHan, 12, 4), ("㈠负责", .parenthesizedHan, 1, 1),
    ("四)负责", .parenthesizedHan, 4, 2),
    ("一、负责", .han, 1, 2), ("十一、负责", .han, 11, 3), ("二十.负责", .han, 20, 3), ("三：负责", .han, 3, 2), ("壹、负责", .han, 1, 2),
    ("①负责", .circled, 1, 1), ("⑳负责", .circled, 20, 1), ("❶负责", .circled, 1, 1), ("➀负责", .circled, 1, 1),
    ("第3章 职责", .chapter, 3, 3), ("第二部分 职责", .chapter, 2, 4), ("PART 03 职责", .chapter, 3, 7),
    ("篇1", .chapter, 1, 2), ("篇二：客户经理", .chapter, 2, 3),
    ("A.负责", .letter, 1, 2), ("b、负责", .letter, 2, 2), ("c)负责", .letter, 3, 2),
  ])
  func form(text: String, family: Marker.Family, number: Int, length: Int) throws {
    let marker = try #require(read(text), "\(text)")
    #expect(marker.family == family)
    #expect(marker.number == number)
    #expect(marker.span == TextSpan(0, length))
    #expect(marker.depth == 1)
    #expect(!marker.isBare)
  }

  /// 条 stands in 节, which stands in 章.
  @Test(arguments: [("第一条 负责", 1, 3, 3), ("第十二条：负责", 12, 5, 3), ("第二节 职责", 2, 3, 2), ("第三款 职责", 3, 3, 4)])
  func depthOfChapters(text: String, number: Int, length: Int, depth: Int) throws {
    let marker = try #require(read(text))
    #expect(marker.family == .chapter && marker.number == number && marker.depth == depth)
    #expect(marker.span == TextSpan(0, length))
  }

  @Test(arguments: [("2.1负责", 1, 2), ("3.1.2 负责", 2, 3), ("1.10、负责", 10, 2), ("1.2.3.4.负责", 4, 4)])
  func decimalForm(text: String, number: Int, depth: Int) throws {
    let marker = try #require(read(text))
    #expect(marker.family == .decimal)
    #expect(marker.number == number)
    #expect(marker.depth == depth)
  }

  /// A number with nothing behind it needs a sequence.
  @Test(arguments: ["1负责", "2 负责", "3"])
  func bareNumber(text: String) throws {
    let marker = try #require(read(text))
    #expect(marker.family == .arabic && marker.isBare)
    #expect(marker.span == TextSpan(0, 1))
  }

  @Test(arguments: [
    "1.5万", "154.00", "1.05", "2020年", "100个", "1、2、3号", "1,000", "1/2", "1-2", "100%", "(2012)", "(负责)", "(1", "(一",
    "一个",
    "一般", "十分", "百货", "第一", "第一次", "篇", "篇章", "A1.", "a.b", "ab.", "Word", "负责", "。", "",
  ])
  func noMarker(text: String) {
    #expect(read(text) == nil, "\(text)")
  }

  /// The separator of an item's number is no separator of the numbers of a range.
  @Test func rangeAfterMarker() {
    #expect(read("1、26~38岁")?.span == TextSpan(0, 2))
    #expect(read("2、30个客户")?.span == TextSpan(0, 2))
  }

  @Test(arguments: ["1、26-38岁", "2、3年以上工作经验"])
  func quantitiesAfterMarkers(text: String) {
    #expect(read(text)?.span == TextSpan(0, 2))
  }

  @Test func partsAreTextsOfTheirOwn() {
    #expect(read("篇1")?.isPart == true)
    #expect(read("第三篇")?.isPart == true)
    #expect(read("第三条")?.isPart == false)
    // The number of the part and that of its first item.
    #expect(read("篇31.制定")?.span == TextSpan(0, 2))
  }

  @Test func levelsByCustom() throws {
    let order = ["第一章", "一、负责", "(一)负责", "1.1负责", "1.负责", "(1)负责", "1)负责", "①负责"]
    let markers = try order.map { try #require(read($0)) }
    for (index, marker) in markers.enumerated() {
      for other in markers[..<index] { #expect(marker.isDeeper(than: other) && !other.isDeeper(than: marker)) }
    }
    let section = try #require(read("1.1负责"))
    #expect(read("1.1.1负责")?.isDeeper(than: section) == true)
  }
}
