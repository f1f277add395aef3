import ByteStreams
import Foundation
import Graph
import Newsgraph
import RDF
import Testing

/// The graphs of the sample articles, to the byte. `NEWSGRAPH_UPDATE_GOLDEN=1` writes them anew; read the difference
/// before committing it.
@Suite struct GoldenGraphTests {
  static let updates = ProcessInfo.processInfo.environment["NEWSGRAPH_UPDATE_GOLDEN"] != nil

  @Test(arguments: Samples.names) func turtle(sample: String) async throws {
    let extraction = try await Samples.extraction(sample)
    let bytes = try ByteSink.collect { try GraphOutput(formats: ["turtle"]).write(extraction.graph, to: $0) }
    try compare(Data(bytes), with: Samples.fixtures.appending(path: "Golden/\(sample).ttl"))
  }

  @Test(arguments: Samples.names) func summary(sample: String) async throws {
    let text = try await GraphSummary(Samples.extraction(sample).graph).text
    try compare(Data(text.utf8), with: Samples.fixtures.appending(path: "Golden/\(sample).summary.txt"))
  }

  @Test(arguments: Samples.names) func threadsDoNotMatter(sample: String) async throws {
    let single = try Pipeline(threads: 1)
    let alone = try await single.graph(of: Samples.article(sample))
    let graph = try await Samples.extraction(sample).graph
    #expect(alone == graph)
  }

  @Test(arguments: Samples.names) func allSyntaxesHoldTheSameGraph(sample: String) async throws {
    let graph = try await Samples.extraction(sample).graph
    func dataset(_ format: String, _ syntax: RDFSyntax) throws -> Dataset {
      let bytes = try ByteSink.collect { try GraphOutput(formats: [format]).write(graph, to: $0) }
      return try Dataset(parsing: bytes, as: syntax, base: "https://example.org/")
    }
    let plain = try dataset("ntriples", .nTriples)
    #expect(plain.quads.count > 500)
    #expect(try Set(dataset("rdfxml", .rdfXML).quads) == Set(plain.quads))
    #expect(try Set(dataset("turtle", .turtle).quads) == Set(plain.quads))
  }

  private func compare(_ data: Data, with file: URL) throws {
    if Self.updates {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try data.write(to: file)
    }
    let golden = try Data(contentsOf: file)
    #expect(String(decoding: data, as: UTF8.self) == String(decoding: golden, as: UTF8.self))
  }
}
