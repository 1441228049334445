/// Reads what else a qualification asks for that can be checked: field of study, language, certificate, professional
/// title, gender, health.
///
/// It says only what the text says plainly: 相关专业 and 相应证书 name nothing, 专业不限 asks for nothing.
struct RequirementReader {
  let cells: Cells

  /// A requirement and where it stands; the place is that of the name, where it has one.
  struct Requirement {
    var kind: Kind
    var span: TextSpan
    var preferred = false
  }

  enum Kind: Equatable {
    case major, certificate, professionalTitle, health
    case language(code: String, level: String?)
    case gender(Constraint.Gender)
  }

  /// The requirements in one qualification. A field's category helps where the text alone says too little (性别 / 女).
  func read(_ span: TextSpan, category: Item.Category?) -> [Requirement] {
    let span = cells.trim(span)
    guard !span.isEmpty, !RequirementWords.shared.none.isWhole(span, cells) else { return [] }
    var found = majors(span, category)
    func add(_ more: [Requirement]) {
      // Nearly always there are none.
      if !more.isEmpty { found += more }
    }
    add(LanguageReader(cells: cells).read(span, category))
    add(certificates(span))
    add(titles(span))
    if let gender = gender(span, category) { found.append(gender) }
    add(health(span, category))
    for index in found.indices {
      found[index].preferred = Clause.isPreferred(found[index].span, in: span, of: cells)
    }
    return found
  }

  // MARK: Fields of study

  private static let major = [UInt32](scalarsOf: "专业")

  /// 市场营销、管理或相关专业: the names before the word; in a field of that name, the text.
  private func majors(_ span: TextSpan, _ category: Item.Category?) -> [Requirement] {
    var found: [Requirement] = []
    var start = span.start
    while let place = cells.find(Self.major, in: TextSpan(start, span.end)) {
      let end = place + Self.major.count
      let isNamed =
        end >= span.end || Self.afterMajorSigns.contains(cells.folded[end])
        || RequirementWords.shared.afterMajor.longest(in: cells, at: end, before: span.end) != nil
      if isNamed, let name = majorName(TextSpan(start, place), span) {
        found.append(Requirement(kind: .major, span: name))
      }
      start = end
    }
    if found.isEmpty, category == .major, let name = majorName(span, span), name == span || name.end == span.end,
      cells.find(Self.major, in: span) == nil
    {
      found.append(Requirement(kind: .major, span: name))
    }
    return found
  }

  private static let afterMajorSigns = ScalarSet(",;。、()/")
  private static let majorSigns = ScalarSet(",;。:()\u{201C}\u{201D}")

  /// The names at the end of what stands before 专业, without the words around them.
  private func majorName(_ before: TextSpan, _ span: TextSpan) -> TextSpan? {
    let words = RequirementWords.shared
    var name = TextSpan(clauseStart(before, Self.majorSigns), before.end)
    // 营销,服务或通信: a short part before the comma is a name as well.
    if name.start > before.start, name.start - 1 == span.start + 2, cells.at(name.start - 1) == 0x2C {
      name.start = span.start
    }
    name.start = words.beforeMajor.endOfLast(in: name, cells) ?? name.start
    name = words.openings.trimmedStart(name, cells)
    name = words.closings.trimmedEnd(name, cells)
    guard (2...40).contains(cells.visibleCount(name)), !words.notMajor.stands(in: name, cells),
      cells.classes[name.start] == .han
    else { return nil }
    return name
  }

  /// Where the part begins that ends at the span's end.
  private func clauseStart(_ span: TextSpan, _ signs: ScalarSet) -> Int {
    var start = span.end
    while start > span.start, !signs.contains(cells.folded[start - 1]) { start -= 1 }
    return start
  }

  // MARK: Certificates

  private static let certificateSigns = ScalarSet(",;。:、")

  /// 驾驶证, 教师资格证, 注册安全工程师证书: from what stands behind the verb to the word.
  private func certificates(_ span: TextSpan) -> [Requirement] {
    let words = RequirementWords.shared
    var found: [Requirement] = []
    var index = span.start
    var last = span.start
    while let word = words.certificates.next(in: cells, from: index, before: span.end) {
      index = word.end
      guard word.value == RequirementWords.isCertificate else { continue }
      var name = TextSpan(clauseStart(TextSpan(last, word.start), Self.certificateSigns), word.end)
      name.start = words.beforeCertificate.endOfLast(in: TextSpan(name.start, word.start), cells) ?? name.start
      name = words.openings.trimmedStart(name, cells)
      // 《…资格证书》
      if cells.at(name.start) == 0x300A, name.end - name.start > 2 { name.start += 1 }
      // 电工证或焊工证: one of two is asked for.
      if cells.at(name.start - 1) == 0x6216 {
        if found.last?.span.end == name.start - 1 { found[found.count - 1].span.end = word.end }
        last = word.end
        continue
      }
      last = word.end
      guard (2...24).contains(cells.visibleCount(name)), !words.notCertificate.stands(in: name, cells),
        !words.generic.isWhole(name, cells)
      else { continue }
      found.append(Requirement(kind: .certificate, span: name))
    }
    return found
  }

  // MARK: Professional titles

  /// 中级以上职称: what stands before the word, where it names a level.
  private func titles(_ span: TextSpan) -> [Requirement] {
    let words = RequirementWords.shared
    var found: [Requirement] = []
    var index = span.start
    while let word = words.titles.next(in: cells, from: index, before: span.end) {
      defer { index = word.end }
      guard word.value == RequirementWords.isTitle else { continue }
      var name = TextSpan(clauseStart(TextSpan(index, word.start), Self.majorSigns), word.end)
      name.start = words.beforeCertificate.endOfLast(in: TextSpan(name.start, word.start), cells) ?? name.start
      name = words.openings.trimmedStart(name, cells)
      let level = TextSpan(name.start, word.start)
      // 本科学历或中级职称: one of two is asked for.
      guard cells.at(name.start - 1) != 0x6216, cells.visibleCount(name) <= 24, words.levels.stands(in: level, cells),
        !words.notCertificate.stands(in: level, cells)
      else { continue }
      found.append(Requirement(kind: .professionalTitle, span: name))
    }
    return found
  }

  // MARK: Gender

  /// 男, 女性, 限男: of one gender only, by itself in its clause.
  private func gender(_ span: TextSpan, _ category: Item.Category?) -> Requirement? {
    // Where both are named, neither is asked for.
    let isMale = cells.find(0x7537, in: span) != nil
    guard isMale != (cells.find(0x5973, in: span) != nil) else { return nil }
    let gender: Constraint.Gender = isMale ? .male : .female
    var index = span.start
    while let word = RequirementWords.shared.genders.next(in: cells, from: index, before: span.end) {
      if category == .gender || isAlone(word.start, word.end, span) {
        return Requirement(kind: .gender(gender), span: TextSpan(word.start, word.end))
      }
      index = word.end
    }
    return nil
  }

  private static let aloneSigns = ScalarSet(",;。:、/()")

  /// Nothing stands beside it in its part but 优先 or an age.
  private func isAlone(_ start: Int, _ end: Int, _ span: TextSpan) -> Bool {
    let before = cells.trimEnd(span.start, start)
    guard before == span.start || Self.aloneSigns.contains(cells.folded[before - 1]) else { return false }
    let next = cells.skipBlank(end, span.end)
    return next >= span.end || Self.aloneSigns.contains(cells.folded[next]) || cells.classes[next] == .digit
      || Lexicon.shared.preferences.longest(in: cells, at: next, before: span.end) != nil
  }

  // MARK: Health

  private static let healthSigns = ScalarSet(",;。、:")

  /// The parts that speak of health: 身体健康, 无色盲色弱; in a field of that name, the text.
  private func health(_ span: TextSpan, _ category: Item.Category?) -> [Requirement] {
    let words = RequirementWords.shared
    if category == .health, words.certificates.next(in: cells, from: span.start, before: span.end) == nil {
      let end = cells.folded[span.end - 1] == 0x3002 ? span.end - 1 : span.end
      return end > span.start ? [Requirement(kind: .health, span: TextSpan(span.start, end))] : []
    }
    guard words.health.stands(in: span, cells) else { return [] }
    var found: [Requirement] = []
    var start = span.start
    for index in span.start...span.end where index == span.end || Self.healthSigns.contains(cells.folded[index]) {
      var part = cells.trim(TextSpan(start, index))
      start = index + 1
      part = words.openings.trimmedStart(part, cells)
      guard (3...20).contains(cells.visibleCount(part)), words.health.stands(in: part, cells),
        !words.notHealth.stands(in: part, cells)
      else { continue }
      found.append(Requirement(kind: .health, span: part))
    }
    return found
  }
}
