/// Reads Turtle and TriG, RDF 1.1 and 1.2.
///
/// A pushdown automaton over tokens: it can stop after any of them and go on when there is more input, and nesting
/// costs no stack. States above others in `states` are to be done first. Each of the grammar's productions that yield a
/// term leave it in `value`.
final class TurtleParser: SyntaxParser {
  enum State: UInt8 {
    // Statements
    case statement, statementEnd, subjectOrGraph, bracketSubject, collectionSubject, reifiedTripleSubject
    case prefixName, prefixIRI, baseIRI, version, directiveEnd
    case graphName, graphAnonymous, graphOpen
    // Predicates and objects
    case predicates, predicatesOrEnd, predicatesOptional, afterObjects, afterObject, objectDone
    case subjectListEnd, objectListEnd
    // Terms
    case object, reifiedObject, tripleObject, literalSuffix, datatype, bracketObject, anonymousEnd
    case resource, resourceOrReified
    case collectionStart, collectionItemDone, collectionNext
    // RDF 1.2
    case reifier, reifierDone, annotationEnd
    case reifiedVerb, reifiedEnd, reifiedReifier, reifiedClose
    case tripleVerb, tripleEnd, tripleSubjectDone, tripleObjectDone
  }

  /// A subject whose predicates are being read.
  struct Frame {
    var subject: TermView
    var predicate: TermView
    var object: TermView
    var reifier: TermView?
    /// How far the arena was filled after subject and predicate.
    var subjectMark: TermArena.Mark
    var predicateMark: TermArena.Mark
  }

  /// A collection whose items are being read.
  struct ListFrame {
    var head: TermView
    var node: TermView
    var headMark: TermArena.Mark
    var nodeMark: TermArena.Mark
  }

  /// A triple term or reified triple that is being read.
  struct TripleFrame {
    var subject: TermView
    var predicate: TermView
    var object: TermView
  }

  let isTriG: Bool
  let consumer: any QuadConsumer
  let arena: TermArena
  var terms: TurtleTerms
  var states: [State] = [.statement]
  var frames: [Frame] = []
  var lists: [ListFrame] = []
  var triples: [TripleFrame] = []
  /// The term read last.
  var value = TermView(.blank, ByteSpan(start: nil, count: 0))
  var graph: TermView?
  var isInGraph = false
  var needsDirectiveDot = false
  var declaredPrefix: [UInt8] = []
  private let graphArena = TermArena(capacity: 1 << 10)

  init(syntax: RDFSyntax, options: ParserOptions, consumer: any QuadConsumer) {
    isTriG = syntax == .triG
    self.consumer = consumer
    terms = TurtleTerms(options: options)
    arena = terms.arena
  }

  func parse(
    _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, isFinal: Bool
  ) throws -> UnsafePointer<UInt8> {
    var lexer = TurtleLexer(start, end, isFinal: isFinal)
    while true {
      let token = try lexer.next()
      if token.kind.rawValue <= TurtleToken.Kind.incomplete.rawValue {
        if isFinal { try checkEnd(token) }
        return token.start
      }
      // A state that has no use for the token leaves it to the one below.
      while try !take(token) {}
      try runActions()
    }
  }

  private func checkEnd(_ token: TurtleToken) throws {
    while states.count > 1, isOptional(states[states.count - 1]) { _ = try take(token) }
    guard states.count == 1 else { throw ScanError("unexpected end of the document", at: token.start) }
    guard !isInGraph else { throw ScanError("graph without \"}\"", at: token.start) }
  }

  private func isOptional(_ state: State) -> Bool { state == .directiveEnd && !needsDirectiveDot }

  /// Does what needs no further token.
  @inline(__always)
  private func runActions() throws {
    while true {
      switch states[states.count - 1] {
      case .objectDone: try endObject()
      case .collectionItemDone: try endItem()
      case .collectionSubject: beginSubject(value, then: .predicates)
      case .reifiedTripleSubject: beginSubject(value, then: .predicatesOptional)
      case .reifierDone: try endReifier()
      case .tripleSubjectDone:
        states.removeLast()
        triples.append(TripleFrame(subject: value, predicate: value, object: value))
      case .tripleObjectDone:
        states.removeLast()
        triples[triples.count - 1].object = value
      default: return
      }
    }
  }

  /// Lets the topmost state use a token; false when that state ended without using it.
  @inline(__always)
  private func take(_ token: TurtleToken) throws -> Bool {
    let state = states[states.count - 1]
    switch state {
    case .statement, .statementEnd, .subjectOrGraph, .bracketSubject, .prefixName, .prefixIRI, .baseIRI, .version,
      .directiveEnd, .graphName, .graphAnonymous, .graphOpen:
      return try takeStatement(state, token)
    case .predicates, .predicatesOrEnd, .predicatesOptional, .afterObjects, .afterObject, .subjectListEnd,
      .objectListEnd, .annotationEnd:
      return try takePredicate(state, token)
    case .object, .reifiedObject, .tripleObject, .literalSuffix, .datatype, .bracketObject, .anonymousEnd, .resource,
      .resourceOrReified, .collectionStart, .collectionNext:
      return try takeTerm(state, token)
    case .reifier, .reifiedVerb, .reifiedEnd, .reifiedReifier, .reifiedClose, .tripleVerb, .tripleEnd:
      return try takeTriple(state, token)
    case .objectDone, .collectionItemDone, .collectionSubject, .reifiedTripleSubject, .reifierDone,
      .tripleSubjectDone, .tripleObjectDone:
      try runActions()
      return false
    }
  }

  /// Hands out a triple of the current graph.
  @inline(__always)
  func emit(_ subject: TermView, _ predicate: TermView, _ object: TermView) throws {
    try consumer.consume(QuadView(subject: subject, predicate: predicate, object: object, graph: graph))
  }

  /// Replaces the topmost state.
  @inline(__always)
  func become(_ state: State) { states[states.count - 1] = state }

  func unexpected(_ token: TurtleToken, expected: StaticString) -> ScanError {
    ScanError("expected \(expected)", at: token.start)
  }

  /// Begins a subject in place of the topmost state.
  func beginSubject(_ subject: TermView, then state: State) {
    let mark = arena.mark
    frames.append(
      Frame(
        subject: subject, predicate: subject, object: subject, reifier: nil, subjectMark: mark, predicateMark: mark))
    become(state)
  }

  func enterGraph(_ name: TermView?) {
    graphArena.release(to: .start)
    graph = name.map { graphArena.copy($0) }
    isInGraph = true
  }
}
