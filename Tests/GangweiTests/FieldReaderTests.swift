import Testing

@testable import Gangwei

@Suite struct FieldReaderTests {
  private func read(_ name: FieldName, _ text: String) -> FieldFact? {
    let cells = Cells(text)
    return FieldReader(cells: cells).read(name, cells.whole)
  }

  // MARK: Pay

  private struct Pay: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var salary: Salary

    init(
      _ text: String, _ minimum: Double?, _ maximum: Double?, _ currency: String? = nil, _ unit: Salary.Unit? = nil,
      months: Int? = nil, isNegotiable: Bool = false
    ) {
      testDescription = text
      salary = Salary(
        minimum: minimum, maximum: maximum, currency: currency, unit: unit, months: months, isNegotiable: isNegotiable)
    }
  }

  @Test(arguments: [
    Pay("8000-12000元/月", 8000, 12000, "CNY", .month), Pay("1.2-2万", 12000, 20000),
    Pay("15-25K·14薪", 15000, 25000, nil, .month, months: 14), Pay("面议", nil, nil, isNegotiable: true),
    Pay("年薪12-20万元", 120_000, 200_000, "CNY", .year), Pay("3200-4500元", 3200, 4500, "CNY"), Pay("9K-13K", 9000, 13000),
    Pay("5000元以上", 5000, nil, "CNY"), Pay("月薪6千元", 6000, 6000, "CNY", .month), Pay("200元/天", 200, 200, "CNY", .day),
    Pay("8千-1万元", 8000, 10000, "CNY"), Pay("底薪3000元+提成", 3000, nil, "CNY"), Pay("5000-8000", 5000, 8000),
    Pay("6500-8500元,年底有利润奖", 6500, 8500, "CNY"), Pay("8000元/月-12000元/月", 8000, 12000, "CNY", .month),
    Pay("8K-12K+店面分红", 8000, 12000), Pay("$3000-5000/月", 3000, 5000, nil, .month),
    Pay("４０００元／月", 4000, 4000, "CNY", .month),
    Pay("时薪25元", 25, 25, "CNY", .hour), Pay("薪资6000-9000元,可面议", 6000, 9000, "CNY", isNegotiable: true),
  ])
  private func salaries(_ pay: Pay) {
    #expect(read(.salary, pay.testDescription) == .salary(pay.salary))
  }

  @Test(arguments: ["五险一金", "试用期3000元,转正后5000元", "按公司规定", "13个月", "2名", "3级", "基本工资+绩效"])
  func noSalary(text: String) {
    #expect(read(.salary, text) == nil)
  }

  /// The label right before the value says the time that the form leaves out.
  @Test func timeOfTheLabel() {
    let cells = Cells("月薪:5000-6000元")
    let salary = Salary(minimum: 5000, maximum: 6000, currency: "CNY", unit: .month)
    #expect(FieldReader(cells: cells).read(.salary, TextSpan(3, cells.count)) == .salary(salary))
  }

  /// 元 is the New Taiwan dollar in many texts in traditional characters.
  @Test func currencyOfTraditionalTexts() {
    let cells = Cells("42,000元")
    let salary = Salary(minimum: 42000, maximum: 42000)
    #expect(FieldReader(cells: cells, isMainland: false).read(.salary, cells.whole) == .salary(salary))
  }

  // MARK: People

  private static let peopleSaid: [(String, Int?, Int?)] = [
    ("2人", 2, 2), ("3-5名", 3, 5), ("1", 1, 1), ("10人以上", 10, nil), ("约12人", 12, 12), ("53(含外协)", 53, 53),
    ("三至五人", 3, 5),
    ("管理8-12人", 8, 12), ("0人", 0, 0), ("２名", 2, 2), ("20人左右", 20, 20), ("不超过5人", nil, 5),
  ]

  @Test(arguments: peopleSaid)
  func people(text: String, minimum: Int?, maximum: Int?) {
    #expect(read(.headcount, text) == .people(People(minimum: minimum, maximum: maximum)))
  }

  @Test(arguments: ["若干", "1人/店", "每人约二百八十户", "无", "经理1人,副经理2人", "1.5人", "99999999999人"])
  func noPeople(text: String) {
    #expect(read(.managedCount, text) == nil)
  }

  // MARK: Hours

  @Test(arguments: [
    ("9:30-18:30", ["09:30-18:30"]), ("早班8:00—18:00,夜班20:00—6:00", ["08:00-18:00", "20:00-06:00"]),
    ("上午9点至下午6点半", ["09:00-18:30"]), ("８：３０～１７：３０", ["08:30-17:30"]), ("8点30分到17点", ["08:30-17:00"]),
  ])
  func periods(text: String, periods: [String]) throws {
    guard case .hours(let hours) = read(.hours, text) else {
      Issue.record("no hours")
      return
    }
    #expect(hours.periods.map { $0.start + "-" + $0.end } == periods)
  }

  @Test(arguments: [
    ("每天8小时,双休", WorkingHours(hoursPerDay: 8, daysPerWeek: 5)), ("8小时", WorkingHours(hoursPerDay: 8)),
    ("八小时工作制,单休", WorkingHours(hoursPerDay: 8, daysPerWeek: 6)), ("每周40小时", WorkingHours(hoursPerWeek: 40)),
    ("周一至周五", WorkingHours(daysPerWeek: 5)), ("五天八小时", WorkingHours(daysPerWeek: 5)),
    ("五天半工作制", WorkingHours(daysPerWeek: 5.5)),
  ])
  func lengths(text: String, hours: WorkingHours) {
    #expect(read(.hours, text) == .hours(hours))
  }

  @Test(arguments: ["大小周", "随食堂开餐时间,实行轮休", "弹性工作", "早班07:30起", "25:00-26:00", "9-5", "年休5天"])
  func noHours(text: String) {
    #expect(read(.hours, text) == nil)
  }

  // MARK: Dates and shares

  @Test func dates() {
    let start = CalendarDate(year: 2023, month: 1, day: 1)
    let end = CalendarDate(year: 2023, month: 12, day: 31)
    #expect(read(.date, "2023年1月1日至2023年12月31日") == .date(DatePeriod(start: start, end: end)))
    #expect(read(.date, "2023-1-1") == .date(DatePeriod(start: start, end: nil)))
    #expect(read(.date, "2023年1月1日,2023年12月31日") == nil)
    #expect(read(.date, "年 月 日") == nil)
  }

  private static let sharesSaid: [(String, Double?, Double?)] = [
    ("50%左右", 0.5, 0.5), ("20%-50%", 0.2, 0.5), ("百分之三十", 0.3, 0.3), ("30%以上", 0.3, nil), ("不超过20%", nil, 0.2),
    ("20-30%", 0.2, 0.3),
  ]

  @Test(arguments: sharesSaid)
  func shares(text: String, minimum: Double?, maximum: Double?) {
    #expect(read(.travel, text) == .share(minimum: minimum, maximum: maximum))
  }

  @Test(arguments: [FieldName.location, .code, .grade, .company])
  func textOnly(name: FieldName) {
    #expect(read(name, "2020年3-5人 8000元") == nil)
  }
}
