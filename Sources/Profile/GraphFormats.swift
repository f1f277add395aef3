import PropertyGraph
import RDF

/// Every format that graphs can be written in. A new format is one new type conforming to `GraphSerializer` and one
/// line here.
public enum GraphFormats {
  public static let all: [any GraphSerializer] = rdf + graphML + others

  /// The format of a name (`graphml`), or nil. Formats that need two files have two names (`csv-nodes`, `csv-edges`);
  /// `group(named:)` gives both.
  public static func named(_ name: String) -> (any GraphSerializer)? {
    all.first { $0.formatName == name }
  }

  /// The formats that a name stands for: one, both of `csv` or `neo4j-csv`, or none.
  public static func group(named name: String) -> [any GraphSerializer] {
    if let one = named(name) { return [one] }
    return all.filter { $0.formatName == name + "-nodes" || $0.formatName == name + "-edges" }
  }

  private static let rdf: [any GraphSerializer] = [
    RDFGraphSerializer(.rdfXML), RDFGraphSerializer(.jsonLD), RDFGraphSerializer(.turtle),
    RDFGraphSerializer(.nTriples), RDFGraphSerializer(.nQuads), RDFGraphSerializer(.triG),
  ]

  /// GraphML for every program that keeps to the standard, then for those that read something beyond it.
  private static let graphML: [any GraphSerializer] = GraphMLWriter.Profile.allCases.map { profile in
    PropertyGraphSerializer(
      formatName: profile == .standard ? "graphml" : "graphml-\(profile.rawValue)",
      fileExtension: profile == .standard ? "graphml" : "\(profile.rawValue).graphml",
      mediaType: "application/graphml+xml"
    ) { GraphMLWriter(schema: $0, sink: $1, profile: profile) }
  }

  private static let others: [any GraphSerializer] = [
    PropertyGraphSerializer(formatName: "gexf", fileExtension: "gexf", mediaType: "application/gexf+xml") {
      GEXFWriter(schema: $0, sink: $1)
    },
    PropertyGraphSerializer(formatName: "dot", fileExtension: "dot", mediaType: "text/vnd.graphviz") {
      DOTWriter(schema: $0, sink: $1)
    },
    PropertyGraphSerializer(formatName: "cypher", fileExtension: "cypher", mediaType: "application/x-cypher-query") {
      CypherWriter(schema: $0, sink: $1)
    },
    PropertyGraphSerializer(
      formatName: "ladybug", fileExtension: "ladybug.cypher", mediaType: "application/x-cypher-query"
    ) {
      LadybugWriter(schema: $0, sink: $1)
    },
    PropertyGraphSerializer(formatName: "csv-nodes", fileExtension: "nodes.csv", mediaType: "text/csv") {
      NodeCSVWriter(schema: $0, sink: $1)
    },
    PropertyGraphSerializer(formatName: "csv-edges", fileExtension: "edges.csv", mediaType: "text/csv") {
      EdgeCSVWriter(schema: $0, sink: $1)
    },
    PropertyGraphSerializer(formatName: "neo4j-csv-nodes", fileExtension: "neo4j.nodes.csv", mediaType: "text/csv") {
      Neo4jNodeCSVWriter(schema: $0, sink: $1)
    },
    PropertyGraphSerializer(formatName: "neo4j-csv-edges", fileExtension: "neo4j.edges.csv", mediaType: "text/csv") {
      Neo4jEdgeCSVWriter(schema: $0, sink: $1)
    },
    PropertyGraphSerializer(formatName: "jsongraph", fileExtension: "graph.json", mediaType: "application/vnd.jgf+json")
    {
      JSONGraphWriter(schema: $0, sink: $1)
    },
    PropertyGraphSerializer(formatName: "cytoscape", fileExtension: "cyjs", mediaType: "application/json") {
      CytoscapeJSONWriter(schema: $0, sink: $1)
    },
    PropertyGraphSerializer(formatName: "cx2", fileExtension: "cx2", mediaType: "application/json") {
      CX2Writer(schema: $0, sink: $1)
    },
    PropertyGraphSerializer(formatName: "jsonl", fileExtension: "jsonl", mediaType: "application/jsonl") {
      JSONLinesWriter(schema: $0, sink: $1)
    },
  ]
}
