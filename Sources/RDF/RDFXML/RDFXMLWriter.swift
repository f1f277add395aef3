import ByteStreams

/// Writes RDF/XML: one node element for each run of triples with the same subject, named by its type when that comes
/// first.
final class RDFXMLWriter: SyntaxWriter {
  private let sink: ByteSink
  private let isLenient: Bool
  private let prefixes: PrefixMap
  private let names: XMLElementNames
  private(set) var replacements = 0

  private var subject = ByteStore()
  private var subjectKind = TermView.Kind.triple
  /// The end tag of the open node element; empty when none is open.
  private var endTag: [UInt8] = []

  private static let description = Array("rdf:Description".utf8)

  init(sink: ByteSink, options: SerializerOptions) {
    self.sink = sink
    self.isLenient = options.isLenient
    self.prefixes = XMLElementNames.usable(options.prefixes)
    self.names = XMLElementNames(prefixes)
  }

  func start() {
    sink.append(literal: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF")
    for entry in prefixes {
      sink.append(literal: "\n    xmlns")
      if !entry.prefix.isEmpty { sink.append(UInt8(ascii: ":")) }
      sink.append(entry.prefix)
      sink.append(literal: "=\"")
      var namespace = entry.namespace
      namespace.withUTF8 { bytes in
        sink.append(bytes, plain: .xmlAttribute) { XMLText.appendEscape(of: $0, to: sink) }
      }
      sink.append(UInt8(ascii: "\""))
    }
    sink.append(literal: ">\n")
  }

  func finish() {
    endNode()
    sink.append(literal: "</rdf:RDF>\n")
  }

  func write(_ quad: QuadView) throws {
    if let graph = quad.graph { try drop(graph) }
    if quad.subject.kind != subjectKind || !subject.equals(quad.subject.value) {
      endNode()
      subject.assign(quad.subject.value)
      subjectKind = quad.subject.kind
      if try beginNode(quad, indentation: "  ") { return }
    }
    try appendProperty(quad.predicate, quad.object, indentation: "    ")
  }

  /// Opens a node element and returns whether its name already says the whole triple.
  private func beginNode(_ quad: QuadView, indentation: StaticString) throws -> Bool {
    let tag =
      quad.predicate.value.equals("http://www.w3.org/1999/02/22-rdf-syntax-ns#type") ? typeTag(quad.object) : nil
    sink.append(literal: indentation)
    if let tag {
      tag.open.withUnsafeBufferPointer { sink.append($0) }
      endTag = tag.close
    } else {
      sink.append(literal: "<rdf:Description")
      endTag = Array("</".utf8) + Self.description + [UInt8(ascii: ">")]
    }
    try appendReference(quad.subject, iriAttribute: " rdf:about=\"")
    sink.append(literal: ">\n")
    return tag != nil
  }

  private func endNode() {
    guard !endTag.isEmpty else { return }
    sink.append(literal: "  ")
    endTag.withUnsafeBufferPointer { sink.append($0) }
    sink.append(UInt8(ascii: "\n"))
    endTag = []
    subjectKind = .triple
  }

  private func typeTag(_ object: TermView) -> XMLElementNames.Tag? {
    guard object.kind == .iri, !RDFXMLNames.isForbiddenNode(object.value) else { return nil }
    return names.tag(object.value)
  }

  private func appendProperty(_ predicate: TermView, _ object: TermView, indentation: StaticString) throws {
    guard !RDFXMLNames.isForbiddenProperty(predicate.value), let tag = names.tag(predicate.value) else {
      throw SerializationError.predicateWithoutXMLName(NTriplesText.describe(predicate))
    }
    sink.append(literal: indentation)
    tag.open.withUnsafeBufferPointer { sink.append($0) }
    switch object.kind {
    case .iri, .blank:
      try appendReference(object, iriAttribute: " rdf:resource=\"")
      sink.append(literal: "/>\n")
    case .string, .typed, .tagged, .taggedLeftToRight, .taggedRightToLeft:
      try appendLiteral(object)
      tag.close.withUnsafeBufferPointer { sink.append($0) }
      sink.append(UInt8(ascii: "\n"))
    case .triple:
      sink.append(literal: " rdf:version=\"1.2\" rdf:parseType=\"Triple\">")
      try appendTriple(object)
      tag.close.withUnsafeBufferPointer { sink.append($0) }
      sink.append(UInt8(ascii: "\n"))
    }
  }

  private func appendTriple(_ term: TermView) throws {
    guard let triple = term.triple?.pointee else { return }
    sink.append(literal: "<rdf:Description")
    try appendReference(triple.subject, iriAttribute: " rdf:about=\"")
    sink.append(UInt8(ascii: ">"))
    try appendProperty(triple.predicate, triple.object, indentation: "")
    sink.append(literal: "</rdf:Description>")
  }

  private func appendReference(_ term: TermView, iriAttribute: StaticString) throws {
    if term.kind == .blank {
      sink.append(literal: " rdf:nodeID=\"")
      BlankNodeLabels.appendXML(term.value, to: sink)
    } else {
      sink.append(literal: iriAttribute)
      try append(term.value, plain: .xmlAttribute, of: term)
    }
    sink.append(UInt8(ascii: "\""))
  }

  private func appendLiteral(_ term: TermView) throws {
    switch term.kind {
    case .typed:
      sink.append(literal: " rdf:datatype=\"")
      try append(term.annotation, plain: .xmlAttribute, of: term)
      sink.append(literal: "\">")
    case .tagged, .taggedLeftToRight, .taggedRightToLeft:
      sink.append(literal: " xml:lang=\"")
      sink.append(term.annotation)
      if term.kind != .tagged { appendDirection(term) }
      sink.append(literal: "\">")
    case .string, .iri, .blank, .triple: sink.append(UInt8(ascii: ">"))
    }
    try append(term.value, plain: .xmlText, of: term)
  }

  /// The attributes of a base direction (RDF 1.2 XML Syntax, section 2.8).
  private func appendDirection(_ term: TermView) {
    sink.append(
      literal: "\" rdf:version=\"1.2\" xmlns:its=\"http://www.w3.org/2005/11/its\" its:version=\"2.0\" its:dir=\"")
    sink.append(literal: term.kind == .taggedLeftToRight ? "ltr" : "rtl")
  }

  @inline(__always)
  private func append(_ text: ByteSpan, plain: ASCIISet, of term: TermView) throws {
    let forbidden =
      isLenient
      ? withUnsafeMutablePointer(to: &replacements) {
        XMLText.append(text, plain: plain, to: sink, replacing: $0)
      } : XMLText.append(text, plain: plain, to: sink, replacing: nil)
    if let forbidden {
      throw SerializationError.characterForbiddenInXML(code: forbidden, term: NTriplesText.describe(term))
    }
  }

  private func drop(_ graph: TermView) throws {
    guard isLenient else {
      throw SerializationError.namedGraph(syntax: .rdfXML, graph: NTriplesText.describe(graph))
    }
    replacements += 1
  }
}

/// The names of RDF's vocabulary that mean something else as elements (RDF/XML, section 5.1).
enum RDFXMLNames {
  /// `coreSyntaxTerms`, `rdf:Description`, `oldTerms`, and `rdf:li`, which a parser would number.
  static func isForbiddenProperty(_ iri: ByteSpan) -> Bool {
    guard iri.starts(with: "http://www.w3.org/1999/02/22-rdf-syntax-ns#") else { return false }
    let name = iri.dropping(43)
    return isCore(name) || name.equals("Description") || name.equals("li") || isOld(name)
  }

  /// `coreSyntaxTerms`, `rdf:Description`, `rdf:li`, `oldTerms`
  static func isForbiddenNode(_ iri: ByteSpan) -> Bool { isForbiddenProperty(iri) }

  /// `coreSyntaxTerms`
  static func isCore(_ name: ByteSpan) -> Bool {
    name.equals("RDF") || name.equals("ID") || name.equals("about") || name.equals("parseType")
      || name.equals("resource") || name.equals("nodeID") || name.equals("datatype") || name.equals("annotation")
      || name.equals("annotationNodeID") || name.equals("version")
  }

  /// `oldTerms`
  static func isOld(_ name: ByteSpan) -> Bool {
    name.equals("aboutEach") || name.equals("aboutEachPrefix") || name.equals("bagID")
  }
}
