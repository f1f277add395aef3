import ByteStreams
import Foundation
import JSON
import Testing

@testable import Validation

/// The required tests of draft 2020-12 of the JSON-Schema-Test-Suite.
@Suite struct JSONSchemaSuiteTests {
  static let root = SharedFolder.path("suites/JSON-Schema-Test-Suite")

  @Test(.enabled(if: root != nil, "needs shared/suites/JSON-Schema-Test-Suite"))
  func requiredTests() throws {
    let root = try #require(Self.root)
    let folder = root + "/tests/draft2020-12"
    var total = 0
    var failed: [String] = []
    for file in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() where file.hasSuffix(".json") {
      let groups = try JSONNode.parse(ByteSource(path: "\(folder)/\(file)").readAll()).elements ?? []
      for group in groups {
        let (count, failures) = try run(group, remotes: root + "/remotes")
        total += count
        failed += failures.map { "\(file): \($0)" }
      }
    }
    #expect(total == 1_299)
    #expect(failed == [])
  }

  /// How many tests the group has, and which fail.
  private func run(_ group: JSONNode, remotes: String) throws -> (Int, [String]) {
    let name = group["description"]?.string ?? ""
    let document = try #require(group["schema"])
    let tests = try #require(group["tests"]?.elements)
    let schema: JSONSchema
    do {
      schema = try JSONSchema(document: document, uri: "https://suite.example/schema.json") { uri in
        let server = "http://localhost:1234/"
        guard uri.hasPrefix(server) else { return nil }
        return try? JSONNode.parse(ByteSource(path: "\(remotes)/\(uri.dropFirst(server.count))").readAll())
      }
    } catch {
      return (tests.count, tests.map { _ in "\(name): \(error)" })
    }
    let failures = try tests.filter { test in
      guard case .boolean(let expected) = test["valid"]?.value, let data = test["data"] else { return true }
      let outcome = try schema.violations(of: data, limit: 10)
      return outcome.isValid != expected || outcome.violations.isEmpty != expected
    }
    return (tests.count, failures.map { "\(name): \($0["description"]?.string ?? "")" })
  }
}
