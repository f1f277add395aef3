import Foundation
import Graph
import Testing

@testable import Evaluation

@Suite struct GraphScorerTests {
  private let text =
    "President Ana Rojas of Peru opposes the dam. “It must stop,” she said. She met Jan Novak. 9 states left."
  private let json = """
    {"article": "a", "date": null,
     "entities": [{"id": "r", "type": "person", "names": ["Ana Rojas"]}, {"id": "p", "type": "country", "names": ["Peru"]},
                  {"id": "n", "type": "person", "names": ["Jan Novak"]}],
     "roles": [{"person": "r", "role": "President", "organization": "p", "stated": true, "evidence": "President Ana Rojas"}],
     "memberships": [],
     "positions": [{"holder": "r", "stance": "against", "issue": "the dam", "evidence": "opposes the dam"}],
     "quotes": [{"speaker": "r", "text": "It must stop,", "kind": "direct", "cue": "said"}],
     "events": [{"type": "meet", "participants": ["r", "n"], "evidence": "She met Jan Novak"}],
     "quantities": [{"value": 9, "unit": "states", "evidence": "9 states"}, {"value": "many", "unit": "x", "evidence": ""}]}
    """
  private let rojas = Entity.ID(path: "id/person/ana-rojas")
  private let peru = Entity.ID(path: "id/country/PE")
  private let novak = Entity.ID(path: "id/person/jan-novak")

  private func provenance(_ words: String) -> Provenance {
    let start = text.unicodeScalars.distance(
      from: text.startIndex, to: text.range(of: words)?.lowerBound ?? text.startIndex)
    let range = start..<start + words.unicodeScalars.count
    return Provenance(
      evidence: [Evidence(article: Article.ID(sha256: ""), range: range, quote: words)], confidence: 0.9, rule: "test")
  }

  private var facts: [Fact<Entity.ID>] {
    [
      .membership(
        Membership(member: rojas, organization: peru, role: "President", provenance: provenance("President Ana Rojas"))),
      .position(
        Position(
          holder: rojas, stance: .against, issue: Issue(label: "dam"), provenance: provenance("opposes the dam"))),
      .statement(
        Statement(kind: .direct, text: "It must stop,", speaker: rojas, provenance: provenance("It must stop,"))),
      .event(Event(type: "meet", agents: [rojas], patients: [novak], provenance: provenance("She met Jan Novak"))),
      .quantity(Quantity(value: 9, unit: "states", provenance: provenance("9 states"))),
    ]
  }

  private func report(_ facts: [Fact<Entity.ID>]) throws -> ScoreReport {
    let entities = [(rojas, "Ana Rojas"), (peru, "The Peru’s"), (novak, "Jan Novak")].map {
      Entity(id: $0.0, kind: .other, name: $0.1)
    }
    let gold = try GoldGraph(json: Data(json.utf8))
    return GraphScorer.score(KnowledgeGraph(entities: entities, facts: facts), against: gold, text: text)
  }

  @Test func givesFullMarksToTheGoldGraph() throws {
    let report = try report(facts)
    for kind in FactKind.allCases where kind != .memberships { #expect(report.scores[kind]?.f1 == 1, "\(kind)") }
    #expect(report.mistakes.isEmpty)
    #expect(report.judgements.filter { !$0.isRight }.isEmpty)
  }

  @Test func countsWhatIsMissingAndTooMuch() throws {
    let report = try report([facts[0], facts[0]])
    #expect(report.scores[.roles] == Score(matched: 1, predicted: 2, gold: 1))
    #expect(report.scores[.positions] == Score(matched: 0, predicted: 0, gold: 1))
    #expect(report.mistakes.filter(\.isMissed).count == 4)
    #expect(report.mistakes.filter { !$0.isMissed }.count == 1)
  }

  @Test func refusesTheOtherSideOrHolderOrPlace() throws {
    guard case .position(var position) = facts[1] else { return }
    position.stance = .for
    try expectNoMatch(position)
    position.stance = .against
    position.holder = novak
    try expectNoMatch(position)
    position.holder = rojas
    position.provenance = provenance("9 states")
    try expectNoMatch(position)
  }

  private func expectNoMatch(_ position: Position<Entity.ID>) throws {
    let report = try report([.position(position)])
    #expect(report.scores[.positions] == Score(matched: 0, predicted: 1, gold: 1))
  }

  @Test func comparesWordsWithoutCaseMarksAndSmallWords() {
    #expect(TextComparison.name("The Peru’s") == "peru")
    #expect(TextComparison.tokenF1("the end of the war", "War's end!") == 1)
    #expect(TextComparison.tokenF1("the", "the") == 0)
    #expect(TextComparison.tokenF1("one two three four", "one two") == 2.0 * 2 / 6)
    #expect(TextComparison.spanF1(0..<10, 5..<15) == 0.5)
  }

  @Test func tablesShowThreeDecimals() throws {
    let table = ScoreTable(try report(facts), articles: 1).text
    #expect(table.contains("roles         1.000  1.000  1.000   1/1/1"))
    #expect(table.hasPrefix("kind"))
    let rules = RuleTable(try report(facts).judgements).text
    #expect(rules.contains("5/5"))
  }
}
