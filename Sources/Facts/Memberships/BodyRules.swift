import Graph
import Language

/// The rules for bodies: units, branches, offices of state and what they are part of.
enum BodyRules {
  static let all: [Rule] = [
    Rule(
      "membership.branch", example: "The Labour Party's National Executive Committee met.", confidence: 0.65,
      pattern: Pattern("member", .named(.organization), .upos(.propn, .noun)) {
        child("group", "nmod:poss", .named(.organization))
      },
      derive: { match, context in branch(match, &context) }),
    Rule(
      "membership.state-body", example: "Peru's Central Bank warned; the Peruvian Foreign Ministry agreed.",
      confidence: 0.65,
      pattern: Pattern("member", .named(.organization), .upos(.propn, .noun)) {
        child("group", ["nmod:poss", "amod", "compound"], .named(.place, .group))
      },
      derive: { match, context in stateBody(match, &context) }),
    Rule(
      "membership.arm", example: "Eurostat, the EU statistics office, agreed; Acme Gas, a unit of Acme, did not.",
      confidence: 0.65,
      pattern: Pattern(
        "noun",
        .lemma(
          "agency", "unit", "arm", "wing", "branch", "division", "body", "office", "bureau", "regulator", "watchdog",
          "outlet", "network", "chapter", "offshoot", "think-tank", "organ"), .xpos("NN")
      ) {
        parent("member", by: "appos", .named(.organization))
        either {
          child("group", ["compound", "nmod:poss"], .named(.organization))
        } or: {
          child("group", "nmod", .named(.organization)) { child("case", .lemma("of", "within")) }
        }
      },
      derive: { match, context in
        MembershipRules.members(match["member"]!, of: match["group"]!, match, &context)
      }),
    Rule(
      "membership.owned-by", example: "Acme Gas, which is owned by Acme; Roe Ltd., controlled by Acme, said so.",
      confidence: 0.65,
      pattern: Pattern("verb", .lemma("own", "control", "operate"), .xpos("VBN")) {
        either {
          child("group", "obl:agent", .named(.organization))
        } or: {
          child("group", "obl", .named(.organization)) { child("case", .lemma("by")) }
        }
        either {
          parent("member", by: ["acl", "acl:relcl"], .named(.organization, .facility))
        } or: {
          child("member", "nsubj:pass", .named(.organization, .facility))
        }
      },
      derive: { match, context in
        MembershipRules.members(match["member"]!, of: match["group"]!, match, &context)
      }),
    Rule(
      "membership.unit", example: "Doe works at the Centre for Energy at the Institute of Politics.", confidence: 0.7,
      pattern: Pattern("member", .named(.organization), .upos(.propn, .noun)) {
        child("group", ["nmod", "obl"], .named(.organization)) {
          child("case", .lemma("at", "within", "under", "in"))
        }
      },
      derive: { match, context in unit(match["member"]!, match["group"]!, &context) }),
    Rule(
      "membership.adjacent-unit", example: "a fellow at the Centre for Energy at the Institute of Politics",
      confidence: 0.7,
      pattern: Pattern("preposition", .lemma("at", "within"), .upos(.adp)) {
        previous("member", .named(.organization, .place))
      },
      derive: { match, context in adjacentUnit(match["preposition"]!, &context) }),
  ]

  /// Both are whole names, one right after the other: "the *ANC*'s *Women's League*".
  private static func branch(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    guard let part = context.tree.namedMention(covering: match["member"]!),
      let body = context.tree.namedMention(covering: match["group"]!),
      body.tokens.upperBound <= part.tokens.lowerBound, part.tokens.lowerBound - body.tokens.upperBound < 3
    else { return [] }
    return unit(match["member"]!, match["group"]!, &context)
  }

  /// An office of state right behind its country's name: "Peru's *Central Bank*", "the Peruvian *Foreign Ministry*".
  private static func stateBody(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    guard let unit = tree.namedMention(covering: match["member"]!), unit.kind == .organization,
      unit.tokens.contains(where: { Lexicon.stateBodies.contains(tree.lemma($0)) })
    else { return [] }
    return branch(match, &context)
  }

  private static func unit(_ member: Int, _ group: Int, _ context: inout FactContext) -> [FactDraft] {
    guard let inner = context.tree.namedMention(covering: member), inner.head == member,
      let outer = context.tree.namedMention(covering: group), inner.id != outer.id,
      // "testified before the committee, Jane Doe, now at the institute": not part of what stands far away.
      outer.tokens.lowerBound - inner.tokens.upperBound < 4
    else { return [] }
    let all = MembershipRules.grown(member..<member + 1, to: [member, group], context.tree)
    return [MembershipRules.draft(inner.id, outer.id, isFormer: false, evidence: all)]
  }

  /// "the Centre at the Institute": the names stand side by side, whatever the tree says.
  private static func adjacentUnit(_ preposition: Int, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    let sentence = tree.sentence(of: preposition).tokens
    var index = preposition + 1
    while sentence.contains(index), tree.token(index).upos == .det { index += 1 }
    guard sentence.contains(index), let outer = tree.namedMention(covering: index), outer.kind == .organization,
      let inner = tree.namedMention(covering: preposition - 1), inner.id != outer.id,
      inner.kind == .organization || tree.lemma(preposition) == "within"
    else { return [] }
    let all = inner.tokens.lowerBound..<outer.tokens.upperBound
    return [MembershipRules.draft(inner.id, outer.id, isFormer: false, evidence: all)]
  }
}
