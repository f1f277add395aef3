import ArgumentParser
import ByteStreams
import PropertyGraph

/// How fast property graphs are written: 35,714 nodes and 64,956 edges with texts and numbers, to memory that is thrown
/// away. `Sources/Benchmarks/graph_writers.py` measures igraph and networkx on the same graph.
struct GraphWriterBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph-writers", abstract: "Measures the writers of property graphs.")

  @Option(help: "How often each writer runs; the median is printed.")
  var runs = 5

  @Option(help: "A file to write the graph to as JSON Lines, for other programs.")
  var export: String?

  func run() throws {
    let graph = try BenchmarkGraph.make(nodes: 35_714, edges: 64_956)
    if let export {
      try AtomicFile.write(to: export) { try graph.write(to: $0, as: JSONLinesWriter.init) }
    }
    try measure("GraphML", graph) { GraphMLWriter(schema: $0, sink: $1) }
    try measure("GEXF", graph) { GEXFWriter(schema: $0, sink: $1) }
    try measure("Cypher", graph) { CypherWriter(schema: $0, sink: $1) }
    try measure("CSV edges", graph) { EdgeCSVWriter(schema: $0, sink: $1) }
    try measure("JSON Lines", graph) { JSONLinesWriter(schema: $0, sink: $1) }
  }

  private func measure<Writer: GraphWriter>(
    _ name: String, _ graph: PropertyGraph, _ makeWriter: (GraphSchema, ByteSink) -> Writer
  ) throws {
    var seconds: [Double] = []
    var bytes = 0
    for _ in 0..<runs {
      let sink = ByteSink { _ in }
      let start = ContinuousClock.now
      try graph.write(to: sink, as: makeWriter)
      try sink.flush()
      let elapsed = (ContinuousClock.now - start).components
      seconds.append(Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18)
      bytes = sink.bytesWritten
    }
    let median = seconds.sorted()[runs / 2]
    print("\(name): \(Int(median * 1000)) ms, \(bytes / 1_000_000) MB, \(Int(Double(bytes) / median / 1e6)) MB/s")
  }

  func validate() throws {
    guard runs > 0 else { throw ValidationError("--runs must be at least 1.") }
  }
}

/// A made-up graph of people and statements, the same in every run.
enum BenchmarkGraph {
  static func make(nodes: Int, edges: Int) throws -> PropertyGraph {
    let schema = try GraphSchema(
      nodeAttributes: [.init("iri", .string), .init("aliases", .strings)],
      edgeAttributes: [
        .init("evidence", .string), .init("start", .integer), .init("confidence", .double), .init("article", .string),
      ])
    var state: UInt64 = 1
    func random(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let made = (0..<nodes).map { number in
      Node(
        id: "ng:e.\(number)", label: "Person 人物 “\(number)”", kind: "person",
        attributes: [.string("https://w3id.org/newsgraph/id/person/\(number)"), ["Alias \(number)", "A. & B."]])
    }
    let joined = (0..<edges).map { number in
      Edge(
        id: "ng:r.\(number)", source: "ng:e.\(random(below: nodes))", target: "ng:e.\(random(below: nodes))",
        type: "MEMBER_OF", label: "member of", weight: 0.9,
        attributes: [
          .string("Somebody said in sentence \(number) that the <two> of them had met before the vote was taken."),
          .integer(number), .double(Double(random(below: 1000)) / 1000),
          .string("https://w3id.org/newsgraph/article/9f3ac0de01234567"),
        ])
    }
    return PropertyGraph(schema: schema, nodes: made, edges: joined)
  }
}
