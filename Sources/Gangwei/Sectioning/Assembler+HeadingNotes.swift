/// What stands behind a job's name in its heading: how many are sought, the department in brackets.
extension Assembler {
  private static let shift: UInt32 = 0x73ED

  /// 软件工程师(5名), 秩序维护队长(秩序维护部): how many are sought, or the department, behind the name.
  mutating func takeNote(of body: TextSpan) {
    let name = name(body)
    if let count = headcount(body, behind: name) { setField(.headcount, count) }
    // 秩序维护队长(秩序维护部)
    for note in notes(behind: name, in: body) where note.count > 3 {
      let department = cells.trim(TextSpan(note.start + 1, note.end - 1))
      // (早晚班) is none.
      if NameShape.isDepartment(cells, department), cells.folded[department.end - 1] != Self.shift {
        claims.claim(department, .value)
        draft?.department = department
      }
    }
  }

  /// A head-count behind the name, alone or first in brackets.
  func headcount(_ head: TextSpan, behind name: TextSpan) -> TextSpan? {
    var rest = cells.trim(TextSpan(name.end, head.end))
    if rest.count > 2, cells.folded[rest.start] == 0x28 {
      let close = cells.find([0x29], in: rest) ?? rest.end
      let comma = cells.find([0x2C], in: rest) ?? close
      rest = cells.trim(TextSpan(rest.start + 1, min(close, comma)))
    }
    return !rest.isEmpty && NameShape.count(cells, rest) == rest.start ? rest : nil
  }
}
