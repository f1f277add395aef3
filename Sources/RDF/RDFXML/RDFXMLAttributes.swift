/// The attributes of an element that RDF/XML gives a meaning, sorted by it.
struct RDFXMLAttributes {
  var id: ByteSpan?
  var about: ByteSpan?
  var nodeID: ByteSpan?
  var resource: ByteSpan?
  var datatype: ByteSpan?
  var parseType: ByteSpan?
  var type: ByteSpan?
  var annotation: ByteSpan?
  var annotationNodeID: ByteSpan?
  var version: ByteSpan?
  var language: ByteSpan?
  var base: ByteSpan?
  var direction: ByteSpan?
  /// Indices of attributes that are properties.
  var properties: [Int] = []

  /// Whether there is anything that says something of a resource.
  var hasProperties: Bool { type != nil || !properties.isEmpty }

  /// Sorts the attributes of an element.
  ///
  /// - Throws: `RDFXMLFault` for those that RDF/XML forbids.
  init(_ element: XMLElementEvent, isLenient: Bool) throws(RDFXMLFault) {
    for index in 0..<element.attributeCount {
      let name = element.attributeName(index)
      let value = element.attributeValue(index)
      guard name.namespace != nil else {
        try setUnqualified(name.localSpan, value, isLenient: isLenient)
        continue
      }
      let namespace = name.namespaceSpan
      if namespace.equals("http://www.w3.org/1999/02/22-rdf-syntax-ns#") {
        if try !setRDF(name.localSpan, value) { properties.append(index) }
      } else if namespace.equals("http://www.w3.org/XML/1998/namespace") {
        if name.localSpan.equals("lang") { language = value }
        if name.localSpan.equals("base") { base = value }
      } else if namespace.equals("http://www.w3.org/2005/11/its") {
        if name.localSpan.equals("dir") { direction = value }
      } else {
        properties.append(index)
      }
    }
  }

  /// Attributes of the RDF namespace; false for one that is a property.
  private mutating func setRDF(_ name: ByteSpan, _ value: ByteSpan) throws(RDFXMLFault) -> Bool {
    if name.equals("about") {
      about = value
    } else if name.equals("resource") {
      resource = value
    } else if name.equals("ID") {
      id = value
    } else if name.equals("nodeID") {
      nodeID = value
    } else if name.equals("datatype") {
      datatype = value
    } else if name.equals("parseType") {
      parseType = value
    } else if name.equals("type") {
      type = value
    } else if name.equals("annotation") {
      annotation = value
    } else if name.equals("annotationNodeID") {
      annotationNodeID = value
    } else if name.equals("version") {
      version = value
    } else if RDFXMLNames.isOld(name) || name.equals("li") || name.equals("Description") || name.equals("RDF") {
      throw RDFXMLFault("rdf:\(name.text) is not allowed as an attribute")
    } else {
      return false
    }
    return true
  }

  /// RDF/XML's old unqualified attributes mean those of the RDF namespace; others are not allowed.
  private mutating func setUnqualified(
    _ name: ByteSpan, _ value: ByteSpan, isLenient: Bool
  ) throws(RDFXMLFault) {
    let isOld =
      name.equals("about") || name.equals("ID") || name.equals("resource") || name.equals("parseType")
      || name.equals("type")
    if isOld {
      _ = try setRDF(name, value)
    } else if !isLenient, !name.text.lowercased().hasPrefix("xml") {
      throw RDFXMLFault("attribute \(name.text) without a namespace")
    }
  }
}

/// What is wrong with an RDF/XML element; the parser adds the place.
struct RDFXMLFault: Error {
  var message: String

  init(_ message: String) { self.message = message }
}
