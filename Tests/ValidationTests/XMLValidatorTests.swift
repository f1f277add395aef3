import ByteStreams
import Testing

@testable import Validation

@Suite struct XMLValidatorTests {
  /// A GraphML document of some nodes and edges.
  func graphML(keys: String = "", nodes: String, edges: String = "") -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
    <key id="n.label" for="node" attr.name="label" attr.type="string"/>
    <key id="e.label" for="edge" attr.name="label" attr.type="string"/>\(keys)
    <graph id="G" edgedefault="directed">
    \(nodes)
    \(edges)
    </graph>
    </graphml>
    """
  }

  func report(_ content: String, extension suffix: String = "graphml") throws -> ValidationReport {
    try withFile(content, extension: suffix) { try Validator().validate(path: $0) }
  }

  func node(_ id: String) -> String { "<node id=\"\(id)\"><data key=\"n.label\">\(id)</data></node>" }
  func edge(_ id: String, _ source: String, _ target: String) -> String {
    "<edge id=\"\(id)\" source=\"\(source)\" target=\"\(target)\"><data key=\"e.label\">x</data></edge>"
  }

  @Test func acceptsWhatIsRight() throws {
    let report = try report(graphML(nodes: node("a") + "\n" + node("b"), edges: edge("e", "a", "b")))
    #expect(report.results == [])
    #expect(report.conforms)
  }

  @Test func namesTheLineOfAWrongElement() throws {
    let report = try report(graphML(nodes: node("a") + "\n<nod id=\"b\"/>"))
    #expect(!report.conforms)
    #expect(report.results.first?.line == 7)
    #expect(report.results.first?.constraint == "relaxng")
  }

  @Test func findsIdentitiesUsedTwice() throws {
    let report = try report(graphML(nodes: node("a") + "\n" + node("a")))
    #expect(report.results.map(\.constraint) == ["unique"])
    #expect(report.results.first?.line == 7)
    #expect(report.results.first?.value == "a")
  }

  @Test func findsReferencesToNothing() throws {
    let report = try report(graphML(nodes: node("a"), edges: edge("e", "a", "c")))
    #expect(report.results.map(\.constraint) == ["reference"])
    #expect(report.results.first?.path == "@target")
  }

  @Test func dataMustHaveAKeyOfItsDomain() throws {
    let report = try report(graphML(nodes: "<node id=\"a\"><data key=\"e.label\">x</data></node>"))
    #expect(report.results.map(\.constraint) == ["reference"])
  }

  @Test func countsLinesBeyondSixteenBits() throws {
    let nodes = (0..<70_000).map { "<node id=\"n\($0)\"><data key=\"n.label\">x</data></node>" } + ["<nod>x</nod>"]
    let report = try report(graphML(nodes: nodes.joined(separator: "\n")))
    #expect(report.results.first?.line == 70_006)
  }

  @Test func readsADocumentWithEntities() throws {
    let start = "<!DOCTYPE graphml [<!ENTITY name \"Ana\">]>\n"
    func content(_ ids: String...) -> String {
      let nodes = ids.map { "<node id=\"\($0)\"><data key=\"n.label\">&name;</data></node>" }
      let whole = graphML(nodes: nodes.joined(separator: "\n"))
      return start + whole[whole.index(after: whole.firstIndex(of: "\n")!)...]
    }
    #expect(try report(content("a", "b")).results == [])
    let report = try report(content("a", "a"))
    #expect(report.results.map(\.constraint) == ["unique"])
    #expect(report.results.first?.line == 7)
  }

  @Test func nothingOutsideOfADocumentIsRead() throws {
    try withFile("<n>1</n>", extension: "xml") { path in
      for entity in ["<!ENTITY one SYSTEM \"file://\(path)\">", "<!ENTITY % one SYSTEM \"file://\(path)\"> %one;"] {
        let report = try withFile(Self.schema, extension: "rng") { schema in
          try withFile("<!DOCTYPE r [\(entity)]>\n<r>&one;</r>", extension: "xml") {
            try Validator(schema: schema).validate(path: $0)
          }
        }
        #expect(!report.conforms)
        #expect(report.results.contains { $0.message == "Entity 'one' not defined" })
      }
    }
  }

  /// A schema that libxml2 cannot validate element by element: some contents it must see as a whole.
  static let schema = """
    <element name="r" xmlns="http://relaxng.org/ns/structure/1.0"
        datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
      <zeroOrMore>
        <choice>
          <element name="n"><data type="int"/></element>
          <element name="i">
            <interleave><element name="a"><empty/></element><element name="b"><text/></element></interleave>
          </element>
        </choice>
      </zeroOrMore>
    </element>
    """

  @Test(arguments: [
    ("<r><n>1</n><n>\n2</n></r>", nil), ("<r>\n<n>x</n></r>", 2), ("<r><i><b>t</b><a/></i><n>3</n></r>", nil),
    ("<r>\n\n<i><b>t</b><b/></i></r>", 3), ("<r>text</r>", 1), ("<r><n><![CDATA[7]]></n><n>&#55;</n></r>", nil),
    ("<r><n>5<!-- and -->5<?and x?></n></r>", nil), ("<r><n>1</n>\n<q/></r>", 2), ("<r>\n<n a=\"1\">1</n></r>", 2),
    ("<r>\n&undeclared;</r>", 2), ("<r><n>1</n></r>\n<r/>", 2),
    ("<!DOCTYPE r [<!ENTITY one \"<n>1</n>\">]>\n<r>&one;</r>", nil),
    ("<!DOCTYPE r [<!ENTITY one '1'>]>\n<r><n>&one;</n>\n<q/></r>", 3), ("<!DOCTYPE r [<!ENTITY one", 1),
    ("<!DOCTYPE r [<!ENTITY one '<n>1</n>'>]>\n<r>&one;<n a='2'>1</n></r>", 2), ("<!DOCTYPE r><r><n>1</n></r>", nil),
  ])
  func validatesWithAnySchema(content: String, line: Int?) throws {
    let report = try withFile(Self.schema, extension: "rng") { schema in
      try withFile(content, extension: "xml") { try Validator(schema: schema).validate(path: $0) }
    }
    #expect(report.conforms == (line == nil))
    #expect(report.results.first?.line == line)
  }

  @Test(arguments: ["", "no XML", "<graphml", "<a></b>", "\u{1}", "<?xml version=\"1.0\"?>"])
  func saysWhatIsNoXML(content: String) throws {
    let report = try report(content)
    #expect(!report.conforms)
    #expect(report.results.contains { $0.constraint == "well-formed" })
  }

  @Test func entitiesDoNotExplode() throws {
    let entities = (1..<12).map { "<!ENTITY e\($0) \"\(String(repeating: "&e\($0 - 1);", count: 20))\">" }.joined()
    let report = try report("<!DOCTYPE a [<!ENTITY e0 \"x\">\(entities)]><a>&e11;</a>", extension: "xml")
    #expect(!report.conforms || report.results.isEmpty)
  }

  @Test func limitsWhatItReports() throws {
    let nodes = (0..<50).map { _ in node("a") }.joined(separator: "\n")
    let report = try withFile(graphML(nodes: nodes), extension: "graphml") {
      try Validator(limit: 5).validate(path: $0)
    }
    #expect(report.results.count == 5)
    #expect(report.isCut)
    #expect(!report.conforms)
  }

  @Test func readsXSD() throws {
    let schema = """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
        <xs:element name="n" type="xs:int"/>
      </xs:schema>
      """
    try withFile(schema, extension: "xsd") { schema in
      let validator = Validator(schema: schema)
      #expect(try withFile("<n>12</n>", extension: "xml") { try validator.validate(path: $0) }.conforms)
      let report = try withFile("<n>\ntwelve</n>", extension: "xml") { try validator.validate(path: $0) }
      #expect(report.results.first?.constraint == "xsd")
    }
  }

  @Test func saysWhatIsWrongWithASchema() throws {
    try withFile(
      "<grammar xmlns=\"http://relaxng.org/ns/structure/1.0\"><start><ref name=\"x\"/></start></grammar>",
      extension: "rng"
    ) { schema in
      _ = #expect(throws: ValidationError.self) { try XMLGrammar(path: schema) }
    }
    #expect(throws: FileError.self) { try XMLGrammar(path: "/nowhere/to.rng") }
  }

  @Test func missingFilesAreErrors() {
    #expect(throws: FileError.self) { try Validator().validate(path: "/nowhere/graph.graphml") }
    #expect(throws: FileError.self) { try Validator().validate(path: "/tmp") }
  }
}
