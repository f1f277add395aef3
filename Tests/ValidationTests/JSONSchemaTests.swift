import JSON
import Testing

@testable import Validation

@Suite struct JSONSchemaTests {
  @Test func namesLinePointerAndKeyword() throws {
    let schema = #"{"properties": {"a/b": {"items": {"type": "integer"}}}}"#
    let report = try withFile(schema, extension: "json") { schema in
      try withFile("{\n  \"a/b\": [1,\n    \"é\", 2.5]\n}", extension: "json") {
        try Validator(schema: schema).validate(path: $0)
      }
    }
    #expect(report.results.map(\.node) == ["/a~1b/1", "/a~1b/2"])
    #expect(report.results.map(\.line) == [3, 3])
    #expect(report.results.map(\.column) == [5, 10])
    #expect(report.results.allSatisfy { $0.constraint == "type" })
  }

  @Test(arguments: [
    "", "{", "[1,]", "{\"a\" 1}", "01", "1.", "\"\\x\"", "\"\u{1}\"", "nul", "[1] 2", "{\"a\":1,}", "-", "1e",
    "\"\\u12\"",
  ])
  func refusesWhatIsNoJSON(text: String) {
    #expect(throws: JSONError.self) { try JSONNode.parse(Array(text.utf8)) }
  }

  @Test func refusesBytesThatAreNoText() {
    #expect(throws: JSONError.self) { try JSONNode.parse([0x22, 0xFF, 0x22]) }
  }

  @Test func refusesNestingThatWouldExhaustTheStack() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: JSONError.self) { try JSONNode.parse(Array(deep.utf8)) }
  }

  @Test func readsEscapes() throws {
    let node = try JSONNode.parse(Array(#""\ud83d\ude00 \u00e9 \n""#.utf8))
    #expect(node.string == "😀 é \n")
    #expect(throws: JSONError.self) { try JSONNode.parse(Array(#""\ud800""#.utf8)) }
  }

  @Test(arguments: [
    ("1", "1.0", true), ("100", "1e2", true), ("0.1", "1e-1", true), ("-0", "0", true), ("1", "1.0000001", false),
    ("12345678901234567890123", "12345678901234567890124", false),
  ])
  func numbersCompareByValue(left: String, right: String, areEqual: Bool) {
    #expect((JSONDecimal(Array(left.utf8)) == JSONDecimal(Array(right.utf8))) == areEqual)
  }

  @Test(arguments: [
    ("0.0075", "0.0001", true), ("0.00751", "0.0001", false), ("4.5", "1.5", true), ("35", "1.5", false),
    ("1e308", "0.123456789", false), ("-9", "3", true), ("0", "7", true),
  ])
  func multiples(number: String, divisor: String, isMultiple: Bool) {
    #expect(JSONDecimal(Array(number.utf8)).isMultiple(of: JSONDecimal(Array(divisor.utf8))) == isMultiple)
  }

  @Test func ordersNumbers() {
    let texts = ["-1e3", "-2", "-0.5", "0", "0.25", "0.3", "2", "10", "1e3"]
    let numbers = texts.map { JSONDecimal(Array($0.utf8)) }
    #expect(numbers.shuffled().sorted() == numbers)
  }

  @Test func composedAndDecomposedCharactersDiffer() {
    #expect(ExactString("é") != ExactString("e\u{301}"))
  }

  @Test func saysWhatIsWrongWithASchema() throws {
    for schema in [
      ##"{"$ref": "#/nowhere"}"##, #"{"type": "text"}"#, #"{"pattern": "("}"#, "[]", "{",
      #"{"$ref": "http://elsewhere.example/"}"#,
    ] {
      try withFile(schema, extension: "json") { path in
        _ = #expect(throws: ValidationError.self, "\(schema)") { try JSONSchema(path: path) }
      }
    }
  }

  @Test(arguments: [
    ("http://a/b/c/d?q", "../g", "http://a/b/g"), ("http://a/b/c/d", "./g/", "http://a/b/c/g/"),
    ("http://a/b", "//h/x", "http://h/x"), ("urn:x:y", "#f", "urn:x:y"), ("http://a/b", "?z", "http://a/b?z"),
    ("http://a", "b", "http://a/b"), ("http://a/b/c", "../../../g", "http://a/g"),
  ])
  func resolvesReferences(base: String, reference: String, target: String) {
    #expect(SchemaURI(base).resolving(reference).base == target)
  }

  @Test func loopsEnd() throws {
    try withFile(##"{"$ref": "#"}"##, extension: "json") { schema in
      _ = try withFile("1", extension: "json") { document in
        #expect(throws: ValidationError.self) { try JSONSchema(path: schema).validate(path: document) }
      }
    }
  }

  @Test func deepDocumentsAreValidated() throws {
    let deep = String(repeating: "[", count: 490) + "1" + String(repeating: "]", count: 490)
    let schema = ##"{"anyOf": [{"type": "integer"}, {"type": "array", "items": {"$ref": "#"}}]}"##
    let report = try withFile(schema, extension: "json") { schema in
      try withFile(deep, extension: "json") { try JSONSchema(path: schema).validate(path: $0) }
    }
    #expect(report.conforms)
  }
}
