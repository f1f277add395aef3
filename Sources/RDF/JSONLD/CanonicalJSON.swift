import ByteStreams
import JSON

/// JSON Canonicalization Scheme (RFC 8785): the lexical form of `rdf:JSON` literals.
enum CanonicalJSON {
  static func text(_ value: JSONValue) -> String {
    let bytes = try? ByteSink.collect { append(value, to: $0) }
    return String(decoding: bytes ?? [], as: UTF8.self)
  }

  private static func append(_ value: JSONValue, to sink: ByteSink) {
    switch value {
    case .null: sink.append(literal: "null")
    case .bool(let value): sink.append(literal: value ? "true" : "false")
    case .number(let number): sink.append(ECMANumber.text(number.value))
    case .string(let text): append(text, to: sink)
    case .array(let items):
      sink.append(UInt8(ascii: "["))
      for (index, item) in items.enumerated() {
        if index > 0 { sink.append(UInt8(ascii: ",")) }
        append(item, to: sink)
      }
      sink.append(UInt8(ascii: "]"))
    case .object(let entries):
      sink.append(UInt8(ascii: "{"))
      let sorted = entries.sorted { $0.key.utf16.lexicographicallyPrecedes($1.key.utf16) }
      for (index, entry) in sorted.enumerated() {
        if index > 0 { sink.append(UInt8(ascii: ",")) }
        append(entry.key, to: sink)
        sink.append(UInt8(ascii: ":"))
        append(entry.value, to: sink)
      }
      sink.append(UInt8(ascii: "}"))
    }
  }

  private static func append(_ text: String, to sink: ByteSink) {
    var text = text
    sink.append(UInt8(ascii: "\""))
    text.withUTF8 { bytes in
      // Unlike canonical N-Triples, DEL stands as it is.
      sink.append(bytes, plain: .unescapedText) { byte in
        if byte == 0x7F { sink.append(byte) } else { sink.append(escapeOf: byte, digits: "0123456789abcdef") }
      }
    }
    sink.append(UInt8(ascii: "\""))
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
