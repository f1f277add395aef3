/// Turns bytes into text, or says precisely why they are none.
enum TextDecoding {
  /// The text of UTF-8 bytes, unchanged.
  ///
  /// - Throws: `.empty`, `.binary` for NULs and known signatures of other file types, `.invalidUTF8`.
  static func text(of bytes: [UInt8], from source: String, isLenient: Bool) throws(ArticleError) -> String {
    guard !bytes.isEmpty else { throw .empty(source: source) }
    if let signature = BinarySignature.all.first(where: { bytes.starts(with: $0.bytes) }) {
      throw .binary(source: source, offset: 0, reason: "it begins like \(signature.name)")
    }
    if let offset = bytes.firstIndex(of: 0), !isLenient {
      throw .binary(source: source, offset: offset, reason: "it holds NUL bytes")
    }
    let text = try decoded(bytes, from: source, isLenient: isLenient)
    guard text.unicodeScalars.contains(where: { !$0.isBlank }) else { throw .empty(source: source) }
    return text
  }

  private static func decoded(_ bytes: [UInt8], from source: String, isLenient: Bool) throws(ArticleError) -> String {
    if isLenient { return String(decoding: bytes.filter { $0 != 0 }, as: UTF8.self) }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    let (offset, reason) = firstFault(in: bytes)
    throw .invalidUTF8(source: source, offset: offset, reason: reason)
  }

  /// Where bytes stop being UTF-8, and how.
  static func firstFault(in bytes: [UInt8]) -> (offset: Int, reason: String) {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar): offset += scalar.count
      case .emptyInput: return (offset, "no fault")
      case .error: return (offset, reason(at: offset, in: bytes))
      }
    }
  }

  private static func reason(at offset: Int, in bytes: [UInt8]) -> String {
    let byte = bytes[offset]
    let digits = String(byte, radix: 16, uppercase: true)
    let hexadecimal = "0x" + (digits.count < 2 ? "0" : "") + digits
    switch byte {
    case 0x80...0xBF: return "\(hexadecimal) continues a character that never began; is it Windows-1252 or Latin-1?"
    case 0xC0, 0xC1, 0xF5...0xFF: return "\(hexadecimal) occurs in no UTF-8 text"
    default:
      let next = offset + 1 < bytes.count ? bytes[offset + 1] : nil
      guard let next else { return "the text ends inside a character" }
      return (0x80...0xBF).contains(next)
        ? "the character that \(hexadecimal) begins is incomplete, over-long or a surrogate"
        : "\(hexadecimal) begins a character that does not go on"
    }
  }
}

/// The first bytes of file types that people hand over by mistake.
private struct BinarySignature {
  let bytes: [UInt8]
  let name: String

  static let all = [
    BinarySignature(bytes: Array("%PDF-".utf8), name: "a PDF document"),
    BinarySignature(bytes: [0x50, 0x4B, 0x03, 0x04], name: "a ZIP archive or office document"),
    BinarySignature(bytes: [0x1F, 0x8B], name: "a gzip file"),
    BinarySignature(bytes: [0xD0, 0xCF, 0x11, 0xE0], name: "an old office document"),
    BinarySignature(bytes: [0x89, 0x50, 0x4E, 0x47], name: "a PNG image"),
    BinarySignature(bytes: [0xFF, 0xD8, 0xFF], name: "a JPEG image"),
    BinarySignature(bytes: [0xFF, 0xFE], name: "UTF-16 text; convert it to UTF-8"),
    BinarySignature(bytes: [0xFE, 0xFF], name: "UTF-16 text; convert it to UTF-8"),
  ]
}

extension Unicode.Scalar {
  /// White space, a control character, or the byte order mark.
  var isBlank: Bool { properties.isWhitespace || value < 0x20 || value == 0xFEFF }
  var isNewline: Bool { value == 0x0A || value == 0x0D || value == 0x2028 || value == 0x2029 }
  var isDigit: Bool { (0x30...0x39).contains(value) }
}
