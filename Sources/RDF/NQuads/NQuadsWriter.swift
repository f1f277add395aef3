import ByteStreams

/// Writes N-Triples and N-Quads, in the form that both call canonical.
final class NQuadsWriter: SyntaxWriter {
  private let sink: ByteSink
  private let syntax: RDFSyntax
  private let isLenient: Bool
  private(set) var replacements = 0

  init(sink: ByteSink, syntax: RDFSyntax, isLenient: Bool) {
    self.sink = sink
    self.syntax = syntax
    self.isLenient = isLenient
  }

  func start() {}

  func finish() {}

  func write(_ quad: QuadView) throws {
    if let graph = quad.graph, syntax == .nTriples { try drop(graph) }
    NTriplesText.append(quad.subject, to: sink)
    sink.append(UInt8(ascii: " "))
    NTriplesText.append(quad.predicate, to: sink)
    sink.append(UInt8(ascii: " "))
    NTriplesText.append(quad.object, to: sink)
    if let graph = quad.graph, syntax == .nQuads {
      sink.append(UInt8(ascii: " "))
      NTriplesText.append(graph, to: sink)
    }
    sink.append(literal: " .\n")
  }

  private func drop(_ graph: TermView) throws {
    guard isLenient else { throw SerializationError.namedGraph(syntax: syntax, graph: NTriplesText.describe(graph)) }
    replacements += 1
  }
}

/// Terms as N-Triples writes them.
enum NTriplesText {
  /// Appends a term. IRIs go out as they are: parsers and checked initialisers let none through that need escapes.
  @inline(__always)
  static func append(_ term: TermView, to sink: ByteSink) {
    switch term.kind {
    case .iri:
      sink.append(UInt8(ascii: "<"))
      sink.append(term.value)
      sink.append(UInt8(ascii: ">"))
    case .blank:
      sink.append(literal: "_:")
      sink.append(term.value)
    case .string: sink.appendQuoted(term.value)
    case .typed:
      sink.appendQuoted(term.value)
      sink.append(literal: "^^<")
      sink.append(term.annotation)
      sink.append(UInt8(ascii: ">"))
    case .tagged, .taggedLeftToRight, .taggedRightToLeft:
      sink.appendQuoted(term.value)
      appendTag(term, to: sink)
    case .triple: appendTriple(term, to: sink)
    }
  }

  static func appendTag(_ term: TermView, to sink: ByteSink) {
    sink.append(UInt8(ascii: "@"))
    sink.append(term.annotation)
    if term.kind == .taggedLeftToRight { sink.append(literal: "--ltr") }
    if term.kind == .taggedRightToLeft { sink.append(literal: "--rtl") }
  }

  private static func appendTriple(_ term: TermView, to sink: ByteSink) {
    guard let triple = term.triple?.pointee else { return }
    sink.append(literal: "<<( ")
    append(triple.subject, to: sink)
    sink.append(UInt8(ascii: " "))
    append(triple.predicate, to: sink)
    sink.append(UInt8(ascii: " "))
    appendNested(triple.object, to: sink)
    sink.append(literal: " )>>")
  }

  @inline(never)
  private static func appendNested(_ term: TermView, to sink: ByteSink) { append(term, to: sink) }

  /// A term as text, for messages and descriptions.
  static func describe(_ term: TermView) -> String {
    let bytes = try? ByteSink.collect { append(term, to: $0) }
    return String(decoding: bytes ?? [], as: UTF8.self)
  }

  static func describe(_ term: Term) -> String { describe(TermArena(capacity: 256).view(term)) }
}
