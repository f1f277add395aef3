/// Makes terms of Turtle's tokens, in memory that outlives the input buffer.
struct TurtleTerms {
  let arena: TermArena
  let maker: TermMaker
  var prefixes = PrefixTable()
  var nodes = BlankNodeFactory()
  private var resolver: IRIResolver?

  init(options: ParserOptions) {
    arena = TermArena()
    maker = TermMaker(arena: arena, isLenient: options.isLenient)
    if let base = options.base { setBase(arena.copy(base.value)) }
  }

  mutating func setBase(_ iri: ByteSpan) { resolver = IRIResolver(base: iri) }

  mutating func fresh() -> TermView { nodes.fresh(in: arena) }

  func labelled(_ token: TurtleToken) -> TermView { BlankNodeFactory.labelled(token.text, in: arena) }

  /// The IRI of an `IRIREF` or a prefixed name.
  @inline(__always)
  mutating func iri(_ token: TurtleToken) throws(ScanError) -> TermView {
    let bytes = token.kind == .prefixedName ? try expand(token) : try reference(token)
    return TermView(.iri, bytes)
  }

  @inline(__always)
  private mutating func expand(_ token: TurtleToken) throws(ScanError) -> ByteSpan {
    let prefix = ByteSpan(start: token.start, count: token.middle - token.start)
    let local = ByteSpan(start: token.middle + 1, count: token.end - token.middle - 1)
    let arena = arena
    let iri = try prefixes.withNamespace(prefix) { namespace throws(ScanError) in
      let target = arena.take(namespace.count + local.count)
      let bytes = target.assumingMemoryBound(to: UInt8.self)
      if let source = namespace.baseAddress { bytes.update(from: source, count: namespace.count) }
      var count = namespace.count
      if token.hasEscapes {
        count += Self.unescapeLocal(local, to: bytes + count)
      } else if let source = local.baseAddress {
        (bytes + count).update(from: source, count: local.count)
        count += local.count
      }
      return ByteSpan(start: bytes, count: count)
    }
    guard let iri else { throw ScanError("undefined prefix \"\(prefix.text):\"", at: token.start) }
    guard maker.isLenient || IRISyntax.isAbsolute(iri) else {
      throw ScanError("not a valid IRI: <\(iri.text)>", at: token.start)
    }
    return iri
  }

  private static func unescapeLocal(_ local: ByteSpan, to target: UnsafeMutablePointer<UInt8>) -> Int {
    var count = 0
    for byte in local where byte != UInt8(ascii: "\\") {
      target[count] = byte
      count += 1
    }
    return count
  }

  @inline(__always)
  private func reference(_ token: TurtleToken) throws(ScanError) -> ByteSpan {
    if !token.hasEscapes, IRISyntax.absoluteEnd(token.start, token.end) == token.end { return arena.copy(token.text) }
    return try unusualReference(token)
  }

  /// A reference that is relative, has escapes, or is not valid.
  @inline(never)
  private func unusualReference(_ token: TurtleToken) throws(ScanError) -> ByteSpan {
    let text = token.hasEscapes ? try maker.unescapedIRI(token.text) : token.text
    guard maker.isLenient || IRISyntax.isReference(text) else {
      throw ScanError("not a valid IRI: <\(text.text)>", at: token.start)
    }
    if let start = text.baseAddress, IRISyntax.afterScheme(start, start + text.count) != nil {
      return arena.copy(text)
    }
    guard let resolver else {
      throw ScanError("relative IRI <\(text.text)>, but no base IRI is known", at: token.start)
    }
    let target = arena.take(resolver.bound(text)).assumingMemoryBound(to: UInt8.self)
    let count = resolver.resolve(text, to: target)
    return ByteSpan(start: target, count: count)
  }

  /// The text of a string token.
  @inline(__always)
  func text(_ token: TurtleToken) throws(ScanError) -> ByteSpan {
    token.hasEscapes ? try maker.unescape(token.text, allowsCharacters: true) : arena.copy(token.text)
  }

  /// A string with the language of a tag token.
  func tagged(_ text: ByteSpan, _ token: TurtleToken) throws(ScanError) -> TermView {
    let direction = token.middle == token.start ? nil : token.middle
    let term = try maker.tagged(text, token.start, token.end, direction: direction)
    return TermView(term.kind, text, annotation: arena.copy(term.annotation))
  }

  /// A number or boolean written without quotation marks.
  func shorthand(_ token: TurtleToken) -> TermView {
    let datatype: StaticString =
      switch token.kind {
      case .integer: "http://www.w3.org/2001/XMLSchema#integer"
      case .decimal: "http://www.w3.org/2001/XMLSchema#decimal"
      case .double: "http://www.w3.org/2001/XMLSchema#double"
      default: "http://www.w3.org/2001/XMLSchema#boolean"
      }
    return TermView(.typed, arena.copy(token.text), annotation: ByteSpan(datatype))
  }
}
