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

  static let all = stances + claims + laws

  private static let stances: [Rule] = [
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
        child("target", ["obj", "iobj", "obl", "nsubj"])
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
            "light", by: ["obj", "obl"], verbTag)
        }
      },
      derive: { match, context in NominalPositions.noun(match, &context) }),
    Rule(
      "position.vote", example: "Ten members voted against the budget.", confidence: 0.75,
      pattern: Pattern("verb", .lemma("vote"), verbTag) {
        child("issue", ["obl", "advcl", "xcomp"])
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
        optional { child("holder", "nsubj!") }
        without { child("expl") }
      },
      derive: { match, context in ModalPositions.refusal(match, &context) }),
    Rule(
      "position.promise", example: "Kenya said it would open the border; “we will rebuild,” Doe said.", confidence: 0.5,
      pattern: Pattern("verb", verbTag) {
        child("modal", "aux", .lemma("will", "'ll", "shall", "would", "may", "might", "could"))
        optional { child("holder", "nsubj!") }
        without { child("nsubj:pass") }
      },
      derive: { match, context in ModalPositions.promise(match, &context) }),
    Rule(
      "position.going-to", example: "“We are not going to negotiate,” Doe said.", confidence: 0.5,
      pattern: Pattern("going", .lemma("go"), .xpos("VBG")) {
        child("aux", .lemma("be"))
        child("verb", "xcomp") { child("mark", .lemma("to")) }
        child("holder", "nsubj!")
      },
      derive: { match, context in ModalPositions.goingTo(match, &context) }),
    Rule(
      "position.time", example: "“It is time to end the blockade,” Doe said.", confidence: 0.6,
      pattern: Pattern("noun", .lemma("time"), .upos(.noun)) {
        child("cop")
        child("issue", ["acl", "xcomp", "advcl", "csubj"]) { child("mark", .lemma("to")) }
      },
      derive: { match, context in ModalPositions.time(match, &context) }),
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
        either {
          child("cop")
          child("issue", ["nsubj", "csubj"])
        } or: {
          parent("link", by: ["xcomp", "obj", "obl"], .lemma(in: EvaluationLexicon.linkingVerbs), verbTag) {
            child("issue", ["nsubj!", "csubj!"])
          }
        }
      },
      derive: { match, context in EvaluationPositions.evaluation(match, &context) }),
    Rule(
      "position.naming", example: "Kenya called the vote unfair and described the law as a farce.", confidence: 0.65,
      pattern: Pattern("verb", .lemma(in: EvaluationLexicon.namingVerbs), verbTag) {
        child("issue", ["obj", "nsubj:pass"])
        child("judgement", ["xcomp", "obl", "advcl", "ccomp", "obj", "dep", "parataxis"])
      },
      derive: { match, context in EvaluationPositions.naming(match, &context) }),
    Rule(
      "position.harm", example: "“The blockade violates the treaty,” Doe said.", confidence: 0.55,
      pattern: Pattern("verb", .lemma(in: EvaluationLexicon.harmingVerbs), verbTag) {
        child("issue", ["nsubj!", "csubj!"])
      },
      derive: { match, context in EvaluationPositions.harm(match, &context) }),
    Rule(
      "position.outcome", example: "“The delay could cause shortages,” Doe said.", confidence: 0.55,
      pattern: Pattern("verb", .lemma(in: EvaluationLexicon.causingVerbs), verbTag) {
        child("issue", ["nsubj!", "csubj!"])
        either {
          child(
            "outcome", ["obj", "obl"], .lemma(in: EvaluationLexicon.badOutcomes.union(EvaluationLexicon.outcomes)))
        } or: {
          child(["obj", "obl"]) { child("outcome", "conj", .lemma(in: EvaluationLexicon.badOutcomes)) }
        }
      },
      derive: { match, context in EvaluationPositions.harm(match, &context) }),
    Rule(
      "position.benefit", example: "“The dam would ease the shortage,” Doe said.", confidence: 0.5,
      pattern: Pattern("verb", .lemma(in: EvaluationLexicon.benefitingVerbs), verbTag) {
        child("issue", ["nsubj!", "csubj!"])
        child("aux", .lemma("will", "would", "can", "could", "'ll"))
      },
      derive: { match, context in EvaluationPositions.benefit(match, &context) }),
    Rule(
      "position.needed", example: "“A full review is needed,” Doe said.", confidence: 0.6,
      pattern: Pattern("verb", .lemma("need", "require"), .xpos("VBN")) {
        child("aux:pass")
        child("issue", "nsubj:pass")
      },
      derive: { match, context in EvaluationPositions.needed(match, &context) }),
    Rule(
      "position.desert", example: "“The attack deserves punishment,” Doe said.", confidence: 0.55,
      pattern: Pattern("verb", .lemma("deserve", "merit", "warrant"), verbTag) { child("issue", ["obj", "xcomp"]) },
      derive: { match, context in EvaluationPositions.desert(match, &context) }),
    Rule(
      "position.merit", example: "Doe said the plan had merit.", confidence: 0.55,
      pattern: Pattern("verb", .lemma("have", "make", "hold", "carry"), verbTag) {
        child("issue", ["nsubj!", "csubj!"])
        child("merit", "obj", .lemma(in: EvaluationLexicon.merits))
      },
      derive: { match, context in EvaluationPositions.merit(match, &context) }),
    Rule(
      "position.parted", example: "Kenya lodged a complaint with the court over the tariffs.", confidence: 0.55,
      pattern: Pattern("noun", .lemma(in: WordSet(StanceLexicon.nouns.keys)), .upos(.noun)) {
        parent("light", by: "obj", verbTag) { child("issue", ["obl", "advcl"]) }
      },
      derive: { match, context in NominalPositions.parted(match, &context) }),
    Rule(
      "position.met", example: "The plan drew condemnation from Kenya.", confidence: 0.6,
      pattern: Pattern("noun", .lemma(in: WordSet(StanceLexicon.nouns.keys)), .upos(.noun)) {
        parent("verb", by: "obj", .lemma(in: Lexicon.meetingVerbs), verbTag) { child("issue", "nsubj!") }
        either {
          child("holder", "nmod") { child("case", .lemma("from", "of")) }
        } or: {
          parent(by: "obj") { child("holder", "obl") { child("case", .lemma("from")) } }
        }
      },
      derive: { match, context in NominalPositions.met(match, &context) }),
    Rule(
      "position.adjunct", example: "Doe took office with a promise to cut taxes.", confidence: 0.6,
      pattern: Pattern("noun", .lemma(in: WordSet(StanceLexicon.nouns.keys)), .upos(.noun)) {
        child("issue", ["nmod", "acl", "obl"])
        parent("verb", by: "obl", verbTag)
      },
      derive: { match, context in NominalPositions.adjunct(match, &context) }),
    Rule(
      "position.agent", example: "Doe, a critic of the war, is an advocate of talks.", confidence: 0.65,
      pattern: Pattern("noun", .lemma(in: Lexicon.opposingAgents.union(Lexicon.supportingAgents)), .upos(.noun)) {
        child("issue", "nmod") { child("case", .lemma("of", "for", "against")) }
        either {
          parent("holder", by: "appos")
        } or: {
          either {
            child("cop")
            child("holder", "nsubj!")
          } or: {
            child("holder", "nmod") { child("case", .lemma("such", "include", "including", "like")) }
          }
        }
      },
      derive: { match, context in NominalPositions.agent(match, &context) }),
    Rule(
      "position.participle", example: "The plan, a step demanded by Kenya, failed.", confidence: 0.65,
      pattern: Pattern("verb", verbs { $0.takesObject }, .xpos("VBN")) {
        parent("issue", by: "acl!", .upos(.noun))
        child("obl:agent")
      },
      derive: { match, context in StanceComposer.participle(match, &context) }),
    Rule(
      "position.relative", example: "The plan that Kenya opposes was approved.", confidence: 0.6,
      pattern: Pattern("verb", verbs { $0.takesObject }, verbTag) {
        parent("issue", by: "acl:relcl", .upos(.noun))
        child("holder", "nsubj!", .not(.xpos("W")))
        without { child("obj", .not(.xpos("W"))) }
        without { child(["xcomp", "ccomp", "iobj"]) }
      },
      derive: { match, context in StanceComposer.participle(match, &context) }),
    Rule(
      "position.cleft", example: "“What we reject is being lectured,” Doe said.", confidence: 0.65,
      pattern: Pattern("verb", verbs { $0.takesObject }, verbTag) {
        parent(by: "acl:relcl", .form("what", "all", "thing")) {
          parent("issue", by: ["nsubj", "csubj"], .upos(.noun, .verb, .propn, .adj))
        }
      },
      derive: { match, context in StanceComposer.cleft(match, &context) }),
    Rule(
      "position.obligation", example: "“The government has to act,” Doe said; “we need to leave.”", confidence: 0.55,
      pattern: Pattern("verb", .lemma("have", "need", "get"), verbTag) {
        child("issue", "xcomp") { child("mark", .lemma("to")) }
        child("subject", "nsubj!")
      },
      derive: { match, context in ModalPositions.obligation(match, &context) }),
    Rule(
      "position.imperative", example: "“Stop the war,” Doe said; “do not send troops.”", confidence: 0.5,
      pattern: Pattern("verb", verbTag, .xpos("VB")) {
        without { child(["nsubj", "mark", "csubj", "expl"]) }
        without { child("aux", .not(.lemma("do"))) }
      },
      derive: { match, context in ModalPositions.imperative(match, &context) }),
    Rule(
      "position.purpose", example: "“Our goal is not to punish anyone,” Doe said.", confidence: 0.65,
      pattern: Pattern("noun", .lemma(in: StanceLexicon.purposeNouns), .upos(.noun)) {
        optional { child("holder", "nmod:poss") }
        parent("issue", by: "nsubj", .upos(.verb, .noun))
      },
      derive: { match, context in ModalPositions.purpose(match, &context) }),
  ]
}
