import Foundation
import Testing

@testable import RDF

/// Four times the input takes about four times as long, however the input is made.
@Suite("Linear time", .serialized)
struct LinearTimeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var syntax: RDFSyntax
    /// A size that takes some hundredths of a second.
    var size: Int
    var text: @Sendable (Int) -> String
    var testDescription: String { name }

    init(_ name: String, _ syntax: RDFSyntax, _ size: Int, _ text: @escaping @Sendable (Int) -> String) {
      self.name = name
      self.syntax = syntax
      self.size = size
      self.text = text
    }
  }

  private static func many(_ count: Int, _ separator: String = "", _ item: (Int) -> String) -> String {
    (0..<count).map(item).joined(separator: separator)
  }

  private static func rdfXML(_ content: String) -> String {
    """
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="http://e/">\(content)</rdf:RDF>
    """
  }

  static let cases: [Case] = [
    Case("a long literal", .nTriples, 200_000) { "<x:s> <x:p> \"\(String(repeating: "ab\\n", count: $0))\" ." },
    Case("a long comment", .nTriples, 500_000) { "#\(String(repeating: "a", count: $0))\n<x:s> <x:p> <x:o> ." },
    Case("a long IRI", .turtle, 300_000) { "<x:\(String(repeating: "é", count: $0))> <x:p> 1 ." },
    Case("a long literal of many lines", .turtle, 100_000) {
      "<x:s> <x:p> '''\(String(repeating: "a'\n", count: $0))''' ."
    },
    Case("many prefixes", .turtle, 2_000) { count in
      many(count) { "@prefix p\($0): <x:\($0)/> . p\($0):s a p\($0 / 2):o ." }
    },
    Case("nested brackets", .turtle, 5_000) {
      "<x:s> <x:p> \(String(repeating: "[ <x:p> ", count: $0)) 1 \(String(repeating: "]", count: $0)) ."
    },
    Case("nested lists", .turtle, 5_000) {
      "<x:s> <x:p> \(String(repeating: "(", count: $0))\(String(repeating: ")", count: $0)) ."
    },
    Case("a long list", .triG, 5_000) { "<x:s> <x:p> (\(String(repeating: "1 ", count: $0))) ." },
    Case("many annotations", .triG, 2_000) { "<x:s> <x:p> 1 \(String(repeating: "{| <x:q> 2 |} ", count: $0)) ." },
    Case("many graphs", .triG, 3_000) { many($0) { "<x:g\($0)> { <x:s> <x:p> \($0) }\n" } },
    Case("many names of nodes", .rdfXML, 2_000) {
      rdfXML(many($0) { "<e:T rdf:ID=\"a\($0)\"><e:p rdf:nodeID=\"b\($0)\"/></e:T>" })
    },
    Case("many attributes", .rdfXML, 1_000) { rdfXML("<e:T \(many($0, " ") { "e:a\($0)=\"1\"" })/>") },
    Case("nested elements", .rdfXML, 60) {
      rdfXML(String(repeating: "<e:T><e:p>", count: $0) + String(repeating: "</e:p></e:T>", count: $0))
    },
    Case("a long text", .rdfXML, 200_000) {
      rdfXML("<e:T><e:p>\(String(repeating: "a&amp;\n", count: $0))</e:p></e:T>")
    },
    Case("a long XML literal", .rdfXML, 5_000) {
      rdfXML("<e:T><e:p rdf:parseType='Literal'>\(String(repeating: "<b>a</b>", count: $0))</e:p></e:T>")
    },
    Case("a long collection", .rdfXML, 2_000) {
      rdfXML("<e:T><e:p rdf:parseType='Collection'>\(String(repeating: "<e:U/>", count: $0))</e:p></e:T>")
    },
    Case("many keys", .jsonLD, 3_000) { "{\(many($0, ",") { "\"x:p\($0)\":\($0)" })}" },
    Case("many values", .jsonLD, 5_000) { "{\"x:p\":[\(many($0, ",") { "\($0)" })]}" },
    Case("many terms", .jsonLD, 2_000) { count in
      "{\"@context\":{\(many(count, ",") { "\"t\($0)\":\"x:\($0)/\"" })},\(many(count, ",") { "\"t\($0):a\":1" })}"
    },
    Case("many contexts", .jsonLD, 500) { "{\"@context\":[\(many($0, ",") { "{\"t\($0)\":\"x:\($0)\"}" })],\"t1\":1}" },
    Case("many contexts within", .jsonLD, 500) { count in
      """
      {"@context":{\(many(count, ",") { "\"t\($0)\":\"x:\($0)\"" })},\
      "t1":[\(many(count, ",") { "{\"@context\":{\"u\":\"x:\($0)\"},\"u\":1}" })]}
      """
    },
    Case("many nodes with one name", .jsonLD, 3_000) { "[\(many($0, ",") { "{\"@id\":\"x:s\",\"x:p\":\($0)}" })]" },
    Case("a long list of JSON-LD", .jsonLD, 5_000) { "{\"x:p\":{\"@list\":[\(many($0, ",") { "\($0)" })]}}" },
    Case("a long string", .jsonLD, 300_000) { "{\"x:p\":\"\(String(repeating: "\\né", count: $0))\"}" },
  ]

  @Test(arguments: cases)
  func reading(case: Case) throws {
    let short = Array(`case`.text(`case`.size).utf8)
    let long = Array(`case`.text(`case`.size * 4).utf8)
    let ratio = try Self.ratio(short, long) { try Self.read($0, `case`.syntax) }
    #expect(ratio < 9, "\(`case`.name): four times the input takes \(ratio) times as long")
  }

  @Test(arguments: RDFSyntax.allCases)
  func writingManyPrefixesAndPredicates(syntax: RDFSyntax) throws {
    func dataset(_ count: Int) -> Dataset {
      var prefixes: PrefixMap = [:]
      for index in 0..<count { prefixes["p\(index)"] = "http://e/\(index)\(index % 2 == 0 ? "/" : "x")" }
      return Dataset(
        (0..<count).map { Quad(.iri("x:s"), IRI(unchecked: "http://e/\($0)/p"), .literal(Literal($0))) },
        prefixes: prefixes)
    }
    let ratio = try Self.ratio(dataset(1_000), dataset(4_000)) { _ = try $0.serialized(as: syntax) }
    #expect(ratio < 9, "four times the graph takes \(ratio) times as long")
  }

  private static func read(_ bytes: [UInt8], _ syntax: RDFSyntax) throws {
    var count = 0
    let parser = RDFParser(syntax, options: ParserOptions(base: "http://e/")) { _ in count += 1 }
    // Small chunks: what the parser cannot use yet must not be looked at again with every one of them.
    var start = 0
    while start < bytes.count {
      try parser.push(bytes[start..<min(start + 512, bytes.count)])
      start += 512
    }
    try parser.finish()
    #expect(count > 0)
  }

  /// How many times as long the second takes: the least of three tries, in processor time of this thread.
  private static func ratio<Value>(_ short: Value, _ long: Value, _ body: (Value) throws -> Void) throws -> Double {
    var best = Double.infinity
    for _ in 0..<3 {
      let first = try seconds { try body(short) }
      let second = try seconds { try body(long) }
      best = min(best, second / max(first, 1e-4))
      if best < 9 { break }
    }
    return best
  }

  private static func seconds(_ body: () throws -> Void) rethrows -> Double {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let start = now()
    try body()
    return now() - start
  }
}
