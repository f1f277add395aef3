import ByteStreams
import RDF
import Testing

@Suite("W3C RDF suites", .enabled(if: Suites.areAvailable, "the W3C suites are not at \(Suites.root)"))
struct W3CSyntaxTests {
  struct Folder: Sendable, CustomTestStringConvertible {
    var path: String
    var syntax: RDFSyntax
    var count: Int
    var testDescription: String { path }
  }

  static let folders = [
    Folder(path: "rdf11/rdf-n-triples", syntax: .nTriples, count: 70),
    Folder(path: "rdf11/rdf-n-quads", syntax: .nQuads, count: 87),
    Folder(path: "rdf11/rdf-turtle", syntax: .turtle, count: 313),
    Folder(path: "rdf11/rdf-trig", syntax: .triG, count: 356),
    Folder(path: "rdf11/rdf-xml", syntax: .rdfXML, count: 166),
    Folder(path: "rdf12/rdf-xml", syntax: .rdfXML, count: 31),
    Folder(path: "rdf12/rdf-n-triples", syntax: .nTriples, count: 70),
    Folder(path: "rdf12/rdf-n-quads", syntax: .nQuads, count: 68),
    Folder(path: "rdf12/rdf-turtle", syntax: .turtle, count: 103),
    Folder(path: "rdf12/rdf-trig", syntax: .triG, count: 60),
  ]

  @Test(arguments: folders)
  func allPass(_ folder: Folder) throws {
    let tests = try Manifest.tests(
      "rdf-tests/rdf/\(folder.path)", baseIRI: "https://w3c.github.io/rdf-tests/rdf/\(folder.path)/")
    var failures: [String] = []
    for test in tests {
      if let failure = Self.failure(of: test, syntax: folder.syntax) {
        failures.append("\(test.name) (\(test.type)): \(failure)")
      }
    }
    #expect(failures == [])
    #expect(tests.count == folder.count)
  }

  /// Why a test fails; nil when it passes.
  static func failure(of test: SuiteTest, syntax: RDFSyntax) -> String? {
    do {
      let input = try Suites.bytes(test.action)
      let outcome = Result { try Dataset(parsing: input, as: syntax, base: test.base) }
      if test.type.contains("Negative") {
        guard case .failure(let error) = outcome else { return "accepted" }
        return error is ParseError ? nil : "wrong error: \(error)"
      }
      let dataset = try outcome.get()
      guard let result = test.result else { return nil }
      let expected = try Suites.bytes(result)
      if test.type.contains("C14N") {
        return try dataset.serialized(as: syntax, options: SerializerOptions(isCanonical: true)) == expected
          ? nil : "other bytes"
      }
      let expectedSyntax: RDFSyntax = RDFSyntax(path: result) ?? .nTriples
      let expectedDataset = try Dataset(parsing: expected, as: expectedSyntax, base: test.base)
      return dataset.isIsomorphic(to: expectedDataset)
        ? nil : "other graph: \(dataset.quads) instead of \(expectedDataset.quads)"
    } catch {
      return "\(error)"
    }
  }
}
