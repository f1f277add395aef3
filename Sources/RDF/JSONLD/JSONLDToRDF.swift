import JSON

/// Section 8.1: Deserialize JSON-LD to RDF, straight from expanded documents: a node that comes twice says the union of
/// both, which is what merging them first would say.
struct JSONLDToRDF {
  let options: JSONLDOptions
  /// Whether IRIs and language tags need only fit the grammar of Turtle.
  private let isLenient: Bool
  private let emit: (Quad) throws -> Void
  private var freshCount = 0

  init(options: JSONLDOptions, isLenient: Bool = false, emit: @escaping (Quad) throws -> Void) {
    self.options = options
    self.isLenient = isLenient
    self.emit = emit
  }

  /// Says all quads of expanded nodes.
  mutating func convert(_ nodes: [JSONValue], graph: Resource? = nil) throws {
    for node in nodes { _ = try convert(node: node.object ?? [:], graph: graph) }
  }

  private mutating func fresh() -> BlankNode {
    freshCount += 1
    return BlankNode(unchecked: "genid\(freshCount)")
  }

  /// Says what a node object says and returns the node; nil when its identifier is no IRI.
  private mutating func convert(node: JSONObject, graph: Resource?) throws -> Resource? {
    let subject: Resource?
    if let id = node["@id"] { subject = id.string.flatMap(resource) } else { subject = .blank(fresh()) }
    for (key, value) in node {
      switch key {
      case "@id", "@index", "@context": break
      case "@type":
        for type in value.asArray {
          guard let subject, let object = type.string.flatMap(resource) else { continue }
          try emit(Quad(subject, RDFVocabulary.type, Term(object), graph: graph))
        }
      case "@graph":
        guard let name = subject else { continue }
        for inner in value.asArray { _ = try convert(node: inner.object ?? [:], graph: name) }
      case "@included":
        for inner in value.asArray { _ = try convert(node: inner.object ?? [:], graph: graph) }
      case "@reverse":
        for (property, items) in value.object ?? [:] { try convertReverse(subject, property, items.asArray, graph) }
      default: try convert(subject, key, value.asArray, graph)
      }
    }
    return subject
  }

  private mutating func convertReverse(
    _ subject: Resource?, _ property: String, _ items: [JSONValue], _ graph: Resource?
  ) throws {
    for item in items {
      let other = try convert(node: item.object ?? [:], graph: graph)
      guard let subject, let other, let predicate = iri(property) else { continue }
      try emit(Quad(other, predicate, Term(subject), graph: graph))
    }
  }

  private mutating func convert(
    _ subject: Resource?, _ property: String, _ items: [JSONValue], _ graph: Resource?
  ) throws {
    let predicate = iri(property)
    for item in items {
      guard let object = try term(item, graph) else { continue }
      guard let subject, let predicate else { continue }
      try emit(Quad(subject, predicate, object, graph: graph))
    }
  }

  /// The term of a value, list or node object.
  private mutating func term(_ item: JSONValue, _ graph: Resource?) throws -> Term? {
    guard let object = item.object else { return nil }
    if let list = object["@list"] { return try convert(list: list.asArray, graph) }
    if let value = object["@value"] { return try literal(value, object, graph) }
    return try convert(node: object, graph: graph).map { Term($0) }
  }

  /// Section 8.3: List to RDF Conversion.
  private mutating func convert(list: [JSONValue], _ graph: Resource?) throws -> Term {
    guard !list.isEmpty else { return .iri(RDFVocabulary.nil) }
    let nodes = list.map { _ in Resource.blank(fresh()) }
    for (index, item) in list.enumerated() {
      if let object = try term(item, graph) {
        try emit(Quad(nodes[index], RDFVocabulary.first, object, graph: graph))
      }
      let rest: Term = index + 1 < nodes.count ? Term(nodes[index + 1]) : .iri(RDFVocabulary.nil)
      try emit(Quad(nodes[index], RDFVocabulary.rest, rest, graph: graph))
    }
    return Term(nodes[0])
  }

  /// Section 8.2: Object to RDF Conversion, for value objects.
  private mutating func literal(_ value: JSONValue, _ object: JSONObject, _ graph: Resource?) throws -> Term? {
    let type = object["@type"]?.string
    if type == "@json" {
      return .literal(Literal(unchecked: CanonicalJSON.text(value), datatype: RDFVocabulary.json))
    }
    let datatype = type.flatMap(iri)
    if type != nil, datatype == nil { return nil }
    switch value {
    case .bool(let flag):
      return .literal(Literal(unchecked: flag ? "true" : "false", datatype: datatype ?? XSD.boolean))
    case .number(let number): return .literal(Self.literal(number, datatype))
    case .string(let text): return try literal(text, datatype, object, graph)
    case .null, .array, .object: return nil
    }
  }

  private static func literal(_ number: JSONNumber, _ datatype: IRI?) -> Literal {
    let isWhole = number.value.rounded() == number.value && number.value.magnitude < 1e21
    if !isWhole || datatype == XSD.double {
      return Literal(unchecked: ECMANumber.canonicalDouble(number.value), datatype: datatype ?? XSD.double)
    }
    // Whole numbers keep all their digits, more than a double holds.
    let text =
      number.isIntegerText
      ? (number.value == 0 ? "0" : number.text) : ECMANumber.text(number.value)
    return Literal(unchecked: text, datatype: datatype ?? XSD.integer)
  }

  private mutating func literal(
    _ text: String, _ datatype: IRI?, _ object: JSONObject, _ graph: Resource?
  ) throws -> Term? {
    if let datatype { return .literal(Literal(unchecked: text, datatype: datatype)) }
    let language = object["@language"]?.string
    if let language, !isTag(language) { return nil }
    guard let direction = object["@direction"]?.string, let mode = options.rdfDirection else {
      return .literal(language.map { Literal(unchecked: text, language: $0) } ?? Literal(text))
    }
    switch mode {
    case .i18nDatatype:
      let iri = "https://www.w3.org/ns/i18n#\(language?.lowercased() ?? "")_\(direction)"
      return .literal(Literal(unchecked: text, datatype: IRI(unchecked: iri)))
    case .compoundLiteral:
      let node = Resource.blank(fresh())
      try emit(Quad(node, RDFVocabulary.value, .literal(Literal(text)), graph: graph))
      if let language {
        try emit(Quad(node, RDFVocabulary.language, .literal(Literal(language.lowercased())), graph: graph))
      }
      try emit(Quad(node, RDFVocabulary.direction, .literal(Literal(direction)), graph: graph))
      return Term(node)
    case .rdf12:
      guard let language else { return .literal(Literal(text)) }
      return .literal(Literal(unchecked: text, language: language, direction: Literal.Direction(rawValue: direction)))
    }
  }

  private func iri(_ text: String) -> IRI? {
    guard isLenient else { return try? IRI(text) }
    return JSONLDKeyword.isAbsoluteIRI(text) ? IRI(unchecked: text) : nil
  }

  private func isTag(_ text: String) -> Bool {
    guard isLenient else { return LanguageTag.isWellFormed(text) }
    var text = text
    return text.withUTF8 { LanguageTag.fitsGrammar($0) }
  }

  /// The resource of an identifier; nil when it is no IRI.
  func resource(_ text: String) -> Resource? {
    guard JSONLDKeyword.isBlank(text) else { return iri(text).map(Resource.iri) }
    guard let node = try? BlankNode(String(text.dropFirst(2))) else { return nil }
    return .blank(BlankNodeFactory.labelled(node))
  }
}
