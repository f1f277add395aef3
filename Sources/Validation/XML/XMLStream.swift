import CLibXML2

/// One pass over a document with RELAX NG: an element is built with its attributes when it starts, and freed when it
/// ends.
///
/// libxml2's own reader does the same with more work: it parses in pieces of 512 bytes, builds texts, and walks over all
/// that is built.
struct XMLStream: ~Copyable {
  enum Outcome {
    case valid
    case invalid
    /// The document has a DOCTYPE and may have entities: `XMLTree` must read it from its start.
    case hasDoctype
  }

  private let input: XMLInput
  private let errors: XMLErrors
  private let validation: xmlRelaxNGValidCtxtPtr?
  private var parser: xmlParserCtxtPtr?
  private var references: GraphMLReferences?
  private var hasRoot = false
  private var hasDoctype = false
  /// The element whose content cannot be validated until it is there as a whole.
  private var whole: xmlNodePtr?
  /// Whether the text that is read is known to the validation.
  private var isInText = false
  /// Whether everything was as the schema demands.
  private var isValid = true

  private init(_ input: XMLInput, _ validation: xmlRelaxNGValidCtxtPtr?, _ errors: XMLErrors) {
    self.input = input
    self.validation = validation
    self.errors = errors
  }

  /// Reads a whole document. Whatever is wrong with it is among the errors afterwards.
  static func read(_ input: XMLInput, _ schema: xmlRelaxNGPtr?, _ errors: XMLErrors) -> Outcome {
    let validation = schema.flatMap { xmlRelaxNGNewValidCtxt($0) }
    if let validation { xmlRelaxNGSetValidStructuredErrors(validation, XMLErrors.handler, errors.pointer) }
    defer { if let validation { xmlRelaxNGFreeValidCtxt(validation) } }
    var stream = XMLStream(input, validation, errors)
    return withUnsafeMutablePointer(to: &stream) { run($0) }
  }

  /// The parser has the stream's address: with an object in its stead, counting references and guarding every access
  /// would take a tenth of the time.
  private static func run(_ stream: UnsafeMutablePointer<XMLStream>) -> Outcome {
    var handler = XMLStream.handler
    let input = stream.pointee.input
    let errors = stream.pointee.errors
    guard
      let parser = xmlCreateIOParserCtxt(&handler, stream, XMLInput.read, nil, input.pointer, XML_CHAR_ENCODING_NONE)
    else { return .invalid }
    defer {
      xmlFreeDoc(parser.pointee.myDoc)
      xmlFreeParserCtxt(parser)
    }
    stream.pointee.parser = parser
    errors.currentLine = { parser.pointee.input.map { Int($0.pointee.line) } ?? 0 }
    defer { errors.currentLine = nil }
    xmlCtxtUseOptions(parser, XMLValidator.options)
    parser.pointee.linenumbers = 1
    xmlParseDocument(parser)
    if stream.pointee.hasDoctype { return .hasDoctype }
    return stream.pointee.isValid && parser.pointee.wellFormed == 1 ? .valid : .invalid
  }

  // MARK: - Events

  private static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    xmlSAXVersion(&handler, 2)
    // libxml2's own handlers may tell of an error, so no method of the stream may be at work while they are.
    handler.startDocument = { xmlSAX2StartDocument(stream($0).pointee.parser) }
    handler.endDocument = { xmlSAX2EndDocument(stream($0).pointee.parser) }
    handler.setDocumentLocator = nil
    handler.internalSubset = { context, _, _, _ in stream(context).pointee.stopForDoctype() }
    handler.startElementNs = { context, name, prefix, uri, namespaces, namespace, count, defaulted, attributes in
      let pass = stream(context)
      xmlSAX2StartElementNs(
        pass.pointee.parser, name, prefix, uri, namespaces, namespace, count, defaulted, attributes)
      pass.pointee.start()
    }
    handler.endElementNs = { context, name, prefix, uri in
      let pass = stream(context)
      guard let element = pass.pointee.parser?.pointee.node else { return }
      pass.pointee.end(element)
      xmlSAX2EndElementNs(pass.pointee.parser, name, prefix, uri)
      pass.pointee.free(element)
    }
    let text: charactersSAXFunc = { context, characters, count in
      let pass = stream(context)
      if pass.pointee.whole != nil {
        xmlSAX2Characters(pass.pointee.parser, characters, count)
      } else {
        pass.pointee.text(characters, count)
      }
    }
    handler.characters = text
    handler.ignorableWhitespace = text
    handler.cdataBlock = text
    handler.reference = nil
    handler.comment = nil
    handler.processingInstruction = nil
    // What follows is for entities, and there are none without a DOCTYPE.
    handler.resolveEntity = nil
    handler.getEntity = { _, name in xmlGetPredefinedEntity(name) }
    handler.getParameterEntity = nil
    handler.externalSubset = nil
    handler.isStandalone = nil
    handler.hasInternalSubset = nil
    handler.hasExternalSubset = nil
    handler.warning = nil
    handler.error = nil
    handler.fatalError = nil
    handler.serror = { context, error in
      guard let error else { return }
      XMLErrors.handler(stream(context).pointee.errors.pointer, error)
    }
    return handler
  }

  fileprivate mutating func stopForDoctype() {
    hasDoctype = true
    xmlStopParser(parser)
  }

  fileprivate mutating func start() {
    guard let parser, let element = parser.pointee.node else { return }
    isInText = false
    if !hasRoot {
      hasRoot = true
      input.forgetStart()
      references = GraphMLReferences(root: element, errors) { xmlDictLookup(parser.pointee.dict, $0, -1) }
    }
    if let validation, whole == nil {
      switch xmlRelaxNGValidatePushElement(validation, parser.pointee.myDoc, element) {
      case 1: break
      case 0: whole = element
      default: isValid = false
      }
    }
    references?.check(element)
  }

  fileprivate mutating func text(_ characters: UnsafePointer<xmlChar>?, _ count: Int32) {
    guard let validation, let characters, !isInText else { return }
    for character in UnsafeBufferPointer(start: characters, count: Int(count))
    where character != 0x20 && character != 0x0A && character != 0x09 && character != 0x0D {
      isInText = true
      // The validation wants a text that ends in a zero, and only whether there is one.
      if xmlRelaxNGValidatePushCData(validation, "x", 1) != 1 { isValid = false }
      return
    }
  }

  fileprivate mutating func end(_ element: xmlNodePtr) {
    isInText = false
    guard let validation, let document = parser?.pointee.myDoc else { return }
    if whole == nil {
      if xmlRelaxNGValidatePopElement(validation, document, element) != 1 { isValid = false }
    } else if whole == element {
      if xmlRelaxNGValidateFullElement(validation, document, element) != 1 { isValid = false }
      whole = nil
    }
  }

  // MARK: - Memory

  /// Takes an element out of the tree. The parser builds the next ones from it: allocating them is a tenth of the time.
  fileprivate mutating func free(_ element: xmlNodePtr) {
    guard whole == nil, let parser, let parent = element.pointee.parent, parent.pointee.type == XML_ELEMENT_NODE
    else { return }
    guard parent.pointee.children == element, element.pointee.next == nil, element.pointee.children == nil,
      element.pointee.nsDef == nil
    else {
      xmlUnlinkNode(element)
      return xmlFreeNode(element)
    }
    parent.pointee.children = nil
    parent.pointee.last = nil
    var attribute = element.pointee.properties
    while let current = attribute {
      attribute = current.pointee.next
      free(current, parser)
    }
    recycle(element, parser)
  }

  private func free(_ attribute: xmlAttrPtr, _ parser: xmlParserCtxtPtr) {
    // The document knows ids, from which only libxml2 removes them.
    guard attribute.pointee.atype != XML_ATTRIBUTE_ID, let text = attribute.pointee.children,
      text.pointee.next == nil, text.pointee.type == XML_TEXT_NODE
    else { return xmlFreeProp(attribute) }
    xmlNodeSetContent(text, nil)
    recycle(text, parser)
    attribute.pointee.next = parser.pointee.freeAttrs
    parser.pointee.freeAttrs = attribute
    parser.pointee.freeAttrsNr += 1
  }

  private func recycle(_ node: xmlNodePtr, _ parser: xmlParserCtxtPtr) {
    node.pointee.next = parser.pointee.freeElems
    parser.pointee.freeElems = node
    parser.pointee.freeElemsNr += 1
  }
}

/// The stream whose events a parser tells. It hands back what `run` gave it, which is never nil.
private func stream(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<XMLStream> {
  context!.assumingMemoryBound(to: XMLStream.self)
}
