import ByteStreams

extension ByteSink {
  @inline(__always)
  func append(_ span: ByteSpan) { append(UnsafeRawBufferPointer(span)) }

  /// Appends bytes, all but the ASCII characters outside `plain` as they are; those go to `escape`.
  @inline(__always)
  func append(_ span: ByteSpan, plain: ASCIISet, escape: (UInt8) throws -> Void) rethrows {
    guard var run = span.baseAddress else { return }
    let end = run + span.count
    var position = run
    while position < end {
      let byte = position[0]
      if byte >= 0x80 || plain.contains(byte) {
        position += 1
        continue
      }
      append(ByteSpan(start: run, count: position - run))
      try escape(byte)
      position += 1
      run = position
    }
    append(ByteSpan(start: run, count: end - run))
  }

  /// Appends text between quotation marks as canonical N-Triples escapes it (RDF 1.2 N-Triples, section 4).
  func appendQuoted(_ text: ByteSpan) {
    append(UInt8(ascii: "\""))
    append(text, plain: .unescapedText) { appendTurtleEscape(of: $0) }
    append(UInt8(ascii: "\""))
  }

  /// Appends the escape of a quotation mark, backslash or control character.
  func appendTurtleEscape(of byte: UInt8) {
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
      append(Self.hexDigit(byte >> 4))
      append(Self.hexDigit(byte & 15))
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
