/// Tables of duties whose cells stand a line each: 职责项目 / 主要工作内容 / 衡量指标 / 责任程度.
extension Assembler {
  /// 职责项目 / 主要工作内容 / 衡量指标 / 责任程度: the heads of a table whose cells stand a line each.
  mutating func takeTableHeader(_ segment: Segment) -> Bool {
    guard let kind = segment.label?.words.section, kind == .group || kind == .duties, isHeaderCell(segment) else {
      return false
    }
    var last = index
    var kinds: SectionKinds = [kind]
    while last + 1 < segments.count, isHeaderCell(segments[last + 1]), last - index < 6 {
      last += 1
      if let other = segments[last].label?.words.section { kinds.insert(other) }
    }
    // 岗位职责 / 安全驾驶 / 保养车辆 / 任职要求: short items between headings.
    let known = (index...last).count { segments[$0].label != nil }
    // 工作任务 / 核对送货单 / 权力: a duty between headings.
    guard last - index >= 2, kinds.contains(.duties), kinds.count >= 2, known * 2 > last - index + 1,
      !(index...last).contains(where: {
        segments[$0].label == nil && Content.opensAsDuty(cells, segments[$0].span)
      })
    else { return false }
    ensureDraft(at: segment.span.start)
    leaveSection()
    section = .duties
    dutyTable = true
    draft?.seen.insert(.duties)
    for cell in index...last {
      claims.claim(segments[cell].span, .structure)
      roles[cell].become("table head", "table: heads of columns")
    }
    index = last
    return true
  }

  /// A short cell on a line of its own, without a number, a value or a sentence.
  private func isHeaderCell(_ segment: Segment) -> Bool {
    segment.marker == nil && segment.isLineStart && cells.visibleCount(segment.span) <= 8
      && (segment.label == nil || segment.body.isEmpty && segment.label?.isClosed == false) && segment.title == nil
      && !hasTerminator(segment.span)
      && hasLetters(segment.span)
  }

  /// Inside a table of duties the words of a heading are a cell, unless they head a part of a form.
  func isTableCell(_ label: Segment.Label, _ segment: Segment) -> Bool {
    guard dutyTable, !label.isClosed, let kind = label.words.section else { return false }
    return Self.remainders.contains(kind) && kind != .relationships && label.words.field == nil
  }

  /// In a table with columns beside the duties only the first text of a row without marked ones is a duty.
  mutating func takeTableCell(_ body: TextSpan, _ segment: Segment, _ list: Draft.List) {
    guard let last = draft?.entries.indices.last, let entry = draft?.entries[last], let marker = entry.marker,
      !stack.isEmpty
    else {
      // A row's head before its first number.
      claims.claim(body, .structure)
      say("group heading", "table: a row's head")
      return
    }
    if marker.level == stack.first?.level, !entry.hasChildren {
      if isRowLabelRest(body) {
        draft?.entries[last].pieces.append(body)
        claims.claim(body, .value)
        return
      }
      draft?.entries[last].hasChildren = true
      addEntry(list, body, marker: nil, parents: [last])
      say("item", "table: the first text of its row")
    } else {
      say("unclaimed", "table: a column beside the duties")
    }
  }

  /// 公共关系 / 管理: a row's head broken over two lines.
  private func isRowLabelRest(_ body: TextSpan) -> Bool {
    cells.visibleCount(body) <= 2
  }
}
