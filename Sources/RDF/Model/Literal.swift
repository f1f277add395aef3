import JSON

/// A literal: text with a datatype, and for natural language a language tag and maybe a base direction (RDF 1.2).
///
/// Equality is that of RDF terms: lexical forms compare by bytes (`"1"` and `"01"` differ), tags as they are written.
public struct Literal: Hashable, Sendable, CustomStringConvertible {
  /// The base direction of a text (`rdf:dirLangString`).
  public enum Direction: String, Hashable, Sendable {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"
  }

  @usableFromInline
  enum Kind: Hashable, Sendable {
    case string
    case typed(IRI)
    case tagged(String, Direction?)
  }

  /// The text between the quotes, unescaped.
  public let lexicalForm: String
  @usableFromInline let kind: Kind

  /// A plain string (`xsd:string`).
  public init(_ text: String) {
    self.init(lexicalForm: text, kind: .string)
  }

  /// A literal with a datatype. The lexical form is not checked against it: ill-typed literals are RDF too.
  ///
  /// - Throws: `TermError.missingLanguage` for `rdf:langString` and `rdf:dirLangString`.
  public init(_ text: String, datatype: IRI) throws(TermError) {
    guard datatype != RDFVocabulary.langString, datatype != RDFVocabulary.dirLangString else {
      throw TermError.missingLanguage(text)
    }
    self.init(unchecked: text, datatype: datatype)
  }

  /// A text in a natural language.
  ///
  /// - Throws: `TermError.invalidLanguageTag` unless `language` is well-formed by BCP 47.
  public init(_ text: String, language: String, direction: Direction? = nil) throws(TermError) {
    guard LanguageTag.isWellFormed(language) else { throw TermError.invalidLanguageTag(language) }
    self.init(lexicalForm: text, kind: .tagged(language, direction))
  }

  /// A typed literal whose datatype is known not to be `rdf:langString` or `rdf:dirLangString`.
  public init(unchecked text: String, datatype: IRI) {
    self.init(lexicalForm: text, kind: datatype == XSD.string ? .string : .typed(datatype))
  }

  /// A text whose language tag is known to be well-formed.
  public init(unchecked text: String, language: String, direction: Direction? = nil) {
    self.init(lexicalForm: text, kind: .tagged(language, direction))
  }

  private init(lexicalForm: String, kind: Kind) {
    self.lexicalForm = lexicalForm
    self.kind = kind
  }

  /// The datatype: `xsd:string` for plain strings, `rdf:langString` or `rdf:dirLangString` for tagged ones.
  public var datatype: IRI {
    switch kind {
    case .string: XSD.string
    case .typed(let iri): iri
    case .tagged(_, nil): RDFVocabulary.langString
    case .tagged: RDFVocabulary.dirLangString
    }
  }

  /// The language tag, as written.
  public var language: String? {
    if case .tagged(let language, _) = kind { language } else { nil }
  }

  /// The base direction.
  public var direction: Direction? {
    if case .tagged(_, let direction) = kind { direction } else { nil }
  }

  /// As in N-Triples.
  public var description: String { NTriplesText.describe(.literal(self)) }

  public static func == (left: Literal, right: Literal) -> Bool {
    guard left.lexicalForm.hasSameBytes(as: right.lexicalForm) else { return false }
    switch (left.kind, right.kind) {
    case (.string, .string): return true
    case (.typed(let left), .typed(let right)): return left == right
    case (.tagged(let left, let leftDirection), .tagged(let right, let rightDirection)):
      return left.hasSameBytes(as: right) && leftDirection == rightDirection
    default: return false
    }
  }

  public func hash(into hasher: inout Hasher) {
    lexicalForm.hashBytes(into: &hasher)
    kind.hash(into: &hasher)
  }
}

extension Literal {
  /// `true` or `false` (`xsd:boolean`).
  public init(_ value: Bool) {
    self.init(unchecked: value ? "true" : "false", datatype: XSD.boolean)
  }

  /// A whole number (`xsd:integer`).
  public init(_ value: some BinaryInteger) {
    self.init(unchecked: String(value), datatype: XSD.integer)
  }
}
