/// What a segment is inside a form, as far as the order of the form's parts shows it.
enum FormPiece: Equatable {
  case title
  /// A label of a field or a section, by the number of its text.
  case label(Int)
  /// The label over all duties (主要职责).
  case duties
  /// 职责表述:…
  case group
  /// 工作 / 任务: the label over a group's items, on lines of its own.
  case filler
  case item(Marker.Level, Int, isEmpty: Bool)
  /// 权限, or the head of a part of them (财务权).
  case authorityLabel(isPart: Bool)
  /// …的建议权
  case authority
  case text

  static func of(_ segment: Segment, _ cells: Cells, _ texts: inout TextNumbering) -> FormPiece {
    if segment.title != nil { return .title }
    if let label = segment.label {
      switch label.words.section {
      case .group?: return .group
      case .duties?:
        if segment.body.isEmpty, label.span.count <= 2 { return .filler }
        return label.span.count == 2 && label.isClosed ? .group : .duties
      case .authorities?: return .authorityLabel(isPart: label.span.count <= 3)
      default: return .label(texts.number(label.span))
      }
    }
    if let marker = segment.marker {
      return .item(marker.level, marker.number, isEmpty: segment.body.isEmpty && segment.label == nil)
    }
    if cells.visibleCount(segment.body) <= 2,
      cells.word(at: segment.body.start, before: segment.body.end)?.end == segment.body.end
    {
      return .filler
    }
    return Content.isAuthority(cells, segment.body) ? .authority : .text
  }
}
