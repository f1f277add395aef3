import Testing

@testable import RDF

/// Documents of more than a megabyte, read node by node: the same quads as read at once.
@Suite("Large JSON-LD")
struct LargeJSONLDTests {
  private static func nodes(_ count: Int) -> String {
    (0..<count).map { "{\"@id\":\"x:\($0)\",\"x:p\":[{\"@value\":\"\(padding)\($0)\"}],\"p\":\($0)}" }
      .joined(separator: ",\n")
  }

  private static let padding = String(repeating: "long ", count: 200)

  /// Documents with a place for many nodes.
  static let documents: [(before: String, after: String)] = [
    ("[", "]"), ("{\"@graph\":[", "]}"), ("{\"@context\":{\"p\":\"x:q\"},\"@graph\":[", "]}"),
    ("{\"@id\":\"x:g\",\"@graph\":[", "]}"), ("{\"@id\":\"_:g\",\"@graph\":[", "]}"),
    (
      "{\"@context\":{\"p\":\"x:q\",\"@base\":\"http://e/\"},\"@id\":\"g\",\"@graph\":[", "], \"p\" : 5 , \"x:r\":[{}]}"
    ),
    ("[{\"@id\":\"x:a\",\"@graph\":[", "]},{\"@id\":\"x:b\",\"x:p\":1}]"),
    ("[{\"@id\":\"x:s\",\"x:p\":1},{\"@id\":\"x:a\",\"@graph\":[{\"@id\":\"x:b\",\"@graph\":[", "]}],\"x:q\":2}]"),
    ("[{\"@id\":\"not an IRI\",\"@graph\":[", "]},{\"@id\":\"x:b\",\"x:p\":1}]"),
    ("[{\"@id\":\"x:a\",\"x:p\":1,\"@graph\":[", "]}]"),
  ]

  @Test(arguments: documents.indices)
  func isReadAsAWhole(index: Int) throws {
    let document = Self.documents[index]
    // The same nodes, once in a document small enough to be read at once.
    let small = Array((document.before + Self.nodes(20) + document.after).utf8)
    let large = Array((document.before + Self.nodes(1_500) + document.after).utf8)
    let expected = try Dataset(parsing: small, as: .jsonLD)
    let actual = Dataset(try Self.read(large).filter { !Self.isBeyond(20, $0) })
    #expect(large.count > 1 << 20)
    #expect(actual.isIsomorphic(to: expected))
  }

  /// Whether the quad is of one of the nodes that only the large document has.
  private static func isBeyond(_ count: Int, _ quad: Quad) -> Bool {
    guard case .iri(let iri) = quad.subject else { return false }
    return Int(iri.value.dropFirst(2)).map { $0 >= count } ?? false
  }

  private static func read(_ bytes: [UInt8]) throws -> [Quad] {
    var quads: [Quad] = []
    let parser = RDFParser(.jsonLD) { quads.append(Quad($0)) }
    var start = 0
    while start < bytes.count {
      try parser.push(bytes[start..<min(start + 5_000, bytes.count)])
      start += 5_000
    }
    try parser.finish()
    return quads
  }

  @Test(arguments: ["]", "]}]", "", "]},", "],\"x:p\":1}", "]} x"])
  func brokenEndsAreRefused(end: String) {
    let text = "{\"@graph\":[" + Self.nodes(1_500) + end
    #expect(throws: ParseError.self) { try Self.read(Array(text.utf8)) }
  }
}
