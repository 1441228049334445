internal import ICU

/// Makes the text of a value from the source: the documented normalisation and nothing else.
struct TextBuilder {
  let scalars: [UInt32]
  let cells: Cells
  let claims: Claims
  private let table = CharacterTable.shared

  init(scalars: [UInt32], cells: Cells, claims: Claims) {
    self.scalars = scalars
    self.cells = cells
    self.claims = claims
  }

  /// The text of the pieces, one after another as if a line's end parted them.
  func text(_ pieces: [TextSpan], trimsClosing: Bool = true) -> Passage? {
    var output = Output(room: pieces.reduce(0) { $0 + max(0, $1.count) })
    for piece in pieces {
      output.beginPiece(piece.start < piece.end ? shown(piece.start) : 0)
      var index = piece.start
      while index < piece.end {
        let end = plainRun(index, piece.end)
        if end > index {
          output.add(plain: scalars[index..<end])
          index = end
        } else {
          if !claims.isBoilerplate(index) { output.add(shown(index), cells.classes[index], index) }
          index += 1
        }
      }
    }
    return output.passage(trimsClosing: trimsClosing)
  }

  /// The end of the common Chinese characters from `index` on, which are shown as they stand. Most of a text are such.
  private func plainRun(_ index: Int, _ limit: Int) -> Int {
    guard cells.resolved.isEmpty else { return index }
    var end = index
    while end < limit, cells.classes[end] == .han, 0x4E00...0x9FFF ~= scalars[end], !claims.isBoilerplate(end) {
      end += 1
    }
    return end
  }

  /// The text of a span with nothing left out but what shows nothing.
  static func plain(_ scalars: [UInt32], _ span: TextSpan) -> Passage? {
    let table = CharacterTable.shared
    var output = Output(room: span.count)
    for index in span.start..<span.end {
      output.add(table.narrow(scalars[index]), table.kind(scalars[index]), index)
    }
    return output.passage(trimsClosing: false)
  }

  /// A text while it grows.
  private struct Output {
    private var scalars: [UInt32] = []
    private var isGap = false
    private var needsNormalization = false
    /// Where the first and the last character stand that the text shows.
    private var span = TextSpan(0, 0)
    /// How much of the text stays, and where that ends in the source, when closing signs are left out.
    private var keptCount = 0
    private var keptEnd = 0

    init(room: Int) { scalars.reserveCapacity(room) }

    /// What a line's end parted is joined without a space, unless two Latin words would run together.
    mutating func beginPiece(_ next: UInt32) {
      if let last = scalars.last, isWord(last), isWord(next) { isGap = true }
    }

    /// Common Chinese characters, none of which closes a text or needs to be normalised.
    mutating func add(plain run: ArraySlice<UInt32>) {
      if scalars.isEmpty { span.start = run.startIndex }
      if isGap, !isHan(scalars.last ?? 0) { scalars.append(0x20) }
      isGap = false
      scalars.append(contentsOf: run)
      span.end = run.endIndex
      keptCount = scalars.count
      keptEnd = run.endIndex
    }

    @inline(__always)
    mutating func add(_ scalar: UInt32, _ kind: CharacterClass, _ index: Int) {
      switch kind {
      case .han where !isGap && !scalars.isEmpty:
        // The usual case, kept short.
        scalars.append(scalar)
        span.end = index + 1
        keptCount = scalars.count
        keptEnd = index + 1
        if scalar > 0x9FFF { needsNormalization = true }
      case .void: return
      case .space, .tab, .newline: isGap = !scalars.isEmpty
      default:
        if scalars.isEmpty { span.start = index }
        if isGap {
          if !(isHan(scalars.last ?? 0) && isHan(scalar)) { scalars.append(0x20) }
          isGap = false
        }
        scalars.append(scalar)
        span.end = index + 1
        if !isClosing(scalar) {
          keptCount = scalars.count
          keptEnd = index + 1
        }
        if scalar >= 0x300, !(0x3000...0x9FFF ~= scalar) { needsNormalization = true }
      }
    }

    /// `nil` when nothing is shown.
    consuming func passage(trimsClosing: Bool) -> Passage? {
      if trimsClosing {
        scalars.removeLast(scalars.count - keptCount)
        span.end = keptEnd
      }
      guard !scalars.isEmpty else { return nil }
      return Passage(text: string(needsNormalization ? Normalizer.nfc(scalars) : scalars), span: span)
    }

    private func isClosing(_ scalar: UInt32) -> Bool { scalar == 0x3B || scalar == 0x3002 || scalar == 0x2C }

    private func isWord(_ scalar: UInt32) -> Bool {
      0x30...0x39 ~= scalar || 0x41...0x5A ~= scalar || 0x61...0x7A ~= scalar
    }

    private func isHan(_ scalar: UInt32) -> Bool {
      0x4E00...0x9FFF ~= scalar || 0x3400...0x4DBF ~= scalar || scalar >= 0x20000 || scalar == 0x3007
    }
  }

  /// The scalars as a string: encoded by hand, which is many times faster than appending scalar by scalar.
  private static func string(_ scalars: [UInt32]) -> String {
    let longest = scalars.contains { $0 >= 0x10000 } ? 4 : 3
    return String(unsafeUninitializedCapacity: scalars.count * longest) { buffer in
      // As many bytes for each scalar as the longest takes are room enough, and all that the count says are written.
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

  /// The scalar as the text shows it: a resolved reference, else the source's with its width folded.
  private func shown(_ index: Int) -> UInt32 {
    if !cells.resolved.isEmpty, let resolved = cells.resolved[index] { return resolved }
    return table.narrow(scalars[index])
  }
}
