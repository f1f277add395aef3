import ByteStreams
import Testing

@testable import RDF

@Suite("Round trips")
struct RoundTripTests {
  /// 10,000 random graphs with `NEWSGRAPH_LONG_TESTS`, fewer without.
  static let count = LongTests.areWanted ? 10_000 : 1_000

  private static func features(_ syntax: RDFSyntax) -> RandomGraphs.Features {
    RandomGraphs.Features(
      namedGraphs: syntax.supportsNamedGraphs, tripleTerms: syntax != .jsonLD, isXML: syntax == .rdfXML)
  }

  @Test(arguments: RDFSyntax.allCases)
  func randomGraphsComeBack(syntax: RDFSyntax) throws {
    var random = RandomGraphs(seed: 7)
    for index in 0..<Self.count {
      let dataset = random.dataset(Self.features(syntax))
      let options = SerializerOptions(prefixes: index % 2 == 0 ? ["ex": "http://example.org/", "": "urn:x:"] : [:])
      let bytes = try dataset.serialized(as: syntax, options: options)
      let back = try parseInChunks(bytes, syntax, size: 1 + random.next(40))
      guard back.isIsomorphic(to: dataset) else {
        Issue.record(
          "graph \(index): \(dataset.quads) became \(back.quads) by \(String(decoding: bytes, as: UTF8.self))")
        return
      }
    }
  }

  /// Chunks of any size give the same as the whole.
  private func parseInChunks(_ bytes: [UInt8], _ syntax: RDFSyntax, size: Int) throws -> Dataset {
    let builder = DatasetBuilder()
    let parser = RDFParser(syntax, to: builder)
    var start = 0
    while start < bytes.count {
      try parser.push(bytes[start..<min(start + size, bytes.count)])
      start += size
    }
    try parser.finish()
    return builder.dataset
  }

  @Test func chainOfConversionsKeepsTheGraph() throws {
    var random = RandomGraphs(seed: 99)
    for _ in 0..<Self.count {
      let dataset = random.dataset(RandomGraphs.Features(isXML: true))
      var current = dataset
      for syntax in [RDFSyntax.turtle, .rdfXML, .jsonLD, .triG, .nTriples, .nQuads] {
        current = try Dataset(parsing: try current.serialized(as: syntax), as: syntax)
      }
      guard current.isIsomorphic(to: dataset) else {
        Issue.record("\(dataset.quads) became \(current.quads)")
        return
      }
    }
  }

  /// What RDF/XML cannot say is refused; everything else comes back.
  @Test func rdfXMLIsRightOrRefused() throws {
    var random = RandomGraphs(seed: 3)
    var refused = 0
    for _ in 0..<Self.count {
      let dataset = random.dataset(RandomGraphs.Features(tripleTerms: true))
      do {
        let bytes = try dataset.serialized(as: .rdfXML)
        guard try Dataset(parsing: bytes, as: .rdfXML).isIsomorphic(to: dataset) else {
          Issue.record("\(dataset.quads) became \(String(decoding: bytes, as: UTF8.self))")
          return
        }
      } catch is SerializationError {
        refused += 1
      }
    }
    #expect(refused > Self.count / 10 && refused < Self.count)
  }

  @Test func canonicallyEquivalentTextsAreDifferentTerms() {
    #expect(Literal("\u{E9}") != Literal("e\u{301}"))
    #expect(IRI(unchecked: "x:\u{E9}") != IRI(unchecked: "x:e\u{301}"))
    #expect(Set([Literal("\u{E9}"), Literal("e\u{301}")]).count == 2)
  }

  @Test func labelsOfTheDocumentDoNotMeetGeneratedOnes() throws {
    let text = "_:genid1 <x:p> [ <x:q> _:genid1x ] ; <x:r> ( _:genid2 ) ."
    let dataset = try Dataset(parsing: Array(text.utf8), as: .turtle)
    let nodes = Set(dataset.quads.flatMap { [Term($0.subject), $0.object] }.filter { "\($0)".hasPrefix("_:") })
    #expect(nodes.count == 5)
  }

  @Test func asynchronousSequence() async throws {
    let path = "/tmp/newsgraph-\(UInt64.random(in: 0...UInt64.max)).nt.gz"
    let lines = (0..<5000).map { "<http://example.org/\($0)> <http://example.org/p> \"\($0)\" .\n" }.joined()
    try AtomicFile.write(to: path) { sink in try Gzip.compress(to: sink) { $0.append(lines) } }
    var count = 0
    for try await quad in try QuadSequence(path: path, syntax: .nTriples) {
      #expect(quad.object == .literal(Literal("\(count)")))
      count += 1
    }
    #expect(count == 5000)
  }
}
