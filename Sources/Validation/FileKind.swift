import ByteStreams
public import RDF

/// What kind of file something is, as far as validating it is concerned.
public enum FileKind: Hashable, Sendable {
  /// RDF/XML, which is XML and RDF.
  case rdfXML
  case graphML
  /// XML of another vocabulary.
  case xml
  /// JSON-LD, which is JSON and RDF.
  case jsonLD
  case json
  /// RDF in a syntax of its own.
  case rdf(RDFSyntax)

  /// The syntax to read the file's RDF with.
  var syntax: RDFSyntax? {
    switch self {
    case .rdfXML: .rdfXML
    case .jsonLD: .jsonLD
    case .rdf(let syntax): syntax
    case .graphML, .xml, .json: nil
    }
  }

  var isXML: Bool { self == .rdfXML || self == .graphML || self == .xml }
  var isJSON: Bool { self == .jsonLD || self == .json }

  /// The kind that the extension of a file's name tells, or else the beginning of its content.
  ///
  /// - Throws: `ValidationError.unknownKind`, or `FileError` when the file can't be read.
  public static func detect(path: String) throws -> FileKind {
    if let known = named(path) { return known }
    let bytes = try ByteSource(path: path).readAll(limit: 4_096)
    guard let kind = sniffed(bytes) else { throw ValidationError.unknownKind(path: path) }
    return kind
  }

  private static func named(_ path: String) -> FileKind? {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    switch name[name.index(after: dot)...].lowercased() {
    case "rdf", "owl": return .rdfXML
    case "graphml": return .graphML
    case "gexf": return .xml
    case "jsonld": return .jsonLD
    case "nt": return .rdf(.nTriples)
    case "nq": return .rdf(.nQuads)
    case "ttl": return .rdf(.turtle)
    case "trig": return .rdf(.triG)
    default: return nil
    }
  }

  private static func sniffed(_ bytes: [UInt8]) -> FileKind? {
    let text = String(decoding: bytes, as: UTF8.self)
    switch text.first(where: { !$0.isWhitespace && $0 != "\u{FEFF}" }) {
    case "<":
      if text.contains("http://graphml.graphdrawing.org/xmlns") { return .graphML }
      if text.contains("http://www.w3.org/1999/02/22-rdf-syntax-ns#"), text.contains(":RDF") { return .rdfXML }
      return text.hasPrefix("<http") ? .rdf(.nTriples) : .xml
    case "{", "[": return text.contains("\"@context\"") || text.contains("\"@graph\"") ? .jsonLD : .json
    case "@": return .rdf(.turtle)
    default: return text.lowercased().hasPrefix("prefix ") ? .rdf(.turtle) : nil
    }
  }
}
