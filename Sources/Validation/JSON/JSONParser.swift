/// What is wrong with a text that should be JSON.
struct JSONSyntaxError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The byte at which it goes wrong.
  var offset: Int
  var reason: String
  var description: String { "byte \(offset): \(reason)" }
}

/// Reads JSON (RFC 8259) to the letter.
struct JSONParser {
  /// How deep arrays and objects may nest; deeper ones could exhaust the stack.
  static let maximumDepth = 500

  private let bytes: [UInt8]
  private var index = 0
  private var depth = 0

  /// Parses a whole text. A byte order mark is skipped.
  ///
  /// - Throws: `JSONSyntaxError`
  static func parse(_ bytes: [UInt8]) throws(JSONSyntaxError) -> JSONNode {
    var parser = JSONParser(bytes: bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { parser.index = 3 }
    let node = try parser.value()
    parser.skipSpace()
    guard parser.index == bytes.count else { throw parser.error("something follows the end of the document") }
    return node
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private func error(_ reason: String) -> JSONSyntaxError { JSONSyntaxError(offset: index, reason: reason) }

  private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSpace() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
  }

  private mutating func value() throws(JSONSyntaxError) -> JSONNode {
    skipSpace()
    let start = index
    switch current {
    case UInt8(ascii: "{"): return JSONNode(.object(try object()), offset: start)
    case UInt8(ascii: "["): return JSONNode(.array(try array()), offset: start)
    case UInt8(ascii: "\""): return JSONNode(.string(JSONString(try string())), offset: start)
    case UInt8(ascii: "t"): return try word("true", .boolean(true))
    case UInt8(ascii: "f"): return try word("false", .boolean(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case let byte? where byte == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte):
      return JSONNode(.number(try number()), offset: start)
    case nil: throw error("the document ends where a value should be")
    default: throw error("no value begins with this character")
    }
  }

  private mutating func word(_ word: String, _ value: JSONNode.Value) throws(JSONSyntaxError) -> JSONNode {
    guard bytes[index...].starts(with: word.utf8) else { throw error("no value begins like this") }
    defer { index += word.utf8.count }
    return JSONNode(value, offset: index)
  }

  private mutating func descend() throws(JSONSyntaxError) {
    depth += 1
    if depth > JSONParser.maximumDepth { throw error("nested more than \(JSONParser.maximumDepth) deep") }
    index += 1
    skipSpace()
  }

  private mutating func object() throws(JSONSyntaxError) -> JSONObject {
    try descend()
    defer { depth -= 1 }
    var members: [(name: JSONString, value: JSONNode)] = []
    if current == UInt8(ascii: "}") {
      index += 1
      return JSONObject(members)
    }
    while true {
      skipSpace()
      guard current == UInt8(ascii: "\"") else { throw error("a member's name should be here") }
      let name = JSONString(try string())
      skipSpace()
      guard current == UInt8(ascii: ":") else { throw error("a colon should be here") }
      index += 1
      members.append((name, try value()))
      if try isLast(UInt8(ascii: "}")) { return JSONObject(members) }
    }
  }

  private mutating func array() throws(JSONSyntaxError) -> [JSONNode] {
    try descend()
    defer { depth -= 1 }
    var elements: [JSONNode] = []
    if current == UInt8(ascii: "]") {
      index += 1
      return elements
    }
    while true {
      elements.append(try value())
      if try isLast(UInt8(ascii: "]")) { return elements }
    }
  }

  /// Reads what follows an element: a comma, or the end.
  private mutating func isLast(_ end: UInt8) throws(JSONSyntaxError) -> Bool {
    skipSpace()
    guard let byte = current, byte == end || byte == UInt8(ascii: ",") else {
      throw error("a comma or the end should be here")
    }
    index += 1
    return byte == end
  }

  private mutating func number() throws(JSONSyntaxError) -> JSONNumber {
    let start = index
    if current == UInt8(ascii: "-") { index += 1 }
    if current == UInt8(ascii: "0") { index += 1 } else { try digits() }
    if current == UInt8(ascii: ".") {
      index += 1
      try digits()
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      index += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { index += 1 }
      try digits()
    }
    return JSONNumber(bytes[start..<index])
  }

  private mutating func digits() throws(JSONSyntaxError) {
    let start = index
    while let byte = current, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { index += 1 }
    if index == start { throw error("a digit should be here") }
  }
}

extension JSONParser {
  private mutating func string() throws(JSONSyntaxError) -> String {
    index += 1
    let start = index
    while let byte = current, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { index += 1 }
    if current == UInt8(ascii: "\"") {
      defer { index += 1 }
      return try text(bytes[start..<index])
    }
    var result = Array(bytes[start..<index])
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        return try text(result[...])
      case UInt8(ascii: "\\"): try escape(into: &result)
      case 0..<0x20: throw error("a control character stands in a string")
      default:
        result.append(byte)
        index += 1
      }
    }
    throw error("the document ends inside a string")
  }

  private func text(_ bytes: ArraySlice<UInt8>) throws(JSONSyntaxError) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw error("the text is not UTF-8") }
    return text
  }

  private mutating func escape(into result: inout [UInt8]) throws(JSONSyntaxError) {
    index += 1
    guard let byte = current else { throw error("the document ends inside a string") }
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(byte)
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "u"): result.append(contentsOf: String(try unicodeEscape()).utf8)
    default: throw error("there is no such escape")
    }
  }

  /// Reads the digits of `\uXXXX`, and the second half of a pair; half a pair alone becomes U+FFFD.
  private mutating func unicodeEscape() throws(JSONSyntaxError) -> Unicode.Scalar {
    let first = try hexadecimal()
    guard (0xD800..<0xDC00).contains(first), index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
    let start = index
    index += 2
    let second = try hexadecimal()
    guard (0xDC00..<0xE000).contains(second) else {
      index = start
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func hexadecimal() throws(JSONSyntaxError) -> UInt32 {
    guard index + 4 <= bytes.count,
      let value = UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16),
      bytes[index] != UInt8(ascii: "+"), bytes[index] != UInt8(ascii: "-")
    else { throw error("four hexadecimal digits should be here") }
    index += 4
    return value
  }
}
