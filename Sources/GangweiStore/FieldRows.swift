internal import Gangwei
internal import CanonicalJSON

/// The rows of form fields, with what their text says in numbers.
extension DocumentRows {
  mutating func addField(_ field: Field, _ ordinal: Int, _ position: Int) {
    let id = nextPart()
    let head: [StoredValue] = [.part(id), .part(position), .integer(ordinal), .text(field.name)]
    add(.fields, head + Self.passage(field.value) + FlatFact(field.fact).values)
    addToSearch(id, text: field.value.text)
  }
}

/// A field's fact as columns.
private struct FlatFact {
  var minimum: Double?
  var maximum: Double?
  var unit: String?
  var currency: String?
  var months: Int?
  var isNegotiable = false
  var hours: WorkingHours?
  var dateStart: String?
  var dateEnd: String?

  init(_ fact: FieldFact?) {
    switch fact {
    case nil: break
    case .salary(let salary):
      (minimum, maximum, unit) = (salary.minimum, salary.maximum, salary.unit?.rawValue)
      (currency, months, isNegotiable) = (salary.currency, salary.months, salary.isNegotiable)
    case .people(let people):
      (minimum, maximum, unit) = (people.minimum.map(Double.init), people.maximum.map(Double.init), "person")
    case .share(let minimum, let maximum):
      (self.minimum, self.maximum, unit) = (minimum, maximum, "fraction")
    case .hours(let hours): self.hours = hours
    case .date(let period): (dateStart, dateEnd) = (period.start.text, period.end?.text)
    }
  }

  var values: [StoredValue] {
    [
      .real(orNull: minimum), .real(orNull: maximum), .text(orNull: unit), .text(orNull: currency),
      .integer(orNull: months), isNegotiable ? .integer(1) : .null, .real(orNull: hours?.hoursPerDay),
      .real(orNull: hours?.hoursPerWeek), .real(orNull: hours?.daysPerWeek), periods, .text(orNull: dateStart),
      .text(orNull: dateEnd),
    ]
  }

  private var periods: StoredValue {
    guard let hours, !hours.periods.isEmpty else { return .null }
    let periods = hours.periods.map { period in
      CanonicalJSON.object(["end": .string(period.end), "start": .string(period.start)])
    }
    return .text(CanonicalJSON.array(periods).rendered)
  }
}
