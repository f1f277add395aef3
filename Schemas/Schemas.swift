import Foundation

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
  ///
  /// SwiftPM's `Bundle.module` ends the program when the bundle is missing, so that only what is known to be there is
  /// asked for: the folder of the program, also behind a link to it.
  public var path: String? {
    #if os(macOS)
      return Bundle.module.url(forResource: rawValue, withExtension: nil)?.path
    #else
      let executable = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent()
      let folders = [executable, Bundle.main.bundleURL].compactMap(\.self)
      let paths = folders.map { $0.appendingPathComponent("newsgraph_Schemas.resources/\(rawValue)").path }
      return paths.first { FileManager.default.fileExists(atPath: $0) }
    #endif
  }
}
