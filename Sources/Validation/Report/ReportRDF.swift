import ByteStreams
public import RDF

/// The terms of a SHACL result that RDF reports need as they are.
public struct SHACLDetail: Hashable, Sendable {
  public var focusNode: Term
  /// The result path: an IRI, or the blank node that the shapes graph describes a path with.
  public var path: Term?
  /// The triples that describe the path when it is a blank node.
  public var pathDescription: [Triple] = []
  public var value: Term?
  public var component: IRI
  public var sourceShape: Term
  public var severity: IRI
  public var messages: [Literal]
}

/// Terms of the SHACL vocabulary that reports use.
enum SH {
  static let namespace = "http://www.w3.org/ns/shacl#"
  static func term(_ name: String) -> IRI { IRI(unchecked: namespace + name) }
}

extension ValidationReport {
  /// A `sh:ValidationReport`. Results of SHACL have everything that SHACL asks of them (section 3.6); results of other
  /// validators have their message, severity and, as `sh:resultMessage`, place.
  func writeTurtle(to sink: ByteSink) throws {
    let options = SerializerOptions(prefixes: ["sh": SH.namespace, "xsd": XSD.namespace], isLenient: true)
    let serializer = RDFSerializer(.turtle, to: sink, options: options)
    try serializer.write(contentsOf: triples().map { Quad($0) })
    try serializer.finish()
  }

  /// The report as RDF.
  public func triples() -> [Triple] {
    let report = Resource.blank(BlankNode(unchecked: "report"))
    var triples = [
      Triple(report, RDFVocabulary.type, .iri(SH.term("ValidationReport"))),
      Triple(report, SH.term("conforms"), .literal(Literal(conforms))),
    ]
    let nodes = results.indices.map { Resource.blank(BlankNode(unchecked: "result\($0)")) }
    for node in nodes { triples.append(Triple(report, SH.term("result"), Term(node))) }
    for (node, result) in zip(nodes, results) { triples += result.triples(of: node) }
    var described: Set<Triple> = []
    for triple in results.compactMap(\.detail).flatMap(\.pathDescription) where described.insert(triple).inserted {
      triples.append(triple)
    }
    return triples
  }
}

extension ValidationResult {
  fileprivate func triples(of node: Resource) -> [Triple] {
    var triples = [Triple(node, RDFVocabulary.type, .iri(SH.term("ValidationResult")))]
    func add(_ property: String, _ object: Term?) {
      if let object { triples.append(Triple(node, SH.term(property), object)) }
    }
    guard let detail else {
      add("resultSeverity", .iri(SH.term(severity.shaclName)))
      let place = [file, line.map(String.init), column.map(String.init)].compactMap(\.self).joined(separator: ":")
      add("resultMessage", .literal(Literal("\(place): \(message)")))
      return triples
    }
    add("focusNode", detail.focusNode)
    add("resultPath", detail.path)
    add("value", detail.value)
    add("sourceConstraintComponent", .iri(detail.component))
    add("sourceShape", detail.sourceShape)
    add("resultSeverity", .iri(detail.severity))
    for message in detail.messages { add("resultMessage", .literal(message)) }
    return triples
  }
}

extension ValidationResult.Severity {
  fileprivate var shaclName: String {
    switch self {
    case .violation: "Violation"
    case .warning: "Warning"
    case .info: "Info"
    }
  }
}
