import Graph
import Newsgraph
import Testing

/// What a reader finds in the sample articles must be in their graphs.
@Suite struct SampleFactsTests {
  struct Role: Sendable {
    var sample: String
    var person: String
    var role: String
    var organization: String?
  }

  @Test(arguments: [
    Role(
      sample: "brussels-ukraine", person: "Pete Hegseth", role: "Secretary of Defense", organization: "United States"),
    Role(
      sample: "brussels-ukraine", person: "Heidi Crebo-Rediker", role: "senior fellow",
      organization: "Council on Foreign Relations"),
    Role(sample: "brussels-ukraine", person: "Volodymyr Zelenskyy", role: "president", organization: "Ukraine"),
    Role(sample: "stockholm-nato", person: "Ulf Kristersson", role: "Prime Minister", organization: "Sweden"),
    Role(sample: "stockholm-nato", person: "Ulf Kristersson", role: "leader", organization: "Moderate Party"),
    Role(sample: "stockholm-nato", person: "Jens Stoltenberg", role: "Secretary General", organization: "NATO"),
    Role(sample: "stockholm-nato", person: "Jens Stoltenberg", role: "prime minister", organization: "Norway"),
    Role(sample: "stockholm-nato", person: "Antony Blinken", role: "Secretary of State", organization: "United States"),
    Role(sample: "colombo-imf", person: "Ranil Wickremesinghe", role: "President"),
    Role(
      sample: "colombo-imf", person: "Kristalina Georgieva", role: "Managing Director",
      organization: "International Monetary Fund"),
    Role(sample: "colombo-imf", person: "Nandalal Weerasinghe", role: "Governor"),
    Role(sample: "colombo-imf", person: "S. Jaishankar", role: "Foreign Minister", organization: "India"),
    Role(
      sample: "colombo-imf", person: "Sajith Premadasa", role: "leader", organization: "Samagi Jana Balawegaya"),
    Role(sample: "tokyo-seafood", person: "Fumio Kishida", role: "Prime Minister"),
    Role(sample: "tokyo-seafood", person: "Han Duck-soo", role: "Prime Minister", organization: "South Korea"),
    Role(
      sample: "tokyo-seafood", person: "Rafael Grossi", role: "director general",
      organization: "International Atomic Energy Agency"),
  ])
  func role(expected: Role) async throws {
    let graph = try await Samples.extraction(expected.sample).graph
    let names = Names(graph)
    #expect(
      graph.memberships.contains { fact in
        names.has(fact.member, expected.person) && fact.role?.lowercased() == expected.role.lowercased()
          && (expected.organization.map { names.has(fact.organization, $0) } ?? true)
      })
  }

  struct Side: Sendable {
    var sample: String
    var holder: String
    var stance: Stance
    /// A word of the issue.
    var issue: String
  }

  @Test(arguments: [
    Side(sample: "brussels-ukraine", holder: "United States", stance: .against, issue: "membership"),
    Side(sample: "brussels-ukraine", holder: "Donald Trump", stance: .conditional, issue: "weapons"),
    Side(sample: "stockholm-nato", holder: "Russia", stance: .conditional, issue: "countermeasures"),
    Side(sample: "stockholm-nato", holder: "Sweden", stance: .against, issue: "bases"),
    Side(sample: "stockholm-nato", holder: "Left Party", stance: .against, issue: "membership"),
    Side(sample: "colombo-imf", holder: "Sajith Premadasa", stance: .for, issue: "talks"),
    Side(sample: "tokyo-seafood", holder: "Fumio Kishida", stance: .for, issue: "lift"),
  ])
  func position(expected: Side) async throws {
    let graph = try await Samples.extraction(expected.sample).graph
    let names = Names(graph)
    #expect(
      graph.positions.contains { fact in
        names.has(fact.holder, expected.holder) && fact.stance == expected.stance
          && fact.issue.label.contains(expected.issue)
      })
  }

  struct Saying: Sendable {
    var sample: String
    var speaker: String
    var words: String
  }

  @Test(arguments: [
    Saying(sample: "brussels-ukraine", speaker: "Pete Hegseth", words: "There will not be U.S. troops"),
    Saying(sample: "brussels-ukraine", speaker: "Donald Trump", words: "agreed to work together"),
    Saying(sample: "stockholm-nato", speaker: "Antony Blinken", words: "Good things come to those who wait"),
    Saying(sample: "stockholm-nato", speaker: "Ulf Kristersson", words: "Sweden will defend freedom"),
    Saying(sample: "colombo-imf", speaker: "Ranil Wickremesinghe", words: "I express my gratitude"),
    Saying(sample: "colombo-imf", speaker: "Kristalina Georgieva", words: "The reforms must protect the poor"),
    Saying(sample: "colombo-imf", speaker: "World Bank", words: "the economy shrank"),
    Saying(sample: "tokyo-seafood", speaker: "Fumio Kishida", words: "We strongly encourage"),
    Saying(sample: "tokyo-seafood", speaker: "Rafael Grossi", words: "IAEA experts are there"),
  ])
  func statement(expected: Saying) async throws {
    let graph = try await Samples.extraction(expected.sample).graph
    let names = Names(graph)
    #expect(
      graph.statements.contains { names.has($0.speaker, expected.speaker) && $0.text.contains(expected.words) })
  }

  @Test func membersOfAGroup() async throws {
    let graph = try await Samples.extraction("brussels-ukraine").graph
    let names = Names(graph)
    #expect(
      graph.memberships.contains {
        $0.role == nil && names.has($0.member, "European Union")
          && names.has($0.organization, "Ukraine Defense Contact Group")
      })
  }

  @Test func datesAreResolvedAgainstThePublication() async throws {
    let graph = try await Samples.extraction("brussels-ukraine").graph
    let homecoming = try #require(graph.events.first { $0.type == "return" })
    #expect(homecoming.date?.description == "2025-02-11")
    // "thanked Putin for the release of Marc Fogel, …, who returned … on Tuesday" does not say when he was released.
    let release = try #require(graph.events.first { $0.type == "release" })
    #expect(release.date == nil)
  }

  @Test func numbers() async throws {
    let graph = try await Samples.extraction("colombo-imf").graph
    #expect(graph.quantities.contains { $0.value == 3e9 })
    #expect(graph.quantities.contains { $0.value == 500_000 && $0.qualifier == "at least" })
    #expect(graph.quantities.contains { $0.value == 7.8 })
  }
}

/// Names of a graph's entities.
private struct Names {
  private var names: [Entity.ID: Set<String>] = [:]

  init(_ graph: KnowledgeGraph) {
    for entity in graph.entities { names[entity.id] = Set([entity.name] + entity.aliases) }
  }

  func has(_ id: Entity.ID?, _ name: String) -> Bool { id.flatMap { names[$0] }?.contains(name) ?? false }
}
