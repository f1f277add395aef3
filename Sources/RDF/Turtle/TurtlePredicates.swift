extension TurtleParser {
  /// Predicates with their objects.
  @inline(__always)
  func takePredicate(_ state: State, _ token: TurtleToken) throws -> Bool {
    switch state {
    case .afterObject: return try afterObject(token)
    case .afterObjects:
      guard token.kind == .semicolon else { return leave() }
      become(.predicatesOrEnd)
      return true
    case .predicatesOrEnd:
      if token.kind == .semicolon { return true }
      guard isVerb(token) else { return leave() }
      try beginPredicate(token)
      return true
    case .predicatesOptional:
      guard isVerb(token) else { return leave() }
      try beginPredicate(token)
      return true
    case .predicates:
      guard isVerb(token) else { throw unexpected(token, expected: "a predicate") }
      try beginPredicate(token)
      return true
    case .subjectListEnd:
      guard token.kind == .closeBracket else { throw unexpected(token, expected: "\"]\"") }
      states.removeLast()
      return true
    case .objectListEnd:
      guard token.kind == .closeBracket else { throw unexpected(token, expected: "\"]\"") }
      states.removeLast()
      value = frames.removeLast().subject
      return true
    default:
      guard token.kind == .closeAnnotation else { throw unexpected(token, expected: "\"|}\"") }
      states.removeLast()
      frames.removeLast()
      frames[frames.count - 1].reifier = nil
      return true
    }
  }

  /// Ends the topmost state without using the token.
  func leave() -> Bool {
    states.removeLast()
    return false
  }

  @inline(__always)
  func isVerb(_ token: TurtleToken) -> Bool {
    token.kind == .iri || token.kind == .prefixedName
      || token.kind == .word && token.end - token.start == 1 && token.start[0] == UInt8(ascii: "a")
  }

  @inline(__always)
  func verb(_ token: TurtleToken) throws -> TermView {
    guard isVerb(token) else { throw unexpected(token, expected: "a predicate") }
    return token.kind == .word ? TermView(.iri, ByteSpan(WellKnown.type)) : try terms.iri(token)
  }

  @inline(__always)
  private func beginPredicate(_ token: TurtleToken) throws {
    let top = frames.count - 1
    arena.release(to: frames[top].subjectMark)
    frames[top].predicate = try verb(token)
    frames[top].predicateMark = arena.mark
    become(.afterObjects)
    states.append(.afterObject)
    states.append(.objectDone)
    states.append(.object)
  }

  /// The object has been read: the triple is complete.
  @inline(__always)
  func endObject() throws {
    states.removeLast()
    let top = frames.count - 1
    frames[top].object = value
    frames[top].reifier = nil
    try emit(frames[top].subject, frames[top].predicate, value)
  }

  @inline(__always)
  private func afterObject(_ token: TurtleToken) throws -> Bool {
    switch token.kind {
    case .comma:
      arena.release(to: frames[frames.count - 1].predicateMark)
      states.append(.objectDone)
      states.append(.object)
      return true
    case .tilde:
      states.append(.reifierDone)
      states.append(.reifier)
      return true
    case .openAnnotation:
      try beginAnnotation()
      return true
    default:
      arena.release(to: frames[frames.count - 1].predicateMark)
      return leave()
    }
  }

  /// `{| … |}`: the predicates are those of the reifier named just before, or of a new one.
  private func beginAnnotation() throws {
    let top = frames.count - 1
    if frames[top].reifier == nil {
      value = terms.fresh()
      try reify(frames[top])
      frames[top].reifier = value
    }
    states.append(.annotationEnd)
    states.append(.predicates)
    beginSubject(frames[top].reifier ?? value, then: .predicates)
  }

  /// `value` reifies the frame's triple.
  private func reify(_ frame: Frame) throws {
    let parts = TripleView(subject: frame.subject, predicate: frame.predicate, object: frame.object)
    try emit(value, TermView(.iri, ByteSpan(WellKnown.reifies)), TermView(triple: arena.place(parts)))
  }

  /// The reifier after `~` has been read.
  func endReifier() throws {
    states.removeLast()
    let top = frames.count - 1
    try reify(frames[top])
    frames[top].reifier = value
  }
}

/// IRIs as bytes that live as long as the process.
enum WellKnown {
  static var type: StaticString { "http://www.w3.org/1999/02/22-rdf-syntax-ns#type" }
  static var first: StaticString { "http://www.w3.org/1999/02/22-rdf-syntax-ns#first" }
  static var rest: StaticString { "http://www.w3.org/1999/02/22-rdf-syntax-ns#rest" }
  static var `nil`: StaticString { "http://www.w3.org/1999/02/22-rdf-syntax-ns#nil" }
  static var reifies: StaticString { "http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies" }
}
