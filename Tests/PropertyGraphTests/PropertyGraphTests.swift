import Testing

@testable import PropertyGraph

@Suite struct GraphSchemaTests {
  @Test func namesAreUniqueWithoutRegardToCase() {
    #expect(throws: GraphError.duplicateAttribute("Role")) {
      try GraphSchema(nodeAttributes: [], edgeAttributes: [.init("role", .string), .init("Role", .string)])
    }
    #expect(throws: GraphError.duplicateAttribute("Label")) {
      try GraphSchema(nodeAttributes: [.init("Label", .string)], edgeAttributes: [])
    }
  }

  @Test func elementsFollowTheSchema() throws {
    let schema = try GraphSchema(nodeAttributes: [.init("n", .integer)], edgeAttributes: [])
    let wrong = PropertyGraph(schema: schema, nodes: [Node(id: "a", label: "A", kind: "k", attributes: ["text"])])
    #expect(throws: GraphError.attributeType(id: "a", name: "n", expected: .integer, found: .string)) {
      try wrong.check()
    }
    let short = PropertyGraph(schema: schema, nodes: [Node(id: "a", label: "A", kind: "k")])
    #expect(throws: GraphError.attributeCount(id: "a", expected: 1, found: 0)) { try short.check() }
    let dangling = PropertyGraph(
      schema: schema, nodes: [Node(id: "a", label: "A", kind: "k", attributes: [1])],
      edges: [Edge(id: "e", source: "a", target: "b", type: "T", label: "t")])
    #expect(throws: GraphError.unknownNode(edge: "e", node: "b")) { try dangling.check() }
  }

  @Test func colors() {
    #expect(GraphSchema.Color(0x0072B2).hexadecimal == "#0072b2")
  }
}
