/// A term that RDF does not have.
public enum TermError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Not an absolute IRI (RFC 3987).
  case invalidIRI(String)
  /// Not a blank node label (Turtle's `BLANK_NODE_LABEL` without `_:`).
  case invalidBlankNodeLabel(String)
  /// Not a well-formed language tag (BCP 47).
  case invalidLanguageTag(String)
  /// `rdf:langString` or `rdf:dirLangString` as datatype of a literal without a language.
  case missingLanguage(String)

  public var description: String {
    switch self {
    case .invalidIRI(let value): "not an absolute IRI: <\(value)>"
    case .invalidBlankNodeLabel(let label): "not a blank node label: \"\(label)\""
    case .invalidLanguageTag(let tag): "not a language tag: \"\(tag)\""
    case .missingLanguage(let text): "a language-tagged string without a language: \"\(text)\""
    }
  }
}
