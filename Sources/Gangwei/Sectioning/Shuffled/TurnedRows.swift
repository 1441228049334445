/// Forms whose rows stand the other way round, each value before its label: 岗位编号工程部部长 / 岗位名称 / 岗位定员 工程部 所在部门 /
/// 职系 副总经理 直接上级.
enum TurnedRows {
  private static let fewestPairs = 3
  private static let farthest = 4
  private static let statement = WordList(["表述"])
  private static let duty = WordList(["职责"])
  private static let work = WordList(["工作"])
  private static let workLength = 2

  /// The segments of each such form with every value behind its label. Linear.
  static func restore(_ segments: [Segment], _ cells: Cells) -> [Segment] {
    let pairs = segments.indices.dropLast().filter { isPair(segments, $0, cells) }
    guard pairs.count >= fewestPairs else { return segments }
    var restored = segments[..<pairs[0]]
    var next = pairs[0]
    var start = 0
    while start < pairs.count {
      var end = start + 1
      while end < pairs.count, pairs[end] - pairs[end - 1] <= farthest { end += 1 }
      if end - start >= fewestPairs {
        restored += segments[next..<pairs[start]]
        let form = segments[pairs[end - 1]...].firstIndex { $0.title != nil } ?? segments.count
        restored += turned(segments, pairs[start]..<form, Set(pairs[start..<end]), cells)
        next = form
        // What stands in the form was dealt with.
        while end < pairs.count, pairs[end] < form { end += 1 }
      }
      start = end
    }
    return Array(restored + segments[next...])
  }

  /// Whether the value of a segment is that of the empty label behind it.
  private static func isPair(_ segments: [Segment], _ index: Int, _ cells: Cells) -> Bool {
    let (before, after) = (segments[index], segments[index + 1])
    guard let field = after.label?.words.field, after.body.isEmpty, after.marker == nil, after.title == nil,
      before.marker == nil, before.title == nil, !before.body.isEmpty,
      before.label?.isClosed != true || !hasColon(before, cells),
      after.line == before.line || after.isLineStart
    else { return false }
    switch before.label?.words.field {
    case .title?, .department?, .reportsTo?, .supervises?: return false
    default: break
    }
    return fits(cells, before.body, field)
  }

  private static func hasColon(_ segment: Segment, _ cells: Cells) -> Bool {
    segment.label.map { cells.find(0x3A, in: TextSpan($0.span.start, segment.body.start)) != nil } ?? false
  }

  private static func fits(_ cells: Cells, _ value: TextSpan, _ field: FieldName) -> Bool {
    switch field {
    case .title: NameShape.isJob(cells, value)
    case .department: NameShape.isDepartment(cells, value)
    case .reportsTo, .supervises: TargetList.split(cells, value).contains { NameShape.isJob(cells, $0) }
    default: false
    }
  }

  private static func turned(_ segments: [Segment], _ form: Range<Int>, _ pairs: Set<Int>, _ cells: Cells) -> [Segment]
  {
    var turned: [Segment] = []
    let labelsDuty = form.contains {
      isStatement(segments, $0, form, cells) && duty.stands(at: segments[$0 + 1].span.start, of: cells)
    }
    var index = form.lowerBound
    while index < form.upperBound {
      let segment = segments[index]
      if pairs.contains(index) || isStatement(segments, index, form, cells) {
        var value = segment
        if let label = segment.label {
          var head = segment
          head.span.end = label.span.end
          head.body = TextSpan(label.span.end, label.span.end)
          turned.append(head)
          value.label = nil
          value.rule = nil
          value.span.start = segment.body.start
        }
        value.isLineStart = false
        var label = segments[index + 1]
        if let words = label.label?.span, !pairs.contains(index), labelsDuty, work.stands(at: words.start, of: cells) {
          // 负责盘点工作 职责表述:, as others have 职责表述 alone.
          value.span.end = words.start + workLength
          value.body.end = value.span.end
          label.span.start = value.span.end
          label.label?.span.start = value.span.end
        }
        label.isLineStart = segment.isLineStart || label.isLineStart
        turned += [label, value]
        index += 2
      } else {
        turned.append(segment)
        index += 1
      }
    }
    return turned
  }

  /// 负责库存控制与盘点 职责表述:
  private static func isStatement(_ segments: [Segment], _ index: Int, _ form: Range<Int>, _ cells: Cells) -> Bool {
    guard index + 1 < form.upperBound, case let (text, label) = (segments[index], segments[index + 1]),
      let words = label.label, label.line == text.line, label.body.isEmpty
    else { return false }
    return text.label == nil && text.marker == nil && text.title == nil
      && statement.stands(atEndOf: words.span, of: cells)
  }
}
