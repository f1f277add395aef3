import ByteStreams
import Foundation
import Graph
import Newsgraph
import Profile
import RDF
import Testing

/// Whatever a graph quotes stands in the article at exactly the offsets it names, in every output.
@Suite struct EvidenceTests {
  @Test(arguments: Samples.names) func factsAndMentions(sample: String) async throws {
    let extraction = try await Samples.extraction(sample)
    let scalars = Array(extraction.article.text.unicodeScalars)
    let evidence =
      extraction.graph.facts.flatMap(\.provenance.evidence) + extraction.graph.entities.flatMap(\.mentions)
    #expect(evidence.count > 50)
    for piece in evidence { expect(piece.quote, at: piece.range, in: scalars) }
    #expect(extraction.graph.facts.allSatisfy { !$0.provenance.evidence.isEmpty })
  }

  @Test(
    arguments: Samples.names,
    [(RDFSyntax.rdfXML, "rdfxml"), (.turtle, "turtle"), (.nTriples, "ntriples")] as [(RDFSyntax, String)])
  func selectorsOfRDF(sample: String, format: (syntax: RDFSyntax, name: String)) async throws {
    let extraction = try await Samples.extraction(sample)
    let bytes = try ByteSink.collect { try GraphOutput(formats: [format.name]).write(extraction.graph, to: $0) }
    let dataset = try Dataset(parsing: bytes, as: format.syntax, base: "https://example.org/")
    let selectors = EvidenceSelectors(dataset)
    #expect(selectors.pieces.count > 40)
    let scalars = Array(extraction.article.text.unicodeScalars)
    for piece in selectors.pieces { expect(piece.exact, at: piece.start..<piece.end, in: scalars) }
  }

  @Test(arguments: Samples.names) func selectorsOfJSONLD(sample: String) async throws {
    let extraction = try await Samples.extraction(sample)
    let bytes = try ByteSink.collect { try GraphOutput(formats: ["jsonld"]).write(extraction.graph, to: $0) }
    let document = try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let nodes = try #require(document["@graph"] as? [[String: Any]])
    let byID = Dictionary(nodes.compactMap { node in (node["id"] as? String).map { ($0, node) } }) { first, _ in first }
    let scalars = Array(extraction.article.text.unicodeScalars)
    var count = 0
    for node in nodes {
      guard let selectors = (node["selector"] as? [String])?.compactMap({ byID[$0] }) else { continue }
      let start = try #require(selectors.compactMap { $0["start"] as? Int }.first)
      let end = try #require(selectors.compactMap { $0["end"] as? Int }.first)
      let exact = try #require(selectors.compactMap { $0["exact"] as? String }.first)
      expect(exact, at: start..<end, in: scalars)
      count += 1
    }
    #expect(count > 40)
  }

  @Test(arguments: Samples.names) func edgesOfGraphML(sample: String) async throws {
    let extraction = try await Samples.extraction(sample)
    let bytes = try ByteSink.collect { try GraphOutput(formats: ["graphml"]).write(extraction.graph, to: $0) }
    let edges = try GraphMLEdges(Data(bytes)).edges
    let scalars = Array(extraction.article.text.unicodeScalars)
    var count = 0
    for edge in edges {
      guard let quote = edge["evidence"] else { continue }
      let start = try #require(edge["start"].flatMap { Int($0) })
      let end = try #require(edge["end"].flatMap { Int($0) })
      expect(quote, at: start..<end, in: scalars)
      count += 1
    }
    #expect(count > 20)
  }

  private func expect(_ quote: String, at range: Range<Int>, in scalars: [Unicode.Scalar]) {
    guard range.lowerBound >= 0, range.upperBound <= scalars.count, !range.isEmpty else {
      Issue.record("evidence outside the article: \(range)")
      return
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    #expect(String(view) == quote)
  }
}

/// The text selectors of a dataset.
private struct EvidenceSelectors {
  struct Piece {
    var start: Int
    var end: Int
    var exact: String
  }

  private(set) var pieces: [Piece] = []

  init(_ dataset: Dataset) {
    var properties: [Resource: [String: [Term]]] = [:]
    for quad in dataset.quads {
      properties[quad.subject, default: [:]][quad.predicate.value, default: []].append(quad.object)
    }
    let oa = "http://www.w3.org/ns/oa#"
    for (_, values) in properties {
      guard let selectors = values[oa + "hasSelector"] else { continue }
      func value(_ name: String) -> String? {
        selectors.compactMap(\.resource).compactMap { properties[$0]?[oa + name]?.first }.first.flatMap {
          if case .literal(let literal) = $0 { literal.lexicalForm } else { nil }
        }
      }
      guard let start = value("start").flatMap({ Int($0) }), let end = value("end").flatMap({ Int($0) }),
        let exact = value("exact")
      else { continue }
      pieces.append(Piece(start: start, end: end, exact: exact))
    }
  }
}
