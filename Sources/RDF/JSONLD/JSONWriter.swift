import ByteStreams
import OrderedCollections

/// Writes JSON values.
enum JSONWriter {
  /// Appends a value: on one line, or with entries and items on lines of their own.
  static func append(_ value: JSONValue, to sink: ByteSink, indentation: Int? = nil) {
    switch value {
    case .null: sink.append(literal: "null")
    case .bool(let value): sink.append(literal: value ? "true" : "false")
    case .number(let number): sink.append(number.text)
    case .string(let text): append(text, to: sink)
    case .array(let items): append(items, to: sink, indentation)
    case .object(let entries): append(entries, to: sink, indentation)
    }
  }

  static func append(_ text: String, to sink: ByteSink) {
    var text = text
    text.withUTF8 { sink.appendJSON($0) }
  }

  private static func append(_ items: [JSONValue], to sink: ByteSink, _ indentation: Int?) {
    guard !items.isEmpty else { return sink.append(literal: "[]") }
    // Short lists of plain values stay on their line.
    let inner = items.allSatisfy(\.isScalar) && items.count <= 4 ? nil : indentation.map { $0 + 1 }
    sink.append(UInt8(ascii: "["))
    for (index, item) in items.enumerated() {
      if index > 0 { sink.append(literal: inner == nil && indentation != nil ? ", " : ",") }
      breakLine(inner, sink)
      append(item, to: sink, indentation: inner)
    }
    if inner != nil { breakLine(indentation, sink) }
    sink.append(UInt8(ascii: "]"))
  }

  private static func append(_ entries: JSONObject, to sink: ByteSink, _ indentation: Int?) {
    guard !entries.isEmpty else { return sink.append(literal: "{}") }
    let inner = indentation.map { $0 + 1 }
    sink.append(UInt8(ascii: "{"))
    var isFirst = true
    for (key, value) in entries {
      if !isFirst { sink.append(UInt8(ascii: ",")) }
      isFirst = false
      breakLine(inner, sink)
      append(key, to: sink)
      sink.append(literal: indentation == nil ? ":" : ": ")
      append(value, to: sink, indentation: inner)
    }
    breakLine(indentation, sink)
    sink.append(UInt8(ascii: "}"))
  }

  static func breakLine(_ indentation: Int?, _ sink: ByteSink) {
    guard let indentation else { return }
    sink.append(UInt8(ascii: "\n"))
    for _ in 0..<indentation { sink.append(literal: "  ") }
  }
}

/// JSON Canonicalization Scheme (RFC 8785): the lexical form of `rdf:JSON` literals.
enum CanonicalJSON {
  static func text(_ value: JSONValue) -> String {
    var result = ""
    append(value, to: &result)
    return result
  }

  private static func append(_ value: JSONValue, to result: inout String) {
    switch value {
    case .null: result += "null"
    case .bool(let value): result += value ? "true" : "false"
    case .number(let number): result += ECMANumber.text(number.value)
    case .string(let text): append(text, to: &result)
    case .array(let items):
      result += "["
      for (index, item) in items.enumerated() {
        if index > 0 { result += "," }
        append(item, to: &result)
      }
      result += "]"
    case .object(let entries):
      result += "{"
      let sorted = entries.sorted { $0.key.utf16.lexicographicallyPrecedes($1.key.utf16) }
      for (index, entry) in sorted.enumerated() {
        if index > 0 { result += "," }
        append(entry.key, to: &result)
        result += ":"
        append(entry.value, to: &result)
      }
      result += "}"
    }
  }

  private static func append(_ text: String, to result: inout String) {
    result += "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x08: result += "\\b"
      case 0x09: result += "\\t"
      case 0x0A: result += "\\n"
      case 0x0C: result += "\\f"
      case 0x0D: result += "\\r"
      case 0x22: result += "\\\""
      case 0x5C: result += "\\\\"
      case 0..<0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    result += "\""
  }
}

/// Numbers as ECMAScript writes them (ECMA-262, Number::toString), and as XML Schema's canonical `xsd:double`.
enum ECMANumber {
  /// The shortest digits that name the number, and the exponent of the first one.
  private struct Digits {
    var isNegative: Bool
    var digits: [UInt8]
    var exponent: Int
  }

  static func text(_ value: Double) -> String {
    if value == 0 { return "0" }
    let parts = decompose(value)
    let digits = String(decoding: parts.digits, as: UTF8.self)
    let sign = parts.isNegative ? "-" : ""
    let count = parts.digits.count
    let point = parts.exponent + 1
    if count <= point, point <= 21 { return sign + digits + String(repeating: "0", count: point - count) }
    if point > 0, point <= 21 { return sign + digits.prefix(point) + "." + digits.dropFirst(point) }
    if point > -6, point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + digits }
    let fraction = count > 1 ? "." + digits.dropFirst() : ""
    return sign + digits.prefix(1) + fraction + "e" + (parts.exponent < 0 ? "-" : "+") + String(abs(parts.exponent))
  }

  /// `1.5E0`: at most 16 digits, at least one after the point.
  static func canonicalDouble(_ value: Double) -> String {
    if value == 0 { return value.sign == .minus ? "-0.0E0" : "0.0E0" }
    let parts = decompose(value)
    let digits = String(decoding: parts.digits, as: UTF8.self)
    let fraction = parts.digits.count > 1 ? String(digits.dropFirst()) : "0"
    return (parts.isNegative ? "-" : "") + digits.prefix(1) + "." + fraction + "E" + String(parts.exponent)
  }

  /// Takes Swift's shortest description apart.
  private static func decompose(_ value: Double) -> Digits {
    var digits: [UInt8] = []
    var exponent = 0
    var pointAt: Int?
    let text = Array("\(value.magnitude)".utf8)
    for (index, byte) in text.enumerated() {
      if byte == UInt8(ascii: ".") {
        pointAt = digits.count
      } else if byte == UInt8(ascii: "e") {
        exponent = Int(String(decoding: text[(index + 1)...], as: UTF8.self)) ?? 0
        break
      } else {
        digits.append(byte)
      }
    }
    exponent += (pointAt ?? digits.count) - 1
    while digits.count > 1, digits.first == UInt8(ascii: "0") {
      digits.removeFirst()
      exponent -= 1
    }
    while digits.count > 1, digits.last == UInt8(ascii: "0") { digits.removeLast() }
    return Digits(isNegative: value < 0, digits: digits, exponent: exponent)
  }
}
