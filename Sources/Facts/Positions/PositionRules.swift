import Graph
import Language

/// Positions: who takes which side on what.
public struct PositionExtractor: FactExtractor {
  static let rules = RuleSet(PositionRules.all)

  public init() {}

  public func facts(in context: inout FactContext) -> [DerivedFact] {
    PositionFilter.filtered(Self.rules.facts(in: &context))
  }
}

/// The rules for positions.
enum PositionRules {
  private static let verbTag = TokenTest.upos(.verb)

  private static func verbs(_ passes: (StanceEntry) -> Bool) -> TokenTest {
    .lemma(in: StanceLexicon.words(StanceLexicon.verbs, where: passes))
  }

  static let all: [Rule] = [
    Rule(
      "position.object", example: "Kenya backs the plan and does not oppose talks.", confidence: 0.65,
      pattern: Pattern("verb", verbs { $0.takesObject }, verbTag) {
        child("issue", ["obj", "nsubj:pass"])
        without { child(["xcomp", "ccomp"]) }
      },
      derive: { match, context in
        StanceComposer.verb(match, StanceLexicon.verbs, withSubject: true, &context)
      }),
    Rule(
      "position.clause", example: "Kenya refuses to sign; it intends to leave.", confidence: 0.7,
      pattern: Pattern("verb", verbs { $0.takesClause }, verbTag) {
        child("issue", ["xcomp", "ccomp", "advcl"])
        without { child(["obj", "iobj"]) }
      },
      derive: { match, context in
        StanceComposer.verb(match, StanceLexicon.verbs, withSubject: true, &context)
      }),
    Rule(
      "position.preposition", example: "Kenya called for a truce and voted against the budget.", confidence: 0.65,
      pattern: Pattern(
        "verb", verbs { !$0.prepositions.isEmpty || !$0.contraryPrepositions.isEmpty || $0.takesClause }, verbTag
      ) {
        child("issue", ["obl", "advcl"])
      },
      derive: { match, context in StanceComposer.preposition(match, StanceLexicon.verbs, &context) }),
    Rule(
      "position.request", example: "Kenya urged Somalia not to close the border.", confidence: 0.7,
      pattern: Pattern("verb", verbs { $0.takesRequest }, verbTag) {
        child(["obj", "iobj", "obl", "nsubj:pass"])
        child("issue", ["xcomp", "advcl", "ccomp"]) { child("mark", .lemma("to")) }
      },
      derive: { match, context in
        StanceComposer.verb(match, StanceLexicon.verbs, withSubject: false, &context)
      }),
    Rule(
      "position.wish", example: "Kenya wants Somalia to open the border.", confidence: 0.7,
      pattern: Pattern("verb", verbs { $0.takesWish }, verbTag) {
        child("object", ["obj", "nsubj!"], .upos(.noun, .propn, .pron))
        child("issue", ["xcomp", "ccomp", "obl"])
      },
      derive: { match, context in StanceComposer.wish(match, &context) }),
    Rule(
      "position.adjective", example: "Kenya is committed to peace and willing to talk if Somalia agrees.",
      confidence: 0.7,
      pattern: Pattern("verb", .lemma(in: WordSet(StanceLexicon.adjectives.keys)), .upos(.adj, .verb)) {
        either {
          child(["cop", "aux:pass"])
        } or: {
          either {
            parent(
              by: ["xcomp", "ccomp", "advcl"], .lemma("remain", "stay", "be", "become", "seem", "appear", "stand"))
          } or: {
            previous("light", .lemma("remain", "stay"))
          }
        }
        child("issue", ["xcomp", "obl", "advcl", "ccomp"])
      },
      derive: { match, context in StanceComposer.adjective(match, &context) }),
    Rule(
      "position.noun", example: "Kenya's opposition to the plan; Kenya voiced support for talks.", confidence: 0.55,
      pattern: Pattern("noun", .lemma(in: WordSet(StanceLexicon.nouns.keys)), .upos(.noun)) {
        child("issue", ["nmod", "acl", "obl"])
        optional { child("holder", "nmod:poss") }
        optional {
          parent(
            "light", by: ["obj", "obl"],
            .lemma(in: Lexicon.lightStanceVerbs.union(Lexicon.endingStanceVerbs).union(Lexicon.receivingStanceVerbs)))
        }
      },
      derive: { match, context in StanceComposer.noun(match, &context) }),
    Rule(
      "position.vote", example: "Ten members voted against the budget.", confidence: 0.75,
      pattern: Pattern("verb", .lemma("vote"), verbTag) {
        child("issue", "obl")
      },
      derive: { match, context in StanceComposer.vote(match, &context) }),
    Rule(
      "position.standing", example: "Kenya is against the plan; Doe is in favor of talks.", confidence: 0.7,
      pattern: Pattern("issue", .upos(.noun, .propn, .verb)) {
        child("cop")
        child("case")
        child("holder", "nsubj!")
      },
      derive: { match, context in StanceComposer.standing(match, &context) }),
    Rule(
      "position.agreement", example: "Kenya signed an agreement with Sudan to share the water.", confidence: 0.6,
      pattern: Pattern("noun", .lemma("agreement", "accord", "deal", "pact", "treaty", "contract"), .upos(.noun)) {
        parent("verb", by: "obj", .lemma("sign", "reach", "make", "conclude", "strike", "announce", "have"), verbTag) {
          optional { child("aim", ["advcl", "xcomp"]) { child("mark", .lemma("to")) } }
        }
        optional { child("issue", "acl!") { child("mark", .lemma("to")) } }
      },
      derive: { match, context in StanceComposer.agreement(match, &context) }),
    Rule(
      "position.modal", example: "“The war must end,” Doe said; “they should not be covered.”", confidence: 0.6,
      pattern: Pattern("verb", .upos(.verb, .adj, .noun)) {
        child("modal", "aux", .lemma(in: Lexicon.deonticModals))
        without { child("expl") }
      },
      derive: { match, context in ModalPositions.modal(match, &context) }),
    Rule(
      "position.existential", example: "“There must be oversight,” Doe said; “there was no need to vote.”",
      confidence: 0.6,
      pattern: Pattern("verb", .lemma("be", "exist"), .upos(.verb, .aux)) {
        child("expl")
        child("issue", "nsubj")
      },
      derive: { match, context in ModalPositions.existential(match, &context) }),
    Rule(
      "position.refusal", example: "Kenya will never accept the border.", confidence: 0.6,
      pattern: Pattern("verb", verbTag) {
        child("modal", "aux", .lemma("will", "wo", "would", "can"))
        child("holder", "nsubj!")
        without { child("expl") }
      },
      derive: { match, context in ModalPositions.refusal(match, &context) }),
    Rule(
      "position.promise", example: "Kenya said it would open the border; “we will rebuild,” Doe said.", confidence: 0.5,
      pattern: Pattern("verb", verbTag) {
        child("modal", "aux", .lemma("will", "'ll", "shall", "would"))
        child("holder", "nsubj!")
      },
      derive: { match, context in ModalPositions.promise(match, &context) }),
    Rule(
      "position.no-reason", example: "Kenya sees no reason to close the border.", confidence: 0.6,
      pattern: Pattern("noun", .lemma("reason", "need", "point", "justification", "plan", "intention"), .upos(.noun)) {
        child("det", .lemma("no"))
        child("issue", ["acl", "nmod"])
        parent("verb", by: "obj", .lemma("see", "have", "find"), verbTag)
      },
      derive: { match, context in StanceComposer.noReason(match, &context) }),
    Rule(
      "position.evaluation", example: "“Leaving is an unrealistic aim,” Doe said.", confidence: 0.6,
      pattern: Pattern("judgement", .upos(.adj, .noun)) {
        child("cop")
        child("issue", ["nsubj", "csubj"])
      },
      derive: { match, context in ModalPositions.evaluation(match, &context) }),
    Rule(
      "position.purpose", example: "“Our goal is not to punish anyone,” Doe said.", confidence: 0.65,
      pattern: Pattern("noun", .lemma(in: StanceLexicon.purposeNouns), .upos(.noun)) {
        child("holder", "nmod:poss")
        parent("issue", by: "nsubj", .upos(.verb, .noun))
      },
      derive: { match, context in ModalPositions.purpose(match, &context) }),
  ]
}
