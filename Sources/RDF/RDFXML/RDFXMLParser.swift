/// Reads RDF/XML, RDF 1.1 and 1.2, over libxml2's push parser.
final class RDFXMLParser: SyntaxParser, XMLEventHandler {
  /// What an open element is.
  enum Kind {
    /// `rdf:RDF`
    case root
    case node
    /// A property whose content decides what its object is.
    case property
    /// Properties with `rdf:parseType`.
    case collection, resource, literal, triple
    /// A property with an object in its attributes: it must be empty.
    case emptyProperty
  }

  /// What an element's content inherits.
  struct Scope {
    var language: ByteSpan = ByteSpan(start: nil, count: 0)
    var direction: TermView.Kind = .tagged
    var base: Int = -1
    var isVersion12 = false
  }

  /// An open element.
  struct Frame {
    var kind: Kind
    var scope: Scope
    /// Of a node: itself. Of a property: the node it belongs to; of one that holds a resource: that resource.
    var subject: TermView
    /// Of a property: the node whose property it is.
    var owner: TermView
    var predicate: TermView
    var datatype: ByteSpan?
    var statementID: TermView?
    var reifier: TermView?
    /// How many `rdf:li` there were.
    var itemCount = 0
    var hasChild = false
    /// Of a collection: its latest list node.
    var listNode: TermView?
    var mark: TermArena.Mark
  }

  let options: ParserOptions
  private let consumer: any QuadConsumer
  let arena = TermArena()
  let maker: TermMaker
  var nodes = BlankNodeFactory()
  var resolvers: [IRIResolver] = []
  var ids: Set<[UInt8]> = []
  var frames: [Frame] = []
  /// The character data of the open property.
  var text: [UInt8] = []
  var literal = XMLLiteralBuilder()
  /// The triples said within `rdf:parseType="Triple"`, innermost last.
  var captures: [[Triple]] = []
  private lazy var reader = XMLEventReader(handler: self)
  private var names = XMLNameCache()
  private var documentScope = Scope()

  init(options: ParserOptions, consumer: any QuadConsumer) {
    self.options = options
    self.consumer = consumer
    maker = TermMaker(arena: arena, isLenient: options.isLenient)
    if let base = options.base {
      resolvers.append(IRIResolver(base: arena.copy(base.value)))
      documentScope.base = 0
    }
  }

  func parse(
    _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, isFinal: Bool
  ) throws -> UnsafePointer<UInt8> {
    do {
      try reader.push(start, end - start, isFinal: isFinal)
    } catch let error as RDFXMLFault {
      throw ParseError(syntax: .rdfXML, message: error.message, line: reader.line, column: reader.column)
    } catch let error as ScanError {
      throw ParseError(syntax: .rdfXML, message: error.message, line: reader.line, column: reader.column)
    } catch let error as XMLFailure {
      throw ParseError(syntax: .rdfXML, message: error.message, line: error.line, column: error.column)
    }
    return end
  }

  // MARK: Events

  func startElement(_ element: XMLElementEvent) throws {
    guard let top = frames.last else { return try startDocument(element) }
    switch top.kind {
    case .root, .property, .collection, .triple: try startNode(element)
    case .node, .resource: try startProperty(element)
    case .literal: literal.start(element)
    case .emptyProperty:
      throw RDFXMLFault("a property with rdf:resource, rdf:nodeID or property attributes must be empty")
    }
  }

  func endElement(_ name: XMLName) throws {
    guard let top = frames.last else { return }
    if top.kind == .literal, literal.depth > 0 { return literal.end(name) }
    switch top.kind {
    case .root, .emptyProperty: break
    case .node: try endNode()
    case .property: try endProperty(top)
    case .collection: try endCollection(top)
    case .resource: break
    case .literal: try endLiteral(top)
    case .triple: try endTriple(top)
    }
    arena.release(to: frames.removeLast().mark)
    let base = frames.last?.scope.base ?? documentScope.base
    while resolvers.count - 1 > max(base, documentScope.base) { resolvers.removeLast() }
  }

  func text(_ bytes: ByteSpan) throws {
    guard let top = frames.last else { return }
    switch top.kind {
    case .literal: literal.text(bytes)
    case .property where !top.hasChild: text.append(contentsOf: bytes)
    case .root, .node, .collection, .resource, .triple, .property, .emptyProperty:
      guard Self.isSpace(bytes) else { throw RDFXMLFault("text where only elements are allowed") }
      if top.kind == .emptyProperty, !options.isLenient {
        throw RDFXMLFault("a property with rdf:resource, rdf:nodeID or property attributes must be empty")
      }
    }
  }

  func comment(_ bytes: ByteSpan) {
    if frames.last?.kind == .literal { literal.comment(bytes) }
  }

  func instruction(target: ByteSpan, data: ByteSpan) {
    if frames.last?.kind == .literal { literal.instruction(target: target, data: data) }
  }

  static func isSpace(_ bytes: ByteSpan) -> Bool {
    bytes.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 || $0 == 0x0D }
  }

  // MARK: Output

  /// Says a triple, or keeps it where `rdf:parseType="Triple"` wants it.
  func emit(_ subject: TermView, _ predicate: TermView, _ object: TermView) throws {
    if captures.isEmpty {
      try consumer.consume(QuadView(subject: subject, predicate: predicate, object: object))
    } else {
      let triple = Triple(TripleView(subject: subject, predicate: predicate, object: object))
      captures[captures.count - 1].append(triple)
    }
  }

  /// Says the triple of a property and what its attributes say of that triple.
  func emit(_ property: Frame, _ object: TermView) throws {
    try emit(property.owner, property.predicate, object)
    if let reifier = property.reifier {
      let parts = TripleView(subject: property.owner, predicate: property.predicate, object: object)
      try emit(reifier, TermView(.iri, ByteSpan(WellKnown.reifies)), TermView(triple: arena.place(parts)))
    }
    if let id = property.statementID { try emitReification(id, property, object) }
  }

  private func emitReification(_ id: TermView, _ property: Frame, _ object: TermView) throws {
    func iri(_ text: StaticString) -> TermView { TermView(.iri, ByteSpan(text)) }
    try emit(id, iri(WellKnown.type), iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement"))
    try emit(id, iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#subject"), property.owner)
    try emit(id, iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate"), property.predicate)
    try emit(id, iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#object"), object)
  }

  // MARK: Scopes

  private func startDocument(_ element: XMLElementEvent) throws {
    guard isRDF(element.name, "RDF") else { return try startNode(element) }
    let attributes = try RDFXMLAttributes(element, isLenient: options.isLenient)
    guard attributes.about == nil, attributes.id == nil, attributes.nodeID == nil, attributes.resource == nil,
      attributes.datatype == nil, attributes.parseType == nil, !attributes.hasProperties
    else { throw RDFXMLFault("rdf:RDF with attributes that it must not have") }
    let mark = arena.mark
    let none = TermView(.iri, ByteSpan(start: nil, count: 0))
    frames.append(
      Frame(
        kind: .root, scope: try scope(attributes), subject: none, owner: none, predicate: none, mark: mark))
  }

  /// The scope of an element with these attributes.
  func scope(_ attributes: RDFXMLAttributes) throws -> Scope {
    var scope = frames.last?.scope ?? documentScope
    if let version = attributes.version { scope.isVersion12 = version.starts(with: "1.2") }
    if let language = attributes.language {
      guard language.count == 0 || isTag(language) else {
        throw RDFXMLFault("not a well-formed language tag: \(language.text)")
      }
      scope.language = arena.copy(language)
    }
    if let base = attributes.base {
      var target = try resolve(base, scope)
      if let hash = target.firstIndex(of: UInt8(ascii: "#")) { target = target.prefixed(hash) }
      resolvers.append(IRIResolver(base: target))
      scope.base = resolvers.count - 1
    }
    if let direction = attributes.direction { try setDirection(direction, &scope) }
    return scope
  }

  private func isTag(_ language: ByteSpan) -> Bool {
    options.isLenient ? LanguageTag.fitsGrammar(language) : LanguageTag.isWellFormed(language)
  }

  private func setDirection(_ direction: ByteSpan, _ scope: inout Scope) throws {
    if direction.equals("ltr") {
      scope.direction = .taggedLeftToRight
    } else if direction.equals("rtl") {
      scope.direction = .taggedRightToLeft
    } else {
      throw RDFXMLFault("its:dir that is neither ltr nor rtl")
    }
  }

  func isRDF(_ name: XMLName, _ local: StaticString) -> Bool {
    name.localSpan.equals(local) && name.namespaceSpan.equals("http://www.w3.org/1999/02/22-rdf-syntax-ns#")
  }

  // MARK: Terms

  /// The IRI of an element or attribute: namespace and local name.
  func iri(_ name: XMLName) throws -> TermView {
    if let known = names.iri(name) { return TermView(.iri, known) }
    guard name.namespace != nil else { throw RDFXMLFault("\(name.localSpan.text) has no namespace") }
    let bytes = Array(name.namespaceSpan) + Array(name.localSpan)
    guard bytes.withUnsafeBufferPointer(isAbsolute) else {
      throw RDFXMLFault("not a valid IRI: <\(String(decoding: bytes, as: UTF8.self))>")
    }
    return TermView(.iri, names.insert(name, bytes))
  }

  private func isAbsolute(_ iri: ByteSpan) -> Bool {
    guard options.isLenient, let start = iri.baseAddress else { return IRISyntax.isAbsolute(iri) }
    return IRISyntax.afterScheme(start, start + iri.count) != nil && TermCheck.isReference(iri)
  }

  /// Resolves an IRI reference.
  func resolve(_ reference: ByteSpan, _ scope: Scope) throws -> ByteSpan {
    if let start = reference.baseAddress {
      let end = start + reference.count
      if IRISyntax.absoluteEnd(start, end) == end { return arena.copy(reference) }
      if options.isLenient, IRISyntax.afterScheme(start, end) != nil, TermCheck.isReference(reference) {
        return arena.copy(reference)
      }
    }
    guard
      options.isLenient ? TermCheck.isReference(reference) || reference.count == 0 : IRISyntax.isReference(reference)
    else { throw RDFXMLFault("not a valid IRI: <\(reference.text)>") }
    guard scope.base >= 0 else { throw RDFXMLFault("relative IRI <\(reference.text)>, but no base IRI is known") }
    let resolver = resolvers[scope.base]
    let target = arena.take(resolver.bound(reference)).assumingMemoryBound(to: UInt8.self)
    return ByteSpan(start: target, count: resolver.resolve(reference, to: target))
  }

  /// The IRI of an `rdf:ID`, which must be new.
  func identifier(_ name: ByteSpan, _ scope: Scope) throws -> TermView {
    guard NameSyntax.isNCName(name) else { throw RDFXMLFault("rdf:ID that is not an XML name: \(name.text)") }
    let fragment = [UInt8(ascii: "#")] + name
    let iri = try fragment.withUnsafeBufferPointer { try resolve($0, scope) }
    guard ids.insert(Array(iri)).inserted else { throw RDFXMLFault("rdf:ID used twice: \(name.text)") }
    return TermView(.iri, iri)
  }

  /// The blank node of an `rdf:nodeID`.
  func labelled(_ name: ByteSpan) throws -> TermView {
    guard NameSyntax.isNCName(name) else { throw RDFXMLFault("rdf:nodeID that is not an XML name: \(name.text)") }
    // XML names may end in a dot, labels may not.
    guard name[name.count - 1] == UInt8(ascii: ".") else { return BlankNodeFactory.labelled(name, in: arena) }
    let label = Array(name) + Array("genidx".utf8)
    return label.withUnsafeBufferPointer { TermView(.blank, arena.copy($0)) }
  }

  /// A literal of the scope's language.
  func plain(_ text: ByteSpan, _ scope: Scope) -> TermView {
    guard scope.language.count > 0 else { return TermView(.string, text) }
    return TermView(scope.isVersion12 ? scope.direction : .tagged, text, annotation: scope.language)
  }

  /// A literal of a datatype.
  func typed(_ text: ByteSpan, _ datatype: ByteSpan) throws -> TermView {
    try maker.typed(text, datatype, at: datatype.baseAddress!)
  }
}
