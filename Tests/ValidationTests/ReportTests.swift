import ByteStreams
import JSON
import Testing

@testable import Validation

@Suite struct ReportTests {
  let report = ValidationReport(
    files: ["a b.rdf", "good.rdf"],
    results: [
      ValidationResult(
        file: "a b.rdf", line: 3, column: 7, node: "/x", path: "y", constraint: "type", value: "1",
        message: "not \"right\"\n")
    ])

  func text(_ format: ReportFormat) throws -> String {
    String(decoding: try ByteSink.collect { try report.write(as: format, to: $0) }, as: UTF8.self)
  }

  @Test func textHasALineForEachResult() throws {
    #expect(try text(.text) == "a b.rdf:3:7: violation: not \"right\"\n [/x y, type]\ngood.rdf: valid\n")
  }

  @Test func jsonIsJSON() throws {
    let node = try JSONNode.parse(Array(try text(.json).utf8))
    #expect(node["results"]?.elements?.first?["message"]?.string == "not \"right\"\n")
    #expect(node["conforms"] == JSONNode(.boolean(false)))
  }

  @Test func sarifHasTheRegion() throws {
    let node = try JSONNode.parse(Array(try text(.sarif).utf8))
    let location = node["runs"]?.elements?.first?["results"]?.elements?.first?["locations"]?.elements?.first
    #expect(location?["physicalLocation"]?["artifactLocation"]?["uri"]?.string == "a%20b.rdf")
    #expect(location?["physicalLocation"]?["region"]?["startLine"] == JSONNode(.number(JSONDecimal("3".utf8))))
  }

  @Test func turtleIsAReport() throws {
    #expect(try text(.ttl).contains("a sh:ValidationReport ;\n    sh:conforms false"))
  }
}
