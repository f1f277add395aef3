extension JSONScanner {
  /// A string, whose quotation mark is next.
  package mutating func string() throws(JSONFailure) -> String {
    let start = position + 1
    var rest = start
    while rest < end, Self.isPlain(rest[0]) { rest += 1 }
    guard rest < end else { throw JSONFailure("string that doesn't end", at: position) }
    let plain = UnsafeBufferPointer(start: start, count: rest - start)
    guard rest[0] == UInt8(ascii: "\"") else { return try escapedString(plain, from: rest) }
    let text = try text(plain)
    position = rest + 1
    return text
  }

  /// Whether a byte within a string stands for itself.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(JSONFailure) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw JSONFailure("invalid UTF-8", at: Self.firstInvalid(bytes))
    }
    return text
  }

  /// Where text stops to be UTF-8: looked for only when it does.
  private static func firstInvalid(_ bytes: UnsafeBufferPointer<UInt8>) -> Position {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { offset += UTF8.width(scalar) }
    return bytes.baseAddress! + offset
  }

  private mutating func escapedString(
    _ beginning: UnsafeBufferPointer<UInt8>, from start: Position
  ) throws(JSONFailure) -> String {
    _ = try text(beginning)
    var result = Array(beginning)
    var rest = start
    while true {
      guard rest < end else { throw JSONFailure("string that doesn't end", at: position) }
      switch rest[0] {
      case UInt8(ascii: "\""):
        position = rest + 1
        return String(decoding: result, as: UTF8.self)
      case UInt8(ascii: "\\"): try unescape(&rest, &result)
      case 0..<0x20: throw JSONFailure("control character in a string", at: rest)
      default:
        let run = rest
        while rest < end, Self.isPlain(rest[0]) { rest += 1 }
        let bytes = UnsafeBufferPointer(start: run, count: rest - run)
        _ = try text(bytes)
        result.append(contentsOf: bytes)
      }
    }
  }

  private func unescape(_ rest: inout Position, _ result: inout [UInt8]) throws(JSONFailure) {
    guard end - rest >= 2 else { throw JSONFailure("broken escape", at: rest) }
    switch rest[1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(rest[1])
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "u"): return try unescapeUnicode(&rest, &result)
    default: throw JSONFailure("unknown escape", at: rest)
    }
    rest += 2
  }

  private func unescapeUnicode(_ rest: inout Position, _ result: inout [UInt8]) throws(JSONFailure) {
    var value = try codeUnit(rest)
    let start = rest
    rest += 6
    if (0xD800...0xDBFF).contains(value) {
      guard end - rest >= 6, rest[0] == UInt8(ascii: "\\"), rest[1] == UInt8(ascii: "u") else {
        throw JSONFailure("unpaired surrogate", at: start)
      }
      let low = try codeUnit(rest)
      guard (0xDC00...0xDFFF).contains(low) else { throw JSONFailure("unpaired surrogate", at: start) }
      value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
      rest += 6
    }
    guard let scalar = Unicode.Scalar(value) else { throw JSONFailure("unpaired surrogate", at: start) }
    result.append(contentsOf: UTF8.encode(scalar)!)
  }

  private func codeUnit(_ escape: Position) throws(JSONFailure) -> UInt32 {
    guard end - escape >= 6 else { throw JSONFailure("broken escape", at: escape) }
    var value: UInt32 = 0
    for index in 2..<6 {
      guard let digit = Self.hexValue(escape[index]) else { throw JSONFailure("broken escape", at: escape) }
      value = value << 4 | digit
    }
    return value
  }

  private static func hexValue(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    default: nil
    }
  }
}
