@testable import Gangwei

extension Document {
  /// A document that has something of everything, for the writer; not one that a parser would give.
  static var sample: Document {
    var facts = SourceFacts(name: "page.txt", sha256: String(repeating: "0", count: 64), bytes: 12, encoding: "UTF-8")
    facts.title = Passage(text: "岗位", span: TextSpan(0, 2))
    facts.format = "doc"
    facts.pages = 2
    var document = Document(source: facts)
    document.articles = [Article(title: facts.title, span: TextSpan(0, 9), positions: [0])]
    document.positions = [.sample]
    document.boilerplate = BoilerplateKind.allCases.map { Boilerplate(kind: $0, text: "广告", span: TextSpan(2, 4)) }
    document.unclaimed = [Passage(text: "余", span: TextSpan(8, 9))]
    document.accounting = Accounting(values: 4, structure: 3, boilerplate: 2, unclaimed: 1)
    document.diagnostics = Diagnostic.Code.allCases.map {
      Diagnostic(code: $0, severity: .warning, message: "said", span: nil)
    }
    document.diagnostics.append(
      Diagnostic(code: .numberingGap, severity: .information, message: "said", span: TextSpan(1, 2)))
    return document
  }
}

extension Position {
  static var sample: Position {
    let place = TextSpan(1, 3)
    let passage = Passage(text: "专员", span: place)
    var position = Position(kind: .position, span: TextSpan(0, 9))
    position.id = "0123456789abcdef"
    position.title = passage
    position.department = passage
    position.summary = passage
    position.duties = [Item(text: "承担", span: place, marker: "(1)", group: ["财务类"]), Item(text: "完成", span: place)]
    position.qualifications = Item.Category.allCases.map { Item(text: "本科", span: place, category: $0) }
    position.authorities = [Item(text: "审批", span: place)]
    position.weights = [Weight(name: passage, weight: 0.1, span: place), Weight(name: passage, weight: 1, span: place)]
    position.relationships = [Relationship(type: .reportsTo, target: passage)]
    position.constraints = [
      Constraint(fact: .education(minimum: .bachelor), preferred: true, span: place),
      Constraint(fact: .experience(minimum: 3, maximum: 4.5), span: place),
      Constraint(fact: .age(minimum: nil, maximum: 30), span: place),
      Constraint(fact: .major("会计"), span: place),
      Constraint(fact: .language("en", level: "CET-4"), span: place),
      Constraint(fact: .certificate("会计证"), span: place),
      Constraint(fact: .professionalTitle("工程师"), span: place),
      Constraint(fact: .gender(.female), span: place),
      Constraint(fact: .health("健康"), span: place),
    ]
    var hours = WorkingHours(periods: [WorkingHours.Period(start: "09:30", end: "18:30")])
    (hours.hoursPerDay, hours.hoursPerWeek, hours.daysPerWeek) = (8, 40, 5)
    let salary = Salary(
      minimum: 8000, maximum: 12000, currency: "CNY", unit: .month, months: 14, isNegotiable: true)
    let date = CalendarDate(year: 2022, month: 3)
    position.fields = [
      Field(name: "headcount", value: passage), Field(name: "code", value: passage),
      Field(name: "salary", value: passage, fact: .salary(salary)),
      Field(name: "hours", value: passage, fact: .hours(hours)),
      Field(name: "managedCount", value: passage, fact: .people(People(minimum: 3, maximum: 5))),
      Field(name: "travel", value: passage, fact: .share(minimum: 0.2, maximum: 0.5)),
      Field(name: "date", value: passage, fact: .date(DatePeriod(start: date))),
      Field(name: "date", value: passage, fact: .date(DatePeriod(start: date, end: CalendarDate(year: 2023)))),
    ]
    position.sections = [
      Section(kind: "conclusion", heading: passage, text: "总结", span: place),
      Section(kind: "other", heading: nil, text: "其他", span: place),
    ]
    return position
  }
}
