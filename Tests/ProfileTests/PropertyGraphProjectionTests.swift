import ByteStreams
import Graph
import PropertyGraph
import Testing

@testable import Profile

@Suite struct PropertyGraphProjectionTests {
  let graph = PropertyGraphProjection.project(Sample.graph, base: "https://w3id.org/newsgraph/")

  func node(_ label: String) throws -> Node { try #require(graph.nodes.first { $0.label == label }) }
  func edges(_ type: String) -> [Edge] { graph.edges.filter { $0.type == type } }
  func value(_ edge: Edge, _ name: String) throws -> AttributeValue? {
    edge.attributes[try #require(graph.schema.edgeAttributes.firstIndex { $0.name == name })]
  }
  func value(_ node: Node, _ name: String) throws -> AttributeValue? {
    node.attributes[try #require(graph.schema.nodeAttributes.firstIndex { $0.name == name })]
  }

  @Test func isConsistent() throws {
    try graph.check()
    #expect(Set(graph.nodes.map(\.id)).count == graph.nodes.count)
    #expect(Set(graph.edges.map(\.id)).count == graph.edges.count)
  }

  @Test func rolesAreEdges() throws {
    let minister = try node("Ana Břežná")
    let edge = try #require(edges("HOLDS_ROLE").first { $0.source == minister.id })
    #expect(edge.target == (try node("Freedonia").id))
    #expect(edge.label == "Foreign Minister")
    #expect(try value(edge, "role") == "Foreign Minister")
    #expect(try value(edge, "former") == false)
    #expect(try value(edge, "published") == "2025-03-04")
    #expect(edge.weight == 0.9)
  }

  @Test func roleWithoutOrganizationKeepsItsHolder() throws {
    let role = try node("envoy")
    #expect(role.kind == "role")
    #expect(edges("HOLDS_ROLE").contains { $0.target == role.id })
  }

  @Test func positionsAreEdges() throws {
    let edge = try #require(edges("TAKES_POSITION").first { $0.label == "opposes" })
    #expect(edge.target == (try node("<tariffs> & quotas").id))
    #expect(try value(edge, "stance") == "against")
    #expect(try value(edge, "speaker") == "Ana Břežná")
    let conditional = try #require(edges("TAKES_POSITION").last)
    #expect(try value(conditional, "condition") == "if at least 57 nations sign")
  }

  @Test func evidenceIsExact() throws {
    let scalars = Array(Sample.text.unicodeScalars)
    var checked = 0
    for edge in graph.edges {
      guard case .string(let quote) = try value(edge, "evidence") else { continue }
      guard case .integer(let start) = try value(edge, "start"), case .integer(let end) = try value(edge, "end") else {
        Issue.record("evidence without a range on \(edge.id)")
        continue
      }
      #expect(String(String.UnicodeScalarView(scalars[start..<end])) == quote)
      checked += 1
    }
    #expect(checked > 10)
  }

  @Test func statementsAndEventsAreNodes() throws {
    let said = try #require(edges("SAID").first)
    #expect(said.source == (try node("Ana Břežná").id))
    let statement = try #require(graph.nodes.first { $0.id == said.target })
    #expect(statement.kind == "statement")
    #expect(try value(statement, "text") == "Freedonia will never accept <tariffs> & quotas")
    let event = try node("meet")
    #expect(try value(event, "date") == "2025-03-04")
    #expect(try value(event, "factuality") == "happened")
    #expect(Set(try edges("PARTICIPATES_IN").map { try value($0, "as") }) == ["agent", "patient"])
    #expect(edges("TOOK_PLACE_IN").map(\.source) == [event.id])
    #expect(edges("LOCATED_IN").count == 1)
    #expect(edges("MEMBER_OF").count == 1)
    #expect(try value(node("at least 57 nations"), "value") == 57.0)
  }

  @Test func identitiesAreNameTokens() {
    for id in graph.nodes.map(\.id) + graph.edges.map(\.id) {
      #expect(id.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || ".-_:".contains($0)) })
    }
  }

  @Test func sameFactTwiceIsOneEdge() {
    var doubled = Sample.graph
    doubled.facts += doubled.facts
    #expect(PropertyGraphProjection.project(doubled, base: "https://w3id.org/newsgraph/") == graph)
  }
}
