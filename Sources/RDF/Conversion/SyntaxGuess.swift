extension RDFSyntax {
  /// Guesses the syntax from the beginning of a document; nil when nothing fits.
  ///
  /// Turtle and N-Triples are guessed as the larger TriG and N-Quads, which they are parts of.
  public init?(guessing beginning: [UInt8]) {
    let text = beginning.withUnsafeBufferPointer { SyntaxGuess.withoutSpaceAndComments($0) }
    guard let first = text.first else { return nil }
    if SyntaxGuess.isUTF16(beginning) || SyntaxGuess.isXML(text) {
      self = .rdfXML
    } else if first == UInt8(ascii: "{") && !SyntaxGuess.isTriGBlock(text) || SyntaxGuess.isJSONArray(text) {
      self = .jsonLD
    } else if SyntaxGuess.isStatementPerLine(text) {
      self = .nQuads
    } else if text.contains(0) {
      return nil
    } else {
      self = .triG
    }
  }
}

private enum SyntaxGuess {
  /// The text from its first line that isn't empty or a comment on.
  static func withoutSpaceAndComments(_ bytes: ByteSpan) -> [UInt8] {
    var rest = bytes[...]
    if bytes.starts(with: "\u{FEFF}") { rest = rest.dropFirst(3) }
    while true {
      rest = rest.drop { $0 <= 0x20 && $0 != 0 }
      guard rest.first == UInt8(ascii: "#") else { return Array(rest) }
      rest = rest.drop { $0 != 0x0A && $0 != 0x0D }
    }
  }

  static func isUTF16(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  }

  /// `<?xml`, `<!`, or an element with an attribute, for RDF/XML needs a namespace.
  static func isXML(_ text: [UInt8]) -> Bool {
    guard text.count > 1, text[0] == UInt8(ascii: "<") else { return false }
    if text[1] == UInt8(ascii: "?") || text[1] == UInt8(ascii: "!") { return true }
    let name = text.dropFirst().prefix { ASCIISet.dottedName.contains($0) || $0 == UInt8(ascii: ":") }
    guard let next = text.dropFirst(1 + name.count).first, !name.isEmpty else { return false }
    return next <= 0x20
  }

  /// `{` before anything but a key or `}`.
  static func isTriGBlock(_ text: [UInt8]) -> Bool {
    guard let next = text.dropFirst().first(where: { $0 > 0x20 }) else { return false }
    return next != UInt8(ascii: "\"") && next != UInt8(ascii: "}")
  }

  /// `[` before `{` or another `[`, or nothing but `[]`.
  static func isJSONArray(_ text: [UInt8]) -> Bool {
    guard text.first == UInt8(ascii: "[") else { return false }
    let rest = text.dropFirst().drop { $0 <= 0x20 }
    if rest.first == UInt8(ascii: "]") { return rest.dropFirst().allSatisfy { $0 <= 0x20 } }
    return rest.first == UInt8(ascii: "{")
      || rest.first == UInt8(ascii: "[") && rest.dropFirst().first == UInt8(ascii: "{")
  }

  /// Whether the first line is a statement of N-Quads.
  static func isStatementPerLine(_ text: [UInt8]) -> Bool {
    let line = text.prefix { $0 != 0x0A && $0 != 0x0D }
    guard line.count < text.count || line.last == UInt8(ascii: ".") else { return false }
    return (try? Dataset(parsing: Array(line), as: .nQuads, options: ParserOptions(isLenient: true))) != nil
  }
}
