import JSON

/// A JSON-LD context to read or to compact with.
public struct JSONLDContextDocument: Sendable {
  /// An object with an `@context` entry, or the value of one.
  let json: JSONValue

  /// Parses a context document: an object with an `@context` entry, or what may stand there.
  ///
  /// - Throws: `JSONError`
  public init(_ text: String) throws {
    try self.init(utf8: Array(text.utf8))
  }

  /// Parses a context document.
  ///
  /// - Throws: `JSONError`
  public init(utf8 bytes: [UInt8]) throws {
    self.init(json: try JSONValue(parsing: bytes))
  }

  init(json: JSONValue) { self.json = json }

  /// What stands at `@context`.
  var context: JSONValue { json.object?["@context"] ?? json }
}

/// What the JSON-LD 1.1 algorithms take into account.
public struct JSONLDOptions: Sendable {
  /// The version whose rules hold.
  public enum ProcessingMode: Sendable {
    case jsonLD10, jsonLD11
  }

  /// How base directions become RDF (section 8.2.2 of the API, and JSON-LD 1.2's `rdf:dirLangString`).
  public enum RDFDirection: Sendable {
    case i18nDatatype, compoundLiteral, rdf12
  }

  /// The IRI that relative references are resolved against.
  public var base: String?
  public var processingMode: ProcessingMode = .jsonLD11
  /// A context that documents are read with before their own.
  public var expandContext: JSONLDContextDocument?
  /// Contexts that documents may name, by IRI. No other is ever loaded.
  public var contexts: [String: JSONLDContextDocument] = [:]
  /// Arrays of one item become that item.
  public var compactArrays = true
  /// IRIs are written relative to the base.
  public var compactToRelative = true
  /// nil ignores base directions.
  public var rdfDirection: RDFDirection?
  /// `xsd:boolean`, `xsd:integer` and `xsd:double` literals become JSON's own values.
  public var useNativeTypes = false
  /// `rdf:type` stays a property instead of becoming `@type`.
  public var useRdfType = false
  /// How many remote contexts may be loaded within one another.
  public var remoteContextLimit = 16
  /// How many terms an active context may have.
  public var termLimit = 100_000

  public init(base: String? = nil) {
    self.base = base
  }
}
