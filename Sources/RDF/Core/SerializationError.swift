/// A graph that a syntax cannot express. Each case names the term that is in the way.
public enum SerializationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The predicate has no ending that could be the name of an XML element, or is one of the names that RDF/XML
  /// reserves.
  case predicateWithoutXMLName(String)
  /// The term holds a character that XML 1.0 forbids, even escaped.
  case characterForbiddenInXML(code: UInt32, term: String)
  /// The syntax has no named graphs.
  case namedGraph(syntax: RDFSyntax, graph: String)
  /// The syntax has no triple terms.
  case tripleTerm(syntax: RDFSyntax, term: String)
  /// A term that is not valid: an IRI with characters that no syntax can write, a label that is none.
  case invalidTerm(String)

  public var description: String {
    switch self {
    case .predicateWithoutXMLName(let iri):
      "RDF/XML cannot express the predicate \(iri): no ending of it is an XML name"
    case .characterForbiddenInXML(let code, let term):
      "XML forbids the character U+\(Self.hexadecimal(code)), which is in \(term)"
    case .namedGraph(let syntax, let graph): "\(syntax.name) has no named graphs, but \(graph) is one"
    case .tripleTerm(let syntax, let term): "\(syntax.name) has no triple terms: \(term)"
    case .invalidTerm(let term): "not a valid RDF term: \(term)"
    }
  }

  private static func hexadecimal(_ code: UInt32) -> String {
    let digits = String(code, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
