internal import ICU

/// Makes the text of a value from the source: the documented normalisation and nothing else.
struct TextBuilder {
  let scalars: [UInt32]
  let cells: Cells
  let claims: Claims

  /// The text of the pieces, one after another as if a line's end parted them.
  func text(_ pieces: [TextSpan], trimsClosing: Bool = true) -> Passage? {
    var output: [UInt32] = []
    var isGap = false
    var needsNormalization = false
    var first: Int?
    var last = 0
    for piece in pieces {
      // What a line's end parted is joined without a space, unless two Latin words would run together.
      let isJoint = !output.isEmpty && !isGap
      if isJoint, let last = output.last, isWord(last),
        let next = piece.start < piece.end ? Optional(shown(piece.start)) : nil,
        isWord(next)
      {
        isGap = true
      }
      for index in piece.start..<piece.end where !claims.isBoilerplate(index) {
        switch cells.classes[index] {
        case .void: continue
        case .space, .tab, .newline: isGap = !output.isEmpty
        default:
          let scalar = shown(index)
          if isGap {
            if !(isHan(output.last ?? 0) && isHan(scalar)) { output.append(0x20) }
            isGap = false
          }
          output.append(scalar)
          if first == nil { first = index }
          last = index + 1
          if scalar >= 0x300, !(0x3000...0x9FFF ~= scalar) { needsNormalization = true }
        }
      }
    }
    if trimsClosing {
      while let closing = output.last, [0x3B, 0x3002, 0x2C, 0x20].contains(closing) {
        output.removeLast()
        repeat { last -= 1 } while last > (first ?? 0) && !isKept(last - 1)
      }
    }
    guard let first, !output.isEmpty else { return nil }
    if needsNormalization { output = Normalizer.nfc(output) }
    return Passage(text: Self.string(output), span: TextSpan(first, last))
  }

  /// The scalars as a string: encoded by hand, which is many times faster than appending scalar by scalar.
  private static func string(_ scalars: [UInt32]) -> String {
    String(unsafeUninitializedCapacity: scalars.count * 4) { buffer in
      // Four bytes for each scalar are room enough, and all that the count says are written.
      var count = 0
      for scalar in scalars {
        switch scalar {
        case 0..<0x80:
          buffer[count] = UInt8(scalar)
          count += 1
        case 0x80..<0x800:
          buffer[count] = UInt8(0xC0 | scalar >> 6)
          buffer[count + 1] = UInt8(0x80 | scalar & 0x3F)
          count += 2
        case 0x800..<0x10000:
          buffer[count] = UInt8(0xE0 | scalar >> 12)
          buffer[count + 1] = UInt8(0x80 | scalar >> 6 & 0x3F)
          buffer[count + 2] = UInt8(0x80 | scalar & 0x3F)
          count += 3
        default:
          buffer[count] = UInt8(0xF0 | (scalar >> 18) & 0x07)
          buffer[count + 1] = UInt8(0x80 | scalar >> 12 & 0x3F)
          buffer[count + 2] = UInt8(0x80 | scalar >> 6 & 0x3F)
          buffer[count + 3] = UInt8(0x80 | scalar & 0x3F)
          count += 4
        }
      }
      return count
    }
  }

  /// The text of a span with nothing left out but what shows nothing.
  static func plain(_ scalars: [UInt32], _ span: TextSpan) -> Passage? {
    let cells = Cells(Array(scalars[span.start..<span.end]))
    let shift = span.start
    let builder = TextBuilder(
      scalars: Array(scalars[span.start..<span.end]), cells: cells, claims: Claims(count: cells.count))
    guard let passage = builder.text([TextSpan(0, cells.count)], trimsClosing: false) else { return nil }
    return Passage(
      text: passage.text, span: TextSpan(passage.span.start + shift, passage.span.end + shift))
  }

  /// The scalar as the text shows it: a resolved reference, else the source's with its width folded.
  private func shown(_ index: Int) -> UInt32 {
    cells.resolved[index] ?? CharacterTable.shared.narrow(scalars[index])
  }

  private func isWord(_ scalar: UInt32) -> Bool {
    0x30...0x39 ~= scalar || 0x41...0x5A ~= scalar || 0x61...0x7A ~= scalar
  }

  private func isKept(_ index: Int) -> Bool {
    cells.isVisible(index) && !claims.isBoilerplate(index)
  }

  private func isHan(_ scalar: UInt32) -> Bool {
    0x4E00...0x9FFF ~= scalar || 0x3400...0x4DBF ~= scalar || scalar >= 0x20000 || scalar == 0x3007
  }
}
