import ByteStreams
import Testing

@testable import RDF

@Suite("Serialisers")
struct SerializerTests {
  static let example: [Quad] = {
    let person = Resource.iri("https://example.org/id/person/ada")
    let label: IRI = "http://www.w3.org/2000/01/rdf-schema#label"
    return [
      Quad(person, RDFVocabulary.type, .iri("https://schema.org/Person")),
      Quad(person, label, .literal(Literal(unchecked: "Ada & \"Co\" <x>", language: "en"))),
      Quad(person, label, .literal(Literal("Ада"))),
      Quad(person, "https://schema.org/age", .literal(Literal(36))),
      Quad(.blank(BlankNode(unchecked: "1")), "https://schema.org/knows", Term(person)),
    ]
  }()

  private func text(_ syntax: RDFSyntax, _ quads: [Quad] = example) throws -> String {
    let options = SerializerOptions(prefixes: ["schema": "https://schema.org/"])
    return String(decoding: try Dataset(quads).serialized(as: syntax, options: options), as: UTF8.self)
  }

  @Test func nTriples() throws {
    let lines = try text(.nTriples).split(separator: "\n")
    #expect(lines.count == 5)
    #expect(
      lines[1]
        == #"<https://example.org/id/person/ada> <http://www.w3.org/2000/01/rdf-schema#label> "Ada & \"Co\" <x>"@en ."#
    )
    #expect(lines[3].hasSuffix(#""36"^^<http://www.w3.org/2001/XMLSchema#integer> ."#))
  }

  @Test func turtle() throws {
    #expect(
      try text(.turtle) == #"""
        @prefix schema: <https://schema.org/> .

        <https://example.org/id/person/ada> a schema:Person ;
            <http://www.w3.org/2000/01/rdf-schema#label> "Ada & \"Co\" <x>"@en, "Ада" ;
            schema:age 36 .
        _:1 schema:knows <https://example.org/id/person/ada> .

        """#)
  }

  @Test func rdfXML() throws {
    #expect(
      try text(.rdfXML) == #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <rdf:RDF
            xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
            xmlns:schema="https://schema.org/">
          <schema:Person rdf:about="https://example.org/id/person/ada">
            <ns:label xmlns:ns="http://www.w3.org/2000/01/rdf-schema#" xml:lang="en">Ada &amp; "Co" &lt;x&gt;</ns:label>
            <ns:label xmlns:ns="http://www.w3.org/2000/01/rdf-schema#">Ада</ns:label>
            <schema:age rdf:datatype="http://www.w3.org/2001/XMLSchema#integer">36</schema:age>
          </schema:Person>
          <rdf:Description rdf:nodeID="x-1">
            <schema:knows rdf:resource="https://example.org/id/person/ada"/>
          </rdf:Description>
        </rdf:RDF>

        """#)
  }

  @Test func jsonLD() throws {
    #expect(
      try text(.jsonLD) == #"""
        [
        {"@id":"https://example.org/id/person/ada","@type":["https://schema.org/Person"],"http://www.w3.org/2000/01/rdf-schema#label":[{"@language":"en","@value":"Ada & \"Co\" <x>"},{"@value":"Ада"}],"https://schema.org/age":[{"@type":"http://www.w3.org/2001/XMLSchema#integer","@value":"36"}]},
        {"@id":"_:1","https://schema.org/knows":[{"@id":"https://example.org/id/person/ada"}]}
        ]

        """#)
  }

  @Test(arguments: ["http://example.org/123", "http://example.org/", "\(RDFVocabulary.namespace)li"])
  func predicateThatXMLCannotName(iri: String) throws {
    let quad = Quad(.iri("http://example.org/s"), try IRI(iri), .literal(Literal("x")))
    #expect(throws: SerializationError.predicateWithoutXMLName("<\(iri)>")) { try text(.rdfXML, [quad]) }
  }

  /// IRIs of lenient parsers and unchecked ones can hold it.
  @Test(arguments: ["http://example.org/\u{FFFF}/p", "http://example.org/\u{FFFE}p", "http://example.org/p\u{FFFF}"])
  func predicateWithNoncharacter(iri: String) throws {
    let quad = Quad(.iri("http://example.org/s"), IRI(unchecked: iri), .literal(Literal("x")))
    #expect(throws: SerializationError.self) { try text(.rdfXML, [quad]) }
  }

  @Test(arguments: ["a\u{1}b", "a\u{FFFE}b"])
  func characterThatXMLForbids(value: String) throws {
    let quad = Quad(.iri("http://example.org/s"), "http://example.org/p", .literal(Literal(value)))
    #expect(throws: SerializationError.self) { try text(.rdfXML, [quad]) }
    let lenient = try Dataset([quad]).serialized(as: .rdfXML, options: SerializerOptions(isLenient: true))
    #expect(String(decoding: lenient, as: UTF8.self).contains(">a\u{FFFD}b<"))
  }

  @Test(arguments: RDFSyntax.allCases)
  func brokenTermsAreRefused(syntax: RDFSyntax) throws {
    let space = Quad(.iri(IRI(unchecked: "http://example.org/a b")), "http://example.org/p", .literal(Literal("x")))
    #expect(throws: SerializationError.self) { try text(syntax, [space]) }
    let tag = Quad(
      .iri("http://example.org/s"), "http://example.org/p", .literal(Literal(unchecked: "x", language: "e\"n")))
    #expect(throws: SerializationError.self) { try text(syntax, [tag]) }
  }
}
