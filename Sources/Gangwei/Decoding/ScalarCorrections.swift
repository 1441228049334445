/// Where ICU's tables and the characters meant differ, scalar by scalar.
enum ScalarCorrections {
  /// Puts standard characters for the private-use ones that ICU's GB18030 (the 2005 table) has for A6D9 to A6F3 and some
  /// of row FE; the 2022 edition names them.
  static func correctGB18030(_ scalars: inout [UInt32]) {
    for index in scalars.indices where (0xE78D...0xE864).contains(scalars[index]) {
      scalars[index] = standardCharacter(scalars[index])
    }
  }

  private static func standardCharacter(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xE78D: 0xFE10
    case 0xE78E: 0xFE12
    case 0xE78F: 0xFE11
    case 0xE790...0xE796: scalar - 0xE790 + 0xFE13
    case 0xE7C7: 0x1E3F
    case 0xE816: 0x20087
    case 0xE817: 0x20089
    case 0xE818: 0x200CC
    case 0xE81E: 0x9FB4
    case 0xE826: 0x9FB5
    case 0xE82B: 0x9FB6
    case 0xE82C: 0x9FB7
    case 0xE831: 0x215D7
    case 0xE832: 0x9FB8
    case 0xE83B: 0x2298F
    case 0xE843: 0x9FB9
    case 0xE854: 0x9FBA
    case 0xE855: 0x241FE
    case 0xE864: 0x9FBB
    default: scalar
    }
  }

  /// Gives the characters of the Unicode Consortium's Big5 table (which Python's `big5` follows) for those of Microsoft's
  /// code page 950 (which ICU has): eleven symbols, and kana, Cyrillic and enclosed numbers in rows C6 and C7, private use
  /// in the code page. No two characters of the code page become the same one.
  static func correctBig5(_ scalars: inout [UInt32]) {
    for index in scalars.indices {
      switch scalars[index] {
      // Han: nothing to do, and nearly all there is.
      case 0x4E00...0x9FFF: break
      case 0xF6B1...0xF7A9: scalars[index] = rowCharacter(scalars[index])
      default: scalars[index] = symbol(scalars[index])
      }
    }
  }

  private static func symbol(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x00AF: 0x203E
    case 0x2027: 0x2022
    case 0x2215: 0xFF0F
    case 0x2295: 0x2641
    case 0x2299: 0x2609
    case 0xFE51: 0xFF64
    case 0xFE68: 0xFF3C
    case 0xFF5E: 0x223C
    case 0xFFE0: 0x00A2
    case 0xFFE1: 0x00A3
    case 0xFFE5: 0x00A5
    default: scalar
    }
  }

  private static func rowCharacter(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xF6B1: 0x30FE
    case 0xF6B2...0xF6B3: scalar - 0xF6B2 + 0x309D
    case 0xF6B4: 0x3005
    case 0xF6B5...0xF707: scalar - 0xF6B5 + 0x3041
    case 0xF708...0xF75D: scalar - 0xF708 + 0x30A1
    case 0xF75E...0xF75F: scalar - 0xF75E + 0x0414
    case 0xF760: 0x0401
    case 0xF761...0xF767: scalar - 0xF761 + 0x0416
    case 0xF768...0xF77A: scalar - 0xF768 + 0x0423
    case 0xF77B: 0x0451
    case 0xF77C...0xF795: scalar - 0xF77C + 0x0436
    case 0xF796...0xF79F: scalar - 0xF796 + 0x2460
    case 0xF7A0...0xF7A9: scalar - 0xF7A0 + 0x2474
    default: scalar
    }
  }
}
