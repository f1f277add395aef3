/// Turns tokens into terms: undoes escapes, checks IRIs and language tags.
struct TermMaker {
  let arena: TermArena
  let isLenient: Bool

  /// The text of a token without its escapes.
  @inline(__always)
  func text(_ token: ByteSpan, hasEscapes: Bool) throws(ScanError) -> ByteSpan {
    hasEscapes ? try unescape(token, allowsCharacters: true) : token
  }

  @inline(never)
  func unescape(_ token: ByteSpan, allowsCharacters: Bool) throws(ScanError) -> ByteSpan {
    let target = arena.take(token.count)
    let bytes = target.assumingMemoryBound(to: UInt8.self)
    let count = try Unescaping.unescape(token, to: bytes, allowsCharacters: allowsCharacters)
    arena.trim(from: target, to: count)
    return ByteSpan(start: bytes, count: count)
  }

  /// An IRI that must be absolute.
  func absoluteIRI(_ token: ByteSpan, hasEscapes: Bool) throws(ScanError) -> ByteSpan {
    let iri = hasEscapes ? try unescapedIRI(token) : token
    guard let start = token.baseAddress, let first = iri.baseAddress else {
      throw ScanError("empty IRI", at: token.baseAddress ?? UnsafePointer(bitPattern: 1)!)
    }
    let isValid = isLenient ? IRISyntax.afterScheme(first, first + iri.count) != nil : IRISyntax.isAbsolute(iri)
    guard isValid else { throw ScanError("not a valid absolute IRI: <\(iri.text)>", at: start) }
    return iri
  }

  /// An IRI token without its escapes; these must not hide characters that IRIs cannot have.
  func unescapedIRI(_ token: ByteSpan) throws(ScanError) -> ByteSpan {
    let iri = try unescape(token, allowsCharacters: false)
    guard iri.allSatisfy({ $0 >= 0x80 || ASCIISet.iriReference.contains($0) }) else {
      throw ScanError("escape of a character that is not allowed in an IRI", at: token.baseAddress!)
    }
    return iri
  }

  /// A literal with the language tag between `start` and `end`, whose direction begins with the `--` at `direction`.
  func tagged(
    _ text: ByteSpan, _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, direction: UnsafePointer<UInt8>?
  ) throws(ScanError) -> TermView {
    let tag = ByteSpan(start: start, count: (direction ?? end) - start)
    guard isLenient ? LanguageTag.fitsGrammar(tag) : LanguageTag.isWellFormed(tag) else {
      throw ScanError("not a well-formed language tag: \(tag.text)", at: start)
    }
    guard let direction else { return TermView(.tagged, text, annotation: tag) }
    let name = ByteSpan(start: direction + 2, count: end - direction - 2)
    if name.equals("ltr") { return TermView(.taggedLeftToRight, text, annotation: tag) }
    if name.equals("rtl") { return TermView(.taggedRightToLeft, text, annotation: tag) }
    throw ScanError("base direction that is neither ltr nor rtl", at: direction)
  }

  /// A literal with a datatype; plain for `xsd:string`.
  func typed(_ text: ByteSpan, _ datatype: ByteSpan, at position: UnsafePointer<UInt8>) throws(ScanError) -> TermView {
    if datatype.equals("http://www.w3.org/2001/XMLSchema#string") { return TermView(.string, text) }
    if datatype.starts(with: "http://www.w3.org/1999/02/22-rdf-syntax-ns#") {
      let name = datatype.dropping(43)
      if name.equals("langString") || name.equals("dirLangString") {
        throw ScanError("rdf:\(name.text) without a language", at: position)
      }
    }
    return TermView(.typed, text, annotation: datatype)
  }
}
