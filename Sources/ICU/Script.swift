/// A script by ICU's number; the ones that Chinese job texts hold have names.
public struct Script: RawRepresentable, Hashable, Sendable {
  public var rawValue: Int32

  public init(rawValue: Int32) {
    self.rawValue = rawValue
  }

  public static let common = Script(rawValue: 0)
  public static let inherited = Script(rawValue: 1)
  public static let bopomofo = Script(rawValue: 5)
  public static let cyrillic = Script(rawValue: 8)
  public static let greek = Script(rawValue: 14)
  public static let han = Script(rawValue: 17)
  public static let hangul = Script(rawValue: 18)
  public static let hiragana = Script(rawValue: 20)
  public static let katakana = Script(rawValue: 22)
  public static let latin = Script(rawValue: 25)
}
