import ByteStreams
import RDF
import Testing

@testable import Validation

@Suite struct SHACLTests {
  func report(_ data: String, shapes: String) throws -> ValidationReport {
    let prefixes = """
      @prefix sh: <http://www.w3.org/ns/shacl#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      @prefix : <http://example.org/> .

      """
    return try withFile(prefixes + shapes, extension: "ttl") { shapes in
      try withFile(prefixes + data, extension: "ttl") {
        try SHACLValidator(shapes: shapes).validate(path: $0, as: .turtle)
      }
    }
  }

  @Test func namesNodeConstraintAndValue() throws {
    let report = try report(
      ":a a :C ; :age \"old\", 7 . :b a :C .",
      shapes:
        ":S a sh:NodeShape ; sh:targetClass :C ; sh:property [ sh:path :age ; sh:datatype xsd:integer ; sh:minCount 1 ] ."
    )
    #expect(report.results.map(\.constraint) == ["sh:DatatypeConstraintComponent", "sh:MinCountConstraintComponent"])
    #expect(report.results.map(\.node) == ["<http://example.org/a>", "<http://example.org/b>"])
    #expect(report.results.first?.value == "\"old\"")
    #expect(report.results.first?.path == "<http://example.org/age>")
  }

  @Test func reportsAreRDFWithTheirPaths() throws {
    let report = try report(
      ":a :p :b .",
      shapes: ":S a sh:NodeShape ; sh:targetNode :b ; sh:property [ sh:path [ sh:inversePath :p ] ; sh:maxCount 0 ] .")
    let bytes = try ByteSink.collect { try report.write(as: .ttl, to: $0) }
    let dataset = try Dataset(parsing: bytes, as: .turtle)
    let paths = dataset.quads.filter { $0.predicate.value == "http://www.w3.org/ns/shacl#resultPath" }
    #expect(paths.count == 1)
    let described = dataset.quads.filter { Term($0.subject) == paths.first?.object }
    #expect(described.map(\.predicate.value) == ["http://www.w3.org/ns/shacl#inversePath"])
  }

  @Test func aSyntaxErrorIsAResultWithItsLine() throws {
    let report = try withFile(":S a", extension: "ttl") { shapes in
      #expect(throws: ValidationError.self) { try SHACLValidator(shapes: shapes).validate(path: shapes, as: .turtle) }
      return try withFile("", extension: "ttl") { empty in
        try withFile("<http://a> <http://b>\n  oops .", extension: "ttl") {
          try SHACLValidator(shapes: empty).validate(path: $0, as: .turtle)
        }
      }
    }
    #expect(report.results.map(\.constraint) == ["well-formed"])
    #expect(report.results.first?.line == 2)
  }

  @Test func recursiveShapesEnd() throws {
    let report = try report(
      ":a :knows :b . :b :knows :a .",
      shapes: ":S a sh:NodeShape ; sh:targetNode :a ; sh:property [ sh:path :knows ; sh:node :S ] .")
    #expect(report.conforms)
  }

  @Test func longChainsDoNotExhaustTheStack() throws {
    let chain = (0..<20_000).map { ":n\($0) :next :n\($0 + 1) ." }.joined(separator: "\n")
    let report = try report(
      chain, shapes: ":S a sh:NodeShape ; sh:targetNode :n0 ; sh:property [ sh:path :next ; sh:node :S ] .")
    #expect(report.isCut)
  }

  @Test func blankNodesOfDataAndShapesDiffer() throws {
    let report = try report(
      "_:x :p 1 .", shapes: "_:x a sh:NodeShape ; sh:targetSubjectsOf :p ; sh:nodeKind sh:IRI .")
    #expect(report.results.count == 1)
  }

  @Test(arguments: [
    ("xsd:integer", "12", true), ("xsd:integer", "1.0", false), ("xsd:byte", "200", false), ("xsd:decimal", ".5", true),
    ("xsd:decimal", "1e3", false), ("xsd:double", "1e3", true), ("xsd:double", "INF", true),
    ("xsd:boolean", "yes", false),
    ("xsd:date", "2024-02-29", true), ("xsd:date", "2023-02-29", false), ("xsd:dateTime", "2024-01-01T24:00:00", true),
    ("xsd:dateTime", "2024-01-01T24:00:01", false), ("xsd:gYear", "2024", true), ("xsd:gYear", "24", false),
    ("xsd:gYearMonth", "2024-13", false), ("xsd:duration", "P1Y2MT3H", true), ("xsd:duration", "P", false),
    ("xsd:hexBinary", "0aF", false), ("xsd:nonNegativeInteger", "-1", false), ("xsd:time", "12:00:00+14:01", false),
  ])
  func lexicalForms(type: String, text: String, isValid: Bool) {
    #expect(XSDLexical.isValid(text, datatype: XSDLexical.namespace + type.dropFirst(4)) == isValid)
  }

  @Test func datesCompareAcrossTimezones() throws {
    let date = { try #require(XSDDate($0, type: "dateTime")) }
    #expect(try date("2024-01-01T12:00:00Z").isBefore(date("2024-01-01T12:00:00-01:00")) == true)
    #expect(try date("2024-01-01T12:00:00").isBefore(date("2024-01-01T13:00:00Z")) == nil)
    #expect(try date("2024-01-01T12:00:00").isBefore(date("2024-01-03T13:00:00Z")) == true)
  }
}
