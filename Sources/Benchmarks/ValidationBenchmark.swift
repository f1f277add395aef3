import ArgumentParser
import ByteStreams
import Foundation
import PropertyGraph
import RDF

/// `Benchmarks validation`: `newsgraph validate` against other validators.
struct ValidationBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validation",
    abstract: "Compares `newsgraph validate` with xmllint, Jena and the `shacl` package.",
    discussion: """
      A GraphML file of 107,142 nodes and 194,868 edges against Schemas/graphml.rng, where newsgraph checks ids and \
      references as well and xmllint does not; and the graph of `rdf-graph` against SHACL shapes. Every validation runs \
      as a process of its own on one core, all tools one after the other, round by round. All must find the files \
      valid; tools that are not there are left out: xmllint is in Debian's libxml2-utils, Jena in \
      libapache-jena-java, `shacl` (in Rust) on PyPI.
      """)

  @Option(help: ArgumentHelp("The newsgraph to measure.", valueName: "file"))
  var newsgraph = ".build/release/newsgraph"

  @Option(help: ArgumentHelp("A Python that has the `shacl` package.", valueName: "file"))
  var python = "python3"

  @Option(help: ArgumentHelp("The class path of Jena.", valueName: "paths"))
  var jena: String?

  @Option(help: ArgumentHelp("A folder for what is validated.", valueName: "folder"))
  var folder = "/tmp"

  @Option(help: "How many rounds.")
  var rounds = 5

  @Option(help: "Which core to run on.")
  var core = 0

  @Option(help: ArgumentHelp("How many thousandths of the files to validate.", valueName: "count"))
  var permille = 1000

  @Flag(help: "Write the files and stop.")
  var writeOnly = false

  private var graphML: String { "\(folder)/newsgraph-benchmark.graphml" }
  private var triples: String { "\(folder)/newsgraph-benchmark.nt" }
  private var shapes: String { "\(folder)/newsgraph-benchmark.shapes.ttl" }

  func run() throws {
    if writeOnly { return try write() }
    // By another process, because the memory of this one counts as the least that its children have used.
    let program = CommandLine.arguments[0]
    _ = try ProcessRun(shell: "\(program) validation --write-only --folder \(folder) --permille \(permille)")
    try table.run(rounds: rounds, core: core)
  }

  private func write() throws {
    try AtomicFile.write(to: graphML) { sink in
      try BenchmarkGraph.make(nodes: 107_142 * permille / 1000, edges: 194_868 * permille / 1000)
        .write(to: sink, as: GraphMLWriter.init)
    }
    try AtomicFile.write(to: triples) { sink in
      let serializer = RDFSerializer(.nTriples, to: sink)
      var graph = SyntheticGraph(permille: permille)
      try graph.write(to: serializer)
      try serializer.finish()
    }
    try AtomicFile.write(to: shapes) { $0.append(Self.constraints) }
  }

  private var table: PeerTable {
    var table = PeerTable(subject: "validation")
    func add(_ subject: String, _ tool: String, _ command: String) {
      table.tasks.append(.init(subject: subject, tool: tool, command: "\(command) > /dev/null 2>&1"))
    }
    add("GraphML, RELAX NG, ids and references", "newsgraph", "\(newsgraph) validate \(graphML)")
    add("GraphML, RELAX NG", "xmllint", "xmllint --stream --noout --relaxng Schemas/graphml.rng \(graphML)")
    add("SHACL", "newsgraph", "\(newsgraph) validate --shapes \(shapes) \(triples)")
    let program = "import shacl, sys; sys.exit(not shacl.validate(sys.argv[1], sys.argv[2]).conforms)"
    add("SHACL", "shacl", "\(python) -c '\(program)' \(triples) \(shapes)")
    if let jena {
      add("SHACL", "Jena", "java -cp '\(jena)' shacl.shacl validate --shapes \(shapes) --data \(triples)")
    }
    return table
  }

  /// Twelve kinds of constraint, which the graph of `rdf-graph` meets.
  private static let constraints = """
    @prefix ng: <https://w3id.org/newsgraph/ns#> .
    @prefix owl: <http://www.w3.org/2002/07/owl#> .
    @prefix prov: <http://www.w3.org/ns/prov#> .
    @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
    @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
    @prefix schema: <https://schema.org/> .
    @prefix sh: <http://www.w3.org/ns/shacl#> .
    @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

    ng:EntityShape a sh:NodeShape ;
        sh:targetClass schema:Person, schema:Organization, schema:Place, schema:Country ; sh:nodeKind sh:IRI ;
        sh:property [ sh:path rdfs:label ; sh:minCount 1 ; sh:uniqueLang true ; sh:maxLength 100 ;
            sh:languageIn ( "en" "de" "fr" "zh" "ja" "ar" "ru" "ko" ) ] ;
        sh:property [ sh:path owl:sameAs ; sh:pattern "^http://www\\\\.wikidata\\\\.org/entity/Q[0-9]+$" ] .

    ng:ArticleShape a sh:NodeShape ;
        sh:targetClass schema:NewsArticle ; sh:nodeKind sh:IRI ;
        sh:property [ sh:path schema:headline ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype rdf:langString ] ;
        sh:property [ sh:path schema:datePublished ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:dateTime ] ;
        sh:property [ sh:path schema:mentions ; sh:nodeKind sh:IRI ] .

    ng:StatementShape a sh:NodeShape ;
        sh:targetClass rdf:Statement ;
        sh:property [ sh:path ng:confidence ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:decimal ;
            sh:minInclusive 0.0 ; sh:maxInclusive 1.0 ] ;
        sh:property [ sh:path prov:wasDerivedFrom ; sh:minCount 1 ; sh:class schema:NewsArticle ] ;
        sh:property [ sh:path ng:evidence ; sh:minCount 1 ; sh:maxLength 400 ; sh:languageIn ( "en" ) ] ;
        sh:property [ sh:path ng:begin ; sh:maxCount 1 ; sh:datatype xsd:integer ; sh:lessThan ng:end ] .

    """
}
