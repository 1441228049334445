import Compression
import Glibc

/// The manifest of an output folder: which output was made of what, by which program. A text file that only grows; each
/// line begins with its checksum, so that a line that was cut by the end of a process is known and dropped.
struct Manifest: ~Copyable {
  private let path: String
  private let descriptor: Int32
  private var pending: [UInt8] = []
  let earlier: EarlierOutputs

  private static let heading = "gangwei-manifest 1"
  private static let longestLine = 1 << 20

  /// Opens the manifest of a folder, or begins one.
  /// - Parameters:
  ///   - key: names the program and the options that make outputs what they are.
  ///   - forgets: whether nothing that earlier runs made holds any longer.
  /// - Throws: ``OutputError`` where it can be neither read nor written.
  static func open(path: String, key: String, forgets: Bool) throws(OutputError) -> Manifest {
    let (outputs, lastKey, length) = read(path, key: forgets ? "" : key)
    let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw OutputError(path: path, reason: SystemError.last.writingReason) }
    var manifest = Manifest(path: path, descriptor: descriptor, earlier: outputs)
    // What was cut is dropped; the next line begins where the last whole one ends.
    guard ftruncate(descriptor, off_t(length)) == 0, lseek(descriptor, 0, SEEK_END) >= 0 else {
      throw OutputError(path: path, reason: SystemError.last.writingReason)
    }
    if length == 0 { manifest.append(line: heading) }
    if lastKey != key { manifest.append(.run(key: key)) }
    try manifest.flush()
    return manifest
  }

  private init(path: String, descriptor: Int32, earlier: EarlierOutputs) {
    self.path = path
    self.descriptor = descriptor
    self.earlier = earlier
  }

  deinit {
    close(descriptor)
  }

  // MARK: - Reading

  /// What the whole lines say, the last run's key, and how many bytes they are.
  private static func read(_ path: String, key: String) -> (EarlierOutputs, lastKey: String?, length: Int) {
    var outputs = EarlierOutputs()
    var lastKey: String?
    var length = 0
    guard var input = try? BufferedInput.open(Input(file: path)) else { return (outputs, nil, 0) }
    var line: [UInt8] = []
    while true {
      line.removeAll(keepingCapacity: true)
      // A line without its end may be cut although its checksum is right by chance.
      guard let count = try? input.readLine(into: &line, limit: longestLine), input.endedWithLineFeed else { break }
      guard let text = checked(line[...]) else { break }
      if length == 0 {
        guard text.elementsEqual(heading.utf8) else { break }
      } else if let entry = ManifestEntry(line: text) {
        if case .run(let key) = entry { lastKey = key }
        outputs.add(entry, isCurrent: lastKey == key)
      }
      length += count + 1
    }
    return (outputs, lastKey, length)
  }

  /// What stands behind the checksum; `nil` where that is wrong.
  private static func checked(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard line.count > 9, line[line.startIndex + 8] == 0x20 else { return nil }
    let text = line.dropFirst(9)
    let stated = UInt32(String(decoding: line.prefix(8), as: UTF8.self), radix: 16)
    return stated == text.withUnsafeBufferPointer(CRC32.checksum) ? text : nil
  }

  // MARK: - Writing

  /// Adds a line, which is written by the next ``flush()``.
  mutating func append(_ entry: ManifestEntry) { append(line: entry.line) }

  private mutating func append(line: String) {
    let bytes = Array(line.utf8)
    let digits = String(bytes.withUnsafeBufferPointer(CRC32.checksum), radix: 16)
    pending += [UInt8](repeating: 0x30, count: 8 - digits.utf8.count) + Array(digits.utf8) + [0x20] + bytes + [0x0A]
  }

  /// Writes the lines that were added.
  mutating func flush() throws(OutputError) {
    if pending.isEmpty { return }
    guard writeAll(pending, to: descriptor) else {
      throw OutputError(path: path, reason: SystemError.last.writingReason)
    }
    pending.removeAll(keepingCapacity: true)
  }
}
