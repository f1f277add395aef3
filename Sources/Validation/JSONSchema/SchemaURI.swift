import JSON

/// URI references as schemas use them: resolved by RFC 3986, section 5, without its normalisations of case.
struct SchemaURI: Hashable, Sendable {
  var scheme: Substring?
  var authority: Substring?
  var path: Substring
  var query: Substring?
  var fragment: Substring?

  init(_ text: String) {
    var rest = text[...]
    if let mark = rest.firstIndex(of: "#") {
      fragment = rest[rest.index(after: mark)...]
      rest = rest[..<mark]
    }
    if let colon = rest.firstIndex(of: ":"), !rest[..<colon].contains(where: { "/?".contains($0) }) {
      scheme = rest[..<colon]
      rest = rest[rest.index(after: colon)...]
    }
    if let mark = rest.firstIndex(of: "?") {
      query = rest[rest.index(after: mark)...]
      rest = rest[..<mark]
    }
    if rest.hasPrefix("//") {
      rest = rest.dropFirst(2)
      let end = rest.firstIndex(of: "/") ?? rest.endIndex
      authority = rest[..<end]
      rest = rest[end...]
    }
    path = rest
  }

  /// The URI without its fragment.
  var base: String {
    var text = ""
    if let scheme { text += scheme + ":" }
    if let authority { text += "//" + authority }
    text += path
    if let query { text += "?" + query }
    return text
  }

  /// The target of a reference found where this is the base URI (section 5.2.2).
  func resolving(_ reference: String) -> SchemaURI {
    var target = SchemaURI(reference)
    if target.scheme != nil { return target }
    target.scheme = scheme
    if target.authority != nil { return target }
    target.authority = authority
    if target.path.isEmpty {
      target.path = path
      if target.query == nil { target.query = query }
    } else if target.path.hasPrefix("/") {
      target.path = SchemaURI.withoutDots(target.path)
    } else {
      let slash = path.lastIndex(of: "/")
      let folder = slash.map { path[...$0] } ?? (authority != nil ? "/" : "")
      target.path = SchemaURI.withoutDots(folder + target.path)
    }
    return target
  }

  /// Section 5.2.4.
  private static func withoutDots(_ path: Substring) -> Substring {
    var kept: [Substring] = []
    let segments = path.split(separator: "/", omittingEmptySubsequences: false)
    for (index, segment) in segments.enumerated() {
      let isLast = index == segments.count - 1
      if segment == ".." {
        if kept.count > 1 { kept.removeLast() }
        if isLast { kept.append("") }
      } else if segment == "." {
        if isLast { kept.append("") }
      } else {
        kept.append(segment)
      }
    }
    return kept.joined(separator: "/")[...]
  }
}

/// JSON pointers (RFC 6901).
enum JSONPointer {
  /// The reference tokens of a URI fragment that begins with a slash.
  static func tokens(fragment: some StringProtocol) -> [ExactString] {
    let parts = percentDecoded(fragment).split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    return parts.map { ExactString(unescaped($0)) }
  }

  static func escaped(_ token: String) -> String {
    guard token.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else { return token }
    return token.reduce(into: "") { text, character in
      switch character {
      case "~": text += "~0"
      case "/": text += "~1"
      default: text.append(character)
      }
    }
  }

  private static func unescaped(_ token: some StringProtocol) -> String {
    var result = ""
    var isEscape = false
    for character in token.unicodeScalars {
      if isEscape {
        result.unicodeScalars.append(character == "0" ? "~" : character == "1" ? "/" : character)
        isEscape = false
      } else if character == "~" {
        isEscape = true
      } else {
        result.unicodeScalars.append(character)
      }
    }
    return result
  }

  private static func percentDecoded(_ text: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.first {
      if byte == UInt8(ascii: "%"), rest.count > 2,
        let value = UInt8(String(decoding: rest.dropFirst().prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(3)
      } else {
        bytes.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
