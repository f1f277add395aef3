import ByteStreams

/// Writes Turtle and TriG: subjects and predicates that follow one another are written once.
final class TurtleWriter: SyntaxWriter {
  private let sink: ByteSink
  private let syntax: RDFSyntax
  private let isLenient: Bool
  private let prefixes: PrefixMap
  private let names: TurtleNames
  private(set) var replacements = 0

  private var hasStatement = false
  private var subject = ByteStore()
  private var subjectKind = TermView.Kind.triple
  private var predicate = ByteStore()
  private var graph = ByteStore()
  private var graphKind: TermView.Kind?

  init(sink: ByteSink, syntax: RDFSyntax, options: SerializerOptions) {
    self.sink = sink
    self.syntax = syntax
    self.isLenient = options.isLenient
    self.prefixes = TurtleNames.usable(options.prefixes)
    self.names = TurtleNames(prefixes)
  }

  func start() {
    for entry in prefixes {
      sink.append(literal: "@prefix ")
      sink.append(entry.prefix)
      sink.append(literal: ": <")
      sink.append(entry.namespace)
      sink.append(literal: "> .\n")
    }
    if !prefixes.isEmpty { sink.append(UInt8(ascii: "\n")) }
  }

  func finish() {
    endStatement()
    if graphKind != nil { sink.append(literal: "}\n") }
  }

  func write(_ quad: QuadView) throws {
    try enter(quad.graph)
    if hasStatement, quad.subject.kind == subjectKind, subject.equals(quad.subject.value) {
      if predicate.equals(quad.predicate.value) {
        sink.append(literal: ", ")
      } else {
        sink.append(literal: " ;\n    ")
        append(predicate: quad.predicate)
      }
    } else {
      begin(quad)
    }
    append(quad.object)
  }

  private func begin(_ quad: QuadView) {
    endStatement()
    append(quad.subject)
    sink.append(UInt8(ascii: " "))
    append(predicate: quad.predicate)
    subject.assign(quad.subject.value)
    subjectKind = quad.subject.kind
    hasStatement = true
  }

  private func endStatement() {
    if hasStatement { sink.append(literal: " .\n") }
    hasStatement = false
  }

  private func enter(_ newGraph: TermView?) throws {
    guard let newGraph else {
      if graphKind != nil { leaveGraph() }
      return
    }
    guard syntax == .triG else { return try drop(newGraph) }
    if graphKind == newGraph.kind, graph.equals(newGraph.value) { return }
    leaveGraph()
    graph.assign(newGraph.value)
    graphKind = newGraph.kind
    append(newGraph)
    sink.append(literal: " {\n")
  }

  private func leaveGraph() {
    endStatement()
    if graphKind != nil { sink.append(literal: "}\n") }
    graphKind = nil
  }

  private func drop(_ graph: TermView) throws {
    guard isLenient else { throw SerializationError.namedGraph(syntax: syntax, graph: NTriplesText.describe(graph)) }
    replacements += 1
  }

  private func append(predicate term: TermView) {
    predicate.assign(term.value)
    if term.value.equals("http://www.w3.org/1999/02/22-rdf-syntax-ns#type") {
      sink.append(UInt8(ascii: "a"))
    } else {
      names.append(iri: term.value, to: sink)
    }
    sink.append(UInt8(ascii: " "))
  }

  private func append(_ term: TermView) {
    switch term.kind {
    case .iri: names.append(iri: term.value, to: sink)
    case .blank:
      sink.append(literal: "_:")
      sink.append(term.value)
    case .string: sink.appendQuoted(term.value)
    case .typed: append(typed: term)
    case .tagged, .taggedLeftToRight, .taggedRightToLeft:
      sink.appendQuoted(term.value)
      NTriplesText.appendTag(term, to: sink)
    case .triple: append(triple: term)
    }
  }

  private func append(typed term: TermView) {
    if TurtleShorthand.fits(term.value, datatype: term.annotation) {
      sink.append(term.value)
    } else {
      sink.appendQuoted(term.value)
      sink.append(literal: "^^")
      names.append(iri: term.annotation, to: sink)
    }
  }

  private func append(triple term: TermView) {
    guard let triple = term.triple?.pointee else { return }
    sink.append(literal: "<<( ")
    append(triple.subject)
    sink.append(UInt8(ascii: " "))
    names.append(iri: triple.predicate.value, to: sink)
    sink.append(UInt8(ascii: " "))
    append(triple.object)
    sink.append(literal: " )>>")
  }
}

/// IRIs as Turtle writes them: with a prefix where one fits.
struct TurtleNames {
  private let table: NamespaceTable
  private let hasPrefixes: Bool

  init(_ prefixes: PrefixMap) {
    table = NamespaceTable(prefixes)
    hasPrefixes = !prefixes.isEmpty
  }

  /// The prefixes that Turtle can declare.
  static func usable(_ prefixes: PrefixMap) -> PrefixMap {
    var result: PrefixMap = [:]
    for entry in prefixes {
      var prefix = entry.prefix
      var namespace = entry.namespace
      let isName = prefix.withUTF8 {
        $0.isEmpty || ASCIISet.letters.contains($0[0]) && NameSyntax.isPlainLocalName($0)
      }
      if isName, namespace.withUTF8(IRISyntax.isAbsolute) { result[entry.prefix] = entry.namespace }
    }
    return result
  }

  func append(iri: ByteSpan, to sink: ByteSink) {
    if hasPrefixes, let match = table.match(iri) {
      let local = iri.dropping(match.length)
      if NameSyntax.isPlainLocalName(local) {
        table.entries[match.entry].prefix.withUnsafeBufferPointer { sink.append($0) }
        sink.append(UInt8(ascii: ":"))
        sink.append(local)
        return
      }
    }
    sink.append(UInt8(ascii: "<"))
    sink.append(iri)
    sink.append(UInt8(ascii: ">"))
  }
}

/// Literals that Turtle writes without quotes (Turtle, section 2.5.2).
enum TurtleShorthand {
  /// Whether a literal of the datatype may be written as bare `value`.
  static func fits(_ value: ByteSpan, datatype: ByteSpan) -> Bool {
    guard datatype.starts(with: "http://www.w3.org/2001/XMLSchema#"), keepsSpelling(value) else { return false }
    let name = datatype.dropping(XSD.namespace.utf8.count)
    if name.equals("integer") { return number(value) == .integer }
    if name.equals("decimal") { return number(value) == .decimal }
    if name.equals("double") { return number(value) == .double }
    if name.equals("boolean") { return value.equals("true") || value.equals("false") }
    return false
  }

  /// Some readers turn `+7` and `007` into `7`, and `.5` into `0.5`: these keep their quotation marks.
  private static func keepsSpelling(_ value: ByteSpan) -> Bool {
    guard let first = value.first, first != UInt8(ascii: "+") else { return false }
    let digits = first == UInt8(ascii: "-") ? value.dropping(1) : value
    guard digits.first != UInt8(ascii: ".") else { return false }
    return digits.count < 2 || digits[0] != UInt8(ascii: "0") || !ASCIISet.digits.contains(digits[1])
  }

  enum Number { case integer, decimal, double }

  /// Which of `INTEGER`, `DECIMAL`, `DOUBLE` the bytes are.
  static func number(_ value: ByteSpan) -> Number? {
    var rest = value[...]
    if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { rest.removeFirst() }
    let whole = takeDigits(&rest)
    if rest.isEmpty { return whole > 0 ? .integer : nil }
    var fraction = 0
    var hasDot = false
    if rest.first == UInt8(ascii: ".") {
      hasDot = true
      rest.removeFirst()
      fraction = takeDigits(&rest)
    }
    if rest.isEmpty { return fraction > 0 ? .decimal : nil }
    guard whole + fraction > 0, let mark = rest.first, mark | 0x20 == UInt8(ascii: "e") else { return nil }
    // `.E5` is nothing; `5.E3`, `.5E3` and `5E3` are doubles.
    guard whole > 0 || hasDot else { return nil }
    rest.removeFirst()
    if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { rest.removeFirst() }
    return takeDigits(&rest) > 0 && rest.isEmpty ? .double : nil
  }

  private static func takeDigits(_ rest: inout Slice<ByteSpan>) -> Int {
    let before = rest.count
    rest = rest.drop(while: ASCIISet.digits.contains)
    return before - rest.count
  }
}
