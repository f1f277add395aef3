extension ByteSink {
  /// Appends a string as JSON (RFC 8259): quoted, with quotation marks, backslashes and control characters escaped.
  public func append(json text: String) {
    var text = text
    append(UInt8(ascii: "\""))
    text.withUTF8 { bytes in
      var start = 0
      for index in bytes.indices {
        let byte = bytes[index]
        guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
        append(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[start..<index])))
        append(escapeOf: byte)
        start = index + 1
      }
      append(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[start...])))
    }
    append(UInt8(ascii: "\""))
  }

  /// Appends the escape of a quotation mark, backslash or control character as JSON, Turtle and N-Triples have it.
  ///
  /// - Parameter digits: hexadecimal digits, in the case wanted: canonical N-Triples has upper case, canonical JSON
  ///   (RFC 8785) lower case.
  public func append(escapeOf byte: UInt8, digits: StaticString = "0123456789ABCDEF") {
    append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: append(UInt8(ascii: "b"))
    case 0x09: append(UInt8(ascii: "t"))
    case 0x0A: append(UInt8(ascii: "n"))
    case 0x0C: append(UInt8(ascii: "f"))
    case 0x0D: append(UInt8(ascii: "r"))
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): append(byte)
    default:
      append(literal: "u00")
      append(digits.utf8Start[Int(byte >> 4)])
      append(digits.utf8Start[Int(byte & 15)])
    }
  }
}
