import RDF

/// The JSON-LD context of everything that newsgraph writes as JSON-LD; `Schemas/context.jsonld` holds the same.
///
/// Names are those of the vocabulary without prefix.
public enum JSONLDContext {
  /// The context document.
  public static let text = "{\n  \"@context\": " + object(indentation: "  ") + "\n}\n"

  /// The context itself, its lines after the first indented.
  static func object(indentation: String) -> String {
    let lines = ["\"@version\": 1.1", "\"id\": \"@id\"", "\"type\": \"@type\""] + prefixes + terms
    let inner = lines.map { "\(indentation)  \($0)" }.joined(separator: ",\n")
    return "{\n\(inner)\n\(indentation)}"
  }

  private static var prefixes: [String] {
    Vocabulary.prefixes.map { "\"\($0.prefix)\": \"\($0.namespace)\"" }
  }

  private static var terms: [String] {
    (JSONLDTerm.classes + JSONLDTerm.individuals + JSONLDTerm.properties).map(definition)
  }

  private static func definition(_ term: JSONLDTerm) -> String {
    let coercion: String? =
      switch term.value {
      case .plain: nil
      case .iri: "@id"
      case .vocabulary: "@vocab"
      case .typed(let datatype): datatype
      }
    guard coercion != nil || term.isSet else { return "\"\(term.name)\": \"\(term.iri)\"" }
    var parts = ["\"@id\": \"\(term.iri)\""]
    if let coercion { parts.append("\"@type\": \"\(coercion)\"") }
    if term.isSet { parts.append("\"@container\": \"@set\"") }
    return "\"\(term.name)\": { \(parts.joined(separator: ", ")) }"
  }
}
