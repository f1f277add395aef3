import ByteStreams
import RDF
import Testing

/// The examples of the documentation of `RDFSyntax` do what they say.
@Suite("Documentation")
struct DocumentationTests {
  @Test func nTriples() throws {
    let dataset = try Dataset(parsing: #"<x:s> <x:p> "text"@en ."#.utf8, as: .nTriples)
    let bytes = try dataset.serialized(as: .nTriples)
    #expect(String(decoding: bytes, as: UTF8.self) == "<x:s> <x:p> \"text\"@en .\n")
  }

  @Test func nQuads() throws {
    let quad = Quad(.iri("x:s"), "x:p", .literal(Literal(5)), graph: .iri("x:g"))
    let bytes = try Dataset([quad]).serialized(as: .nQuads)
    let line = "<x:s> <x:p> \"5\"^^<http://www.w3.org/2001/XMLSchema#integer> <x:g> .\n"
    #expect(String(decoding: bytes, as: UTF8.self) == line)
  }

  @Test func turtle() throws {
    let dataset = try Dataset(parsing: "PREFIX ex: <x:> ex:s a ex:T ; ex:p 5, true .".utf8, as: .turtle)
    #expect(dataset.prefixes["ex"] == "x:")
    let bytes = try dataset.serialized(as: .turtle, options: SerializerOptions(prefixes: dataset.prefixes))
    #expect(String(decoding: bytes, as: UTF8.self).contains("ex:s a ex:T ;\n    ex:p 5, true ."))
  }

  @Test func triG() throws {
    let dataset = try Dataset(parsing: "<x:g> { <x:s> <x:p> <x:o> }".utf8, as: .triG)
    #expect(dataset.graphNames == [.iri("x:g")])
    #expect(try Dataset(parsing: dataset.serialized(as: .triG), as: .triG).isIsomorphic(to: dataset))
  }

  @Test func rdfXML() throws {
    let path = "/tmp/newsgraph-\(UInt64.random(in: 0...UInt64.max)).rdf"
    let dataset = Dataset([Quad(.iri("http://example.org/s"), "http://example.org/p", .literal(Literal("o")))])
    let bytes = try dataset.serialized(as: .rdfXML, options: SerializerOptions(prefixes: .common))
    try AtomicFile.write(to: path) { sink in bytes.withUnsafeBytes { sink.append($0) } }
    var quads: [Quad] = []
    let parser = RDFParser(.rdfXML, options: ParserOptions(base: "http://example.org/")) { quads.append(Quad($0)) }
    try parser.read(try ByteSource(path: path))
    #expect(quads == dataset.quads)
  }

  @Test func jsonLD() throws {
    let dataset = Dataset([Quad(.iri("x:s"), "https://schema.org/name", .literal(Literal("Ada")))])
    var options = SerializerOptions()
    options.context = try JSONLDContextDocument(#"{"@vocab": "https://schema.org/"}"#)
    let bytes = try dataset.serialized(as: .jsonLD, options: options)
    #expect(String(decoding: bytes, as: UTF8.self).contains("\"name\": \"Ada\""))
  }
}
