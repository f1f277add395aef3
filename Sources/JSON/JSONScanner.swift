/// A recursive-descent parser of JSON over bytes in memory, to the letter of RFC 8259; of what I-JSON (RFC 7493) asks
/// beyond that it refuses unpaired surrogates, which are no text.
package struct JSONScanner {
  package typealias Position = UnsafePointer<UInt8>

  package internal(set) var position: Position
  let end: Position
  var depth = 0
  /// How deeply arrays and objects may nest: deeper ones are an attack on the stack.
  package static let depthLimit = 500

  package init(_ start: Position, _ end: Position) {
    position = start
    self.end = end
  }

  /// Skips a byte order mark.
  mutating func skipByteOrderMark() {
    guard end - position >= 3, position[0] == 0xEF, position[1] == 0xBB, position[2] == 0xBF else { return }
    position += 3
  }

  /// Checks that nothing but space is left.
  package mutating func finish() throws(JSONFailure) {
    skipSpace()
    guard position == end else { throw JSONFailure("text after the end of the document", at: position) }
  }

  package mutating func skipSpace() {
    while position < end {
      switch position[0] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  /// Skips space and takes a mark if it is next.
  package mutating func take(_ mark: UInt8) -> Bool {
    skipSpace()
    guard position < end, position[0] == mark else { return false }
    position += 1
    return true
  }

  /// The key of an entry and its colon.
  package mutating func key() throws(JSONFailure) -> String {
    skipSpace()
    guard position < end, position[0] == UInt8(ascii: "\"") else {
      throw JSONFailure("expected a key in quotation marks", at: position)
    }
    let key = try string()
    guard take(UInt8(ascii: ":")) else { throw JSONFailure("expected \":\"", at: position) }
    return key
  }

  mutating func word(_ text: StaticString) throws(JSONFailure) {
    let bytes = UnsafeBufferPointer(start: position, count: end - position)
    guard bytes.starts(with: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)) else {
      throw JSONFailure("unexpected character", at: position)
    }
    position += text.utf8CodeUnitCount
  }

  /// The text of a number.
  mutating func number() throws(JSONFailure) -> UnsafeBufferPointer<UInt8> {
    let start = position
    if position < end, position[0] == UInt8(ascii: "-") { position += 1 }
    guard position < end, Self.isDigit(position[0]) else { throw JSONFailure("unexpected character", at: position) }
    if position[0] == UInt8(ascii: "0") { position += 1 } else { try digits() }
    if position < end, position[0] == UInt8(ascii: ".") {
      position += 1
      try digits()
    }
    if position < end, position[0] | 0x20 == UInt8(ascii: "e") {
      position += 1
      if position < end, position[0] == UInt8(ascii: "+") || position[0] == UInt8(ascii: "-") { position += 1 }
      try digits()
    }
    return UnsafeBufferPointer(start: start, count: position - start)
  }

  private mutating func digits() throws(JSONFailure) {
    guard position < end, Self.isDigit(position[0]) else { throw JSONFailure("expected a digit", at: position) }
    while position < end, Self.isDigit(position[0]) { position += 1 }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}
