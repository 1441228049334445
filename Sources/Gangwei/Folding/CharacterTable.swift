internal import ICU

/// What a character is, as far as the stages care.
enum CharacterClass: UInt8 {
  /// Never part of a text: controls, zero-width characters, left-over markup.
  case void
  case space
  /// A tab: a space that parts cells.
  case tab
  case newline
  case digit
  /// A letter of the Latin script, and accented ones.
  case latin
  case han
  /// A letter of any other script: in Chinese text a sign of a watermark.
  case foreign
  /// Ends a sentence or an item: 。；！？
  case terminator
  case punctuation
  /// Everything else that can be seen: bullets, emoji, arrows.
  case symbol

  /// Whether it shows nothing. They are the first of the list, so that this is one comparison.
  @inline(__always)
  var isBlank: Bool { rawValue <= Self.newline.rawValue }

  /// The class in an entry of the ``CharacterTable``.
  @inline(__always)
  init(packed: UInt32) { self = CharacterClass(rawValue: UInt8(packed >> 24)) ?? .symbol }
}

/// For each character its folded form (width, case, traditional to simplified: for matching only) and its class.
///
/// One table of the basic plane, made once from ICU and the lexicon; characters beyond it are asked one by one.
struct CharacterTable: Sendable {
  static let shared = CharacterTable()

  /// Folded scalar in the low 24 bits, class in the high 8.
  private let entries: [UInt32]
  /// The width-folded scalar where it differs, for U+FF00 to U+FFEF.
  private let halfWidth: [UInt32]

  private init() {
    let halfWidth = (UInt32(0xFF00)...0xFFEF).map { CharacterProperties.widthFold($0) }
    self.halfWidth = halfWidth
    var entries = (UInt32(0)..<0x10000).map { scalar in
      // ICU is asked only where characters of one kind do not fill a range: most of the time of a start goes in here.
      switch scalar {
      case _ where Self.isHan(scalar): return Self.entry(scalar, .han)
      case 0xAC00...0xD7A3: return Self.entry(scalar, .foreign)  // Hangul syllables
      case 0xD800...0xF8FF: return Self.entry(scalar, .symbol)  // surrogates and private use
      case 0xA0: return Self.entry(0x20, .space)  // a blank of a page's source; words have plain ones
      default:
        let narrow = 0xFF00...0xFFEF ~= scalar ? halfWidth[Int(scalar) - 0xFF00] : scalar
        return Self.entry(CharacterProperties.simpleCaseFold(narrow), Self.classify(narrow))
      }
    }
    for row in LexiconFile.named("traditional-characters").rows where row.count == 2 {
      guard let traditional = row[0].first, let simplified = row[1].first, Self.isHan(traditional) else { continue }
      entries[Int(traditional)] = Self.entry(simplified, .han)
    }
    self.entries = entries
  }

  private static func isHan(_ scalar: UInt32) -> Bool { 0x4E00...0x9FFF ~= scalar || 0x3400...0x4DBF ~= scalar }

  private static func entry(_ folded: UInt32, _ kind: CharacterClass) -> UInt32 {
    folded | UInt32(kind.rawValue) << 24
  }

  /// The packed entry of a scalar: folded form in the low 24 bits, class in the high 8.
  @inline(__always)
  func packed(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x10000 { return entries[Int(scalar)] }
    return Self.entry(CharacterProperties.simpleCaseFold(scalar), Self.classify(scalar))
  }

  /// The scalar's class.
  @inline(__always)
  func kind(_ scalar: UInt32) -> CharacterClass {
    CharacterClass(packed: packed(scalar))
  }

  /// The scalar with full width and half width folded, and nothing else.
  @inline(__always)
  func narrow(_ scalar: UInt32) -> UInt32 {
    if scalar == 0x3000 { return 0x20 }
    return 0xFF00...0xFFEF ~= scalar ? halfWidth[Int(scalar) - 0xFF00] : scalar
  }

  private static func classify(_ scalar: UInt32) -> CharacterClass {
    switch scalar {
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: return .newline
    case 0x09: return .tab
    case 0x20, 0xA0, 0x3000: return .space
    case 0x3B, 0x21, 0x3F, 0x3002, 0xFF61: return .terminator
    case 0x30...0x39: return .digit
    case 0x41...0x5A, 0x61...0x7A: return .latin
    case 0x3007: return .han  // 〇 counts as a numeral
    default: break
    }
    let category = CharacterProperties.generalCategory(of: scalar)
    switch category {
    case .control, .format: return .void
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: return .space
    case .nonspacingMark, .enclosingMark, .spacingMark:
      return CharacterProperties.script(of: scalar) == .inherited ? .symbol : .foreign
    default: break
    }
    if category.isLetter {
      if CharacterProperties.isHan(scalar) { return .han }
      let script = CharacterProperties.script(of: scalar)
      return script == .latin || script == .common ? .latin : .foreign
    }
    return category.isPunctuation ? .punctuation : .symbol
  }
}
