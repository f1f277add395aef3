import Testing

@testable import Facts

/// Every rule has a sentence that it reads and one that it leaves alone.
@Suite struct RuleExamplesTests {
  static let names =
    StatementRules.names + RoleRules.all.map(\.name) + MembershipRules.all.map(\.name) + PositionRules.all.map(\.name)
    + EventRules.all.map(\.name) + QuantityRules.all.map(\.name)

  @Test(arguments: names)
  func readsItsSentence(rule: String) throws {
    let sentence = "rule.\(rule).+"
    try #require(SampleSentences.names.contains(sentence), "\(rule) has no positive sentence")
    let rules = try SampleSentences.facts(sentence).facts.map(\.provenance.rule)
    #expect(rules.contains(rule), "\(sentence): \(rules)")
  }

  @Test(arguments: names)
  func leavesTheOtherAlone(rule: String) throws {
    let sentence = "rule.\(rule).-"
    try #require(SampleSentences.names.contains(sentence), "\(rule) has no negative sentence")
    let rules = try SampleSentences.facts(sentence).facts.map(\.provenance.rule)
    #expect(!rules.contains(rule), "\(sentence): \(rules)")
  }

  /// No sentence is left over from a rule that is gone.
  @Test func everySentenceHasItsRule() {
    let known = Set(Self.names.flatMap { ["rule.\($0).+", "rule.\($0).-"] })
    let left = SampleSentences.names.filter { $0.hasPrefix("rule.") && !known.contains($0) }
    #expect(left.isEmpty, "\(left)")
  }
}
