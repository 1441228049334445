/// Common Crawl's WET files: WARC records of which those of the type `conversion` hold the text of a page.
extension RecordFile {
  /// What is read of a record's head.
  private struct Head {
    var type: [UInt8] = []
    var uri: [UInt8] = []
    var identifier: [UInt8] = []
    var length: Int?
  }

  /// How long lines of heads are, in bytes.
  private static let headLine = 1 << 16

  /// Reads the next page; records of other types are passed over.
  mutating func nextPage(into bytes: inout [UInt8]) -> Record? {
    let start = bytes.count
    while true {
      do throws(BufferedInput.Problem) {
        guard try findRecord() else {
          isFinished = true
          return nil
        }
        number += 1
        if isLost {
          return broken("is no WARC record; fetch the file again", at: start)
        }
        let head = try readHead()
        guard let length = head.length else {
          return broken("has no Content-Length; fetch the file again", at: start)
        }
        guard head.type == Array("conversion".utf8) else {
          _ = try input.skip(length)
          continue
        }
        if length > limit {
          _ = try input.skip(length)
          return broken(Self.tooLarge, at: start)
        }
        if try input.read(length, into: &bytes) < length {
          bytes.removeLast(bytes.count - start)
          isFinished = true
          return broken("is cut off; fetch the file again", at: start)
        }
        let name = head.uri.isEmpty ? head.identifier : head.uri
        return Record(
          number: number, content: .page(id: String(decoding: name, as: UTF8.self)), range: start..<bytes.count)
      } catch {
        bytes.removeLast(bytes.count - start)
        return broken(error, at: start)
      }
    }
  }

  /// Reads up to the line that a record begins with. What else stands there is told once, and then passed over.
  /// - Returns: false at the end of the input.
  private mutating func findRecord() throws(BufferedInput.Problem) -> Bool {
    let wasLost = isLost
    isLost = false
    while let line = try line() {
      if line.starts(with: Array("WARC/1.".utf8)) { return true }
      if !wasLost && !line.isEmpty {
        isLost = true
        return true
      }
    }
    return false
  }

  private mutating func readHead() throws(BufferedInput.Problem) -> Head {
    var head = Head()
    while let line = try line(), !line.isEmpty {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
      var value = line[(colon + 1)...].drop(while: Self.isBlank)
      while let last = value.last, Self.isBlank(last) { value.removeLast() }
      switch name {
      case "warc-type": head.type = Array(value)
      case "warc-target-uri": head.uri = Array(value)
      case "warc-record-id": head.identifier = Array(value)
      case "content-length":
        head.length = Int(String(decoding: value, as: UTF8.self)).flatMap { $0 < 0 ? nil : $0 }
      default: break
      }
    }
    return head
  }

  /// The next line without its end.
  private mutating func line() throws(BufferedInput.Problem) -> [UInt8]? {
    var line: [UInt8] = []
    guard try input.readLine(into: &line, limit: Self.headLine) != nil else { return nil }
    if line.last == 0x0D { line.removeLast() }
    return line
  }
}
