/// The grammar of `IP-literal` between its brackets (RFC 3986, section 3.2.2).
enum IPAddressSyntax {
  static func isLiteral(_ bytes: ByteSpan) -> Bool {
    guard let first = bytes.first else { return false }
    return first == UInt8(ascii: "v") || first == UInt8(ascii: "V") ? isFuture(bytes) : isVersion6(bytes)
  }

  /// `"v" 1*HEXDIG "." 1*( unreserved / sub-delims / ":" )`
  private static func isFuture(_ bytes: ByteSpan) -> Bool {
    guard let dot = bytes.firstIndex(of: UInt8(ascii: ".")), dot > 1, dot + 1 < bytes.count else { return false }
    return bytes[1..<dot].allSatisfy(ASCIISet.hexDigits.contains)
      && bytes[(dot + 1)...].allSatisfy { $0 == UInt8(ascii: ":") || ASCIISet.iriHost.contains($0) }
  }

  /// Eight groups of one to four hexadecimal digits, one `::` for groups left out, maybe an IPv4 address at the end.
  private static func isVersion6(_ bytes: ByteSpan) -> Bool {
    let text = Array(bytes)
    var groups = 0
    var hasGap = false
    var position = 0
    if text.starts(with: Array("::".utf8)) {
      hasGap = true
      position = 2
    }
    while position < text.count {
      let end = text[position...].firstIndex(of: UInt8(ascii: ":")) ?? text.count
      let part = text[position..<end]
      if part.contains(UInt8(ascii: ".")) {
        guard end == text.count, isVersion4(part) else { return false }
        groups += 2
        position = end
        continue
      }
      guard (1...4).contains(part.count), part.allSatisfy(ASCIISet.hexDigits.contains) else { return false }
      groups += 1
      position = end
      guard position < text.count else { break }
      position += 1
      guard position < text.count else { return false }
      if text[position] == UInt8(ascii: ":") {
        guard !hasGap else { return false }
        hasGap = true
        position += 1
      }
    }
    return hasGap ? groups <= 7 : groups == 8
  }

  /// Four numbers up to 255 without leading zeros.
  private static func isVersion4(_ bytes: ArraySlice<UInt8>) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count == 4
      && parts.allSatisfy { part in
        guard (1...3).contains(part.count), part.allSatisfy(ASCIISet.digits.contains) else { return false }
        guard part.count == 1 || part.first != UInt8(ascii: "0") else { return false }
        return part.reduce(0) { $0 * 10 + Int($1 - 48) } <= 255
      }
  }
}
