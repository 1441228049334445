/// What a form field's text says in numbers, beside the text.
public enum FieldFact: Equatable, Sendable {
  /// 薪资
  case salary(Salary)
  /// How many people (招聘人数, 下属人数).
  case people(People)
  /// 工作时间
  case hours(WorkingHours)
  /// 日期
  case date(DatePeriod)
  /// A share as a fraction (出差比例).
  case share(minimum: Double?, maximum: Double?)
}

/// Pay: 8000-12000元/月, 1.2-2万, 15-25K·14薪, 面议, 年薪12-20万元.
public struct Salary: Equatable, Sendable {
  /// The time that the amount is paid for.
  public enum Unit: String, CaseIterable, Sendable {
    case hour, day, month, year
  }

  /// In the currency's unit. An amount without a range is both.
  public var minimum: Double?
  public var maximum: Double?
  /// The ISO 4217 code, where the text names a currency.
  public var currency: String?
  /// Where the text or the field's label says it.
  public var unit: Unit?
  /// How many months a year pays (14薪).
  public var months: Int?
  /// 面议
  public var isNegotiable = false
}

/// A number of people: 2人, 3-5名, 10人以上.
public struct People: Equatable, Sendable {
  public var minimum: Int?
  public var maximum: Int?
}

/// Hours of work: 9:30-18:30, 每天8小时, 双休.
public struct WorkingHours: Equatable, Sendable {
  /// From one time of day to another; past midnight where the end is before the start.
  public struct Period: Equatable, Sendable {
    /// Hours and minutes: 09:30.
    public var start: String
    public var end: String
  }

  public var periods: [Period] = []
  public var hoursPerDay: Double?
  public var hoursPerWeek: Double?
  public var daysPerWeek: Double?
}

/// A day, month or year, or the time from one to another.
public struct DatePeriod: Equatable, Sendable {
  public var start: CalendarDate
  /// Nil for a single date.
  public var end: CalendarDate?
}
