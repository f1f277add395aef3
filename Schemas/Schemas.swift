public import Foundation

/// The machine-readable form of the graph profile, as files beside the program.
public enum SchemaFile: String, CaseIterable, Sendable {
  /// The ontology: every class and property.
  case ontology = "newsgraph.ttl"
  /// The JSON-LD context of all JSON-LD that newsgraph writes.
  case context = "context.jsonld"
  /// SHACL shapes of the whole graph.
  case shapes = "shapes.ttl"
  /// JSON Schema 2020-12 of newsgraph's JSON-LD.
  case jsonSchema = "newsgraph.schema.json"
  /// RELAX NG of newsgraph's RDF/XML.
  case rdfXML = "newsgraph.rng"
  /// RELAX NG of newsgraph's GraphML.
  case graphML = "graphml.rng"

  /// Where the file is, or nil when the program was installed without its resources.
  public var url: URL? {
    Bundle.module.url(forResource: rawValue, withExtension: nil)
  }

  /// The file's bytes.
  ///
  /// - Throws: `CocoaError` when the file is missing or can't be read.
  public func contents() throws -> Data {
    guard let url else { throw CocoaError(.fileNoSuchFile, userInfo: [NSFilePathErrorKey: rawValue]) }
    return try Data(contentsOf: url)
  }
}
