import Foundation
import RDF
import Testing

@Suite("RDFC-1.0", .enabled(if: Suites.areAvailable, "the W3C suites are not at \(Suites.root)"))
struct CanonicalizationTests {
  private struct Manifest: Decodable {
    struct Entry: Decodable {
      var id: String
      var type: String
      var action: String
      var result: String?
      var hashAlgorithm: String?
    }
    var entries: [Entry]
  }

  @Test func allPass() throws {
    let folder = "rdf-canon/tests"
    let manifest = try JSONDecoder().decode(
      Manifest.self, from: Data(try Suites.bytes("\(folder)/manifest.jsonld")))
    var failures: [String] = []
    for entry in manifest.entries {
      let input = try Dataset(parsing: try Suites.bytes("\(folder)/\(entry.action)"), as: .nQuads)
      let outcome = Result {
        try Canonicalization(input, hash: entry.hashAlgorithm == "SHA384" ? .sha384 : .sha256)
      }
      if entry.type.hasSuffix("NegativeEvalTest") {
        if case .success = outcome { failures.append("\(entry.id): accepted") }
        continue
      }
      let canonical = try outcome.get()
      let expected = try Suites.bytes("\(folder)/\(entry.result ?? "")")
      if entry.type.hasSuffix("MapTest") {
        let map = try JSONDecoder().decode([String: String].self, from: Data(expected))
        let labels = Dictionary(uniqueKeysWithValues: canonical.labels.map { ($0.key.label, $0.value) })
        if labels != map { failures.append("\(entry.id): \(labels)") }
      } else if canonical.nQuads != expected {
        failures.append("\(entry.id): \(String(decoding: canonical.nQuads, as: UTF8.self))")
      }
    }
    #expect(failures == [])
    #expect(manifest.entries.count == 86)
  }
}
