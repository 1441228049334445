internal import CICU

/// Properties of Unicode scalars from ICU's tables.
///
/// Each takes any 32-bit number; one that is no scalar value has no properties and folds to itself. A call costs some
/// nanoseconds: stages look the properties up once, when they make cells.
public enum CharacterProperties {
  /// The general category (`u_charType`).
  public static func generalCategory(of scalar: UInt32) -> GeneralCategory {
    GeneralCategory(rawValue: cicu_general_category(signed(scalar))) ?? .unassigned
  }

  /// Whether the accounting counts the scalar: outside Z*, Cc and Cf.
  public static func isVisible(_ scalar: UInt32) -> Bool {
    generalCategory(of: scalar).isVisible
  }

  /// The simple case folding (`u_foldCase`), one scalar to one.
  public static func simpleCaseFold(_ scalar: UInt32) -> UInt32 {
    UInt32(bitPattern: cicu_simple_case_fold(signed(scalar)))
  }

  /// The target of a wide or narrow decomposition (`，` to `,`), or the scalar itself.
  public static func widthFold(_ scalar: UInt32) -> UInt32 {
    UInt32(bitPattern: cicu_fold_width(signed(scalar)))
  }

  /// Whether it is an ideograph (`UCHAR_IDEOGRAPHIC`): Han with its extensions, 〆 and 〇.
  public static func isHan(_ scalar: UInt32) -> Bool {
    cicu_is_han(signed(scalar))
  }

  /// Whether it is alphabetic (`UCHAR_ALPHABETIC`), which ideographs are too.
  public static func isAlphabetic(_ scalar: UInt32) -> Bool {
    cicu_is_alphabetic(signed(scalar))
  }

  /// Whether it is shown as a picture unless told otherwise (`UCHAR_EMOJI_PRESENTATION`).
  public static func isEmojiPresentation(_ scalar: UInt32) -> Bool {
    cicu_is_emoji_presentation(signed(scalar))
  }

  /// The script (`UCHAR_SCRIPT`).
  public static func script(of scalar: UInt32) -> Script {
    Script(rawValue: cicu_script(signed(scalar)))
  }

  /// ICU counts scalars in signed numbers; what is beyond them turns negative, which it takes for "no scalar".
  private static func signed(_ scalar: UInt32) -> Int32 {
    Int32(bitPattern: scalar)
  }
}
