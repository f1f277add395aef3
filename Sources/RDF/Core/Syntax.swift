/// The syntaxes that RDF is read and written in.
///
/// All are used alike: `Dataset(parsing:as:)` and `serialized(as:)` for what fits in memory, `RDFParser`,
/// `QuadSequence` and `RDFSerializer` for streams.
public enum RDFSyntax: String, CaseIterable, Hashable, Sendable {
  /// One triple a line; fastest, and easy for other tools (https://www.w3.org/TR/rdf12-n-triples/).
  ///
  /// ```swift
  /// let dataset = try Dataset(parsing: #"<x:s> <x:p> "text"@en ."#.utf8, as: .nTriples)
  /// for quad in dataset.quads { print(quad.subject, quad.predicate, quad.object) }
  /// let bytes = try dataset.serialized(as: .nTriples)
  /// ```
  case nTriples = "ntriples"
  /// One quad a line, the fourth term naming its graph (https://www.w3.org/TR/rdf12-n-quads/).
  ///
  /// ```swift
  /// let quad = Quad(.iri("x:s"), "x:p", .literal(Literal(5)), graph: .iri("x:g"))
  /// let bytes = try Dataset([quad]).serialized(as: .nQuads)
  /// // <x:s> <x:p> "5"^^<http://www.w3.org/2001/XMLSchema#integer> <x:g> .
  /// ```
  case nQuads = "nquads"
  /// For people: prefixes, grouped subjects, numbers without quotes (https://www.w3.org/TR/rdf12-turtle/).
  ///
  /// ```swift
  /// let dataset = try Dataset(parsing: "PREFIX ex: <x:> ex:s a ex:T ; ex:p 5, true .".utf8, as: .turtle)
  /// print(dataset.prefixes["ex"] ?? "")
  /// let bytes = try dataset.serialized(as: .turtle, options: SerializerOptions(prefixes: dataset.prefixes))
  /// ```
  case turtle
  /// Turtle with named graphs (https://www.w3.org/TR/rdf12-trig/).
  ///
  /// ```swift
  /// let dataset = try Dataset(parsing: "<x:g> { <x:s> <x:p> <x:o> }".utf8, as: .triG)
  /// print(dataset.graphNames)
  /// let bytes = try dataset.serialized(as: .triG)
  /// ```
  case triG = "trig"
  /// XML. It cannot say everything: what it can't is a `SerializationError` that names the term, never a broken file
  /// (https://www.w3.org/TR/rdf12-xml/).
  ///
  /// ```swift
  /// let parser = RDFParser(.rdfXML, options: ParserOptions(base: "http://example.org/")) { print(Quad($0)) }
  /// try parser.read(try ByteSource(path: "graph.rdf"))
  /// let bytes = try dataset.serialized(as: .rdfXML, options: SerializerOptions(prefixes: .common))
  /// ```
  case rdfXML = "rdfxml"
  /// JSON-LD 1.1, expanded or compacted with a context (https://www.w3.org/TR/json-ld11/). `JSONLD` has the algorithms
  /// on documents.
  ///
  /// ```swift
  /// var options = SerializerOptions()
  /// options.context = try JSONLDContextDocument(#"{"@vocab": "https://schema.org/"}"#)
  /// let bytes = try dataset.serialized(as: .jsonLD, options: options)
  /// ```
  case jsonLD = "jsonld"

  /// The name people know it by.
  public var name: String {
    switch self {
    case .nTriples: "N-Triples"
    case .nQuads: "N-Quads"
    case .turtle: "Turtle"
    case .triG: "TriG"
    case .rdfXML: "RDF/XML"
    case .jsonLD: "JSON-LD"
    }
  }

  /// File name extensions without the dot, the usual one first.
  public var fileExtensions: [String] {
    switch self {
    case .nTriples: ["nt"]
    case .nQuads: ["nq"]
    case .turtle: ["ttl"]
    case .triG: ["trig"]
    case .rdfXML: ["rdf", "owl", "xml"]
    case .jsonLD: ["jsonld", "json"]
    }
  }

  /// The registered media type.
  public var mediaType: String {
    switch self {
    case .nTriples: "application/n-triples"
    case .nQuads: "application/n-quads"
    case .turtle: "text/turtle"
    case .triG: "application/trig"
    case .rdfXML: "application/rdf+xml"
    case .jsonLD: "application/ld+json"
    }
  }

  /// Whether the syntax can say in which named graph a triple is.
  public var supportsNamedGraphs: Bool {
    switch self {
    case .nQuads, .triG, .jsonLD: true
    case .nTriples, .turtle, .rdfXML: false
    }
  }

  /// The syntax of a name: one of `RawValue`, a file name extension (case ignored) or a media type.
  public init?(named name: String) {
    let name = name.lowercased()
    let match = Self.allCases.first {
      $0.rawValue == name || $0.fileExtensions.contains(name) || $0.mediaType == name || $0.aliases.contains(name)
    }
    guard let match else { return nil }
    self = match
  }

  /// The syntax of a file by the extension of its name; a final `.gz` is ignored.
  public init?(path: String) {
    var parts = path.split(separator: "/").last?.split(separator: ".").map { $0.lowercased() } ?? []
    if parts.last == "gz" { parts.removeLast() }
    guard parts.count > 1, let last = parts.last else { return nil }
    guard let match = Self.allCases.first(where: { $0.fileExtensions.contains(last) }) else { return nil }
    self = match
  }

  private var aliases: [String] {
    switch self {
    case .nTriples: ["n-triples"]
    case .nQuads: ["n-quads"]
    case .rdfXML: ["rdf/xml", "rdf-xml"]
    case .jsonLD: ["json-ld"]
    case .turtle, .triG: []
    }
  }
}
