import Graph
import Language

/// The rules for who belongs to what by what is said of them: whom they lead, where they sit, whose part they are.
enum AffiliationRules {
  private static let leading = TokenTest.lemma("lead", "head", "chair", "co-chair", "direct", "run", "command", "found")
  private static let sitting = TokenTest.lemma("sit", "serve", "work", "write", "belong", "play")

  static let all: [Rule] = [
    Rule(
      "membership.leads", example: "Jane Doe, who heads the Climate Institute, said so.", confidence: 0.7,
      pattern: Pattern("verb", leading, .upos(.verb)) {
        child("subject", "nsubj!", .not(.form("which", "that")))
        child("group", "obj", .named(.organization))
        without { child("advmod", .lemma("not", "never")) }
      },
      derive: { match, context in affiliated(match["subject"]!, match, &context) }),
    Rule(
      "membership.led", example: "The Climate Institute, led by Jane Doe, said so.", confidence: 0.7,
      pattern: Pattern("verb", leading, .xpos("VBN")) {
        child("subject", ["obl:agent", "obl"], .named(.person)) { child("case", .lemma("by")) }
        either {
          parent("group", by: "acl", .named(.organization))
        } or: {
          child("group", "nsubj:pass", .named(.organization))
        }
      },
      derive: { match, context in affiliated(match["subject"]!, match, &context) }),
    Rule(
      "membership.sits", example: "Jane Doe, who sits on the Finance Committee, works for the World Bank.",
      confidence: 0.65,
      pattern: Pattern("verb", sitting, .upos(.verb)) {
        child("subject", "nsubj!", .not(.form("which", "that")))
        child("group", "obl", .named(.organization)) { child("case", .lemma("on", "in", "for", "to", "at", "with")) }
        without { child("advmod", .lemma("not", "never")) }
      },
      derive: { match, context in affiliated(match["subject"]!, match, &context) }),
    Rule(
      "membership.branch", example: "The Labour Party's National Executive Committee met.", confidence: 0.65,
      pattern: Pattern("member", .named(.organization), .upos(.propn, .noun)) {
        child("group", "nmod:poss", .named(.organization))
      },
      derive: { match, context in branch(match, &context) }),
    Rule(
      "membership.standing", example: "Germany, the EU's largest economy, agreed.", confidence: 0.65,
      pattern: Pattern("noun", .lemma("economy", "shareholder", "contributor", "member", "state", "power"), .xpos("NN"))
      {
        child("group", "nmod:poss", .named(.organization))
        parent("member", by: "appos", .named(.place))
      },
      derive: { match, context in
        MembershipRules.members(match["member"]!, of: match["group"]!, match, &context)
      }),
  ]

  private static func affiliated(_ subject: Int, _ match: Match, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    guard let person = person(subject, tree),
      let group = tree.namedMention(covering: match["group"]!)
    else { return [] }
    let all = MembershipRules.grown(match["verb"]!..<match["verb"]! + 1, to: [person, group.head], tree)
    return [
      MembershipRules.draft(context.mentions.mention(at: person), group.id, isFormer: false, evidence: all)
    ]
  }

  /// The person who does it: the subject, or whom a relative clause is about ("Doe, a lawyer *who* sits on …").
  private static func person(_ subject: Int, _ tree: SyntaxTree) -> Int? {
    var holder = tree.relativeHead(of: subject)
    if holder != subject, tree.token(holder).relation == "appos", tree.namedMention(covering: holder) == nil {
      holder = tree.token(holder).head ?? holder
    }
    if let mention = tree.namedMention(covering: holder) { return mention.kind == .person ? mention.head : nil }
    return ["he", "she"].contains(tree.lemma(holder)) ? holder : nil
  }

  /// Both are whole names, one right after the other: "the *ANC*'s *Women's League*".
  private static func branch(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    guard let unit = context.tree.namedMention(covering: match["member"]!),
      let body = context.tree.namedMention(covering: match["group"]!),
      body.tokens.upperBound <= unit.tokens.lowerBound, unit.tokens.lowerBound - body.tokens.upperBound < 3
    else { return [] }
    return MembershipRules.unit(match["member"]!, match["group"]!, &context)
  }
}
