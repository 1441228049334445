/// The canonical JSON of form fields: the text, where it stands, and what it says in numbers.
extension JSONEmitter {
  mutating func field(_ field: Field) {
    guard let fact = field.fact else { return passage(field.value) }
    beginObject()
    switch fact {
    case .salary(let salary): self.salary(salary, field.value)
    case .people(let people):
      optionalInteger("maximum", people.maximum)
      optionalInteger("minimum", people.minimum)
      said(field.value, unit: "person")
    case .share(let minimum, let maximum):
      optionalDouble("maximum", maximum)
      optionalDouble("minimum", minimum)
      said(field.value, unit: "fraction")
    case .hours(let hours): self.hours(hours, field.value)
    case .date(let period): date(period, field.value)
    }
    endObject()
  }

  private mutating func said(_ passage: Passage, unit: String? = nil) {
    span(passage.span)
    optionalString("text", passage.text)
    optionalString("unit", unit)
  }

  private mutating func salary(_ salary: Salary, _ passage: Passage) {
    optionalString("currency", salary.currency)
    optionalDouble("maximum", salary.maximum)
    optionalDouble("minimum", salary.minimum)
    optionalInteger("months", salary.months)
    if salary.isNegotiable {
      member("negotiable")
      boolean(true)
    }
    said(passage, unit: salary.unit?.rawValue)
  }

  private mutating func hours(_ hours: WorkingHours, _ passage: Passage) {
    optionalDouble("daysPerWeek", hours.daysPerWeek)
    optionalDouble("hoursPerDay", hours.hoursPerDay)
    optionalDouble("hoursPerWeek", hours.hoursPerWeek)
    list("periods", hours.periods) { emitter, period in
      emitter.beginObject()
      emitter.member("end")
      emitter.string(period.end)
      emitter.member("start")
      emitter.string(period.start)
      emitter.endObject()
    }
    said(passage)
  }

  private mutating func date(_ period: DatePeriod, _ passage: Passage) {
    guard let end = period.end else {
      member("date")
      string(period.start.text)
      return said(passage)
    }
    member("end")
    string(end.text)
    span(passage.span)
    member("start")
    string(period.start.text)
    optionalString("text", passage.text)
  }
}
