/// URLs, e-mail addresses, handles and hash tags: one token each, without the punctuation that follows them.
struct AddressPattern {
  let end: Int?

  init(_ context: TokenContext) {
    let start = context.start
    let rest = context.scalars[start..<context.chunk.upperBound]
    guard rest.first!.isLetter || rest.first!.isDigit || rest.first == "@" || rest.first == "#" || rest.first == "/",
      start == context.chunk.lowerBound || !context.scalars[start - 1].isLetter
    else {
      end = nil
      return
    }
    let limit = Self.withoutTrailingPunctuation(rest)
    end = Self.isURL(rest) || Self.isEmail(rest[..<limit]) ? limit : Self.handleEnd(rest)
  }

  private static func isURL(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    let head = String(String.UnicodeScalarView(text.prefix(12))).lowercased()
    return (head.hasPrefix("www.") || ["http://", "https://", "ftp://", "file://"].contains { head.hasPrefix($0) })
      && text.count > 7
  }

  /// Something, one "@", and a domain with a dot.
  private static func isEmail(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let at = text.firstIndex(of: "@"), at > text.startIndex, text[(at + 1)...].contains(".") else { return false }
    let isPlain = { (s: Unicode.Scalar) in s.isLetter || s.isDigit || "._%+-".unicodeScalars.contains(s) }
    return text[..<at].allSatisfy(isPlain) && text[(at + 1)...].allSatisfy(isPlain)
  }

  /// "@name" and "#topic".
  private static func handleEnd(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
    guard text.first == "@" || text.first == "#" else { return nil }
    let name = text.dropFirst().prefix { $0.isLetter || $0.isDigit || $0 == "_" }
    return name.contains { $0.isLetter } ? name.endIndex : nil
  }

  private static func withoutTrailingPunctuation(_ text: ArraySlice<Unicode.Scalar>) -> Int {
    var end = text.endIndex
    let opens = text.contains("(")
    while end > text.startIndex + 1, let last = text[..<end].last, last != "/", last.isPunctuation || last == ">" {
      if last == ")" && opens || last == "_" || last == "-" || last == "#" { break }
      end -= 1
    }
    return end
  }
}
