import ByteStreams

/// Text as XML wants it: the two characters that would be markup escaped, and no character that XML 1.0 forbids.
enum XMLText {
  /// What a byte asks for.
  private static let plain: UInt8 = 0
  private static let markup: UInt8 = 1
  private static let illegal: UInt8 = 2
  /// The first byte of U+FFFE and U+FFFF among others.
  private static let mayBeIllegal: UInt8 = 3
  private static let carriageReturn: UInt8 = 4
  private static let newline: UInt8 = 5
  private static let quote: UInt8 = 6

  private static let classes: [UInt8] = {
    var classes = [UInt8](repeating: plain, count: 256)
    for byte in 0..<32 { classes[byte] = illegal }
    classes[0x09] = newline
    classes[0x0A] = newline
    classes[0x0D] = carriageReturn
    for byte in "&<>".utf8 { classes[Int(byte)] = markup }
    classes[Int(UInt8(ascii: "\""))] = quote
    classes[0xEF] = mayBeIllegal
    return classes
  }()

  /// Appends element content, as a CDATA section where it holds markup or line breaks: Tulip keeps only the last of
  /// the pieces into which its reader splits escaped text.
  static func appendContent(_ text: String, to sink: ByteSink) {
    var text = text
    text.withUTF8 { bytes in
      switch survey(bytes) {
      case .plain: sink.append(UnsafeRawBufferPointer(bytes))
      case .section: appendSection(bytes, to: sink)
      case .escaped: appendEscaped(bytes, inAttribute: false, to: sink)
      }
    }
  }

  /// Appends the value of an attribute between double quotes; line breaks and tabs survive as references.
  static func appendAttribute(_ text: String, to sink: ByteSink) {
    var text = text
    text.withUTF8 { appendEscaped($0, inAttribute: true, to: sink) }
  }

  /// The value of an attribute, escaped.
  static func attribute(_ text: String) -> String {
    // Collecting in memory cannot fail.
    let bytes = try? ByteSink.collect { appendAttribute(text, to: $0) }
    return String(decoding: bytes ?? [], as: UTF8.self)
  }

  private enum Form { case plain, section, escaped }

  private static func survey(_ bytes: UnsafeBufferPointer<UInt8>) -> Form {
    classes.withUnsafeBufferPointer { classes in
      var form = Form.plain
      for index in bytes.indices {
        switch classes[Int(bytes[index])] {
        case markup, newline: form = .section
        // A section can hold neither a reference nor a carriage return that the reader would keep.
        case illegal, carriageReturn: return .escaped
        case mayBeIllegal where isNoncharacter(bytes, index): return .escaped
        default: break
        }
      }
      return form
    }
  }

  private static func appendSection(_ bytes: UnsafeBufferPointer<UInt8>, to sink: ByteSink) {
    let bracket = UInt8(ascii: "]")
    sink.append(literal: "<![CDATA[")
    var start = 0
    for index in bytes.indices where bytes[index] == UInt8(ascii: ">") && index >= 2 {
      guard bytes[index - 1] == bracket, bytes[index - 2] == bracket else { continue }
      sink.append(bytes[start..<index])
      sink.append(literal: "]]><![CDATA[")
      start = index
    }
    sink.append(bytes[start...])
    sink.append(literal: "]]>")
  }

  private static func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>, inAttribute: Bool, to sink: ByteSink) {
    classes.withUnsafeBufferPointer { classes in
      var start = 0
      var index = 0
      while index < bytes.count {
        let width = classes[Int(bytes[index])] == plain ? 0 : special(bytes, index, inAttribute: inAttribute)
        if width > 0 {
          sink.append(bytes[start..<index])
          appendReplacement(bytes[index], to: sink)
          start = index + width
          index = start
        } else {
          index += 1
        }
      }
      sink.append(bytes[start...])
    }
  }

  /// The number of bytes of the character at `index` if it can't stand as it is, else 0.
  private static func special(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, inAttribute: Bool) -> Int {
    switch classes[Int(bytes[index])] {
    case markup, illegal, carriageReturn: 1
    case newline, quote: inAttribute ? 1 : 0
    case mayBeIllegal: isNoncharacter(bytes, index) ? 3 : 0
    default: 0
    }
  }

  private static func isNoncharacter(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    index + 2 < bytes.count && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE
  }

  private static func appendReplacement(_ byte: UInt8, to sink: ByteSink) {
    switch byte {
    case UInt8(ascii: "&"): sink.append(literal: "&amp;")
    case UInt8(ascii: "<"): sink.append(literal: "&lt;")
    case UInt8(ascii: ">"): sink.append(literal: "&gt;")
    case UInt8(ascii: "\""): sink.append(literal: "&quot;")
    case 0x09: sink.append(literal: "&#9;")
    case 0x0A: sink.append(literal: "&#10;")
    case 0x0D: sink.append(literal: "&#13;")
    // XML 1.0 has no way to write these characters: U+FFFD shows that something stood here.
    default: sink.append(literal: "\u{FFFD}")
    }
  }
}
