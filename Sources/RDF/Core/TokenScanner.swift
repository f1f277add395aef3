/// The lexical rules that N-Triples, N-Quads, Turtle and TriG share. All functions return nil when the input ends
/// before the token does.
enum TokenScanner {
  typealias Position = UnsafePointer<UInt8>

  /// The end of an `IRIREF` whose `<` is before `start`: the position of its `>`.
  static func iriEnd(_ start: Position, _ end: Position, hasEscapes: inout Bool) throws(ScanError) -> Position? {
    var position = start
    while position < end {
      let byte = position[0]
      if ASCIISet.iriReference.contains(byte) {
        position += 1
      } else if byte == UInt8(ascii: ">") {
        return position
      } else if byte >= 0x80 {
        guard let next = try afterScalar(position, end) else { return nil }
        position = next
      } else if byte == UInt8(ascii: "\\") {
        hasEscapes = true
        position += 1
      } else {
        throw ScanError("character that is not allowed in an IRI", at: position)
      }
    }
    return nil
  }

  /// The end of a string in single lines whose quotation mark is before `start`: the position of the closing one.
  @inline(__always)
  static func stringEnd(
    _ start: Position, _ end: Position, quote: UInt8, hasEscapes: inout Bool
  ) throws(ScanError) -> Position? {
    var position = start
    while true {
      while position < end, ASCIISet.quotedText.contains(position[0]), position[0] != quote { position += 1 }
      guard position < end else { return nil }
      let byte = position[0]
      if byte == quote { return position }
      if byte >= 0x80 {
        guard let next = try afterScalar(position, end) else { return nil }
        position = next
      } else if byte == UInt8(ascii: "\\") {
        hasEscapes = true
        position += 2
      } else if byte == 0x0A || byte == 0x0D {
        throw ScanError("line break in a string", at: position)
      } else {
        position += 1
      }
    }
  }

  /// The end of a string in triple quotation marks: the position of the closing ones.
  static func longStringEnd(
    _ start: Position, _ end: Position, quote: UInt8, hasEscapes: inout Bool
  ) throws(ScanError) -> Position? {
    var position = start
    while position < end {
      let byte = position[0]
      if byte == quote {
        guard end - position >= 3 else { return nil }
        if position[1] == quote, position[2] == quote { return position }
        position += 1
      } else if byte >= 0x80 {
        guard let next = try afterScalar(position, end) else { return nil }
        position = next
      } else if byte == UInt8(ascii: "\\") {
        hasEscapes = true
        position += 2
      } else {
        position += 1
      }
    }
    return nil
  }

  /// Skips one character beyond ASCII.
  @inline(__always)
  static func afterScalar(_ position: Position, _ end: Position) throws(ScanError) -> Position? {
    let scalar = UTF8Decoding.decode(position, end)
    if scalar.length > 0 { return position + scalar.length }
    if UTF8Decoding.isTruncated(position, end) { return nil }
    throw ScanError("invalid UTF-8", at: position)
  }

  /// The end of a blank node label that begins at `start`, after `_:`.
  static func labelEnd(
    _ start: Position, _ end: Position, isFinal: Bool
  ) throws(ScanError) -> Position? {
    var position = start
    var afterName = start
    while position < end {
      let byte = position[0]
      if byte < 0x80 {
        let isStart = ASCIISet.nameStart.contains(byte) || ASCIISet.digits.contains(byte)
        guard isStart || position > start && ASCIISet.dottedName.contains(byte) else { break }
        position += 1
        if byte != UInt8(ascii: ".") { afterName = position }
      } else {
        let scalar = UTF8Decoding.decode(position, end)
        if scalar.length == 0, UTF8Decoding.isTruncated(position, end), !isFinal { return nil }
        guard scalar.length > 0 else { throw ScanError("invalid UTF-8", at: position) }
        guard position > start ? NameSyntax.isName(scalar.value) : NameSyntax.isBase(scalar.value) else { break }
        position += scalar.length
        afterName = position
      }
    }
    if position == end, !isFinal { return nil }
    guard afterName > start else { throw ScanError("blank node without a label", at: start) }
    return afterName
  }

  /// The end of a language tag that begins at `start`, after `@`: letters, digits, `-`; `direction` is where `--` is.
  static func tagEnd(
    _ start: Position, _ end: Position, direction: inout Position?, isFinal: Bool
  ) throws(ScanError) -> Position? {
    var position = start
    while position < end {
      let byte = position[0]
      if ASCIISet.letters.contains(byte) || position > start && ASCIISet.digits.contains(byte) {
        position += 1
      } else if byte == UInt8(ascii: "-"), position > start {
        if position[-1] == UInt8(ascii: "-") {
          guard direction == nil else { break }
          direction = position - 1
        }
        position += 1
      } else {
        break
      }
    }
    if position == end, !isFinal { return nil }
    guard position > start, position[-1] != UInt8(ascii: "-") else {
      throw ScanError("not a language tag", at: start)
    }
    return position
  }
}

/// Undoes the escapes of the Turtle family.
enum Unescaping {
  /// Writes the text without its escapes to `target`, which must have room for as many bytes, and returns the length.
  ///
  /// - Parameter allowsCharacters: whether `\n` and its like are allowed, as in strings, or only `\u` and `\U`.
  static func unescape(
    _ text: ByteSpan, to target: UnsafeMutablePointer<UInt8>, allowsCharacters: Bool
  ) throws(ScanError) -> Int {
    guard var position = text.baseAddress else { return 0 }
    let end = position + text.count
    var output = target
    while position < end {
      if position[0] != UInt8(ascii: "\\") {
        output.pointee = position[0]
        output += 1
        position += 1
        continue
      }
      guard end - position >= 2 else { throw ScanError("broken escape", at: position) }
      if let digits = digitCount(position[1]) {
        output += UTF8Decoding.encode(try codePoint(position, end, digits), output)
        position += 2 + digits
      } else {
        guard allowsCharacters, let character = character(position[1]) else {
          throw ScanError("unknown escape", at: position)
        }
        output.pointee = character
        output += 1
        position += 2
      }
    }
    return output - target
  }

  private static func digitCount(_ byte: UInt8) -> Int? {
    byte == UInt8(ascii: "u") ? 4 : byte == UInt8(ascii: "U") ? 8 : nil
  }

  private static func codePoint(
    _ escape: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, _ digits: Int
  ) throws(ScanError) -> UInt32 {
    guard end - escape >= 2 + digits else { throw ScanError("broken escape", at: escape) }
    var value: UInt32 = 0
    for index in 0..<digits {
      guard let digit = hexValue(escape[2 + index]), value <= 0x0FFF_FFFF else {
        throw ScanError("broken escape", at: escape)
      }
      value = value << 4 | digit
    }
    guard value <= 0x10FFFF, !(0xD800...0xDFFF).contains(value) else {
      throw ScanError("escape of something that is no character (a surrogate, or beyond U+10FFFF)", at: escape)
    }
    return value
  }

  static func hexValue(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - 48)
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - 87)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - 55)
    default: nil
    }
  }

  private static func character(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\"): byte
    default: nil
    }
  }
}
