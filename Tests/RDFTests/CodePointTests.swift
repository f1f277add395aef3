import Testing

@testable import RDF

/// Texts that are canonically equivalent, but not the same: `é` as one code point and as two.
@Suite("Comparison by code points")
struct CodePointTests {
  private static let one = "\u{E9}"
  private static let two = "e\u{301}"

  private func quads(_ json: String) throws -> [Quad] { try Dataset(parsing: Array(json.utf8), as: .jsonLD).quads }

  @Test func jsonKeysStayApart() throws {
    let json = try JSONValue(parsing: Array("{\"\(Self.one)\":1,\"\(Self.two)\":2}".utf8))
    #expect(json.object?.count == 2)
    #expect(json.object?[Self.two]?.text() == "2")
    #expect(json != (try JSONValue(parsing: Array("{\"\(Self.two)\":1,\"\(Self.one)\":2}".utf8))))
  }

  @Test func propertiesOfJSONLDStayApart() throws {
    let quads = try quads("{\"@id\":\"x:s\",\"x:\(Self.one)\":\"1\",\"x:\(Self.two)\":\"2\"}")
    #expect(Set(quads.map(\.predicate.value.utf8.count)) == [4, 5])
  }

  @Test func termsOfContextsStayApart() throws {
    let quads = try quads(
      "{\"@context\":{\"\(Self.one)\":\"x:1\",\"\(Self.two)\":\"x:2\"},\"\(Self.one)\":\"a\",\"\(Self.two)\":\"b\"}")
    #expect(quads.map(\.predicate) == ["x:1", "x:2"])
  }

  @Test func valuesAreNotMergedInFlattening() throws {
    let document = try JSONValue(parsing: Array("{\"@id\":\"x:s\",\"x:p\":[\"\(Self.one)\",\"\(Self.two)\"]}".utf8))
    let flat = try JSONLD.flatten(document)
    #expect(flat.asArray.first?.object?["x:p"]?.asArray.count == 2)
  }

  /// `p:x` must not stand for an IRI that only looks as if it began with the prefix's.
  @Test func prefixesAreComparedByCodePoints() throws {
    var options = SerializerOptions()
    options.context = try JSONLDContextDocument("{\"p\":\"x:\(Self.one)/\",\"@vocab\":\"y:\(Self.one)/\"}")
    let dataset = Dataset([
      Quad(.iri(IRI(unchecked: "x:\(Self.two)/a")), IRI(unchecked: "y:\(Self.two)/b"), .literal(Literal("c")))
    ])
    let bytes = try dataset.serialized(as: .jsonLD, options: options)
    #expect(try Dataset(parsing: bytes, as: .jsonLD).isIsomorphic(to: dataset))
  }

  @Test func relativeReferencesAreComparedByCodePoints() {
    #expect(RelativeIRI.reference(to: "http://h/\(Self.one)/a", from: "http://h/\(Self.two)/b") == "../\(Self.one)/a")
    #expect(RelativeIRI.reference(to: "http://h/\(Self.one)/a", from: "http://h/\(Self.one)/b") == "a")
  }

  @Test func differencesAreShown() throws {
    func dataset(_ text: String) -> Dataset { Dataset([Quad(.iri("x:s"), "x:p", .literal(Literal(text)))]) }
    let difference = DatasetDifference(from: dataset(Self.one), to: dataset(Self.two))
    #expect(difference.removed.count == 1 && difference.added.count == 1)
    #expect(difference.removed.first?.hasSameBytes(as: "<x:s> <x:p> \"\(Self.one)\"") == true)
  }
}
