import PropertyGraph
import RDF

/// Every format that graphs can be written in. A new format is one new type conforming to `GraphSerializer` and one
/// line here.
public enum GraphFormats {
  public static let all: [any GraphSerializer] = [
    RDFGraphSerializer(.rdfXML), RDFGraphSerializer(.jsonLD), RDFGraphSerializer(.turtle),
    RDFGraphSerializer(.nTriples), graphML,
  ]

  /// The format of a name (`graphml`), or nil.
  public static func named(_ name: String) -> (any GraphSerializer)? {
    all.first { $0.formatName == name }
  }

  /// GraphML for every program that keeps to the standard.
  static let graphML = PropertyGraphSerializer(
    formatName: "graphml", fileExtension: "graphml", mediaType: "application/graphml+xml"
  ) { GraphMLWriter(schema: $0, sink: $1) }
}
