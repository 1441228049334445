internal import Digest

/// The id of a position: a hash of what it says (kind, title, department, summary, items, weights, relationships), not of
/// where it stands. A position that moved keeps its id, one that changed does not; two that say the same have the same.
/// Sixteen hexadecimal digits. Linear.
func identity(of position: Position) -> String {
  let said = Statement()
  said.add("kind", position.kind.rawValue)
  said.add("title", position.title)
  said.add("department", position.department)
  said.add("summary", position.summary)
  // By index: items are copied when they are taken out.
  for index in position.duties.indices { said.add("duty", position.duties[index].text) }
  for index in position.qualifications.indices { said.add("qualification", position.qualifications[index].text) }
  for index in position.authorities.indices { said.add("authority", position.authorities[index].text) }
  for weight in position.weights {
    said.add("weight", weight.name.text)
    said.add("share", ECMAScriptNumber.text(of: weight.weight))
  }
  for relationship in position.relationships {
    said.add(relationship.type.rawValue)
    said.add(relationship.target.text)
  }
  return said.bytes.withBytes { SHA256.hexadecimal(of: $0, digits: 16) }
}

/// Named texts in a row, each with its length before it, so that no two rows give the same bytes.
private struct Statement {
  let bytes = ByteBuffer(room: 1 << 12)

  func add(_ name: StaticString, _ passage: Passage?) {
    guard let passage else { return }
    add(name, passage.text)
  }

  func add(_ name: StaticString, _ text: String) {
    // The bytes of a literal stay where they are; the buffer is read at once.
    name.withUTF8Buffer { add($0) }
    add(text)
  }

  func add(_ part: String) {
    part.utf8Span.span.withUnsafeBufferPointer { add($0) }
  }

  private func add(_ part: UnsafeBufferPointer<UInt8>) {
    bytes.append(part.count)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(contentsOf: part)
  }
}
