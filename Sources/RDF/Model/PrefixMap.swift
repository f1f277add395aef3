import JSON

/// Namespace prefixes in the order in which they were declared.
public struct PrefixMap: Hashable, Sendable, Sequence, ExpressibleByDictionaryLiteral {
  /// A prefix without its colon, and the IRI that it stands for.
  public struct Entry: Hashable, Sendable {
    public let prefix: String
    public let namespace: String

    public init(prefix: String, namespace: String) {
      self.prefix = prefix
      self.namespace = namespace
    }

    public static func == (left: Entry, right: Entry) -> Bool {
      left.prefix.hasSameBytes(as: right.prefix) && left.namespace.hasSameBytes(as: right.namespace)
    }

    public func hash(into hasher: inout Hasher) {
      hasher.combine(ExactString(prefix))
      hasher.combine(ExactString(namespace))
    }
  }

  private var entries: [Entry] = []
  /// Where each prefix stands in `entries`.
  private var positions: [ExactString: Int] = [:]

  public init() {}

  /// The entries in the order written; a later entry replaces an earlier one of the same prefix.
  public init(dictionaryLiteral elements: (String, String)...) {
    for (prefix, namespace) in elements { self[prefix] = namespace }
  }

  /// The namespace of a prefix. Setting nil removes it.
  public subscript(prefix: String) -> String? {
    get { positions[ExactString(prefix)].map { entries[$0].namespace } }
    set {
      let index = positions[ExactString(prefix)]
      guard let newValue else {
        if let index { remove(at: index) }
        return
      }
      let entry = Entry(prefix: prefix, namespace: newValue)
      if let index {
        entries[index] = entry
      } else {
        positions[ExactString(prefix)] = entries.count
        entries.append(entry)
      }
    }
  }

  private mutating func remove(at index: Int) {
    entries.remove(at: index)
    positions = Dictionary(uniqueKeysWithValues: entries.enumerated().map { (ExactString($1.prefix), $0) })
  }

  public var count: Int { entries.count }
  public var isEmpty: Bool { entries.isEmpty }

  public func makeIterator() -> IndexingIterator<[Entry]> { entries.makeIterator() }

  /// `rdf`, `rdfs`, `xsd`, `owl`, `skos`, `schema`, `prov`, `org`, `oa`, `sem`, `foaf`, `dcterms`: what a reader
  /// would expect to see abbreviated.
  public static let common: PrefixMap = [
    "rdf": RDFVocabulary.namespace,
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "xsd": XSD.namespace,
    "owl": "http://www.w3.org/2002/07/owl#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "schema": "https://schema.org/",
    "prov": "http://www.w3.org/ns/prov#",
    "org": "http://www.w3.org/ns/org#",
    "oa": "http://www.w3.org/ns/oa#",
    "sem": "http://semanticweb.cs.vu.nl/2009/11/sem/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "dcterms": "http://purl.org/dc/terms/",
  ]
}
