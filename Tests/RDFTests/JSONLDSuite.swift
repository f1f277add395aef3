import Foundation
import OrderedCollections

@testable import RDF

/// The manifests of the JSON-LD 1.1 API suite.
struct JSONLDSuite {
  struct Test {
    var id: String
    var isNegative: Bool
    var isSyntax: Bool
    var input: String
    var expect: String?
    var errorCode: String?
    var context: String?
    var options: JSONLDOptions
  }

  static let folder = "json-ld-api/tests"
  static let baseIRI = "https://w3c.github.io/json-ld-api/tests/"

  /// Every JSON document of the suite by the IRI it is published at: contexts that tests load.
  static let documents: [String: JSONLDContextDocument] = {
    var result: [String: JSONLDContextDocument] = [:]
    let root = "\(Suites.root)/\(folder)"
    for path in FileManager.default.enumerator(atPath: root)?.compactMap({ $0 as? String }) ?? []
    where path.hasSuffix(".jsonld") {
      guard let data = FileManager.default.contents(atPath: "\(root)/\(path)") else { continue }
      result[baseIRI + path] = try? JSONLDContextDocument(utf8: Array(data))
    }
    return result
  }()

  /// The tests of a manifest that JSON-LD 1.1 processors are to pass.
  static func tests(_ manifest: String) throws -> [Test] {
    let json = try JSONValue(parsing: try Suites.bytes("\(folder)/\(manifest)-manifest.jsonld"))
    return (json.object?["sequence"]?.asArray ?? []).compactMap { entry in
      guard let entry = entry.object, let input = entry["input"]?.string else { return nil }
      let option = entry["option"]?.object ?? [:]
      if option["specVersion"]?.string == "json-ld-1.0" { return nil }
      let types = (entry["@type"]?.asArray ?? []).compactMap(\.string)
      return Test(
        id: entry["@id"]?.string ?? "", isNegative: types.contains("jld:NegativeEvaluationTest"),
        isSyntax: types.contains("jld:PositiveSyntaxTest"), input: input, expect: entry["expect"]?.string,
        errorCode: entry["expectErrorCode"]?.string, context: entry["context"]?.string,
        options: options(option, input: input))
    }
  }

  private static func options(_ option: JSONObject, input: String) -> JSONLDOptions {
    var options = JSONLDOptions(base: option["base"]?.string ?? baseIRI + input)
    options.contexts = documents
    if option["processingMode"]?.string == "json-ld-1.0" { options.processingMode = .jsonLD10 }
    if let path = option["expandContext"]?.string { options.expandContext = documents[baseIRI + path] }
    options.compactArrays = option["compactArrays"]?.bool ?? true
    options.compactToRelative = option["compactToRelative"]?.bool ?? true
    options.useNativeTypes = option["useNativeTypes"]?.bool ?? false
    options.useRdfType = option["useRdfType"]?.bool ?? false
    switch option["rdfDirection"]?.string {
    case "i18n-datatype": options.rdfDirection = .i18nDatatype
    case "compound-literal": options.rdfDirection = .compoundLiteral
    default: break
    }
    return options
  }

  static func json(_ path: String) throws -> JSONValue {
    try JSONValue(parsing: try Suites.bytes("\(folder)/\(path)"))
  }
}

/// Equality as the suite defines it: arrays are sets, but for those of `@list`.
enum JSONLDComparison {
  static func areEqual(_ left: JSONValue, _ right: JSONValue, ordered: Bool = false) -> Bool {
    switch (left, right) {
    case (.object(let left), .object(let right)):
      guard left.count == right.count else { return false }
      return left.allSatisfy { key, value in
        right[key].map { areEqual(value, $0, ordered: key == "@list") } ?? false
      }
    case (.array(let left), .array(let right)):
      guard left.count == right.count else { return false }
      if ordered { return zip(left, right).allSatisfy { areEqual($0, $1) } }
      var rest = right
      for item in left {
        guard let index = rest.firstIndex(where: { areEqual(item, $0) }) else { return false }
        rest.remove(at: index)
      }
      return true
    default: return left == right
    }
  }
}
