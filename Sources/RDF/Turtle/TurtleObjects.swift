extension TurtleParser {
  /// Terms: what can stand as an object, and the narrower places within triple terms.
  @inline(__always)
  func takeTerm(_ state: State, _ token: TurtleToken) throws -> Bool {
    switch state {
    case .object, .reifiedObject, .tripleObject, .resource, .resourceOrReified: try beginTerm(state, token)
    case .literalSuffix: return try literalSuffix(token)
    case .datatype:
      guard token.kind == .iri || token.kind == .prefixedName else { throw unexpected(token, expected: "a datatype") }
      value = try terms.maker.typed(value.value, try terms.iri(token).value, at: token.start)
      states.removeLast()
    case .bracketObject: return bracketObject(token)
    case .anonymousEnd:
      guard token.kind == .closeBracket else { throw unexpected(token, expected: "\"]\"") }
      value = terms.fresh()
      states.removeLast()
    case .collectionStart: return collectionStart(token)
    default: return try collectionNext(token)
    }
    return true
  }

  @inline(__always)
  private func beginTerm(_ state: State, _ token: TurtleToken) throws {
    switch token.kind {
    case .iri, .prefixedName:
      value = try terms.iri(token)
      states.removeLast()
    case .blank:
      value = terms.labelled(token)
      states.removeLast()
    case .openBracket: become(state == .object ? .bracketObject : .anonymousEnd)
    case .openReified where state != .tripleObject && state != .resource: try beginReified(token)
    default:
      guard state != .resource, state != .resourceOrReified else {
        throw unexpected(token, expected: "an IRI or a blank node")
      }
      try beginLiteral(state, token)
    }
  }

  @inline(__always)
  private func beginLiteral(_ state: State, _ token: TurtleToken) throws {
    switch token.kind {
    case .string, .longString:
      value = TermView(.string, try terms.text(token))
      become(.literalSuffix)
    case .integer, .decimal, .double:
      value = terms.shorthand(token)
      states.removeLast()
    case .word where token.text.equals("true") || token.text.equals("false"):
      value = terms.shorthand(token)
      states.removeLast()
    case .openParenthesis where state == .object: become(.collectionStart)
    case .openTriple: try beginTriple(token)
    default: throw unexpected(token, expected: "an object")
    }
  }

  @inline(__always)
  private func literalSuffix(_ token: TurtleToken) throws -> Bool {
    switch token.kind {
    case .tag:
      value = try terms.tagged(value.value, token)
      states.removeLast()
      return true
    case .carets:
      become(.datatype)
      return true
    default: return leave()
    }
  }

  private func bracketObject(_ token: TurtleToken) -> Bool {
    value = terms.fresh()
    if token.kind == .closeBracket {
      states.removeLast()
      return true
    }
    become(.objectListEnd)
    states.append(.predicates)
    beginSubject(value, then: .predicates)
    return false
  }

  private func collectionStart(_ token: TurtleToken) -> Bool {
    if token.kind == .closeParenthesis {
      value = TermView(.iri, ByteSpan(WellKnown.nil))
      states.removeLast()
      return true
    }
    let head = terms.fresh()
    lists.append(ListFrame(head: head, node: head, headMark: arena.mark, nodeMark: arena.mark))
    become(.collectionNext)
    states += [.collectionItemDone, .object]
    return false
  }

  /// An item has been read.
  func endItem() throws {
    states.removeLast()
    let list = lists[lists.count - 1]
    try emit(list.node, TermView(.iri, ByteSpan(WellKnown.first)), value)
    arena.release(to: list.nodeMark)
  }

  private func collectionNext(_ token: TurtleToken) throws -> Bool {
    let top = lists.count - 1
    let rest = TermView(.iri, ByteSpan(WellKnown.rest))
    if token.kind == .closeParenthesis {
      try emit(lists[top].node, rest, TermView(.iri, ByteSpan(WellKnown.nil)))
      value = lists.removeLast().head
      states.removeLast()
      return true
    }
    try emit(lists[top].node, rest, terms.fresh())
    // The old node is not needed any more: the new one takes its memory, so that long lists need no more than short.
    arena.release(to: lists[top].headMark)
    lists[top].node = BlankNodeFactory.node(terms.nodes.latest, in: arena)
    lists[top].nodeMark = arena.mark
    states += [.collectionItemDone, .object]
    return false
  }
}
