import CLibXML2

/// Validates a document as a tree, with its entities expanded.
///
/// Only documents with a DOCTYPE need that, and they are rare and small. While a document streams, libxml2 does not
/// validate what entities hold, and version 2.9 reads freed memory where a schema wants an element as a whole. Entities
/// outside of the document are never read: they count as not declared.
enum XMLTree {
  /// Reads and validates a document and returns whether it is valid. Whatever is wrong with it is among the errors
  /// afterwards.
  static func read(_ input: XMLInput, _ schema: XMLGrammar.Schema?, _ errors: XMLErrors) -> Bool {
    guard let parser = xmlNewParserCtxt() else { return false }
    defer { xmlFreeParserCtxt(parser) }
    // The handlers of the parser get the parser itself.
    parser.pointee._private = errors.pointer
    parser.pointee.sax.pointee.serror = { context, error in
      let parser = context?.assumingMemoryBound(to: xmlParserCtxt.self)
      XMLErrors.handler(parser?.pointee._private, error)
    }
    parser.pointee.sax.pointee.entityDecl = { context, name, type, publicName, systemName, content in
      let kind = xmlEntityType(rawValue: UInt32(type))
      guard kind == XML_INTERNAL_GENERAL_ENTITY || kind == XML_INTERNAL_PARAMETER_ENTITY else { return }
      xmlSAX2EntityDecl(context, name, type, publicName, systemName, content)
    }
    errors.currentLine = { parser.pointee.input.map { Int($0.pointee.line) } ?? 0 }
    defer { errors.currentLine = nil }
    let options = XMLValidator.options | Int32(XML_PARSE_NOENT.rawValue)
    guard let document = xmlCtxtReadIO(parser, XMLInput.read, nil, input.pointer, errors.file, nil, options)
    else { return false }
    defer { xmlFreeDoc(document) }
    errors.currentLine = nil
    checkReferences(document, errors)
    return validate(document, schema, errors)
  }

  private static func validate(_ document: xmlDocPtr, _ schema: XMLGrammar.Schema?, _ errors: XMLErrors) -> Bool {
    switch schema {
    case .relaxNG(let schema):
      guard let context = xmlRelaxNGNewValidCtxt(schema) else { return false }
      defer { xmlRelaxNGFreeValidCtxt(context) }
      xmlRelaxNGSetValidStructuredErrors(context, XMLErrors.handler, errors.pointer)
      return xmlRelaxNGValidateDoc(context, document) == 0
    case .xsd(let schema):
      guard let context = xmlSchemaNewValidCtxt(schema) else { return false }
      defer { xmlSchemaFreeValidCtxt(context) }
      xmlSchemaSetValidStructuredErrors(context, XMLErrors.handler, errors.pointer)
      return xmlSchemaValidateDoc(context, document) == 0
    case nil: return true
    }
  }

  private static func checkReferences(_ document: xmlDocPtr, _ errors: XMLErrors) {
    guard let root = xmlDocGetRootElement(document), let dictionary = document.pointee.dict,
      var references = GraphMLReferences(root: root, errors, { xmlDictLookup(dictionary, $0, -1) })
    else { return }
    var next: xmlNodePtr? = root
    while let node = next {
      if node.pointee.type == XML_ELEMENT_NODE { references.check(node) }
      next = node.pointee.type == XML_ELEMENT_NODE ? node.pointee.children : nil
      var up = node
      while next == nil, up != root {
        next = up.pointee.next
        guard next == nil, let parent = up.pointee.parent else { break }
        up = parent
      }
    }
  }
}
