/// Reads a list marker at a place, without regard to what stands around it.
enum MarkerReader {
  /// The marker that begins at `start`, if the characters there have the form of one; none where nothing is left.
  static func read(_ cells: Cells, at start: Int, before end: Int) -> Marker? {
    guard start < end else { return nil }
    let scalar = cells.folded[start]
    switch scalar {
    case 0x30...0x39: return number(cells, start, end)
    case 0x28: return parenthesized(cells, start, end)
    case 0x2460...0x2473: return single(.circled, Int(scalar) - 0x2460 + 1, start)
    case 0x24F5...0x24FE: return single(.circled, Int(scalar) - 0x24F5 + 1, start)
    case 0x2776...0x2793: return single(.circled, (Int(scalar) - 0x2776) % 10 + 1, start)
    case 0x2170...0x217B: return roman(cells, start, end)
    case 0x2474...0x2487: return single(.parenthesizedArabic, Int(scalar) - 0x2474 + 1, start)
    case 0x2488...0x249B: return single(.arabic, Int(scalar) - 0x2488 + 1, start)
    case 0x3220...0x3229: return single(.parenthesizedHan, Int(scalar) - 0x3220 + 1, start)
    case 0x7B2C: return chapter(cells, start, end)
    case 0x7BC7: return part(cells, start, end)
    case 0x61...0x7A: return latinPart(cells, start, end) ?? letter(cells, start, end)
    case 0x5C97, 0x804C, 0x62DB, 0x6743: return post(cells, start, end)
    default: return HanNumeral.isNumeral(scalar) ? han(cells, start, end) : nil
    }
  }

  /// The marker that begins a line and has a sign of its own: a bare number is none.
  static func signed(_ cells: Cells, _ line: TextSpan) -> Marker? {
    read(cells, at: line.start, before: line.end).flatMap { $0.isBare ? nil : $0 }
  }

  private static func single(_ family: Marker.Family, _ number: Int, _ start: Int) -> Marker {
    Marker(family: family, number: number, depth: 1, sign: 0, span: TextSpan(start, start + 1))
  }

  /// Ⅰ, Ⅱ、
  private static func roman(_ cells: Cells, _ start: Int, _ end: Int) -> Marker? {
    var stop = start + 1
    if stop < end, [0x2E, 0x3001].contains(cells.folded[stop]) { stop += 1 }
    // Ⅱ级 grades something.
    guard stop > start + 1 || cells.classAt(stop) != .han else { return nil }
    return Marker(
      family: .roman, number: Int(cells.folded[start]) - 0x2170 + 1, depth: 1, sign: 0, span: TextSpan(start, stop))
  }

  /// 1. 1、 1) 1 2.1 3.1.2
  private static func number(_ cells: Cells, _ start: Int, _ end: Int) -> Marker? {
    var index = start
    var value = 0
    while index < end, cells.classes[index] == .digit, index - start < 3 {
      value = value * 10 + Int(cells.folded[index]) - 0x30
      index += 1
    }
    guard index - start <= 2 else { return nil }
    func marker(_ family: Marker.Family, _ stop: Int, bare: Bool = false) -> Marker {
      Marker(
        family: family, number: value, depth: 1, sign: 0, span: TextSpan(start, stop), isBare: bare)
    }
    guard index < end else { return marker(.arabic, index, bare: true) }
    if cells.classes[index] == .void, case let sign = cells.skipVoid(index), sign < end,
      cells.folded[sign] == 0x3001 || cells.folded[sign] == 0x2E && cells.classAt(sign + 1) != .digit
    {
      // 1|、负责…, 1\. 负责…: what parted them was taken out.
      return marker(.arabic, sign + 1)
    }
    switch cells.folded[index] {
    case 0x2E, 0x3001, 0x2C, 0x3A, 0xB7, 0xFF0E:
      if cells.folded[index] == 0x2E, cells.classAt(cells.skipVoid(index + 1)) == .digit {
        return decimal(cells, start, end)
      }
      if cells.classAt(index + 1) == .digit {
        // 1、26~38岁 and 2、3年以上 begin items where such a number is expected; 1、2、3 does not.
        var after = index + 1
        while after < end, cells.classes[after] == .digit { after += 1 }
        guard cells.folded[index] == 0x3001, after < end, cells.folded[after] != 0x3001 else { return nil }
        return marker(.arabic, index + 1, bare: true)
      }
      // 1.、 and 1.) occur: one separator after another belongs to the marker.
      var stop = index + 1
      if stop < end, [0x2E, 0x3001].contains(cells.folded[stop]) { stop += 1 }
      return marker(.arabic, stop)
    case 0x29:
      return marker(.halfParenthesized, index + 1)
    case 0xFE0F, 0x20E3:
      var stop = index
      while stop < end, cells.folded[stop] == 0xFE0F || cells.folded[stop] == 0x20E3 { stop += 1 }
      return marker(.arabic, stop)
    case 0x20 where index + 2 < end && [0x2E, 0x3001].contains(cells.folded[index + 1]) && !cells.isBlank(index + 2):
      // 2 .熟悉门机
      return marker(.arabic, index + 2)
    default:
      let next = cells.classes[index]
      guard next == .han || next == .space || next == .latin || next == .newline else { return nil }
      return marker(.arabic, index, bare: true)
    }
  }

  /// (1) (一)
  private static func parenthesized(_ cells: Cells, _ start: Int, _ end: Int) -> Marker? {
    var index = cells.skipBlank(start + 1, end)
    guard index < end else { return nil }
    let first = index
    if cells.classes[index] == .digit {
      var value = 0
      while index < end, cells.classes[index] == .digit, index - first < 3 {
        value = value * 10 + Int(cells.folded[index]) - 0x30
        index += 1
      }
      guard index - first <= 2, index < end, cells.folded[cells.skipBlank(index, end - 1)] == 0x29 else { return nil }
      let stop = behindStop(cells, cells.skipBlank(index, end - 1) + 1, end)
      return Marker(family: .parenthesizedArabic, number: value, depth: 1, sign: 0, span: TextSpan(start, stop))
    }
    if let letter = parenthesizedLetter(cells, start, end) { return letter }
    guard let numeral = HanNumeral.read(cells, at: index, before: min(end, index + 3)), numeral.end < end else {
      return nil
    }
    let close = cells.folded[numeral.end]
    guard close == 0x29 || close == 0x3001 else { return nil }
    let stop = close == 0x29 ? behindStop(cells, numeral.end + 1, end) : numeral.end + 1
    return Marker(family: .parenthesizedHan, number: numeral.value, depth: 1, sign: 0, span: TextSpan(start, stop))
  }

  /// (一)、: behind the sign that may follow the bracket.
  private static func behindStop(_ cells: Cells, _ stop: Int, _ end: Int) -> Int {
    stop < end && (cells.folded[stop] == 0x3001 || cells.folded[stop] == 0x2E) ? stop + 1 : stop
  }

  /// (a), (ii)
  private static func parenthesizedLetter(_ cells: Cells, _ start: Int, _ end: Int) -> Marker? {
    if cells.at(start + 2) == 0x29, 0x61...0x7A ~= cells.at(start + 1), start + 2 < end {
      return Marker(
        family: .letter, number: Int(cells.folded[start + 1]) - 0x60, depth: 1, sign: 0x28,
        span: TextSpan(start, start + 3))
    }
    guard let numeral = RomanNumeral.read(cells, at: start + 1, before: end), cells.at(numeral.end) == 0x29,
      numeral.end < end
    else { return nil }
    return Marker(
      family: .letter, number: numeral.value, depth: 1, sign: 0x28, span: TextSpan(start, numeral.end + 1),
      isRoman: true)
  }

  /// 一、 一. 四), and 一 before a blank
  private static func han(_ cells: Cells, _ start: Int, _ end: Int) -> Marker? {
    guard let numeral = HanNumeral.read(cells, at: start, before: min(end, start + 3)), numeral.end < end,
      numeral.value > 0
    else { return nil }
    var stop = numeral.end
    switch cells.folded[stop] {
    case 0x3001, 0x2E, 0x2C, 0x3A:
      stop += 1
      while stop < end, [0x3001, 0x2E].contains(cells.folded[stop]) { stop += 1 }
      return Marker(family: .han, number: numeral.value, depth: 1, sign: 0, span: TextSpan(start, stop))
    case 0x29:
      return Marker(
        family: .parenthesizedHan, number: numeral.value, depth: 1, sign: 0, span: TextSpan(start, stop + 1))
    case _ where cells.isBlank(stop):
      return Marker(family: .han, number: numeral.value, depth: 1, sign: 0, span: TextSpan(start, stop), isBare: true)
    default:
      return nil
    }
  }

  /// 第一条, 第3章
  private static func chapter(_ cells: Cells, _ start: Int, _ end: Int) -> Marker? {
    guard start + 2 < end, let numeral = HanNumeral.readAny(cells, at: start + 1, before: min(end, start + 5)),
      numeral.end < end
    else { return nil }
    let depth: Int
    switch cells.folded[numeral.end] {
    case 0x7BC7, 0x90E8, 0x7AE0: depth = 1
    case 0x8282: depth = 2
    case 0x6761: depth = 3
    case 0x6B3E: depth = 4
    default: return nil
    }
    var stop = numeral.end + 1
    if stop < end, cells.hasWord([0x5206], at: stop) { stop += 1 }
    stop = behindSign(cells, stop, end)
    return Marker(
      family: .chapter, number: numeral.value, depth: depth, sign: 0, span: TextSpan(start, stop),
      isPart: cells.folded[numeral.end] == 0x7BC7)
  }

  /// Behind the sign that ends a marker, also where a blank stands before its colon (第2篇 :).
  private static func behindSign(_ cells: Cells, _ stop: Int, _ end: Int) -> Int {
    if stop < end, [0x3001, 0x3A, 0x2E].contains(cells.folded[stop]) { return stop + 1 }
    let colon = cells.skipBlank(stop, end)
    return colon < end && cells.folded[colon] == 0x3A ? colon + 1 : stop
  }

  private static let posts = WordList(["招聘岗位", "招聘职位", "岗位", "职位", "职缺", "职务"])
  private static let parts = WordList(["职责", "权限"])

  /// 岗位1:, 岗位一, 职缺二:, 职责三、, 权限一:
  private static func post(_ cells: Cells, _ start: Int, _ end: Int) -> Marker? {
    let post = posts.longest(at: start, before: end, of: cells)
    guard let word = post ?? parts.longest(at: start, before: end, of: cells) else { return nil }
    let isPost = post != nil
    let first = cells.skipBlank(start + word, end)
    guard first < end, let numeral = HanNumeral.readAny(cells, at: first, before: min(end, first + 3)),
      numeral.value > 0,
      numeral.end < end
    else { return nil }
    var stop = numeral.end
    switch cells.folded[stop] {
    case 0x3A, 0x3001, 0x2E:
      if cells.classAt(stop + 1) == .digit { return nil }
      // 职责1. is a heading and the first number of its list.
      if !isPost, cells.folded[stop] == 0x2E { return nil }
      stop += 1
    case 0x29: stop += 1
    default:
      // 🔸岗位一🔸
      guard cells.isBlank(stop) || MarkerSequences.isPicture(cells, stop) else { return nil }
    }
    return Marker(
      family: .ordinal, number: numeral.value, depth: 1, sign: cells.folded[start], span: TextSpan(start, stop),
      isPost: isPost)
  }

  /// 篇1, 篇二:
  private static func part(_ cells: Cells, _ start: Int, _ end: Int) -> Marker? {
    guard start + 1 < end, var numeral = HanNumeral.readAny(cells, at: start + 1, before: min(end, start + 4)) else {
      return nil
    }
    // 篇31.制定: the part's number and the first item's.
    if cells.classes[start + 1] == .digit, numeral.end - start == 3, [0x2E, 0x3001].contains(cells.at(numeral.end)) {
      numeral = (Int(cells.folded[start + 1]) - 0x30, start + 2)
    }
    var stop = numeral.end
    let colon = cells.skipBlank(stop, end)
    if colon < end, cells.folded[colon] == 0x3A { stop = colon + 1 }
    return Marker(
      family: .chapter, number: numeral.value, depth: 1, sign: 0, span: TextSpan(start, stop), isPart: true)
  }

  private static let latinPart = [UInt32](scalarsOf: "part")

  /// PART 03
  private static func latinPart(_ cells: Cells, _ start: Int, _ end: Int) -> Marker? {
    guard cells.hasWord(latinPart, at: start) else { return nil }
    let first = cells.skipBlank(start + latinPart.count, end)
    var index = first
    var number = 0
    while index < end, cells.classes[index] == .digit, index - first < 2 {
      number = number * 10 + Int(cells.folded[index]) - 0x30
      index += 1
    }
    guard index > first, cells.classAt(index) != .digit, cells.classAt(index) != .latin else { return nil }
    if index < end, [0x2E, 0x3001, 0x3A].contains(cells.folded[index]) { index += 1 }
    return Marker(family: .chapter, number: number, depth: 1, sign: 0, span: TextSpan(start, index))
  }

  /// A. a)
  private static func letter(_ cells: Cells, _ start: Int, _ end: Int) -> Marker? {
    if let numeral = RomanNumeral.read(cells, at: start, before: end), numeral.end > start + 1,
      [0x2E, 0x3001, 0x29].contains(cells.at(numeral.end)), cells.classAt(numeral.end + 1) != .digit
    {
      return Marker(
        family: .letter, number: numeral.value, depth: 1, sign: 0, span: TextSpan(start, numeral.end + 1),
        isRoman: true)
    }
    guard start + 1 < end, [0x2E, 0x3001, 0x29].contains(cells.folded[start + 1]) else { return nil }
    if cells.classAt(start + 2) == .latin || cells.classAt(start + 2) == .digit { return nil }
    let number = Int(cells.folded[start]) - 0x60
    return Marker(family: .letter, number: number, depth: 1, sign: 0, span: TextSpan(start, start + 2))
  }
}
