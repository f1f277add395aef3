import Testing

@testable import RDF

/// Input made to do harm is refused with an error, soon and in little memory.
@Suite("Hostile input")
struct HostileInputTests {
  private func parse(_ text: String, _ syntax: RDFSyntax) throws -> Dataset {
    try Dataset(parsing: Array(text.utf8), as: syntax, base: "http://example.org/")
  }

  private static func rdfXML(_ declarations: String, _ content: String) -> String {
    """
    <!DOCTYPE rdf:RDF [\(declarations)]>
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:ex="http://example.org/">
    <rdf:Description rdf:about="a"><ex:p>\(content)</ex:p></rdf:Description></rdf:RDF>
    """
  }

  @Test func internalEntitiesAreReplaced() throws {
    let dataset = try parse(Self.rdfXML("<!ENTITY name 'Ada &amp; Co'>", "&name;, &name;"), .rdfXML)
    #expect(dataset.quads.map(\.object) == [.literal(Literal("Ada & Co, Ada & Co"))])
  }

  @Test(arguments: [
    "<!ENTITY x SYSTEM 'file:///etc/passwd'>", "<!ENTITY x PUBLIC 'a' 'http://example.org/x'>",
    "<!ENTITY % x SYSTEM 'file:///etc/passwd'> %x;",
  ])
  func externalEntitiesAreRefused(declaration: String) {
    #expect(throws: ParseError.self) { try parse(Self.rdfXML(declaration, "&x;"), .rdfXML) }
  }

  @Test func externalSubsetsAreNotLoaded() throws {
    let text = """
      <!DOCTYPE rdf:RDF SYSTEM "file:///nowhere/x.dtd">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>
      """
    #expect(try parse(text, .rdfXML).quads.isEmpty)
  }

  @Test func exponentialEntitiesAreRefused() {
    var declarations = "<!ENTITY a0 'ha'>"
    for level in 1...12 {
      let references = String(repeating: "&a\(level - 1);", count: 10)
      declarations += "<!ENTITY a\(level) '\(references)'>"
    }
    #expect(throws: ParseError.self) { try parse(Self.rdfXML(declarations, "&a12;"), .rdfXML) }
  }

  @Test func quadraticEntitiesAreRefused() {
    let long = String(repeating: "ha", count: 100_000)
    let text = Self.rdfXML("<!ENTITY a '\(long)'>", String(repeating: "&a;", count: 20_000))
    #expect(throws: ParseError.self) { try parse(text, .rdfXML) }
  }

  @Test func deepNestingCostsNoStack() throws {
    let depth = 200_000
    let brackets =
      "<a> <p> " + String(repeating: "[ <p> ", count: depth) + "1" + String(repeating: "]", count: depth) + "."
    #expect(try parse(brackets, .turtle).quads.count == depth + 1)
    let lists = "<a> <p> " + String(repeating: "(", count: depth) + String(repeating: ")", count: depth) + "."
    #expect(try parse(lists, .turtle).quads.count == 2 * (depth - 1) + 1)
    #expect(throws: ParseError.self) {
      try parse("<a> <p> " + String(repeating: "<<( <a> <p> ", count: depth), .turtle)
    }
    #expect(throws: ParseError.self) { try parse(String(repeating: "[", count: depth), .jsonLD) }
    #expect(throws: ParseError.self) { try parse(String(repeating: "{\"@graph\":", count: depth), .jsonLD) }
  }

  @Test func contextsThatNameThemselvesAreRefused() throws {
    var options = ParserOptions()
    options.jsonLD.contexts["http://example.org/c"] = try JSONLDContextDocument(
      #"{"@context": ["http://example.org/c", {"a": "http://example.org/a"}]}"#)
    let text = #"{"@context": "http://example.org/c", "a": "b"}"#
    #expect {
      try Dataset(parsing: Array(text.utf8), as: .jsonLD, options: options)
    } throws: { "\($0)".contains("context overflow") }
  }

  @Test func contextsAreNeverFetched() {
    #expect {
      try parse(#"{"@context": "https://schema.org/", "name": "x"}"#, .jsonLD)
    } throws: { "\($0)".contains("loading remote context failed: https://schema.org/") }
  }

  @Test func contextsTooLargeAreRefused() throws {
    var options = ParserOptions()
    options.jsonLD.termLimit = 100
    let terms = (0..<101).map { "\"t\($0)\": \"http://example.org/\($0)\"" }.joined(separator: ",")
    let text = "{\"@context\": {\(terms)}, \"t1\": \"b\"}"
    #expect(throws: ParseError.self) { try Dataset(parsing: Array(text.utf8), as: .jsonLD, options: options) }
  }

  @Test(arguments: [
    (RDFSyntax.nTriples, "<a:s> <a:p> \"x\" .\n<a:s> <a:p> \"é\" \"y\" .\n", 2, 17),
    (.turtle, "@prefix ex: <x:> .\nex:s ex:p nope:x .", 2, 11),
    (.triG, "<x:g> { <x:s> <x:p> 1 ; ] }", 1, 25),
    (.rdfXML, "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>\n<rdf:li/></rdf:RDF>", 2, 10),
    (.jsonLD, "{\n \"@id\": nope}", 2, 9),
  ])
  func errorsSayWhere(syntax: RDFSyntax, text: String, line: Int, column: Int) {
    #expect {
      try Dataset(parsing: Array(text.utf8), as: syntax)
    } throws: { error in
      guard let error = error as? ParseError else { return false }
      // libxml2 knows only where it reads, not where the element began.
      return error.line == line && (error.column == column || syntax == .rdfXML)
    }
  }

  @Test(arguments: [
    [0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22],
  ])
  func invalidUTF8IsRefused(literal: [UInt8]) {
    let text = Array("<x:s> <x:p> ".utf8) + literal + Array(" .".utf8)
    for syntax in [RDFSyntax.nTriples, .nQuads, .turtle, .triG] {
      #expect(throws: ParseError.self) { try Dataset(parsing: text, as: syntax) }
    }
    let json = Array("{\"@id\":\"x:s\",\"x:p\":".utf8) + literal + Array("}".utf8)
    #expect(throws: ParseError.self) { try Dataset(parsing: json, as: .jsonLD) }
  }

  @Test(arguments: [
    "<x:a b>", "<x:a\"b>", "<x:a{b>", "<x:%zz>", "<x:\\u0020>", "<//host/x>", "<x>", "<http://[::1/x>", "<http://a:b/>",
  ])
  func invalidIRIsAreRefused(iri: String) {
    #expect(throws: ParseError.self) { try Dataset(parsing: Array("\(iri) <x:p> 1 .".utf8), as: .nTriples) }
    #expect(throws: ParseError.self) { try Dataset(parsing: Array("\(iri) <x:p> 1 .".utf8), as: .turtle) }
  }

  @Test(arguments: ["\"a\"@e!", "\"a\"@toolonglanguage", "\"a\"@en-", "\"a\"@1", "\"a\"@en--up"])
  func invalidLanguageTagsAreRefused(literal: String) {
    #expect(throws: ParseError.self) { try Dataset(parsing: Array("<x:s> <x:p> \(literal) .".utf8), as: .nTriples) }
    #expect(throws: ParseError.self) { try Dataset(parsing: Array("<x:s> <x:p> \(literal) .".utf8), as: .turtle) }
  }

  @Test func unpairedSurrogatesAreRefused() {
    #expect(throws: ParseError.self) { try parse("<x:s> <x:p> \"\\uD800\" .", .turtle) }
    #expect(throws: ParseError.self) { try parse(#"{"@id":"x:s","x:p":"\uD800"}"#, .jsonLD) }
    #expect(throws: Never.self) { try parse(#"{"@id":"x:s","x:p":"\uD83D\uDE00"}"#, .jsonLD) }
  }
}
