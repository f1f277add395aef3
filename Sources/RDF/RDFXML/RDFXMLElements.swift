/// Node elements and property elements (RDF/XML Syntax, section 7.2).
extension RDFXMLParser {
  // MARK: Nodes

  func startNode(_ element: XMLElementEvent) throws {
    try checkNodeName(element.name)
    let mark = arena.mark
    let attributes = try RDFXMLAttributes(element, isLenient: options.isLenient)
    guard attributes.resource == nil, attributes.datatype == nil, attributes.parseType == nil,
      attributes.annotation == nil, attributes.annotationNodeID == nil
    else { throw RDFXMLFault("a node element with an attribute that belongs to properties") }
    let scope = try scope(attributes)
    try enterParent()
    let subject = try subject(attributes, scope)
    frames.append(
      Frame(kind: .node, scope: scope, subject: subject, owner: subject, predicate: subject, mark: mark))
    if !isRDF(element.name, "Description") {
      try emit(subject, TermView(.iri, ByteSpan(WellKnown.type)), try iri(element.name))
    }
    try emitProperties(attributes, element, of: subject, scope)
  }

  private func checkNodeName(_ name: XMLName) throws {
    guard name.namespaceSpan.equals("http://www.w3.org/1999/02/22-rdf-syntax-ns#") else { return }
    let local = name.localSpan
    if RDFXMLNames.isCore(local) || local.equals("li") || RDFXMLNames.isOld(local) {
      throw RDFXMLFault("rdf:\(local.text) is not allowed as a node element")
    }
  }

  /// Tells the enclosing property that it has a node.
  private func enterParent() throws {
    guard let parent = frames.last else { return }
    let top = frames.count - 1
    switch parent.kind {
    case .property:
      guard !parent.hasChild else { throw RDFXMLFault("a property with more than one object") }
      guard parent.datatype == nil else { throw RDFXMLFault("rdf:datatype on a property whose object is a node") }
      guard text.withUnsafeBufferPointer(Self.isSpace) else { throw RDFXMLFault("text beside an element") }
      text.removeAll(keepingCapacity: true)
    case .triple:
      guard !parent.hasChild else { throw RDFXMLFault("a triple term with more than one node") }
    default: break
    }
    frames[top].hasChild = true
  }

  private func subject(_ attributes: RDFXMLAttributes, _ scope: Scope) throws -> TermView {
    let given = [attributes.id, attributes.nodeID, attributes.about].filter { $0 != nil }.count
    guard given <= 1 else { throw RDFXMLFault("more than one of rdf:ID, rdf:nodeID and rdf:about") }
    if let about = attributes.about { return TermView(.iri, try resolve(about, scope)) }
    if let id = attributes.id { return try identifier(id, scope) }
    if let label = attributes.nodeID { return try labelled(label) }
    return nodes.fresh(in: arena)
  }

  private func emitProperties(
    _ attributes: RDFXMLAttributes, _ element: XMLElementEvent, of subject: TermView, _ scope: Scope
  ) throws {
    if let type = attributes.type {
      try emit(subject, TermView(.iri, ByteSpan(WellKnown.type)), TermView(.iri, try resolve(type, scope)))
    }
    for index in attributes.properties {
      let predicate = try iri(element.attributeName(index))
      try emit(subject, predicate, plain(element.attributeValue(index), scope))
    }
  }

  /// The node is complete: the property that it is in has its object.
  func endNode() throws {
    guard frames.count >= 2 else { return }
    let node = frames[frames.count - 1].subject
    let parent = frames[frames.count - 2]
    switch parent.kind {
    case .property: try emit(parent, node)
    case .collection: try appendToCollection(node)
    default: break
    }
  }

  // MARK: Properties

  func startProperty(_ element: XMLElementEvent) throws {
    let mark = arena.mark
    let top = frames.count - 1
    let predicate = try propertyName(element.name)
    frames[top].hasChild = true
    let attributes = try RDFXMLAttributes(element, isLenient: options.isLenient)
    guard attributes.about == nil else { throw RDFXMLFault("rdf:about on a property") }
    let scope = try scope(attributes)
    let owner = frames[top].subject
    var frame = Frame(
      kind: .property, scope: scope, subject: owner, owner: owner, predicate: predicate, mark: mark)
    frame.statementID = try attributes.id.map { try identifier($0, scope) }
    frame.reifier = try reifier(attributes, scope)
    text.removeAll(keepingCapacity: true)
    if let parseType = attributes.parseType {
      try begin(&frame, parseType: parseType, attributes)
    } else if attributes.resource != nil || attributes.nodeID != nil || attributes.hasProperties {
      try beginEmpty(&frame, attributes, element)
    } else {
      frame.datatype = try attributes.datatype.map { try resolve($0, scope) }
    }
    frames.append(frame)
  }

  private func propertyName(_ name: XMLName) throws -> TermView {
    guard name.namespaceSpan.equals("http://www.w3.org/1999/02/22-rdf-syntax-ns#") else { return try iri(name) }
    let local = name.localSpan
    if local.equals("li") { return nextItem() }
    if RDFXMLNames.isCore(local) || local.equals("Description") || RDFXMLNames.isOld(local) {
      throw RDFXMLFault("rdf:\(local.text) is not allowed as a property element")
    }
    return try iri(name)
  }

  private func nextItem() -> TermView {
    let top = frames.count - 1
    frames[top].itemCount += 1
    return TermView(.iri, arena.copy("\(RDFVocabulary.namespace)_\(frames[top].itemCount)"))
  }

  private func reifier(_ attributes: RDFXMLAttributes, _ scope: Scope) throws -> TermView? {
    if let annotation = attributes.annotation {
      guard attributes.annotationNodeID == nil else {
        throw RDFXMLFault("both rdf:annotation and rdf:annotationNodeID")
      }
      return TermView(.iri, try resolve(annotation, scope))
    }
    return try attributes.annotationNodeID.map { try labelled($0) }
  }

  private func begin(_ frame: inout Frame, parseType: ByteSpan, _ attributes: RDFXMLAttributes) throws {
    guard attributes.resource == nil, attributes.nodeID == nil, attributes.datatype == nil, !attributes.hasProperties
    else { throw RDFXMLFault("rdf:parseType together with other attributes") }
    if parseType.equals("Resource") {
      frame.kind = .resource
      let node = nodes.fresh(in: arena)
      try emit(frame, node)
      frame.subject = node
    } else if parseType.equals("Collection") {
      frame.kind = .collection
    } else if parseType.equals("Triple") {
      frame.kind = .triple
      guard captures.count < NQuadsParser.depthLimit else { throw RDFXMLFault("triple terms nested too deeply") }
      captures.append([])
    } else {
      frame.kind = .literal
      literal = XMLLiteralBuilder()
    }
  }

  private func beginEmpty(_ frame: inout Frame, _ attributes: RDFXMLAttributes, _ element: XMLElementEvent) throws {
    guard attributes.datatype == nil else { throw RDFXMLFault("rdf:datatype on a property whose object is a node") }
    guard attributes.resource == nil || attributes.nodeID == nil else {
      throw RDFXMLFault("both rdf:resource and rdf:nodeID")
    }
    frame.kind = .emptyProperty
    let object: TermView
    if let resource = attributes.resource {
      object = TermView(.iri, try resolve(resource, frame.scope))
    } else if let label = attributes.nodeID {
      object = try labelled(label)
    } else {
      object = nodes.fresh(in: arena)
    }
    try emit(frame, object)
    try emitProperties(attributes, element, of: object, frame.scope)
  }

  func endProperty(_ frame: Frame) throws {
    guard !frame.hasChild else { return }
    try text.withUnsafeBufferPointer { text in
      if let datatype = frame.datatype {
        try emit(frame, try typed(text, datatype))
      } else {
        try emit(frame, plain(text, frame.scope))
      }
    }
    text.removeAll(keepingCapacity: true)
  }

  func endLiteral(_ frame: Frame) throws {
    try literal.bytes.withUnsafeBufferPointer { text in
      try emit(
        frame, TermView(.typed, text, annotation: ByteSpan("http://www.w3.org/1999/02/22-rdf-syntax-ns#XMLLiteral")))
    }
  }

  // MARK: Collections

  /// Adds an item to the collection below the item's own frame.
  private func appendToCollection(_ item: TermView) throws {
    let index = frames.count - 2
    // The list node outlives the item: its memory must be below the item's, so it is named by number.
    let node = nodes.fresh(in: arena)
    if let previous = frames[index].listNode {
      try emit(previous, TermView(.iri, ByteSpan(WellKnown.rest)), node)
    } else {
      try emit(frames[index], node)
    }
    try emit(node, TermView(.iri, ByteSpan(WellKnown.first)), item)
    let itemFrame = frames[frames.count - 1]
    arena.release(to: itemFrame.mark)
    frames[index].listNode = BlankNodeFactory.node(nodes.latest, in: arena)
    frames[frames.count - 1].mark = arena.mark
  }

  func endCollection(_ frame: Frame) throws {
    let end = TermView(.iri, ByteSpan(WellKnown.nil))
    if let last = frame.listNode {
      try emit(last, TermView(.iri, ByteSpan(WellKnown.rest)), end)
    } else {
      try emit(frame, end)
    }
  }

  // MARK: Triple terms

  func endTriple(_ frame: Frame) throws {
    let said = captures.removeLast()
    guard said.count == 1 else {
      throw RDFXMLFault("rdf:parseType=\"Triple\" needs exactly one triple, not \(said.count)")
    }
    // "rdf:parseType='Triple' is ignored unless the document says that it is RDF 1.2" (W3C test rdf12-xml-tt-01)
    guard frame.scope.isVersion12 else { return }
    try emit(frame, arena.view(.triple(said[0])))
  }
}
