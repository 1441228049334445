import Compression
import Glibc

/// The bytes of an open input, unpacked where they are packed.
///
/// A damaged or cut member of packed data is told once, where it is met; what follows it can be read on, beginning with
/// the next member.
struct ByteStream: ~Copyable {
  /// Why reading did not go on.
  enum Problem: Error {
    /// The system reports an error: nothing more can be read.
    case unreadable(SystemError)
    /// A member is damaged or cut off; the next ones may be whole.
    case damaged(Compression)
  }

  private let descriptor: Int32
  /// Whether a read that gives less than was asked for has come to the end.
  private let isRegular: Bool
  private var atEnd = false
  private var compression: Compression?
  private var unpacker: Unpacker?
  /// What was read and not unpacked yet stands between `start` and `end`. What stands before is kept as far as there is
  /// room: a damaged member may have swallowed the beginning of the next.
  private var packed: [UInt8] = []
  private var start = 0
  private var end = 0
  /// Where the member that is being unpacked begins in `packed`; negative where that is gone.
  private var memberStart = 0
  private var isInsideMember = false
  private var isDamaged = false
  /// How many bytes were read from the file.
  private(set) var bytesRead = 0

  private static let packedRoom = 1 << 18
  /// How many used bytes are kept, where there were as many.
  private static let kept = 1 << 16

  /// - Parameter descriptor: an open file, which the stream closes unless it is standard input.
  init(descriptor: Int32, isRegular: Bool) {
    self.descriptor = descriptor
    self.isRegular = isRegular
  }

  deinit {
    if descriptor != 0 { close(descriptor) }
  }

  /// Reads into `target`, which is not empty.
  /// - Returns: how many bytes were read; 0 at the end only.
  mutating func read(into target: UnsafeMutableBufferPointer<UInt8>) throws(Problem) -> Int {
    if let compression { return try unpack(compression, into: target) }
    return try readFile(into: target)
  }

  /// From here on unpacks what is read.
  /// - Parameter head: the bytes that were read so far.
  mutating func unpack(_ compression: Compression, head: ArraySlice<UInt8>) {
    self.compression = compression
    unpacker = Unpacker(compression)
    packed = [UInt8](head) + [UInt8](repeating: 0, count: Self.packedRoom)
    end = head.count
  }

  // MARK: - The file

  private mutating func readFile(into target: UnsafeMutableBufferPointer<UInt8>) throws(Problem) -> Int {
    while !atEnd {
      let count = Glibc.read(descriptor, target.baseAddress, target.count)
      if count >= 0 {
        atEnd = count == 0 || (isRegular && count < target.count)
        bytesRead += count
        return count
      }
      if errno != EINTR { throw .unreadable(.last) }
    }
    return 0
  }

  /// Reads more packed bytes behind those that are there. There are fewer than are kept, or none that are unused.
  private mutating func fill() throws(Problem) {
    if packed.count - end < Self.packedRoom / 4 {
      let dropped = start - min(start, Self.kept)
      packed.withUnsafeMutableBytes { buffer in
        // Both ranges lie inside of the buffer.
        if let base = buffer.baseAddress { memmove(base, base + dropped, end - dropped) }
      }
      start -= dropped
      end -= dropped
      memberStart -= dropped
    }
    // Moved out for the call: the buffer belongs to the same value as what the call changes.
    var buffer: [UInt8] = []
    swap(&buffer, &packed)
    defer { swap(&buffer, &packed) }
    let offset = end
    end += try buffer.withUnsafeMutableBufferPointer { whole throws(Problem) in
      try readFile(into: UnsafeMutableBufferPointer(rebasing: whole[offset...]))
    }
  }

  // MARK: - Unpacking

  private mutating func unpack(
    _ compression: Compression, into target: UnsafeMutableBufferPointer<UInt8>
  ) throws(Problem) -> Int {
    while true {
      if isDamaged { try skipDamage(compression) }
      if start == end && !atEnd { try fill() }
      if !isInsideMember {
        if start == end { return 0 }
        // Between members only zeros may stand, as tapes and blocks are filled up with.
        if packed[start] == 0 {
          start += 1
          continue
        }
        isInsideMember = true
        memberStart = start
      }
      let step = step(into: target)
      start += step.taken
      switch step.state {
      case .ended: isInsideMember = false
      // Without a step forward there is input that the member has no use for, or it is cut off.
      case .goingOn: isDamaged = step.taken == 0 && step.written == 0 && (start < end || atEnd)
      case .damaged: isDamaged = true
      }
      // What was unpacked before the damage is whole.
      if step.written > 0 { return step.written }
    }
  }

  private mutating func step(into target: UnsafeMutableBufferPointer<UInt8>) -> Unpacker.Step {
    let unused = start..<end
    let step = packed.withUnsafeBufferPointer {
      unpacker?.unpack(UnsafeBufferPointer(rebasing: $0[unused]), into: target)
    }
    return step ?? Unpacker.Step(state: .damaged, taken: 0, written: 0)
  }

  /// Goes to where the next member may begin, and tells of the damage.
  private mutating func skipDamage(_ compression: Compression) throws(Problem) {
    unpacker?.reset()
    isDamaged = false
    isInsideMember = false
    start = max(0, memberStart + 1)
    let signature = compression.signature
    while true {
      if end - start < signature.count {
        if atEnd {
          start = end
          break
        }
        try fill()
      } else if packed[start..<start + signature.count].elementsEqual(signature) {
        break
      } else {
        start += 1
      }
    }
    throw .damaged(compression)
  }
}
