/// Finds the members that differ between two JSON values.
struct JSONComparison {
  private(set) var differences: [JSONDifference] = []

  /// Compares both; the differences are in the order of the members' names and the elements' places.
  init(golden: JSONValue, current: JSONValue) {
    compare(golden, current, path: "")
  }

  private mutating func compare(_ golden: JSONValue, _ current: JSONValue, path: String) {
    if golden == current { return }
    switch (golden, current) {
    case (.object(let old), .object(let new)): compareMembers(old, new, path: path)
    case (.array(let old), .array(let new)) where old.contains(where: \.isObject) || new.contains(where: \.isObject):
      compareElements(old, new, path: path)
    default: note(golden, current, path: path)
    }
  }

  private mutating func compareMembers(_ old: [String: JSONValue], _ new: [String: JSONValue], path: String) {
    let names = Set(old.keys).union(new.keys).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for name in names {
      compareOptional(old[name], new[name], path: path.isEmpty ? name : "\(path).\(name)")
    }
  }

  /// Elements of the same identity are compared with each other; those between them pair by place.
  private mutating func compareElements(_ old: [JSONValue], _ new: [JSONValue], path: String) {
    var oldStart = 0
    var newStart = 0
    for (oldIndex, newIndex) in Self.anchors(old.map(\.identity), new.map(\.identity)) + [(old.count, new.count)] {
      let paired = min(oldIndex - oldStart, newIndex - newStart)
      for offset in 0..<paired {
        compare(old[oldStart + offset], new[newStart + offset], path: "\(path)[\(newStart + offset)]")
      }
      for index in oldStart + paired..<oldIndex { compareOptional(old[index], nil, path: "\(path)[\(index)]") }
      for index in newStart + paired..<newIndex { compareOptional(nil, new[index], path: "\(path)[\(index)]") }
      if oldIndex < old.count, newIndex < new.count {
        compare(old[oldIndex], new[newIndex], path: "\(path)[\(newIndex)]")
      }
      oldStart = oldIndex + 1
      newStart = newIndex + 1
    }
  }

  private mutating func compareOptional(_ golden: JSONValue?, _ current: JSONValue?, path: String) {
    if let golden, let current {
      compare(golden, current, path: path)
    } else if golden != nil || current != nil {
      note(golden, current, path: path)
    }
  }

  private mutating func note(_ golden: JSONValue?, _ current: JSONValue?, path: String) {
    differences.append(JSONDifference(path: path, golden: golden?.oneLine, current: current?.oneLine))
  }

  /// Pairs of indexes of equal elements, ascending in both: a longest common subsequence.
  private static func anchors(_ old: [JSONValue], _ new: [JSONValue]) -> [(Int, Int)] {
    // Comparing long lists that have little in common takes quadratic time; those pair by place.
    guard old.count * new.count <= 4_000_000 else { return [] }
    let difference = new.difference(from: old)
    let removed = Set(difference.removals.map(\.offset))
    let inserted = Set(difference.insertions.map(\.offset))
    let keptOld = old.indices.filter { !removed.contains($0) }
    let keptNew = new.indices.filter { !inserted.contains($0) }
    return Array(zip(keptOld, keptNew))
  }
}

extension JSONValue {
  var isObject: Bool {
    if case .object = self { true } else { false }
  }
}

extension CollectionDifference.Change {
  var offset: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
