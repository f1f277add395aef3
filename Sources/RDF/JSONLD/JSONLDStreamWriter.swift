import ByteStreams
import JSON

/// Writes expanded JSON-LD, one node object a line, within JSON-LD 1.1's streaming profile (`@id` and `@type` first).
final class JSONLDStreamWriter: SyntaxWriter {
  private let sink: ByteSink
  private(set) var replacements = 0

  private var hasNode = false
  private var hasAnyNode = false
  private var subject = ByteStore()
  private var subjectKind = TermView.Kind.triple
  private var graph = ByteStore()
  private var graphKind: TermView.Kind?
  /// The entries of the open node object: an entry must not come twice. The latest is the open one.
  private var entries: [ByteStore] = []
  private var entryCount = 0

  /// Node objects with more entries are closed and continued in another one.
  private static let entryLimit = 48

  init(sink: ByteSink) {
    self.sink = sink
  }

  func start() {
    sink.append(literal: "[")
  }

  func finish() throws {
    endNode()
    if graphKind != nil { sink.append(literal: "\n]}") }
    sink.append(literal: "\n]\n")
  }

  func write(_ quad: QuadView) throws {
    guard quad.object.kind != .triple else {
      throw SerializationError.tripleTerm(syntax: .jsonLD, term: NTriplesText.describe(quad.object))
    }
    enter(quad.graph)
    if !hasNode || quad.subject.kind != subjectKind || !subject.equals(quad.subject.value) { begin(quad.subject) }
    let isType =
      !quad.object.kind.isLiteral && quad.predicate.value.equals("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
    let key = isType ? ByteSpan("@type") : quad.predicate.value
    if entryCount > 0, entries[entryCount - 1].equals(key) {
      sink.append(UInt8(ascii: ","))
    } else {
      beginEntry(key, subject: quad.subject)
    }
    if isType { appendReference(quad.object) } else { append(quad.object) }
  }

  private func beginEntry(_ key: ByteSpan, subject: TermView) {
    if isUsed(key) || entryCount == Self.entryLimit { begin(subject) }
    if entryCount > 0 { sink.append(UInt8(ascii: "]")) }
    if entryCount == entries.count { entries.append(ByteStore()) }
    entries[entryCount].assign(key)
    entryCount += 1
    sink.append(UInt8(ascii: ","))
    sink.appendJSON(key)
    sink.append(literal: ":[")
  }

  private func isUsed(_ key: ByteSpan) -> Bool {
    for index in 0..<entryCount where entries[index].equals(key) { return true }
    return false
  }

  private func begin(_ newSubject: TermView) {
    endNode()
    sink.append(literal: hasAnyNode ? ",\n{\"@id\":" : "\n{\"@id\":")
    appendReference(newSubject)
    subject.assign(newSubject.value)
    subjectKind = newSubject.kind
    hasNode = true
    hasAnyNode = true
  }

  private func endNode() {
    guard hasNode else { return }
    sink.append(literal: "]}")
    hasNode = false
    entryCount = 0
  }

  private func enter(_ newGraph: TermView?) {
    if let newGraph {
      if graphKind == newGraph.kind, graph.equals(newGraph.value) { return }
    } else if graphKind == nil {
      return
    }
    endNode()
    if graphKind != nil { sink.append(literal: "\n]}") }
    graphKind = newGraph?.kind
    guard let newGraph else {
      hasAnyNode = true
      return
    }
    graph.assign(newGraph.value)
    sink.append(literal: hasAnyNode ? ",\n{\"@id\":" : "\n{\"@id\":")
    appendReference(newGraph)
    sink.append(literal: ",\"@graph\":[")
    hasAnyNode = false
  }

  private func appendReference(_ term: TermView) {
    if term.kind == .blank {
      sink.append(literal: "\"_:")
      sink.append(term.value)
      sink.append(UInt8(ascii: "\""))
    } else {
      sink.appendJSON(term.value)
    }
  }

  private func append(_ term: TermView) {
    switch term.kind {
    case .iri, .blank:
      sink.append(literal: "{\"@id\":")
      appendReference(term)
    case .string:
      sink.append(literal: "{\"@value\":")
      sink.appendJSON(term.value)
    case .typed:
      sink.append(literal: "{\"@type\":")
      sink.appendJSON(term.annotation)
      sink.append(literal: ",\"@value\":")
      appendTypedValue(term)
    case .tagged, .taggedLeftToRight, .taggedRightToLeft:
      sink.append(literal: "{\"@language\":")
      sink.appendJSON(term.annotation)
      if term.kind == .taggedLeftToRight { sink.append(literal: ",\"@direction\":\"ltr\"") }
      if term.kind == .taggedRightToLeft { sink.append(literal: ",\"@direction\":\"rtl\"") }
      sink.append(literal: ",\"@value\":")
      sink.appendJSON(term.value)
    case .triple: break
    }
    sink.append(UInt8(ascii: "}"))
  }

  private func appendTypedValue(_ term: TermView) {
    sink.appendJSON(term.value)
  }
}

extension ByteSink {
  /// Appends a JSON string with its quotation marks.
  func appendJSON(_ text: ByteSpan) {
    append(UInt8(ascii: "\""))
    append(text, plain: .unescapedText) { byte in
      if byte == 0x7F { append(byte) } else { append(escapeOf: byte) }
    }
    append(UInt8(ascii: "\""))
  }
}
