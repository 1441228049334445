/// Unicode's general category of a scalar; the raw values are ICU's (`U_UNASSIGNED` and the following).
public enum GeneralCategory: Int32, CaseIterable, Sendable {
  case unassigned
  case uppercaseLetter, lowercaseLetter, titlecaseLetter, modifierLetter, otherLetter
  case nonspacingMark, enclosingMark, spacingMark
  case decimalNumber, letterNumber, otherNumber
  case spaceSeparator, lineSeparator, paragraphSeparator
  case control, format, privateUse, surrogate
  case dashPunctuation, openPunctuation, closePunctuation, connectorPunctuation, otherPunctuation
  case mathSymbol, currencySymbol, modifierSymbol, otherSymbol
  case initialPunctuation, finalPunctuation

  /// Whether the accounting counts such a character: neither Z*, Cc nor Cf.
  public var isVisible: Bool {
    switch self {
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format: false
    default: true
    }
  }

  /// Lu, Ll, Lt, Lm, Lo.
  public var isLetter: Bool {
    (GeneralCategory.uppercaseLetter.rawValue...GeneralCategory.otherLetter.rawValue).contains(rawValue)
  }

  /// Mn, Me, Mc.
  public var isMark: Bool {
    (GeneralCategory.nonspacingMark.rawValue...GeneralCategory.spacingMark.rawValue).contains(rawValue)
  }

  /// Nd, Nl, No.
  public var isNumber: Bool {
    (GeneralCategory.decimalNumber.rawValue...GeneralCategory.otherNumber.rawValue).contains(rawValue)
  }

  /// Pd, Ps, Pe, Pc, Po, Pi, Pf.
  public var isPunctuation: Bool {
    switch self {
    case .dashPunctuation, .openPunctuation, .closePunctuation, .connectorPunctuation, .otherPunctuation,
      .initialPunctuation, .finalPunctuation:
      true
    default: false
    }
  }

  /// Sm, Sc, Sk, So.
  public var isSymbol: Bool {
    (GeneralCategory.mathSymbol.rawValue...GeneralCategory.otherSymbol.rawValue).contains(rawValue)
  }
}
