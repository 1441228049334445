import Testing

@testable import Gangwei

/// A change to a position.
private struct Change: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var apply: @Sendable (inout Position) -> Void

  init(_ name: String, _ apply: @escaping @Sendable (inout Position) -> Void) {
    testDescription = name
    self.apply = apply
  }
}

@Suite struct IdentityTests {
  /// The id is stored by users: a change of this value is a change of the format.
  @Test func stability() {
    var position = Position(kind: .position, span: TextSpan(0, 9))
    position.title = Passage(text: "专员", span: TextSpan(0, 2))
    position.duties = [Item(text: "承担", span: TextSpan(3, 5))]
    // sha256("4:kind8:position5:title6:专员4:duty6:承担")
    #expect(identity(of: position) == "3cf2cca74449468f")
  }

  @Test(arguments: [
    Change("place") { $0.span = TextSpan(100, 109) },
    Change("place of the title") { $0.title?.span = TextSpan(100, 102) },
    Change("place of a duty") { $0.duties[0].span = TextSpan(100, 102) },
    Change("marker") { $0.duties[0].marker = "①" },
    Change("id") { $0.id = "" },
  ])
  fileprivate func sameWith(_ change: Change) {
    var position = Position.sample
    change.apply(&position)
    #expect(identity(of: position) == identity(of: .sample))
  }

  @Test(arguments: [
    Change("kind") { $0.kind = .department },
    Change("title") { $0.title?.text = "经理" },
    Change("no title") { $0.title = nil },
    Change("department") { $0.department?.text = "经理" },
    Change("title for department") { $0.department = nil },
    Change("summary") { $0.summary = nil },
    Change("duty") { $0.duties[0].text += "。" },
    Change("order of duties") { $0.duties.reverse() },
    Change("two duties in one") { $0.duties = [Item(text: "承担完成", span: TextSpan(1, 3))] },
    Change("duty for authority") { $0.duties.append($0.authorities.removeFirst()) },
    Change("qualification") { _ = $0.qualifications.popLast() },
    Change("weight") { $0.weights[0].weight = 0.2 },
    Change("relationship") { $0.relationships[0].type = .supervises },
  ])
  fileprivate func differentWith(_ change: Change) {
    var position = Position.sample
    change.apply(&position)
    #expect(identity(of: position) != identity(of: .sample))
  }
}
