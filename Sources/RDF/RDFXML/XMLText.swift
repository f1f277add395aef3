import ByteStreams

/// Text and attribute values of XML 1.0.
enum XMLText {
  /// Appends text escaped for element content. Carriage returns are escaped, for parsers turn bare ones into line
  /// feeds.
  ///
  /// - Returns: the first character that XML forbids; nil when there is none. With `replacing`, such characters
  ///   become U+FFFD and are counted there.
  @inline(__always)
  static func append(
    _ text: ByteSpan, plain: ASCIISet, to sink: ByteSink, replacing: UnsafeMutablePointer<Int>?
  ) -> UInt32? {
    guard var run = text.baseAddress else { return nil }
    let end = run + text.count
    var position = run
    while position < end {
      let byte = position[0]
      if plain.contains(byte) || byte >= 0x80 && byte != 0xEF {
        position += 1
        continue
      }
      // U+FFFE and U+FFFF
      let isNoncharacter =
        byte == 0xEF && end - position >= 3 && position[1] == 0xBF && position[2] >= 0xBE
      if byte == 0xEF, !isNoncharacter {
        position += 1
        continue
      }
      sink.append(ByteSpan(start: run, count: position - run))
      if byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D || isNoncharacter {
        guard let replacing else {
          return isNoncharacter ? 0xFFC0 | UInt32(position[2] & 0x3F) : UInt32(byte)
        }
        replacing.pointee += 1
        sink.append(literal: "\u{FFFD}")
        position += isNoncharacter ? 3 : 1
      } else {
        appendEscape(of: byte, to: sink)
        position += 1
      }
      run = position
    }
    sink.append(ByteSpan(start: run, count: end - run))
    return nil
  }

  /// Whether bytes hold U+FFFE or U+FFFF, which XML forbids and IRIs can only hold by leniency.
  static func holdsNoncharacter(_ text: ByteSpan) -> Bool {
    text.indices.dropLast(2).contains { text[$0] == 0xEF && text[$0 + 1] == 0xBF && text[$0 + 2] >= 0xBE }
  }

  /// Appends the reference of a character that cannot stand for itself.
  static func appendEscape(of byte: UInt8, to sink: ByteSink) {
    switch byte {
    case UInt8(ascii: "<"): sink.append(literal: "&lt;")
    case UInt8(ascii: ">"): sink.append(literal: "&gt;")
    case UInt8(ascii: "&"): sink.append(literal: "&amp;")
    case UInt8(ascii: "\""): sink.append(literal: "&quot;")
    case 0x09: sink.append(literal: "&#x9;")
    case 0x0A: sink.append(literal: "&#xA;")
    case 0x0D: sink.append(literal: "&#xD;")
    default: sink.append(byte)
    }
  }
}
