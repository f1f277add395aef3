import OrderedCollections

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Text that is not JSON (RFC 8259).
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public var message: String
  /// The line, from 1.
  public var line: Int
  /// The column in characters, from 1.
  public var column: Int

  /// `LINE:COLUMN: MESSAGE`
  public var description: String { "\(line):\(column): \(message)" }
}

extension JSONValue {
  /// Parses a JSON text.
  ///
  /// - Throws: `JSONError`
  public init(parsing bytes: [UInt8]) throws {
    self = try bytes.withUnsafeBufferPointer { span throws in
      guard let start = span.baseAddress else { throw JSONError(message: "empty document", line: 1, column: 1) }
      var parser = JSONParser(start, start + span.count)
      do {
        if span.starts(with: "\u{FEFF}") { parser.position += 3 }
        let value = try parser.value()
        try parser.finish()
        return value
      } catch let error as ScanError {
        let offset = Int(bitPattern: error.address) - Int(bitPattern: start)
        throw JSONError(message: error.message, place: span.prefixed(max(0, min(offset, span.count))))
      }
    }
  }
}

extension JSONError {
  /// The error after the bytes `before`.
  init(message: String, place before: ByteSpan) {
    let lines = before.reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let column = before.dropping(lineStart).reduce(1) { $1 & 0xC0 != 0x80 ? $0 + 1 : $0 }
    self.init(message: message, line: lines, column: column)
  }
}

/// A recursive-descent parser over bytes in memory.
struct JSONParser {
  var position: UnsafePointer<UInt8>
  let end: UnsafePointer<UInt8>
  private var depth = 0
  /// How deeply arrays and objects may nest: deeper ones are an attack on the stack.
  static let depthLimit = 500

  init(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) {
    position = start
    self.end = end
  }

  /// Checks that nothing but space is left.
  mutating func finish() throws(ScanError) {
    skipSpace()
    guard position == end else { throw ScanError("text after the end of the document", at: position) }
  }

  mutating func skipSpace() {
    while position < end {
      switch position[0] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  mutating func value() throws(ScanError) -> JSONValue {
    skipSpace()
    guard position < end else { throw ScanError("unexpected end of the document", at: position) }
    switch position[0] {
    case UInt8(ascii: "{"): return .object(try object())
    case UInt8(ascii: "["): return .array(try array())
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func word(_ text: StaticString, _ value: JSONValue) throws(ScanError) -> JSONValue {
    guard ByteSpan(start: position, count: end - position).starts(with: text) else {
      throw ScanError("unexpected character", at: position)
    }
    position += text.utf8CodeUnitCount
    return value
  }

  private mutating func enter() throws(ScanError) {
    depth += 1
    guard depth <= Self.depthLimit else { throw ScanError("arrays and objects nested too deeply", at: position) }
    position += 1
  }

  /// Skips space and takes a mark if it is next.
  mutating func take(_ mark: Character) -> Bool {
    skipSpace()
    guard position < end, position[0] == mark.asciiValue else { return false }
    position += 1
    return true
  }

  private mutating func object() throws(ScanError) -> JSONObject {
    try enter()
    defer { depth -= 1 }
    var result: JSONObject = [:]
    if take("}") { return result }
    repeat {
      let key = try key()
      result[key] = try value()
    } while take(",")
    guard take("}") else { throw ScanError("expected \",\" or \"}\"", at: position) }
    return result
  }

  /// The key of an entry and its colon.
  mutating func key() throws(ScanError) -> String {
    skipSpace()
    guard position < end, position[0] == UInt8(ascii: "\"") else {
      throw ScanError("expected a key in quotation marks", at: position)
    }
    let key = try string()
    guard take(":") else { throw ScanError("expected \":\"", at: position) }
    return key
  }

  private mutating func array() throws(ScanError) -> [JSONValue] {
    try enter()
    defer { depth -= 1 }
    var result: [JSONValue] = []
    if take("]") { return result }
    repeat { result.append(try value()) } while take(",")
    guard take("]") else { throw ScanError("expected \",\" or \"]\"", at: position) }
    return result
  }

  private mutating func number() throws(ScanError) -> JSONNumber {
    let start = position
    if position < end, position[0] == UInt8(ascii: "-") { position += 1 }
    guard position < end, ASCIISet.digits.contains(position[0]) else {
      throw ScanError("unexpected character", at: position)
    }
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
    let text = ByteSpan(start: start, count: position - start).text
    guard let value = Double(text), value.isFinite else { throw ScanError("number out of range", at: start) }
    return JSONNumber(text: text, value: value)
  }

  private mutating func digits() throws(ScanError) {
    guard position < end, ASCIISet.digits.contains(position[0]) else {
      throw ScanError("expected a digit", at: position)
    }
    while position < end, ASCIISet.digits.contains(position[0]) { position += 1 }
  }

  mutating func string() throws(ScanError) -> String {
    let start = position + 1
    var rest = start
    while rest < end, rest[0] >= 0x80 || ASCIISet.unescapedText.contains(rest[0]) || rest[0] == 0x7F { rest += 1 }
    guard rest < end else { throw ScanError("string that doesn't end", at: position) }
    let plain = ByteSpan(start: start, count: rest - start)
    let invalid = UTF8Decoding.firstInvalid(start, rest)
    guard invalid == rest else { throw ScanError("invalid UTF-8", at: invalid) }
    if rest[0] == UInt8(ascii: "\"") {
      position = rest + 1
      return plain.text
    }
    return try escapedString(Array(plain), from: rest)
  }

  private mutating func escapedString(
    _ beginning: [UInt8], from start: UnsafePointer<UInt8>
  ) throws(ScanError) -> String {
    var result = beginning
    var rest = start
    while true {
      guard rest < end else { throw ScanError("string that doesn't end", at: position) }
      switch rest[0] {
      case UInt8(ascii: "\""):
        position = rest + 1
        return String(decoding: result, as: UTF8.self)
      case UInt8(ascii: "\\"): try unescape(&rest, &result)
      case 0..<0x20: throw ScanError("control character in a string", at: rest)
      case 0x80...:
        let scalar = UTF8Decoding.decode(rest, end)
        guard scalar.length > 0 else { throw ScanError("invalid UTF-8", at: rest) }
        result.append(contentsOf: ByteSpan(start: rest, count: scalar.length))
        rest += scalar.length
      default:
        result.append(rest[0])
        rest += 1
      }
    }
  }

  private func unescape(_ rest: inout UnsafePointer<UInt8>, _ result: inout [UInt8]) throws(ScanError) {
    guard end - rest >= 2 else { throw ScanError("broken escape", at: rest) }
    switch rest[1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(rest[1])
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "u"): return try unescapeUnicode(&rest, &result)
    default: throw ScanError("unknown escape", at: rest)
    }
    rest += 2
  }

  private func unescapeUnicode(_ rest: inout UnsafePointer<UInt8>, _ result: inout [UInt8]) throws(ScanError) {
    var value = try codeUnit(rest)
    let start = rest
    rest += 6
    if (0xD800...0xDBFF).contains(value) {
      guard end - rest >= 6, rest[0] == UInt8(ascii: "\\"), rest[1] == UInt8(ascii: "u") else {
        throw ScanError("unpaired surrogate", at: start)
      }
      let low = try codeUnit(rest)
      guard (0xDC00...0xDFFF).contains(low) else { throw ScanError("unpaired surrogate", at: start) }
      value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
      rest += 6
    } else if (0xDC00...0xDFFF).contains(value) {
      throw ScanError("unpaired surrogate", at: start)
    }
    result.append(contentsOf: Unicode.Scalar(value).map { Array(String($0).utf8) } ?? [])
  }

  private func codeUnit(_ escape: UnsafePointer<UInt8>) throws(ScanError) -> UInt32 {
    guard end - escape >= 6 else { throw ScanError("broken escape", at: escape) }
    var value: UInt32 = 0
    for index in 2..<6 {
      guard let digit = Unescaping.hexValue(escape[index]) else { throw ScanError("broken escape", at: escape) }
      value = value << 4 | digit
    }
    return value
  }
}
