/// Scalars as one of the encodings gave them, with what it could not read.
struct DecodedText: Sendable {
  var scalars: [UInt32] = []
  /// How many U+FFFD stand for malformed or unassigned sequences.
  var malformedCount = 0
  /// Where the first of them stands.
  var firstMalformed: Int?
  /// How many sequences of more than one byte were well formed (UTF-8 only).
  var multibyteCount = 0

  /// Appends U+FFFD for something that could not be read.
  mutating func appendMalformed() {
    malformedCount += 1
    if firstMalformed == nil { firstMalformed = scalars.count }
    scalars.append(replacementScalar)
  }
}

/// What stands for a sequence that could not be read.
let replacementScalar: UInt32 = 0xFFFD
