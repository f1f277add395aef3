/// Text made fit for an IRI.
enum IRIText {
  /// Percent-encodes what no IRI may hold (RFC 3987: controls, space, `<>"{}|\^` and the backtick) and what would end a
  /// path (`#`, `?`), and `%` that no two hexadecimal digits follow.
  static func escape(_ path: String) -> String {
    guard !isClean(path.utf8) else { return path }
    let bytes = Array(path.utf8)
    var result: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if isForbidden(byte) || (byte == UInt8(ascii: "%") && !isEscape(bytes, index)) {
        result.append(UInt8(ascii: "%"))
        result.append(contentsOf: String(byte, radix: 16, uppercase: true).leftPadded.utf8)
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether a text can stand as an absolute IRI: a scheme, a colon, and no character that an IRI may not hold.
  static func isAbsolute(_ text: String) -> Bool {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), let first = text.utf8.first, isLetter(first) else {
      return false
    }
    let scheme = text.utf8[..<colon].allSatisfy { isLetter($0) || isDigit($0) || "+-.".utf8.contains($0) }
    return scheme && text.utf8.allSatisfy { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") || !isForbidden($0) }
  }

  private static func isClean(_ bytes: String.UTF8View) -> Bool {
    bytes.allSatisfy { !isForbidden($0) && $0 != UInt8(ascii: "%") }
  }

  private static func isForbidden(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0x7F || "<>\"{}|\\^`#?".utf8.contains(byte)
  }

  private static func isEscape(_ bytes: [UInt8], _ index: Int) -> Bool {
    index + 2 < bytes.count && isHexadecimal(bytes[index + 1]) && isHexadecimal(bytes[index + 2])
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}

extension String {
  fileprivate var leftPadded: String { utf8.count < 2 ? "0" + self : self }
}
