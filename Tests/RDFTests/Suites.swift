import Foundation
import RDF

/// The W3C suites beside the checkout, or where `NEWSGRAPH_SHARED` says.
enum Suites {
  static let root: String = {
    let environment = ProcessInfo.processInfo.environment["NEWSGRAPH_SHARED"]
    let checkout = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return (environment ?? checkout.deletingLastPathComponent().appending(path: "shared").path()) + "/suites"
  }()

  /// Whether the suites are there; without them conformance cannot be tested.
  static let areAvailable = FileManager.default.fileExists(atPath: root)

  static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: "\(root)/\(path)")))
  }
}

/// One test of a W3C manifest.
struct SuiteTest: Sendable {
  var name: String
  /// The local name of its type: `TestTurtleEval` …
  var type: String
  /// Paths from the suites' folder.
  var action: String
  var result: String?
  /// The IRI that the action is published at.
  var base: IRI
}

/// Reads manifests, with the parser that is under test.
struct Manifest {
  private static let manifestNamespace = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#"
  private var tests: [SuiteTest] = []

  /// The tests of a manifest and of those that it includes within its own folder.
  static func tests(_ folder: String, baseIRI: String) throws -> [SuiteTest] {
    var manifest = Manifest()
    try manifest.read("\(folder)/manifest.ttl", base: "\(baseIRI)manifest.ttl", root: (folder, baseIRI))
    return manifest.tests
  }

  private mutating func read(_ path: String, base: String, root: (folder: String, base: String)) throws {
    let dataset = try Dataset(parsing: try Suites.bytes(path), as: .turtle, base: try IRI(base))
    let graph = Dictionary(grouping: dataset.quads, by: \.subject)
    func objects(_ subject: Resource, _ name: String) -> [Term] {
      (graph[subject] ?? []).filter { $0.predicate.value == name }.map(\.object)
    }
    func list(_ head: Term?) -> [Term] {
      var items: [Term] = []
      var node = head?.resource
      while let current = node, current != .iri(RDFVocabulary.nil) {
        items += objects(current, RDFVocabulary.first.value)
        node = objects(current, RDFVocabulary.rest.value).first?.resource
      }
      return items
    }
    for quad in dataset.quads where quad.predicate.value == Self.manifestNamespace + "entries" {
      let assumed = objects(quad.subject, Self.manifestNamespace + "assumedTestBase").first
      for case .iri(let entry) in list(quad.object) {
        guard case .iri(let type) = objects(.iri(entry), RDFVocabulary.type.value).first,
          case .iri(let action) = objects(.iri(entry), Self.manifestNamespace + "action").first
        else { continue }
        var result: String?
        if case .iri(let iri) = objects(.iri(entry), Self.manifestNamespace + "result").first {
          result = root.folder + "/" + iri.value.dropFirst(root.base.count)
        }
        var testBase = action
        if case .iri(let iri) = assumed {
          let folder = base.dropLast(base.reversed().prefix { $0 != "/" }.count)
          testBase = try IRI(iri.value + action.value.dropFirst(folder.count))
        }
        tests.append(
          SuiteTest(
            name: String(entry.value.split(separator: "#").last ?? ""),
            type: String(type.value.split(separator: "#").last ?? ""),
            action: root.folder + "/" + action.value.dropFirst(root.base.count), result: result, base: testBase))
      }
    }
    for quad in dataset.quads where quad.predicate.value == Self.manifestNamespace + "include" {
      for case .iri(let include) in list(quad.object) where include.value.hasPrefix(root.base) {
        try read(root.folder + "/" + include.value.dropFirst(root.base.count), base: include.value, root: root)
      }
    }
  }
}
