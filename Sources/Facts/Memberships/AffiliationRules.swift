import Graph
import Language

/// The rules for who belongs to what by what is said of them: whom they lead, where they sit, whose part they are.
enum AffiliationRules {
  private static let leading = TokenTest.lemma("lead", "head", "chair", "co-chair", "direct", "run", "command", "found")
  private static let sitting = TokenTest.lemma(
    "sit", "serve", "work", "write", "belong", "play", "teach", "research", "lecture")

  static let all: [Rule] = [
    Rule(
      "membership.leads", example: "Jane Doe, who heads the Climate Institute, said so.", confidence: 0.7,
      pattern: Pattern("verb", leading, .upos(.verb)) {
        child("subject", "nsubj!", .not(.form("which", "that")))
        child("group", "obj", .either(.named(.organization), .lemma(in: Lexicon.partyNouns)))
        without { child("advmod", .lemma("not", "never")) }
      },
      derive: { match, context in affiliated(match["subject"]!, match, &context) }),
    Rule(
      "membership.led", example: "The Climate Institute, led by Jane Doe, said so.", confidence: 0.7,
      pattern: Pattern("verb", leading, .xpos("VBN")) {
        either {
          child("subject", "obl:agent", .named(.person))
        } or: {
          child("subject", "obl", .named(.person)) { child("case", .lemma("by")) }
        }
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
      "membership.beside", example: "Her lawyer, Jane Doe of the Climate Institute, said so.", confidence: 0.65,
      pattern: Pattern("preposition", .lemma("of", "from"), .upos(.adp)) {
        previous("member", .named(.person))
      },
      derive: { match, context in beside(match, &context) }),
    Rule(
      "membership.now", example: "Jane Doe, a former diplomat now at the Climate Institute, said so.", confidence: 0.65,
      pattern: Pattern("now", .lemma("now", "currently")) {
        next("preposition", .lemma("at", "with"))
      },
      derive: { match, context in present(match, &context) }),
    Rule(
      "membership.presidency", example: "Norway, which takes over the chair of the Nordic Council, agreed.",
      confidence: 0.7,
      pattern: Pattern("verb", .lemma("take", "hold", "assume", "have"), .upos(.verb)) {
        child("subject", "nsubj!")
        child("chair", "obj", .lemma("presidency", "chair", "chairmanship")) {
          child("group", ["nmod", "nmod:poss", "compound"], .named(.organization))
        }
      },
      derive: { match, context in MembershipRules.members(match["subject"]!, of: match["group"]!, match, &context) }),
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
      let group = GroupNames(tree: tree).name(at: match["group"]!), group.kind == .organization
    else { return [] }
    let all = MembershipRules.grown(match["verb"]!..<match["verb"]! + 1, to: [person, group.head], tree)
    return [
      MembershipRules.draft(context.mentions.mention(at: person), group.id, isFormer: false, evidence: all)
    ]
  }

  /// The person who does it: the subject, or whom a relative clause is about ("Doe, a lawyer *who* sits on …").
  private static func person(_ subject: Int, _ tree: SyntaxTree) -> Int? {
    let holder = MembershipRules.described(subject, tree)
    if let mention = tree.namedMention(covering: holder) { return mention.kind == .person ? mention.head : nil }
    return ["he", "she"].contains(tree.lemma(holder)) ? holder : nil
  }

  /// The organization right behind a preposition and the person before it, whatever the tree says.
  private static func beside(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    guard let person = tree.namedMention(covering: match["member"]!),
      let group = MembershipRules.organization(after: match["preposition"]!, tree)
    else { return [] }
    let all = MembershipRules.grown(person.tokens, to: [group], tree)
    return [MembershipRules.draft(person.id, context.mentions.mention(at: group), isFormer: false, evidence: all)]
  }

  /// "Doe, *now* at …", "Doe, a former diplomat *now* at …".
  private static func present(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    guard let group = MembershipRules.organization(after: match["preposition"]!, tree) else { return [] }
    var before = match["now"]! - 1
    let sentence = tree.sentence(of: group).tokens
    if sentence.contains(before), tree.token(before).form == "," { before -= 1 }
    guard sentence.contains(before) else { return [] }
    if tree.namedMention(covering: before) == nil, tree.token(before).relation == "appos" {
      before = tree.token(before).head ?? before
    }
    guard let person = tree.namedMention(covering: before), person.kind == .person else { return [] }
    let all = MembershipRules.grown(person.tokens, to: [group], tree)
    return [MembershipRules.draft(person.id, context.mentions.mention(at: group), isFormer: false, evidence: all)]
  }
}
