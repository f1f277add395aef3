import Language
import Testing

@testable import Facts

@Suite struct PatternTests {
  /// "Germany urged Serbia not to close the border."
  private let tree: SyntaxTree

  init() throws { tree = SyntaxTree(try SampleSentences.document("position.request.+")) }

  private func matches(_ pattern: Pattern) -> [Match] {
    let matcher = PatternMatcher(tree: tree)
    return tree.document.tokens.indices.flatMap { matcher.matches(of: pattern.anchor, at: $0) }
  }

  private func words(_ match: Match, _ name: String) -> [String] { match.all(name).map { tree.token($0).form } }

  @Test func capturesChildren() {
    let found = matches(
      Pattern("verb", .lemma("urge")) {
        child("who", "nsubj", .named(.place))
        child("what", "xcomp") { child("mark", .lemma("to")) }
      })
    #expect(found.count == 1)
    #expect(words(found[0], "who") == ["Germany"])
    #expect(words(found[0], "what") == ["close"])
  }

  @Test func refusesWhatIsMissing() {
    #expect(matches(Pattern("verb", .lemma("urge")) { child("ccomp") }).isEmpty)
    #expect(matches(Pattern("verb", .lemma("urge"), .feature("Voice=Pass"))).isEmpty)
  }

  @Test func negates() {
    let negated = Pattern("verb", .upos(.verb)) { without { child("advmod", .lemma("not")) } }
    #expect(matches(negated).map { words($0, "verb") } == [["urged"]])
  }

  @Test func takesOptionalStepsWhereTheyMatch() {
    let found = matches(
      Pattern("verb", .upos(.verb)) { optional { child("object", "obj") { child("article", "det") } } })
    #expect(found.map { words($0, "object") } == [[], ["border"]])
    #expect(found.map { words($0, "article") } == [[], ["the"]])
  }

  @Test func triesAlternativesInOrder() {
    let found = matches(
      Pattern("verb", .upos(.verb)) {
        either {
          child("first", "iobj")
        } or: {
          child("second", "obj")
        }
      })
    #expect(found.map { words($0, "first") + words($0, "second") } == [["Serbia"], ["border"]])
  }

  @Test func repeatsCaptures() {
    let found = matches(Pattern("verb", .lemma("close")) { each(child("part", .any)) })
    #expect(words(found[0], "part") == ["not", "to", "border"])
  }

  @Test func walksUpDownAndSideways() {
    let up = matches(Pattern("noun", .lemma("border")) { ancestor("verb", along: ["obj", "xcomp"], .lemma("urge")) })
    #expect(words(up[0], "verb") == ["urged"])
    let down = matches(Pattern("verb", .lemma("urge")) { descendant("noun", along: ["obj", "xcomp"], .upos(.noun)) })
    #expect(words(down[0], "noun") == ["border"])
    let side = matches(Pattern("noun", .lemma("border")) { previous("article", .upos(.det)) })
    #expect(words(side[0], "article") == ["the"])
    #expect(matches(Pattern("noun", .lemma("germany")) { previous() }).isEmpty)
    let head = matches(Pattern("noun", .lemma("border")) { parent("verb", by: "obj") })
    #expect(words(head[0], "verb") == ["close"])
  }

  @Test func givesEveryMatchOfARequiredStep() {
    let found = matches(Pattern("verb", .lemma("close")) { child("part", ["mark", "obj"]) })
    #expect(found.map { words($0, "part") } == [["to"], ["border"]])
  }

  @Test func relationsIncludeSubtypesUnlessTold() {
    let passive: DependencyRelation = "nsubj:pass"
    #expect(RelationSet("nsubj").contains(passive))
    #expect(!RelationSet("nsubj!").contains(passive))
    #expect(RelationSet("nsubj:pass").contains(passive))
    #expect(!RelationSet("nsubj:pass").contains("nsubj"))
    #expect(RelationSet.any.contains(passive))
    #expect(!RelationSet("obl").contains("obj"))
  }

  @Test func filesRulesUnderTheirAnchors() throws {
    func rule(_ name: String, _ tests: TokenTest...) -> Rule {
      let pattern = Pattern(anchor: PatternNode(name: name, tests: tests, steps: []))
      return Rule(name, example: "", confidence: 1, pattern: pattern) { _, _ in [] }
    }
    let rules = RuleSet([
      rule("lemma", .lemma("urge"), .upos(.verb)), rule("tag", .upos(.propn)), rule("any", .capitalised),
    ])
    let candidates = [0, 1].map { rules.candidates(for: $0, in: tree).map { rules.rules[$0].name } }
    #expect(candidates == [["tag", "any"], ["lemma", "any"]])
  }

  @Test func everyRuleHasANameOfItsOwnAndAnExample() {
    let rules =
      RoleRules.all + MembershipRules.all + PositionRules.all + EventRules.all + QuantityRules.all
    #expect(Set(rules.map(\.name)).count == rules.count)
    #expect(rules.allSatisfy { $0.example.contains(" ") && (0.1...1).contains($0.confidence) })
  }
}
