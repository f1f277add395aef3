import Graph
import Language

/// Memberships: which organization, country or person is part of which group.
public struct MembershipExtractor: FactExtractor {
  static let rules = RuleSet(MembershipRules.all)

  public init() {}

  /// One fact where two rules read the same words.
  public func facts(in context: inout FactContext) -> [DerivedFact] {
    var seen = Set<[Int]>()
    return Self.rules.facts(in: &context).filter { derived in
      guard case .membership(let fact) = derived.fact, let group = fact.organization else { return true }
      return seen.insert([fact.member, group, derived.sentence]).inserted
    }
  }
}

/// The rules for memberships.
enum MembershipRules {
  private static let names = TokenTest.named(.organization, .place, .group, .person)
  private static let groupNouns = TokenTest.lemma(in: Lexicon.memberGroups)

  static let all = AffiliationRules.all + PartyRules.all + BodyRules.all + own

  private static let own: [Rule] = [
    Rule(
      "membership.composed", example: "The bloc is an alliance of nine states and the African Union.", confidence: 0.8,
      pattern: Pattern("noun", groupNouns, .upos(.noun)) {
        child("cop")
        child("group", "nsubj")
        child("member", "nmod") { child("case", .lemma("of", "between")) }
      },
      derive: { match, context in members(match["member"]!, of: match["group"]!, match, &context) }),
    Rule(
      "membership.apposition", example: "The Quad, a grouping of India, Japan and Australia, met.", confidence: 0.7,
      pattern: Pattern("noun", groupNouns, .upos(.noun)) {
        parent("group", by: "appos", .named(.organization))
        child("member", "nmod") { child("case", .lemma("of", "between")) }
      },
      derive: { match, context in members(match["member"]!, of: match["group"]!, match, &context) }),
    Rule(
      "membership.member", example: "Norway, a member of NATO; Doe is a member of the Labour Party.", confidence: 0.75,
      pattern: Pattern("noun", .lemma("member", "part", "signatory", "subsidiary", "affiliate"), .upos(.noun)) {
        child("group", "nmod", .either(names, .lemma(in: Lexicon.partyNouns))) { child("case", .lemma("of", "to")) }
        either {
          parent("member", by: "appos", names)
        } or: {
          child("cop")
          either {
            child("member", "nsubj", .not(.form("who", "which", "that")))
          } or: {
            parent("member", by: "acl:relcl", names)
          }
        }
      },
      derive: { match, context in members(match["member"]!, of: match["group"]!, match, &context) }),
    Rule(
      "membership.title", example: "NATO member Norway; EU members Spain and Italy.", confidence: 0.75,
      pattern: Pattern("noun", .lemma("member", "ally", "state"), .upos(.noun)) {
        child("group", ["compound", "nmod:poss"], .named(.organization))
        either {
          parent("member", by: ["nmod:desc", "compound", "appos"], .named(.place, .organization))
        } or: {
          child("member", ["appos", "flat", "nmod:desc"], .named(.place, .organization))
        }
      },
      derive: { match, context in
        // Allies that are no countries are friends, not members.
        let isAlly = context.tree.lemma(match["noun"]!) == "ally"
        guard !isAlly || context.tree.namedMention(covering: match["member"]!)?.kind == .place else { return [] }
        return members(match["member"]!, of: match["group"]!, match, &context)
      }),
    Rule(
      "membership.includes", example: "The alliance includes Norway and Spain.", confidence: 0.6,
      pattern: Pattern("verb", .lemma("include", "comprise", "unite", "group"), .upos(.verb)) {
        child(
          "group", "nsubj", .either(.named(.organization), .lemma(in: Lexicon.memberGroups), .form("that", "which")))
        child("member", "obj", .named(.place, .organization))
      },
      derive: { match, context in including(match, &context) }),
    Rule(
      "membership.including", example: "NATO members including Norway and Spain agreed.", confidence: 0.65,
      pattern: Pattern("noun", .lemma("member", "ally", "state", "country", "nation"), .xpos("NNS")) {
        child("group", ["compound", "nmod:poss", "amod"], .named(.organization))
        child("member", "nmod", .named(.place)) { child("case", .lemma("include", "including", "like", "such")) }
      },
      derive: { match, context in members(match["member"]!, of: match["group"]!, match, &context) }),
    Rule(
      "membership.owned", example: "The Russian state-owned oil firm Acme; Norway's state-run broadcaster, NRK.",
      confidence: 0.65,
      pattern: Pattern("noun", .lemma(in: Lexicon.groupNouns), .xpos("NN")) {
        descendant(along: ["amod", "compound"], .lemma("state", "government", "state-owned", "state-run"))
        child("group", ["amod", "compound", "nmod:poss"], .named(.place, .group))
        child("member", ["appos", "flat"], .named(.organization))
      },
      derive: { match, context in members(match["member"]!, of: match["group"]!, match, &context) }),
    Rule(
      "membership.joined", example: "Finland joined NATO in 2023.", confidence: 0.75,
      pattern: Pattern("verb", .lemma("join", "rejoin", "leave", "quit"), .upos(.verb)) {
        child("member", "nsubj!", .either(names, .upos(.pron)))
        child("group", "obj", .either(.named(.organization), .lemma(in: Lexicon.partyNouns)))
        without { child("aux", .xpos("MD")) }
        without { child("advmod", .lemma("not", "never")) }
      },
      derive: { match, context in
        let leaves = ["leave", "quit"].contains(context.tree.lemma(match["verb"]!))
        return members(match["member"]!, of: match["group"]!, match, isFormer: leaves, &context)
      }),
    Rule(
      "membership.possessive", example: "Newswire's Jane Doe reports.", confidence: 0.6,
      pattern: Pattern("member", .named(.person), .upos(.propn)) {
        child("group", "nmod:poss", .named(.organization))
      },
      derive: { match, context in affiliated(match["member"]!, match["group"]!, &context) }),
    Rule(
      "membership.of", example: "Jane Doe of the Climate Institute said so.", confidence: 0.65,
      pattern: Pattern("member", .named(.person), .upos(.propn)) {
        child("group", "nmod", .named(.organization)) { child("case", .lemma("of", "from", "with", "at")) }
      },
      derive: { match, context in affiliated(match["member"]!, match["group"]!, &context) }),
    Rule(
      "membership.belongs", example: "The lawmakers X and Y belong to the Labour Party.", confidence: 0.75,
      pattern: Pattern("verb", .lemma("belong"), .upos(.verb)) {
        child("member", "nsubj!")
        child("group", "obl", .either(.named(.organization, .group), .lemma(in: Lexicon.partyNouns))) {
          child("case", .lemma("to"))
        }
      },
      derive: { match, context in members(match["member"]!, of: match["group"]!, match, &context) }),
    Rule(
      "membership.affiliated", example: "Jane Doe, an activist affiliated with the Labour Party, spoke.",
      confidence: 0.65,
      pattern: Pattern("verb", .lemma("affiliate"), .xpos("VBN")) {
        child("group", "obl", .either(.named(.organization), .lemma(in: Lexicon.partyNouns))) {
          child("case", .lemma("with", "to"))
        }
        either {
          child("member", "nsubj:pass")
        } or: {
          parent("member", by: "acl")
        }
      },
      derive: { match, context in
        let tree = context.tree
        let noun = match["member"]!
        let isApposed = tree.namedMention(covering: noun) == nil && tree.token(noun).relation == "appos"
        return members(isApposed ? tree.token(noun).head ?? noun : noun, of: match["group"]!, match, &context)
      }),
    Rule(
      "membership.faction", example: "X, Y and Z, all members under the Reform Group, voted.", confidence: 0.6,
      pattern: Pattern("noun", .lemma(in: Lexicon.roleNouns), .xpos("NNS", "NNPS")) {
        child("all", "det", .lemma("all", "both"))
        next("preposition", .lemma("under", "from", "of", "in"))
      },
      derive: { match, context in faction(match, &context) }),
  ]

  static func members(
    _ member: Int, of group: Int, _ match: Match, isFormer: Bool = false, _ context: inout FactContext
  ) -> [FactDraft] {
    let tree = context.tree
    let captured = match.captures.map(\.token)
    // A group without a name of its own may be tied to one elsewhere; a noun behind a name is that name's.
    let names = GroupNames(tree: tree)
    guard !names.isNamedOtherwise(group) else { return [] }
    let groupName = names.name(at: group)?.id ?? context.mentions.mention(at: group)
    var drafts: [FactDraft] = []
    for head in tree.coordinated(described(member, tree)) where isMember(head, tree) {
      let all = captured + [head]
      let evidence = tree.sentence(of: group).tokens.clamped(to: all.min()!..<all.max()! + 1)
      drafts.append(
        draft(
          context.mentions.mention(at: head), groupName, isFormer: isFormer,
          evidence: grown(evidence, to: [head, group], tree)))
    }
    return drafts
  }

  /// Who a relative clause is about: "Doe, a teacher *who* joined the party" is Doe.
  static func described(_ member: Int, _ tree: SyntaxTree) -> Int {
    let head = tree.relativeHead(of: member)
    guard head != member, tree.namedMention(covering: head) == nil, tree.token(head).relation == "appos" else {
      return head
    }
    return tree.token(head).head ?? head
  }

  /// "the bloc *that* includes Norway": the noun before the relative clause is the group.
  private static func including(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    var group = match["group"]!
    if tree.token(group).upos == .pron {
      guard tree.token(match["verb"]!).relation == "acl:relcl", let noun = tree.token(match["verb"]!).head else {
        return []
      }
      group = noun
    }
    guard tree.namedMention(covering: group)?.kind == .organization || Lexicon.memberGroups.contains(tree.lemma(group))
    else { return [] }
    return members(match["member"]!, of: group, match, &context)
  }

  /// The two names stand side by side, with nothing but the preposition and an article or the possessive between them.
  private static func affiliated(_ member: Int, _ group: Int, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    guard let person = tree.namedMention(covering: member), person.head == member,
      let organization = tree.namedMention(covering: group), person.id != organization.id
    else { return [] }
    let (first, last) = member < group ? (person, organization) : (organization, person)
    let gap = first.tokens.upperBound..<max(first.tokens.upperBound, last.tokens.lowerBound)
    let isClose = gap.allSatisfy { [.adp, .det, .part].contains(tree.token($0).upos) || tree.token($0).form == "," }
    // "Labour's *Home Secretary* Jane Doe": a title that was taken for a name.
    guard isClose, gap.count < 4, !Lexicon.roleNouns.contains(tree.lemma(person.tokens.upperBound - 1)) else {
      return []
    }
    let all = grown(member..<member + 1, to: [member, group], tree)
    let people = [person] + (first.id == organization.id ? joined(to: person, tree) : [])
    return people.map {
      draft($0.id, organization.id, isFormer: false, evidence: all.lowerBound..<$0.tokens.upperBound)
    }
  }

  /// "Labour's Jane Doe and *John Roe*": bare names right behind "and".
  private static func joined(to person: Mention, _ tree: SyntaxTree) -> [Mention] {
    let sentence = tree.sentence(of: person.head).tokens
    let and = person.tokens.upperBound
    guard sentence.contains(and + 1), tree.token(and).form == "and", let next = tree.namedMention(covering: and + 1),
      next.kind == .person, next.tokens.lowerBound == and + 1, next.tokens.count > 1
    else { return [] }
    return [next]
  }

  static func isMember(_ head: Int, _ tree: SyntaxTree) -> Bool {
    if let mention = tree.namedMention(covering: head) { return mention.kind != .event && mention.kind != .product }
    return tree.token(head).upos == .pron && ["he", "she", "it", "they"].contains(tree.lemma(head))
  }

  static func grown(_ range: Range<Int>, to heads: [Int], _ tree: SyntaxTree) -> Range<Int> {
    heads.reduce(range) { range, head in
      let phrase = tree.namedMention(covering: head)?.tokens ?? head..<head + 1
      return min(range.lowerBound, phrase.lowerBound)..<max(range.upperBound, phrase.upperBound)
    }
  }

  /// The names that a plural noun with "all" sums up stand right before it.
  private static func faction(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    guard let group = organization(after: match["preposition"]!, tree) else { return [] }
    var index = match["all"]! - 1
    var members: [Mention] = []
    while index >= tree.sentence(of: group).tokens.lowerBound {
      if [",", "and"].contains(tree.token(index).form) {
        index -= 1
      } else if let mention = tree.namedMention(covering: index), mention.kind != .group {
        members.append(mention)
        index = mention.tokens.lowerBound - 1
      } else {
        break
      }
    }
    let end = tree.namedMention(covering: group)?.tokens.upperBound ?? group + 1
    return members.reversed().map { member in
      draft(
        member.id, context.mentions.mention(at: group), isFormer: false, evidence: member.tokens.lowerBound..<end)
    }
  }

  /// The organization right behind a preposition and an article.
  static func organization(after preposition: Int, _ tree: SyntaxTree) -> Int? {
    let sentence = tree.sentence(of: preposition).tokens
    let article = sentence.contains(preposition + 1) && tree.token(preposition + 1).upos == .det ? 1 : 0
    guard sentence.contains(preposition + 1 + article),
      let mention = tree.namedMention(covering: preposition + 1 + article), mention.kind == .organization
    else { return nil }
    return mention.head
  }

  static func draft(
    _ member: Mention.ID, _ group: Mention.ID, isFormer: Bool, evidence: Range<Int>
  ) -> FactDraft {
    FactDraft(
      .membership(
        Membership(member: member, organization: group, role: nil, isFormer: isFormer, provenance: .pending)),
      evidence: evidence)
  }
}
