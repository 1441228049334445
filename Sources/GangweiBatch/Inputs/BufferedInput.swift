import Compression
import Glibc

/// An open input that is read by lines, by counts of bytes or as a whole. Packed data are told by their first bytes and
/// read unpacked.
struct BufferedInput: ~Copyable {
  typealias Problem = ByteStream.Problem

  let path: String
  /// The size of the file in bytes as it was when it was opened; 0 where there is no such size.
  let size: Int
  /// See ``FileStamp``; `nil` where there is none.
  let stamp: FileStamp?
  private var stream: ByteStream
  /// What was read and not used yet stands between `start` and `end`.
  private var buffer: [UInt8]
  private var start = 0
  private var end = 0
  private var atEnd = false
  /// A problem that was met behind what is in the buffer.
  private var waiting: Problem?
  /// Whether the last line that was read had an end.
  private(set) var endedWithLineFeed = false

  /// How many bytes are read at once, and how long lines are without a larger buffer.
  private static let room = 1 << 18

  /// Opens an input and reads its beginning.
  /// - Parameter unpacks: whether packed data are unpacked. If not, nothing is read yet.
  /// - Throws: ``InputError`` for one that is missing, unreadable, or no file.
  static func open(_ input: Input, unpacks: Bool = true) throws(InputError) -> BufferedInput {
    // Without O_NONBLOCK a named pipe would wait here for a writer.
    let descriptor = input.isStandardInput ? 0 : Glibc.open(input.path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw InputError(path: input.path, reason: SystemError.last.readingReason) }
    var facts = stat()
    if fstat(descriptor, &facts) != 0 {
      let error = SystemError.last
      if !input.isStandardInput { close(descriptor) }
      throw InputError(path: input.path, reason: error.readingReason)
    }
    let kind = FileKind(mode: facts.st_mode)
    if !input.isStandardInput && kind != .file {
      close(descriptor)
      let what = kind == .folder ? "is a folder" : "is neither a file nor a folder"
      throw InputError(path: input.path, reason: what + "; give a text file")
    }
    var opened = BufferedInput(path: input.path, descriptor: descriptor, facts: facts)
    do {
      if unpacks { try opened.detectCompression() }
    } catch {
      throw InputError(path: input.path, reason: Self.reason(for: error))
    }
    return opened
  }

  private init(path: String, descriptor: Int32, facts: stat) {
    let isRegular = FileKind(mode: facts.st_mode) == .file
    self.path = path
    stream = ByteStream(descriptor: descriptor, isRegular: isRegular)
    size = isRegular ? Int(facts.st_size) : 0
    stamp = isRegular ? FileStamp(facts) : nil
    buffer = [UInt8](repeating: 0, count: isRegular ? min(size + 1, Self.room) : Self.room)
  }

  private mutating func detectCompression() throws(Problem) {
    while end < 4, try fill() {}
    guard let compression = Compression.allCases.first(where: { buffer[..<end].starts(with: $0.signature) }) else {
      return
    }
    stream.unpack(compression, head: buffer[..<end])
    end = 0
    atEnd = false
    if buffer.count < Self.room { buffer = [UInt8](repeating: 0, count: Self.room) }
  }

  /// How many bytes were read from the file so far.
  var bytesRead: Int { stream.bytesRead }

  /// What to tell of a problem.
  static func reason(for problem: Problem) -> String {
    switch problem {
    case .unreadable(let error): error.readingReason
    case .damaged(let compression):
      "its \(compression.rawValue) data are damaged or cut off; fetch the file again"
    }
  }

  // MARK: - Reading

  /// Reads more bytes behind those that are there; false at the end.
  private mutating func fill() throws(Problem) -> Bool {
    if let problem = waiting.take() { throw problem }
    if atEnd { return false }
    if start > 0 && buffer.count - end < buffer.count / 2 {
      buffer.withUnsafeMutableBytes { bytes in
        // Both ranges lie inside of the buffer.
        if let base = bytes.baseAddress { memmove(base, base + start, end - start) }
      }
      end -= start
      start = 0
    }
    if end == buffer.count { buffer += [UInt8](repeating: 0, count: max(buffer.count, Self.room)) }
    let offset = end
    let count = try buffer.withUnsafeMutableBufferPointer { whole throws(Problem) in
      try stream.read(into: UnsafeMutableBufferPointer(rebasing: whole[offset...]))
    }
    end += count
    atEnd = count == 0
    return count > 0
  }

  /// The bytes that are there without reading on: at least `count` of them, unless the input ends before.
  mutating func peek(_ count: Int) -> ArraySlice<UInt8> {
    do throws(Problem) {
      while end - start < count, try fill() {}
    } catch {
      // Told by whoever reads on from here.
      waiting = error
    }
    return buffer[start..<end]
  }

  /// Reads up to the next line feed and appends what stands before it to `target`.
  /// - Parameter limit: of a longer line only so many bytes are appended, and one more, which tells.
  /// - Returns: the length of what was appended; `nil` at the end of the input.
  /// - Throws: where the input is damaged: what was read of the line is dropped.
  mutating func readLine(into target: inout [UInt8], limit: Int) throws(Problem) -> Int? {
    let before = target.count
    var isAnything = false
    while true {
      if start == end {
        do throws(Problem) {
          if try !fill() {
            endedWithLineFeed = false
            return isAnything ? target.count - before : nil
          }
        } catch {
          target.removeLast(target.count - before)
          throw error
        }
      }
      isAnything = true
      let feed = lineFeed()
      let room = limit + 1 - (target.count - before)
      target += buffer[start..<min(feed ?? end, start + max(0, room))]
      start = feed.map { $0 + 1 } ?? end
      if feed != nil {
        endedWithLineFeed = true
        return target.count - before
      }
    }
  }

  private func lineFeed() -> Int? {
    buffer.withUnsafeBytes { bytes in
      // The bytes from `start` to `end` lie inside of the buffer, which is not empty.
      guard let base = bytes.baseAddress, let found = memchr(base + start, 0x0A, end - start) else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }

  /// Reads exactly `count` bytes and appends them, or as many as there are.
  /// - Returns: how many were appended.
  mutating func read(_ count: Int, into target: inout [UInt8]) throws(Problem) -> Int {
    var left = count
    while left > 0 {
      if start == end, try !fill() { break }
      let step = min(left, end - start)
      target += buffer[start..<start + step]
      start += step
      left -= step
    }
    return count - left
  }

  /// Passes over `count` bytes, or as many as there are.
  /// - Returns: how many they were.
  mutating func skip(_ count: Int) throws(Problem) -> Int {
    var left = count
    while left > 0 {
      if start == end, try !fill() { break }
      let step = min(left, end - start)
      start += step
      left -= step
    }
    return count - left
  }
}
