import Foundation
import Testing

@testable import Validation

/// What newsgraph writes is valid by newsgraph's own schemas, and damage to it is found.
@Suite struct OwnOutputTests {
  static let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("ProfileTests/Golden").path

  @Test(arguments: ["rdf", "jsonld", "ttl", "nt", "nq", "trig", "graphml", "cytoscape.graphml", "gephi.graphml"])
  func isValid(format: String) throws {
    let report = try Validator().validate(path: "\(Self.golden)/sample.\(format)")
    #expect(report.results == [])
    #expect(report.conforms)
  }

  @Test(arguments: [
    ("rdf", "<ng:stance rdf:resource=\"https://w3id.org/newsgraph/ns#Against\"/>", ""),
    ("rdf", "ns#Against", "ns#Perhaps"), ("rdf", "<schema:sha256>9", "<schema:sha256>x"),
    ("jsonld", "\"stance\": \"Against\",", ""), ("jsonld", "\"start\": 126", "\"start\": \"126\""),
    ("jsonld", "\"type\": \"Role\"", "\"type\": \"Rule\""),
    ("jsonld", "\"confidence\": \"0.9\"", "\"confidence\": \"1.9\""),
    ("ttl", "ng:stance ng:Against", "ng:stance ng:Perhaps"), ("ttl", "oa:start \"126\"", "oa:start \"1260\""),
    ("graphml", "key=\"e.role\"", "key=\"e.rule2\""), ("graphml", "attr.type=\"double\"", "attr.type=\"decimal\""),
  ])
  func damageIsFound(format: String, part: String, replacement: String) throws {
    let content = try String(contentsOfFile: "\(Self.golden)/sample.\(format)", encoding: .utf8)
    let damaged = content.replacingOccurrences(of: part, with: replacement)
    #expect(damaged != content, "the sample has no \(part)")
    let report = try withFile(damaged, extension: format) { try Validator().validate(path: $0) }
    #expect(!report.conforms)
    #expect(report.results.allSatisfy { !$0.message.isEmpty && !$0.constraint.isEmpty })
  }
}
