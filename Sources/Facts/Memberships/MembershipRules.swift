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

  static let all = AffiliationRules.all + own

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
    Rule(
      "membership.member", example: "Norway, a member of NATO; Doe is a member of the Labour Party.", confidence: 0.75,
      pattern: Pattern("noun", .lemma("member", "part", "signatory", "subsidiary", "affiliate"), .upos(.noun)) {
        child("group", "nmod", names) { child("case", .lemma("of", "to")) }
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
      derive: { match, context in members(match["member"]!, of: match["group"]!, match, &context) }),
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
        child("member", "nsubj!", names)
        child("group", "obj", .named(.organization))
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
      "membership.party", example: "Republican Sen. Jane Doe and Labour lawmaker John Roe voted.", confidence: 0.75,
      pattern: Pattern("party", .lemma(in: Lexicon.partyAdjectives), .capitalised),
      derive: { match, context in partisan(match["party"]!, &context) }),
    Rule(
      "membership.belongs", example: "The lawmakers X and Y belong to the Labour Party.", confidence: 0.75,
      pattern: Pattern("verb", .lemma("belong"), .upos(.verb)) {
        child("member", "nsubj!")
        child("group", "obl", .named(.organization, .group)) { child("case", .lemma("to")) }
      },
      derive: { match, context in members(match["member"]!, of: match["group"]!, match, &context) }),
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
    var drafts: [FactDraft] = []
    for head in tree.coordinated(member) where isMember(head, tree) {
      let all = captured + [head]
      let evidence = tree.sentence(of: group).tokens.clamped(to: all.min()!..<all.max()! + 1)
      drafts.append(
        draft(
          context.mentions.mention(at: head), context.mentions.mention(at: group), isFormer: isFormer,
          evidence: grown(evidence, to: [head, group], tree)))
    }
    return drafts
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
    return [draft(person.id, organization.id, isFormer: false, evidence: all)]
  }

  /// "Republican Sen. *Jane Doe*": a party's adjective, then a title, then the name. Or "X, a prominent *Republican*
  /// figure".
  private static func partisan(_ party: Int, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    let known = tree.namedMention(covering: party)
    guard known.map({ $0.kind != .person && $0.tokens.count == 1 }) ?? true else { return [] }
    guard let (person, evidence) = partisan(of: party, tree) else { return [] }
    let name =
      known?.id
      ?? context.mentions.mention(tokens: party..<party + 1, head: party, form: .named, kind: .organization)
    return [draft(person, name, isFormer: false, evidence: evidence)]
  }

  /// Whose party a party's adjective or noun names, and the words that say so.
  private static func partisan(of party: Int, _ tree: SyntaxTree) -> (person: Mention.ID, evidence: Range<Int>)? {
    let sentence = tree.sentence(of: party).tokens
    if let person = described(as: party, tree) {
      return (person.id, grown(party..<party + 1, to: [person.head, party], tree))
    }
    if let head = tree.token(party).head, tree.token(head).relation == "appos", let owner = tree.token(head).head,
      let person = tree.namedMention(covering: owner), person.kind == .person, head > party,
      tree.token(head).xpos == "NN"
    {
      return (person.id, grown(party..<party + 1, to: [owner, party, head], tree))
    }
    var index = party + 1
    var hasTitle = false
    while sentence.contains(index), index - party < 5 {
      if let person = tree.namedMention(covering: index), person.kind == .person {
        let isBare = index == party + 1
        // A name that was taken to begin with the title.
        guard hasTitle || isBare else { return nil }
        return (person.id, party..<person.tokens.upperBound)
      }
      // "Labour Minister X" has a field of government, not a party.
      guard !["minister", "secretary", "ministry", "commissioner"].contains(tree.lemma(index)) else { return nil }
      hasTitle = hasTitle || Lexicon.roleNouns.contains(tree.lemma(index))
      guard [.noun, .propn, .adj].contains(tree.token(index).upos) || tree.token(index).form == "." else { return nil }
      index += 1
    }
    return nil
  }

  /// "Doe, an Ohio *Republican*", "Doe is a *Democrat*".
  private static func described(as party: Int, _ tree: SyntaxTree) -> Mention? {
    guard tree.token(party).xpos.hasPrefix("NN"), !tree.token(party).xpos.hasSuffix("S") else { return nil }
    let owner: Int?
    if tree.token(party).relation == "appos" {
      owner = tree.token(party).head
    } else {
      owner = tree.firstChild(of: party, "cop").flatMap { _ in tree.firstChild(of: party, "nsubj!") }
    }
    guard let person = owner.flatMap({ tree.namedMention(covering: $0) }), person.kind == .person else { return nil }
    return person
  }

  private static func isMember(_ head: Int, _ tree: SyntaxTree) -> Bool {
    if let mention = tree.namedMention(covering: head) { return mention.kind != .event && mention.kind != .product }
    return tree.token(head).upos == .pron && ["he", "she", "it", "they"].contains(tree.lemma(head))
  }

  static func grown(_ range: Range<Int>, to heads: [Int], _ tree: SyntaxTree) -> Range<Int> {
    heads.reduce(range) { range, head in
      let phrase = tree.namedMention(covering: head)?.tokens ?? head..<head + 1
      return min(range.lowerBound, phrase.lowerBound)..<max(range.upperBound, phrase.upperBound)
    }
  }

  static func unit(_ member: Int, _ group: Int, _ context: inout FactContext) -> [FactDraft] {
    guard let inner = context.tree.namedMention(covering: member), inner.head == member,
      let outer = context.tree.namedMention(covering: group), inner.id != outer.id
    else { return [] }
    let all = grown(member..<member + 1, to: [member, group], context.tree)
    return [draft(inner.id, outer.id, isFormer: false, evidence: all)]
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
    return [draft(inner.id, outer.id, isFormer: false, evidence: inner.tokens.lowerBound..<outer.tokens.upperBound)]
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
  private static func organization(after preposition: Int, _ tree: SyntaxTree) -> Int? {
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
