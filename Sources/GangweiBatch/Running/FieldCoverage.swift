public import Gangwei

/// How many positions have which of their members.
public struct FieldCoverage: Equatable, Sendable {
  /// The members that are counted, in the order in which they are told.
  public enum Member: String, CaseIterable, Sendable {
    case title, department, summary, duties, qualifications, authorities, weights, relationships, constraints, fields
    case sections
  }

  private var counts = [Int](repeating: 0, count: Member.allCases.count)

  /// Counts the members of some positions.
  public init(of positions: [Position]) {
    for position in positions {
      for (index, member) in Member.allCases.enumerated() where Self.has(position, member) { counts[index] += 1 }
    }
  }

  /// How many positions have this member.
  public subscript(member: Member) -> Int {
    Member.allCases.firstIndex(of: member).map { counts[$0] } ?? 0
  }

  /// Adds the counts of other positions.
  public mutating func add(_ other: FieldCoverage) {
    for index in counts.indices { counts[index] += other.counts[index] }
  }

  private static func has(_ position: Position, _ member: Member) -> Bool {
    switch member {
    case .title: position.title != nil
    case .department: position.department != nil
    case .summary: position.summary != nil
    case .duties: !position.duties.isEmpty
    case .qualifications: !position.qualifications.isEmpty
    case .authorities: !position.authorities.isEmpty
    case .weights: !position.weights.isEmpty
    case .relationships: !position.relationships.isEmpty
    case .constraints: !position.constraints.isEmpty
    case .fields: !position.fields.isEmpty
    case .sections: !position.sections.isEmpty
    }
  }
}
