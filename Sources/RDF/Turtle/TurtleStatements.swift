extension TurtleParser {
  /// Statements, directives, graphs.
  func takeStatement(_ state: State, _ token: TurtleToken) throws -> Bool {
    switch state {
    case .statement: try beginStatement(token)
    case .statementEnd: return try endStatement(token)
    case .subjectOrGraph: return subjectOrGraph(token)
    case .bracketSubject: return bracketSubject(token)
    case .graphName, .graphAnonymous, .graphOpen: try takeGraph(state, token)
    default: return try takeDirective(state, token)
    }
    return true
  }

  private func beginStatement(_ token: TurtleToken) throws {
    switch token.kind {
    case .iri, .prefixedName: beginNamedSubject(try terms.iri(token))
    case .blank: beginNamedSubject(terms.labelled(token))
    case .openBracket: states += [.statementEnd, .bracketSubject]
    case .openParenthesis: states += [.statementEnd, .collectionSubject, .collectionStart]
    case .openReified:
      states += [.statementEnd, .reifiedTripleSubject, .reifiedVerb, .tripleSubjectDone, .resourceOrReified]
    case .tag where !isInGraph: try beginDirective(token)
    case .word where !isInGraph: try beginKeyword(token)
    case .closeBrace where isInGraph:
      graph = nil
      isInGraph = false
    case .openBrace where isTriG && !isInGraph: enterGraph(nil)
    default: throw unexpected(token, expected: "a subject")
    }
  }

  private func beginNamedSubject(_ subject: TermView) {
    states += [.statementEnd, .predicates]
    beginSubject(subject, then: isTriG && !isInGraph ? .subjectOrGraph : .predicates)
  }

  private func endStatement(_ token: TurtleToken) throws -> Bool {
    let isDot = token.kind == .dot
    guard isDot || token.kind == .closeBrace && isInGraph else { throw unexpected(token, expected: "\".\"") }
    states.removeLast()
    frames.removeLast()
    // Nothing of a statement outlives it.
    arena.release(to: .start)
    return isDot
  }

  private func subjectOrGraph(_ token: TurtleToken) -> Bool {
    guard token.kind == .openBrace else {
      become(.predicates)
      return false
    }
    states.removeLast(2)
    enterGraph(frames.removeLast().subject)
    arena.release(to: .start)
    return true
  }

  private func bracketSubject(_ token: TurtleToken) -> Bool {
    let node = terms.fresh()
    if token.kind == .closeBracket {
      beginSubject(node, then: isTriG && !isInGraph ? .subjectOrGraph : .predicates)
      return true
    }
    beginSubject(node, then: .predicatesOptional)
    states += [.subjectListEnd, .predicates]
    return false
  }

  private func takeGraph(_ state: State, _ token: TurtleToken) throws {
    switch (state, token.kind) {
    case (.graphName, .iri), (.graphName, .prefixedName):
      value = try terms.iri(token)
      become(.graphOpen)
    case (.graphName, .blank):
      value = terms.labelled(token)
      become(.graphOpen)
    case (.graphName, .openBracket): become(.graphAnonymous)
    case (.graphAnonymous, .closeBracket):
      value = terms.fresh()
      become(.graphOpen)
    case (.graphOpen, .openBrace):
      states.removeLast()
      enterGraph(value)
      arena.release(to: .start)
    default: throw unexpected(token, expected: state == .graphOpen ? "\"{\"" : "the name of a graph")
    }
  }

  private func beginDirective(_ token: TurtleToken) throws {
    needsDirectiveDot = true
    if token.text.equals("prefix") {
      states += [.directiveEnd, .prefixName]
    } else if token.text.equals("base") {
      states += [.directiveEnd, .baseIRI]
    } else if token.text.equals("version") {
      states += [.directiveEnd, .version]
    } else {
      throw unexpected(token, expected: "@prefix, @base or @version")
    }
  }

  private func beginKeyword(_ token: TurtleToken) throws {
    needsDirectiveDot = false
    switch token.text.text.uppercased() {
    case "PREFIX": states += [.directiveEnd, .prefixName]
    case "BASE": states += [.directiveEnd, .baseIRI]
    case "VERSION": states += [.directiveEnd, .version]
    case "GRAPH" where isTriG: states.append(.graphName)
    default: throw unexpected(token, expected: "a subject or a directive")
    }
  }

  private func takeDirective(_ state: State, _ token: TurtleToken) throws -> Bool {
    switch (state, token.kind) {
    case (.prefixName, .prefixedName):
      guard token.end == token.middle + 1 else { throw unexpected(token, expected: "a prefix that ends in \":\"") }
      declaredPrefix = Array(ByteSpan(start: token.start, count: token.middle - token.start))
      become(.prefixIRI)
    case (.prefixIRI, .iri):
      try declare(try terms.iri(token).value)
      states.removeLast()
    case (.baseIRI, .iri):
      terms.setBase(try terms.iri(token).value)
      states.removeLast()
    case (.version, .string): states.removeLast()
    case (.directiveEnd, _): return try endDirective(token)
    default: throw unexpected(token, expected: state == .version ? "a version in quotation marks" : "an IRI or prefix")
    }
    return true
  }

  private func declare(_ namespace: ByteSpan) throws {
    try declaredPrefix.withUnsafeBufferPointer { prefix in
      terms.prefixes.set(prefix, namespace)
      try consumer.declare(prefix: prefix, namespace: namespace)
    }
  }

  private func endDirective(_ token: TurtleToken) throws -> Bool {
    guard token.kind == .dot || !needsDirectiveDot else { throw unexpected(token, expected: "\".\"") }
    states.removeLast()
    arena.release(to: .start)
    return needsDirectiveDot
  }
}
