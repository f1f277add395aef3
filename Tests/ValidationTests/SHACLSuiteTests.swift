import Foundation
import RDF
import Testing

@testable import Validation

/// The core tests of the W3C's SHACL test suite.
@Suite struct SHACLSuiteTests {
  static let root = SharedFolder.path("suites/data-shapes/data-shapes-test-suite/tests/core")

  /// What the suite compares of a result.
  struct Expectation: Hashable {
    var focus: String?
    var path: String?
    var value: String?
    var severity: String?
    var component: String?
    var shape: String?
  }

  @Test(.enabled(if: root != nil, "needs shared/suites/data-shapes"))
  func coreTests() throws {
    let root = try #require(Self.root)
    var total = 0
    var failed: [String] = []
    let files = try #require(FileManager.default.enumerator(atPath: root)).compactMap { $0 as? String }
    for file in files.sorted() where file.hasSuffix(".ttl") {
      let graph = try Triples(path: "\(root)/\(file)")
      for test in graph.subjects("rdf:type", "sht:Validate") {
        total += 1
        if let reason = try failure(of: test, graph, folder: "\(root)/\(file)") { failed.append("\(file): \(reason)") }
      }
    }
    #expect(total == 98)
    #expect(failed == [])
  }

  private func failure(of test: Term, _ graph: Triples, folder file: String) throws -> String? {
    let action = try #require(graph.object(test, "mf:action"))
    let data = try path(of: try #require(graph.object(action, "sht:dataGraph")), file)
    let shapes = try path(of: try #require(graph.object(action, "sht:shapesGraph")), file)
    let result = try #require(graph.object(test, "mf:result"))
    let expected = graph.objects(result, "sh:result").map { node in
      Expectation(
        focus: graph.object(node, "sh:focusNode")?.description,
        path: graph.object(node, "sh:resultPath").map { graph.pathText($0) },
        value: graph.object(node, "sh:value")?.description,
        severity: graph.object(node, "sh:resultSeverity")?.description,
        component: graph.object(node, "sh:sourceConstraintComponent")?.description,
        shape: graph.object(node, "sh:sourceShape")?.description)
    }
    let report = try SHACLValidator(shapes: shapes, limit: 10_000).validate(path: data, as: .turtle)
    let shapesGraph = try Triples(path: shapes)
    let found = report.results.compactMap(\.detail).map { detail in
      Expectation(
        focus: detail.focusNode.description, path: detail.path.map { shapesGraph.pathText($0) },
        value: detail.value?.description, severity: detail.severity.description,
        component: detail.component.description, shape: detail.sourceShape.description)
    }
    let conforms = graph.object(result, "sh:conforms")?.description.contains("true") ?? false
    // The suite's reports conform when there is no result at all, of whatever severity.
    guard conforms == found.isEmpty else { return "conforms is not \(conforms)" }
    let sort = { (list: [Expectation]) in list.map { "\($0)" }.sorted() }
    return sort(found) == sort(expected) ? nil : "found \(sort(found)), expected \(sort(expected))"
  }

  private func path(of graph: Term, _ file: String) throws -> String {
    guard case .iri(let iri) = graph else { return file }
    return try #require(URL(string: iri.value)).path
  }
}

/// The triples of a file, looked up by prefixed names.
struct Triples {
  private static let prefixes = [
    "sh": "http://www.w3.org/ns/shacl#", "sht": "http://www.w3.org/ns/shacl-test#",
    "mf": "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#", "rdf": RDFVocabulary.namespace,
  ]
  private let quads: [Term: [Quad]]

  init(path: String) throws {
    let dataset = try Dataset(
      parsing: Array(try Data(contentsOf: URL(fileURLWithPath: path))), as: .turtle, base: FileIRI.make(path))
    quads = Dictionary(grouping: dataset.quads) { Term($0.subject) }
  }

  private func iri(_ name: String) -> IRI {
    let parts = name.split(separator: ":")
    return IRI(unchecked: (Self.prefixes[String(parts[0])] ?? "") + parts[1])
  }

  func objects(_ subject: Term, _ predicate: String) -> [Term] {
    (quads[subject] ?? []).filter { $0.predicate == iri(predicate) }.map(\.object)
  }
  func object(_ subject: Term, _ predicate: String) -> Term? { objects(subject, predicate).first }
  func subjects(_ predicate: String, _ object: String) -> [Term] {
    quads.filter { $0.value.contains { $0.predicate == iri(predicate) && $0.object == .iri(iri(object)) } }.map(\.key)
  }

  /// A path's structure, so that paths of different blank nodes compare.
  func pathText(_ node: Term) -> String {
    guard case .blank = node else { return node.description }
    let all = quads[node] ?? []
    // A list is a sequence path, whatever else is said of its node.
    let list = all.filter { $0.predicate == RDFVocabulary.first || $0.predicate == RDFVocabulary.rest }
    let parts = (list.isEmpty ? all : list).map { "\($0.predicate) \(pathText($0.object))" }
    return "[\(parts.sorted().joined(separator: "; "))]"
  }
}
