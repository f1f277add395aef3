/// A token of Turtle or TriG.
struct TurtleToken {
  enum Kind: UInt8 {
    case endOfInput, incomplete
    /// `<…>`; start and end are inside the brackets.
    case iri
    /// `prefix:local`; `middle` is the position of the colon.
    case prefixedName
    /// `_:label`; start and end are those of the label.
    case blank
    /// Start and end are inside the quotation marks.
    case string, longString
    /// `@…`; start is after the `@`; `middle` is that of the `--` or `start`.
    case tag
    case integer, decimal, double
    /// A bare word: `a`, `true`, `PREFIX` …
    case word
    case dot, semicolon, comma, openBracket, closeBracket, openParenthesis, closeParenthesis, openBrace, closeBrace
    case carets, tilde
    /// `<<`, `>>`, `<<(`, `)>>`, `{|`, `|}`
    case openReified, closeReified, openTriple, closeTriple, openAnnotation, closeAnnotation
  }

  var kind: Kind
  var start: UnsafePointer<UInt8>
  var end: UnsafePointer<UInt8>
  var middle: UnsafePointer<UInt8>
  var hasEscapes = false

  var text: ByteSpan { ByteSpan(start: start, count: end - start) }
}

/// Splits Turtle and TriG into tokens.
struct TurtleLexer {
  typealias Position = UnsafePointer<UInt8>

  private(set) var position: Position
  let end: Position
  let isFinal: Bool

  init(_ start: Position, _ end: Position, isFinal: Bool) {
    position = start
    self.end = end
    self.isFinal = isFinal
  }

  /// Goes back to the beginning of a token.
  mutating func rewind(to start: Position) { position = start }

  /// The next token. An incomplete one leaves the position where it begins.
  @inline(__always)
  mutating func next() throws(ScanError) -> TurtleToken {
    guard skipSpace() else { return token(.incomplete, position, position) }
    guard position < end else { return token(.endOfInput, position, position) }
    let start = position
    if let result = try scan() { return result }
    guard isFinal else {
      position = start
      return token(.incomplete, start, start)
    }
    throw ScanError("unexpected end of the document", at: start)
  }

  /// Skips space and comments; false when the input ends within a comment.
  @inline(__always)
  private mutating func skipSpace() -> Bool {
    while position < end {
      switch position[0] {
      case 0x20, 0x0A, 0x09, 0x0D: position += 1
      case UInt8(ascii: "#"):
        var rest = position
        while rest < end, rest[0] != 0x0A, rest[0] != 0x0D { rest += 1 }
        guard rest < end || isFinal else { return false }
        position = rest
      default: return true
      }
    }
    return true
  }

  private func token(_ kind: TurtleToken.Kind, _ start: Position, _ end: Position) -> TurtleToken {
    TurtleToken(kind: kind, start: start, end: end, middle: start)
  }

  /// A punctuation mark of `length` bytes.
  @inline(__always)
  private mutating func mark(_ kind: TurtleToken.Kind, _ length: Int = 1) -> TurtleToken {
    let start = position
    position += length
    return token(kind, start, position)
  }

  @inline(__always)
  private mutating func scan() throws(ScanError) -> TurtleToken? {
    switch position[0] {
    case UInt8(ascii: "<"): return try angle()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return try string(position[0])
    case UInt8(ascii: ";"): return mark(.semicolon)
    case UInt8(ascii: ","): return mark(.comma)
    case UInt8(ascii: "."): return try dot()
    case UInt8(ascii: "@"): return try tag()
    case UInt8(ascii: "["): return mark(.openBracket)
    case UInt8(ascii: "]"): return mark(.closeBracket)
    case UInt8(ascii: "("): return mark(.openParenthesis)
    case UInt8(ascii: "~"): return mark(.tilde)
    case UInt8(ascii: "}"): return mark(.closeBrace)
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"): return try number()
    case UInt8(ascii: "_"): return try blank()
    case UInt8(ascii: ")"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "^"):
      return try compound(position[0])
    default: return try name()
    }
  }

  /// Marks of which one may begin another: nil at the end of the input.
  private mutating func compound(_ first: UInt8) throws(ScanError) -> TurtleToken? {
    switch first {
    case UInt8(ascii: ")"):
      guard let long = follows(")>>") else { return nil }
      return long ? mark(.closeTriple, 3) : mark(.closeParenthesis)
    case UInt8(ascii: "{"):
      guard let long = follows("{|") else { return nil }
      return long ? mark(.openAnnotation, 2) : mark(.openBrace)
    case UInt8(ascii: "|"):
      return try expect("|}", .closeAnnotation)
    case UInt8(ascii: ">"):
      return try expect(">>", .closeReified)
    default:
      return try expect("^^", .carets)
    }
  }

  private mutating func expect(_ text: StaticString, _ kind: TurtleToken.Kind) throws(ScanError) -> TurtleToken? {
    guard let long = follows(text) else { return nil }
    guard long else { throw ScanError("unexpected character", at: position) }
    return mark(kind, text.utf8CodeUnitCount)
  }

  /// Whether the text is next; nil when the input ends before that is clear.
  private func follows(_ text: StaticString) -> Bool? {
    let rest = ByteSpan(start: position, count: end - position)
    if rest.starts(with: text) { return true }
    let isBeginning = rest.count < text.utf8CodeUnitCount && ByteSpan(text).starts(with: rest)
    return isBeginning && !isFinal ? nil : false
  }

  private mutating func angle() throws(ScanError) -> TurtleToken? {
    guard end - position >= 3 || isFinal else { return nil }
    if end - position >= 2, position[1] == UInt8(ascii: "<") {
      let isTriple = end - position >= 3 && position[2] == UInt8(ascii: "(")
      return isTriple ? mark(.openTriple, 3) : mark(.openReified, 2)
    }
    let start = position + 1
    var result = token(.iri, start, start)
    guard let close = try TokenScanner.iriEnd(start, end, hasEscapes: &result.hasEscapes) else { return nil }
    result.end = close
    position = close + 1
    return result
  }

  private mutating func string(_ quote: UInt8) throws(ScanError) -> TurtleToken? {
    let available = end - position
    if available >= 3, position[1] == quote, position[2] == quote { return try longString(quote) }
    if available == 2, position[1] == quote, !isFinal { return nil }
    let start = position + 1
    var result = token(.string, start, start)
    guard
      let close = try TokenScanner.stringEnd(start, end, quote: quote, hasEscapes: &result.hasEscapes)
    else { return nil }
    result.end = close
    position = close + 1
    return result
  }

  private mutating func longString(_ quote: UInt8) throws(ScanError) -> TurtleToken? {
    let start = position + 3
    var result = token(.longString, start, start)
    guard
      let close = try TokenScanner.longStringEnd(start, end, quote: quote, hasEscapes: &result.hasEscapes)
    else { return nil }
    result.end = close
    position = close + 3
    return result
  }

  private mutating func dot() throws(ScanError) -> TurtleToken? {
    guard end - position >= 2 || isFinal else { return nil }
    if end - position >= 2, ASCIISet.digits.contains(position[1]) { return try number() }
    return mark(.dot)
  }

  private mutating func tag() throws(ScanError) -> TurtleToken? {
    var direction: Position?
    let start = position + 1
    guard let close = try TokenScanner.tagEnd(start, end, direction: &direction, isFinal: isFinal) else { return nil }
    position = close
    return TurtleToken(kind: .tag, start: start, end: close, middle: direction ?? start)
  }

  private mutating func blank() throws(ScanError) -> TurtleToken? {
    guard end - position >= 2 else {
      if !isFinal { return nil }
      throw ScanError("expected a blank node", at: position)
    }
    guard position[1] == UInt8(ascii: ":") else { throw ScanError("expected a blank node", at: position) }
    let start = position + 2
    guard let close = try TokenScanner.labelEnd(start, end, isFinal: isFinal) else { return nil }
    position = close
    return token(.blank, start, close)
  }

  private mutating func number() throws(ScanError) -> TurtleToken? {
    let start = position
    var rest = position
    if rest[0] == UInt8(ascii: "+") || rest[0] == UInt8(ascii: "-") { rest += 1 }
    let whole = Self.skipDigits(&rest, end)
    var kind = TurtleToken.Kind.integer
    var accepted = rest
    if rest < end, rest[0] == UInt8(ascii: ".") {
      rest += 1
      let fraction = Self.skipDigits(&rest, end)
      if fraction > 0 {
        kind = .decimal
        accepted = rest
      }
      if whole + fraction == 0 {
        if rest == end, !isFinal { return nil }
        throw ScanError("expected a number", at: start)
      }
    } else if whole == 0 {
      if rest == end, !isFinal { return nil }
      throw ScanError("expected a number", at: start)
    }
    if rest < end, rest[0] | 0x20 == UInt8(ascii: "e") {
      rest += 1
      if rest < end, rest[0] == UInt8(ascii: "+") || rest[0] == UInt8(ascii: "-") { rest += 1 }
      if Self.skipDigits(&rest, end) > 0 {
        kind = .double
        accepted = rest
      }
    }
    if rest == end, !isFinal { return nil }
    position = accepted
    return token(kind, start, accepted)
  }

  private static func skipDigits(_ position: inout Position, _ end: Position) -> Int {
    let start = position
    while position < end, ASCIISet.digits.contains(position[0]) { position += 1 }
    return position - start
  }

  /// A prefixed name, or a bare word when there is no colon.
  @inline(__always)
  private mutating func name() throws(ScanError) -> TurtleToken? {
    let start = position
    guard let colon = try prefixEnd(start) else { return nil }
    if colon == end || colon[0] != UInt8(ascii: ":") {
      if colon == end, !isFinal { return nil }
      guard colon > start else { throw ScanError("unexpected character", at: start) }
      let wordEnd = ByteSpan(start: start, count: colon - start).firstIndex(of: UInt8(ascii: ".")).map { start + $0 }
      position = wordEnd ?? colon
      return token(.word, start, position)
    }
    if colon > start, colon[-1] == UInt8(ascii: ".") { throw ScanError("prefix that ends in a dot", at: start) }
    var result = TurtleToken(kind: .prefixedName, start: start, end: colon + 1, middle: colon)
    guard let localEnd = try localEnd(colon + 1, hasEscapes: &result.hasEscapes) else { return nil }
    result.end = localEnd
    position = localEnd
    return result
  }

  /// The end of what may be a `PN_PREFIX`.
  @inline(__always)
  private func prefixEnd(_ start: Position) throws(ScanError) -> Position? {
    var rest = start
    while rest < end {
      let byte = rest[0]
      if byte < 0x80 {
        guard rest > start ? ASCIISet.dottedName.contains(byte) : ASCIISet.letters.contains(byte) else { break }
        rest += 1
      } else {
        guard let length = try nameLength(rest, isFirst: rest == start) else { return nil }
        if length == 0 { break }
        rest += length
      }
    }
    return rest
  }

  /// The length of a name character beyond ASCII: 0 for other characters, nil at the end of the input.
  private func nameLength(_ position: Position, isFirst: Bool) throws(ScanError) -> Int? {
    let scalar = UTF8Decoding.decode(position, end)
    if scalar.length == 0 {
      if UTF8Decoding.isTruncated(position, end), !isFinal { return nil }
      throw ScanError("invalid UTF-8", at: position)
    }
    return isFirst
      ? (NameSyntax.isBase(scalar.value) ? scalar.length : 0)
      : (NameSyntax.isName(scalar.value) ? scalar.length : 0)
  }

  /// The end of a `PN_LOCAL`: dots at its end are not part of it.
  @inline(__always)
  private func localEnd(_ start: Position, hasEscapes: inout Bool) throws(ScanError) -> Position? {
    var rest = start
    var accepted = start
    while rest < end {
      let byte = rest[0]
      if byte < 0x80 {
        if ASCIISet.name.contains(byte) && (byte != UInt8(ascii: "-") || rest > start) || byte == UInt8(ascii: ":") {
          rest += 1
          accepted = rest
        } else if byte == UInt8(ascii: "."), rest > start {
          rest += 1
        } else if byte == UInt8(ascii: "%") || byte == UInt8(ascii: "\\") {
          guard let next = try afterEscape(rest, hasEscapes: &hasEscapes) else { return nil }
          rest = next
          accepted = next
        } else {
          break
        }
      } else {
        guard let length = try nameLength(rest, isFirst: rest == start) else { return nil }
        if length == 0 { break }
        rest += length
        accepted = rest
      }
    }
    return rest == end && !isFinal ? nil : accepted
  }

  /// `PLX`: a percent sequence, which stays as it is, or an escaped punctuation mark.
  private func afterEscape(_ start: Position, hasEscapes: inout Bool) throws(ScanError) -> Position? {
    if start[0] == UInt8(ascii: "%") {
      guard end - start >= 3 else {
        if !isFinal { return nil }
        throw ScanError("broken percent sequence", at: start)
      }
      guard ASCIISet.hexDigits.contains(start[1]), ASCIISet.hexDigits.contains(start[2]) else {
        throw ScanError("broken percent sequence", at: start)
      }
      return start + 3
    }
    guard end - start >= 2 else {
      if !isFinal { return nil }
      throw ScanError("broken escape", at: start)
    }
    guard ByteSpan("_~.-!$&'()*+,;=/?#@%").contains(start[1]) else { throw ScanError("unknown escape", at: start) }
    hasEscapes = true
    return start + 2
  }
}

extension UnsafeBufferPointer where Element == UInt8 {
  /// Whether the bytes begin with others.
  func starts(with other: ByteSpan) -> Bool { count >= other.count && prefixed(other.count).equals(other) }
}
