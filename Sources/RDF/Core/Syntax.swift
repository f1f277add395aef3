/// The syntaxes that RDF is read and written in.
public enum RDFSyntax: String, CaseIterable, Hashable, Sendable {
  case nTriples = "ntriples"
  case nQuads = "nquads"
  case turtle
  case triG = "trig"
  case rdfXML = "rdfxml"
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
