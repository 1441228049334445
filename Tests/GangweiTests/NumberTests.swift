import Testing

@testable import Gangwei

@Suite struct NumberTests {
  @Test(arguments: [
    ("一", 1), ("两", 2), ("九", 9), ("十", 10), ("十二", 12), ("二十", 20), ("二十五", 25), ("一百二十", 120), ("一百零五", 105),
    ("三千", 3000), ("二〇一九", 2019), ("壹拾贰", 12), ("伍佰", 500), ("零", 0),
  ])
  func hanNumerals(text: String, value: Int) throws {
    let cells = Cells(text)
    let numeral = try #require(HanNumeral.read(cells, at: 0, before: cells.count))
    #expect(numeral.value == value)
    #expect(numeral.end == cells.count)
  }

  @Test func hanNumeralsEnd() {
    #expect(HanNumeral.read(Cells("三年以上"), at: 0, before: 4)?.end == 1)
    #expect(HanNumeral.read(Cells("年"), at: 0, before: 1) == nil)
    #expect(HanNumeral.read(Cells("三"), at: 0, before: 0) == nil)
    for scalar in UInt32(0)..<0x10000 where HanNumeral.digit(scalar) != nil || HanNumeral.unit(scalar) != nil {
      #expect(HanNumeral.isNumeral(scalar))
    }
    // A row of units is no number; nothing overflows.
    let long = Cells(String(repeating: "九千", count: 1000))
    #expect(HanNumeral.read(long, at: 0, before: long.count) == nil)
    let digits = Cells(String(repeating: "九", count: 1000))
    #expect(HanNumeral.read(digits, at: 0, before: digits.count) == nil)
  }

  @Test(arguments: [("12个", 12, 2), ("０３", 3, 2), ("十二个", 12, 2)])
  func eitherWriting(text: String, value: Int, end: Int) throws {
    let cells = Cells(text)
    let number = try #require(HanNumeral.readAny(cells, at: 0, before: cells.count))
    #expect(number.value == value && number.end == end)
  }

  @Test(arguments: [
    ("3年", 3, nil, 1), ("3-5年", 3, 5, 3), ("三至五年", 3, 5, 3), ("18—45周岁", 18, 45, 5), ("25岁至40", 25, 40, 6),
    ("26~38岁", 26, 38, 5),
    ("３～５年", 3, 5, 3), ("3到5年", 3, 5, 3), ("两年", 2, nil, 1), ("十年", 10, nil, 1), ("3--5年", 3, 5, 4),
    ("18周岁-45周岁", 18, 45, 7),
    ("5-3年", 5, nil, 1), ("3 年", 3, nil, 1),
  ])
  func ranges(text: String, minimum: Int, maximum: Int?, end: Int) throws {
    let cells = Cells(text)
    let range = try #require(NumberRange.read(cells, at: 0, before: cells.count))
    #expect(range.minimum == minimum)
    #expect(range.maximum == maximum)
    #expect(range.start == 0 && range.end == end)
  }

  @Test(arguments: ["1.5年", "年", "、", "a3"])
  func noRange(text: String) {
    #expect(NumberRange.read(Cells(text), at: 0, before: text.unicodeScalars.count) == nil)
  }

  /// A number is read from its first digit only.
  @Test func middleOfANumber() {
    #expect(NumberRange.read(Cells("2019年"), at: 2, before: 5) == nil)
    #expect(NumberRange.read(Cells("二十年"), at: 1, before: 3) == nil)
    #expect(NumberRange.read(Cells("1.5年"), at: 2, before: 4) == nil)
  }

  @Test(arguments: [
    ("10%", 0.1, 3), ("5‰", 0.005, 2), ("12.5 %", 0.125, 6), ("100％", 1, 4), ("０．７％", 0.007, 4), ("33.33%", 0.3333, 6),
    ("0%", 0, 2),
    ("7%", 0.07, 2), ("29%", 0.29, 3), ("57%", 0.57, 3),
  ])
  func percentages(text: String, value: Double, end: Int) throws {
    let cells = Cells(text)
    let percentage = try #require(Percentage.read(cells, at: 0, before: cells.count))
    // Equal and not only near: the JSON shows the shortest decimal.
    #expect(percentage.value == value)
    #expect(percentage.end == end)
  }

  @Test(arguments: ["10", "10分", "10.%", "-", "1a%"])
  func noPercentage(text: String) {
    #expect(Percentage.read(Cells(text), at: 0, before: text.unicodeScalars.count) == nil)
  }

  @Test func longPercentage() {
    let cells = Cells(String(repeating: "9", count: 1000) + "%")
    #expect(Percentage.read(cells, at: 0, before: cells.count) == nil)
  }
}
