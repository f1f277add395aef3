/// The grammar of RFC 3987.
enum IRISyntax {
  /// Whether the text is an absolute IRI.
  static func isAbsolute(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { isAbsolute($0) }
  }

  /// Whether the bytes are an absolute IRI: a scheme and all that the grammar allows after it.
  static func isAbsolute(_ bytes: ByteSpan) -> Bool {
    guard let start = bytes.baseAddress else { return false }
    let end = start + bytes.count
    return absoluteEnd(start, end) == end
  }

  /// How far an absolute IRI that begins at `start` goes; nil when there is none.
  @inline(__always)
  static func absoluteEnd(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> UnsafePointer<UInt8>? {
    guard let rest = afterScheme(start, end) else { return nil }
    return hierarchyEnd(rest, end)
  }

  /// Whether the bytes are an IRI reference, absolute or relative.
  static func isReference(_ bytes: ByteSpan) -> Bool {
    guard let start = bytes.baseAddress, bytes.count > 0 else { return true }
    let end = start + bytes.count
    if let rest = afterScheme(start, end) { return hierarchyEnd(rest, end) == end }
    return !firstSegmentHasColon(start, end) && hierarchyEnd(start, end) == end
  }

  /// The position after `scheme:`; nil without one.
  @inline(__always)
  static func afterScheme(
    _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>
  ) -> UnsafePointer<UInt8>? {
    guard start < end, ASCIISet.letters.contains(start[0]) else { return nil }
    var position = start + 1
    while position < end, ASCIISet.iriScheme.contains(position[0]) { position += 1 }
    return position < end && position[0] == UInt8(ascii: ":") ? position + 1 : nil
  }

  /// A relative reference's first segment must not look like a scheme (`path-noscheme`).
  private static func firstSegmentHasColon(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Bool {
    var position = start
    while position < end {
      switch position[0] {
      case UInt8(ascii: ":"): return true
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return false
      default: position += 1
      }
    }
    return false
  }

  /// Skips what follows the scheme: authority, path, query, fragment. Stops at a character that none of them can have.
  private static func hierarchyEnd(
    _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>
  ) -> UnsafePointer<UInt8>? {
    var position = start
    if end - position >= 2, position[0] == UInt8(ascii: "/"), position[1] == UInt8(ascii: "/") {
      guard let rest = afterAuthority(position + 2, end) else { return nil }
      position = rest
      // `path-abempty`: empty, or a slash first.
      if position < end, position[0] != UInt8(ascii: "/"), ASCIISet.iriPath.contains(position[0]) { return nil }
    }
    guard let afterPath = skip(.iriPath, position, end, isQuery: false) else { return nil }
    position = afterPath
    if position < end, position[0] == UInt8(ascii: "?") {
      guard let afterQuery = skip(.iriQuery, position + 1, end, isQuery: true) else { return nil }
      position = afterQuery
    }
    if position < end, position[0] == UInt8(ascii: "#") {
      guard let afterFragment = skip(.iriQuery, position + 1, end, isQuery: false) else { return nil }
      position = afterFragment
    }
    return position
  }

  /// Skips characters of a component: those of `set`, percent-encoded ones, and what RFC 3987 adds beyond ASCII.
  /// Stops at the first other character; nil at a broken percent sequence or bytes that are not UTF-8.
  @inline(__always)
  private static func skip(
    _ set: ASCIISet, _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, isQuery: Bool
  ) -> UnsafePointer<UInt8>? {
    var position = start
    while true {
      while position < end, set.contains(position[0]) { position += 1 }
      guard position < end else { return position }
      if position[0] == UInt8(ascii: "%") {
        guard end - position >= 3, ASCIISet.hexDigits.contains(position[1]), ASCIISet.hexDigits.contains(position[2])
        else { return nil }
        position += 3
      } else if position[0] >= 0x80 {
        let scalar = UTF8Decoding.decode(position, end)
        guard scalar.length > 0, isUCSCharacter(scalar.value) || isQuery && isPrivate(scalar.value) else { return nil }
        position += scalar.length
      } else {
        return position
      }
    }
  }

  /// `ucschar`
  static func isUCSCharacter(_ value: UInt32) -> Bool {
    switch value {
    case 0xA0...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFEF: true
    case 0x10000...0xEFFFD: value & 0xFFFF <= 0xFFFD && !(0xE0000...0xE0FFF).contains(value)
    default: false
    }
  }

  /// `iprivate`
  private static func isPrivate(_ value: UInt32) -> Bool {
    switch value {
    case 0xE000...0xF8FF: true
    case 0xF0000...0x10FFFD: value & 0xFFFF <= 0xFFFD
    default: false
    }
  }

  /// `[userinfo@]host[:port]`; returns where the path begins.
  private static func afterAuthority(
    _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>
  ) -> UnsafePointer<UInt8>? {
    guard var position = skip(.iriHost, start, end, isQuery: false) else { return nil }
    if position == end || position[0] == UInt8(ascii: "/") { return position }
    if let at = userInfoEnd(position, end) { position = at + 1 } else { position = start }
    if position < end, position[0] == UInt8(ascii: "[") {
      guard let rest = afterAddress(position + 1, end) else { return nil }
      position = rest
    } else {
      guard let rest = skip(.iriHost, position, end, isQuery: false) else { return nil }
      position = rest
    }
    if position < end, position[0] == UInt8(ascii: ":") {
      position += 1
      while position < end, ASCIISet.digits.contains(position[0]) { position += 1 }
    }
    return position
  }

  /// The `@` after characters of user information (those of a host and `:`).
  private static func userInfoEnd(
    _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>
  ) -> UnsafePointer<UInt8>? {
    var position = start
    while position < end, position[0] == UInt8(ascii: ":") {
      guard let next = skip(.iriHost, position + 1, end, isQuery: false) else { return nil }
      position = next
    }
    return position < end && position[0] == UInt8(ascii: "@") ? position : nil
  }

  /// An IPv6 or later address up to and with its `]`.
  private static func afterAddress(
    _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>
  ) -> UnsafePointer<UInt8>? {
    var position = start
    while position < end, position[0] != UInt8(ascii: "]") { position += 1 }
    guard position < end else { return nil }
    let address = ByteSpan(start: start, count: position - start)
    return IPAddressSyntax.isLiteral(address) ? position + 1 : nil
  }
}
