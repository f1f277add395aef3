import ByteStreams

/// Writes N-Triples and N-Quads, in the form that both call canonical.
final class NQuadsWriter: SyntaxWriter {
  private let sink: ByteSink
  private let syntax: RDFSyntax
  private let isLenient: Bool
  private(set) var replacements = 0

  private let isCanonical: Bool

  init(sink: ByteSink, syntax: RDFSyntax, options: SerializerOptions) {
    self.sink = sink
    self.syntax = syntax
    self.isLenient = options.isLenient
    self.isCanonical = options.isCanonical
  }

  func start() {}

  func finish() {}

  func write(_ quad: QuadView) throws {
    if let graph = quad.graph, syntax == .nTriples { try drop(graph) }
    NTriplesText.append(quad.subject, to: sink)
    sink.append(UInt8(ascii: " "))
    NTriplesText.append(quad.predicate, to: sink)
    sink.append(UInt8(ascii: " "))
    if isCanonical {
      NTriplesText.appendCanonical(quad.object, to: sink)
    } else {
      NTriplesText.append(quad.object, to: sink)
    }
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

  /// Appends a term in the canonical form of RDF 1.2 N-Triples (section 4).
  static func appendCanonical(_ term: TermView, to sink: ByteSink) {
    if let triple = term.triple?.pointee {
      sink.append(literal: "<<( ")
      append(triple.subject, to: sink)
      sink.append(UInt8(ascii: " "))
      append(triple.predicate, to: sink)
      sink.append(UInt8(ascii: " "))
      appendCanonical(triple.object, to: sink)
      sink.append(literal: " )>>")
    } else if term.kind.isLiteral {
      let noncharacters = ["\u{FFFE}", "\u{FFFF}"]
      let text = noncharacters.contains { term.value.text.contains($0) }
      if text { appendEscapingNoncharacters(term.value, to: sink) } else { sink.appendQuoted(term.value) }
      if term.kind == .typed {
        sink.append(literal: "^^<")
        sink.append(term.annotation)
        sink.append(UInt8(ascii: ">"))
      } else if term.kind.isTagged {
        let lowered = term.annotation.map { (65...90).contains($0) ? $0 | 0x20 : $0 }
        lowered.withUnsafeBufferPointer { appendTag(TermView(term.kind, term.value, annotation: $0), to: sink) }
      }
    } else {
      append(term, to: sink)
    }
  }

  private static func appendEscapingNoncharacters(_ text: ByteSpan, to sink: ByteSink) {
    sink.append(UInt8(ascii: "\""))
    for scalar in text.text.unicodeScalars {
      switch scalar.value {
      case 0xFFFE: sink.append(literal: "\\uFFFE")
      case 0xFFFF: sink.append(literal: "\\uFFFF")
      default:
        Array(String(scalar).utf8).withUnsafeBufferPointer { bytes in
          sink.append(bytes, plain: .unescapedText) { sink.append(escapeOf: $0) }
        }
      }
    }
    sink.append(UInt8(ascii: "\""))
  }

  @inline(never)
  private static func appendNested(_ term: TermView, to sink: ByteSink) { append(term, to: sink) }

  /// A term as text, for messages and descriptions.
  static func describe(_ term: TermView) -> String {
    let bytes = try? ByteSink.collect { append(term, to: $0) }
    return String(decoding: bytes ?? [], as: UTF8.self)
  }

  static func describe(_ term: Term) -> String {
    let arena = TermArena(capacity: 256)
    return withExtendedLifetime(arena) { describe(arena.view(term)) }
  }
}
