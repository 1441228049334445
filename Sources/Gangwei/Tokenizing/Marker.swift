/// A list marker: what numbers or bullets an item.
struct Marker: Equatable, Sendable {
  enum Family: UInt8, Sendable {
    /// 第一章, 第二条
    case chapter
    /// 岗位一, 篇1
    case ordinal
    /// Ⅰ
    case roman
    /// 一、
    case han
    /// (一)
    case parenthesizedHan
    /// 3.1.2
    case decimal
    /// 1. or 1、
    case arabic
    /// (1)
    case parenthesizedArabic
    /// 1)
    case halfParenthesized
    /// ①
    case circled
    /// A., (a), ii.
    case letter
    case bullet

    /// The rule that found it, as `explain` shows it. Spelt out: making it of the name costs as much as a stage.
    var rule: String {
      switch self {
      case .chapter: "marker: chapter"
      case .ordinal: "marker: ordinal"
      case .roman: "marker: roman"
      case .han: "marker: han"
      case .parenthesizedHan: "marker: parenthesizedHan"
      case .decimal: "marker: decimal"
      case .arabic: "marker: arabic"
      case .parenthesizedArabic: "marker: parenthesizedArabic"
      case .halfParenthesized: "marker: halfParenthesized"
      case .circled: "marker: circled"
      case .letter: "marker: letter"
      case .bullet: "marker: bullet"
      }
    }

    /// Whether headings are numbered like this.
    var isHeading: Bool {
      switch self {
      case .chapter, .ordinal, .roman, .han, .parenthesizedHan, .decimal, .arabic: true
      case .parenthesizedArabic, .halfParenthesized, .circled, .letter, .bullet: false
      }
    }
  }

  var family: Family
  /// The number it states; for a decimal one the last part; 0 for a bullet.
  var number: Int
  /// How many parts a decimal marker has, how deep a chapter's stands (章 over 节 over 条 over 款); else 1.
  var depth: Int
  /// The bullet's sign, else 0.
  var sign: UInt32
  /// The marker with its separator, without blanks.
  var span: TextSpan
  /// A number with nothing between it and the text, which only a sequence can confirm.
  var isBare = false
  /// 岗位一: the number of a post, whose name follows.
  var isPost = false
  /// ii: a letter that counts as a Roman numeral.
  var isRoman = false
  /// 篇: parts that are texts of their own.
  var isPart = false

  /// Markers of one level of one list agree in this.
  var level: Level { Level(family: family, depth: depth, sign: sign) }

  /// Whether lists of this level stand inside lists of the other's, by custom: 一、 over (一) over 1. over (1) over ①.
  func isDeeper(than other: Marker) -> Bool {
    return rank > other.rank
  }

  private var rank: Int { Int(family.rawValue) * 10 + depth }

  struct Level: Hashable, Sendable {
    var family: Family
    var depth: Int
    var sign: UInt32
  }
}
