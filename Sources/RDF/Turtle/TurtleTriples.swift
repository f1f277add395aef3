/// RDF 1.2: triple terms, reified triples, annotations.
extension TurtleParser {
  func beginReified(_ token: TurtleToken) throws {
    try checkDepth(token)
    become(.reifiedVerb)
    states += [.tripleSubjectDone, .resourceOrReified]
  }

  func beginTriple(_ token: TurtleToken) throws {
    try checkDepth(token)
    become(.tripleVerb)
    states += [.tripleSubjectDone, .resource]
  }

  private func checkDepth(_ token: TurtleToken) throws {
    guard triples.count < NQuadsParser.depthLimit else {
      throw ScanError("triple terms nested too deeply", at: token.start)
    }
  }

  func takeTriple(_ state: State, _ token: TurtleToken) throws -> Bool {
    switch state {
    case .reifiedVerb, .tripleVerb:
      triples[triples.count - 1].predicate = try verb(token)
      become(state == .reifiedVerb ? .reifiedEnd : .tripleEnd)
      states += [.tripleObjectDone, state == .reifiedVerb ? .reifiedObject : .tripleObject]
    case .tripleEnd:
      guard token.kind == .closeTriple else { throw unexpected(token, expected: "\")>>\"") }
      value = TermView(triple: placeTriple())
      states.removeLast()
    case .reifier: return try takeReifier(token)
    case .reifiedEnd where token.kind == .tilde: become(.reifiedReifier)
    case .reifiedReifier where token.kind != .closeReified: try takeReifiedReifier(token)
    default:
      guard token.kind == .closeReified else { throw unexpected(token, expected: "\">>\"") }
      try endReified(isNamed: state == .reifiedClose)
    }
    return true
  }

  private func placeTriple() -> UnsafePointer<TripleView> {
    let triple = triples.removeLast()
    return arena.place(TripleView(subject: triple.subject, predicate: triple.predicate, object: triple.object))
  }

  /// The term after `~` in an annotation, which may be missing.
  private func takeReifier(_ token: TurtleToken) throws -> Bool {
    switch token.kind {
    case .iri, .prefixedName: value = try terms.iri(token)
    case .blank: value = terms.labelled(token)
    case .openBracket:
      become(.anonymousEnd)
      return true
    default:
      value = terms.fresh()
      return leave()
    }
    states.removeLast()
    return true
  }

  private func takeReifiedReifier(_ token: TurtleToken) throws {
    become(.reifiedClose)
    switch token.kind {
    case .iri, .prefixedName: value = try terms.iri(token)
    case .blank: value = terms.labelled(token)
    case .openBracket: states.append(.anonymousEnd)
    default: throw unexpected(token, expected: "a reifier or \">>\"")
    }
  }

  private func endReified(isNamed: Bool) throws {
    let reifier = isNamed ? value : terms.fresh()
    try emit(reifier, TermView(.iri, ByteSpan(WellKnown.reifies)), TermView(triple: placeTriple()))
    value = reifier
    states.removeLast()
  }
}
