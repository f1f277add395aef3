import Graph
import Language

/// Roles: who is what in which organization or country.
public struct RoleExtractor: FactExtractor {
  static let rules = RuleSet(RoleRules.all)

  public init() {}

  /// A title of two role nouns ("Secretary General") is read at both: once is enough.
  public func facts(in context: inout FactContext) -> [DerivedFact] {
    var seen = Set<Title>()
    return Self.rules.facts(in: &context).filter { derived in
      guard case .membership(let fact) = derived.fact else { return true }
      return seen.insert(Title(holder: fact.member, role: fact.role, organization: fact.organization)).inserted
    }
  }

  private struct Title: Hashable {
    var holder: Mention.ID
    var role: String?
    var organization: Mention.ID?
  }
}

/// The rules for roles.
enum RoleRules {
  static let all: [Rule] = [
    Rule(
      "role.named", example: "Kenyan Foreign Minister Amina Mohamed met Jane Doe, a senior fellow at the Institute.",
      confidence: 0.85, pattern: Pattern("role", .lemma(in: Lexicon.roleNouns), .upos(.noun, .propn)),
      derive: { match, context in named(match["role"]!, &context) }),
    Rule(
      "role.copula", example: "Doe is the chief executive of Acme.", confidence: 0.75,
      pattern: Pattern("role", .lemma(in: Lexicon.roleNouns), .upos(.noun, .propn)) {
        child("be", "cop")
        child("holder", "nsubj!")
        without { child(["advmod", "det"], .lemma("not", "no", "never")) }
      },
      derive: { match, context in
        let isPast = context.tree.token(match["be"]!).xpos == "VBD"
        return held(match, isFormer: isPast, &context)
      }),
    Rule(
      "role.as", example: "Doe was sworn in as president of Peru.", confidence: 0.7,
      pattern: Pattern("role", .lemma(in: Lexicon.roleNouns), .upos(.noun, .propn)) {
        child("case", .lemma("as"))
        parent("verb", by: ["obl", "xcomp", "advcl"], .lemma(in: Lexicon.roleVerbs))
      },
      derive: { match, context in appointed(match, &context) }),
    Rule(
      "role.appointed", example: "Doe was elected president of Peru; she became leader of the party.",
      confidence: 0.7,
      pattern: Pattern("role", .lemma(in: Lexicon.roleNouns), .upos(.noun, .propn)) {
        parent("verb", by: ["xcomp", "obj"], .lemma("appoint", "name", "elect", "reelect", "become", "choose", "pick"))
        without { child("case") }
      },
      derive: { match, context in appointed(match, &context) }),
    Rule(
      "role.description", example: "The California congressman left.", confidence: 0.45,
      pattern: Pattern("role", .lemma(in: Lexicon.roleNouns), .xpos("NN"), .upos(.noun)) {
        child("det", .lemma("the"))
        child(["compound", "amod", "nmod:poss"], .named(.place, .organization, .group))
      },
      derive: { match, context in described(match["role"]!, &context) }),
  ]

  // MARK: Names beside the role

  private static func named(_ head: Int, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    if let party = affiliation(head, &context) { return party }
    // Members are memberships.
    guard tree.lemma(head) != "member" else { return [] }
    let finder = RoleHolders(tree: tree)
    var phrase = RolePhrase.read(at: head, in: tree)
    guard let found = finder.holders(of: phrase) ?? shared(&phrase, finder, tree) else { return [] }
    if phrase.organization == nil { phrase.organization = coordinated(phrase, tree)?.organization }
    if phrase.organization == nil, found.position == .title, let last = found.holders.last {
      phrase.organization = finder.organization(after: last)
    }
    return found.holders.map { holder in draft(phrase, holder.id, evidence: found.evidence, &context) }
  }

  /// "Republican Jane Doe": a party's noun alone tells no role but a membership.
  private static func affiliation(_ head: Int, _ context: inout FactContext) -> [FactDraft]? {
    let tree = context.tree
    guard let party = tree.namedMention(covering: head), party.tokens.count == 1, party.kind != .person,
      let found = RoleHolders(tree: tree).holders(of: RolePhrase.read(at: head, in: tree))
    else { return nil }
    let phrase = RolePhrase.read(at: head, in: tree)
    guard phrase.title == [head], phrase.organization == nil else { return nil }
    return found.holders.filter { $0.id != party.id }.map { holder in
      let membership = Membership(
        member: holder.id, organization: party.id, role: nil, isFormer: phrase.isFormer, provenance: .pending)
      return FactDraft(.membership(membership), evidence: found.evidence)
    }
  }

  private static func isTitle(_ head: Int, _ tree: SyntaxTree) -> Bool {
    tree.token(head).form.first?.isUppercase ?? false
  }

  /// "X, chairman and floor *leader* of the party": the second role has the holder of the first.
  private static func shared(
    _ phrase: inout RolePhrase, _ finder: RoleHolders, _ tree: SyntaxTree
  ) -> RoleHolders.Found? {
    let start = phrase.tokens.lowerBound
    let sentence = tree.sentence(of: phrase.head).tokens
    guard sentence.contains(start - 1), ["and", "&"].contains(tree.lemma(start - 1)) else { return nil }
    for head in (max(sentence.lowerBound, start - 12)..<start - 1).reversed() {
      guard Lexicon.roleNouns.contains(tree.lemma(head)) else { continue }
      let other = RolePhrase.read(at: head, in: tree)
      guard other.tokens.upperBound == start - 1, var found = finder.holders(of: other),
        found.position == .apposition
      else { continue }
      found.evidence = found.evidence.lowerBound..<phrase.tokens.upperBound
      return found
    }
    return nil
  }

  /// "*chairman* and floor leader of the party": the first role is in the organization of the second.
  private static func coordinated(_ phrase: RolePhrase, _ tree: SyntaxTree) -> RolePhrase? {
    let sentence = tree.sentence(of: phrase.head).tokens
    let and = phrase.tokens.upperBound
    guard sentence.contains(and), ["and", "&"].contains(tree.lemma(and)),
      !isTitle(phrase.head, tree)
    else { return nil }
    for head in and + 1..<max(and + 1, min(and + 6, sentence.upperBound))
    where Lexicon.roleNouns.contains(tree.lemma(head)) {
      let other = RolePhrase.read(at: head, in: tree)
      if other.tokens.lowerBound == and + 1 { return other }
    }
    return nil
  }

  // MARK: Verbs

  private static func held(_ match: Match, isFormer: Bool, _ context: inout FactContext) -> [FactDraft] {
    var phrase = RolePhrase.read(at: match["role"]!, in: context.tree)
    phrase.isFormer = phrase.isFormer || isFormer
    let holder = relativeHead(match["holder"]!, context.tree)
    guard isSomeone(holder, context), !phrase.isPlural else { return [] }
    let start = min(context.tree.nounPhrase(of: holder, .name).lowerBound, phrase.tokens.lowerBound)
    let evidence = start..<max(phrase.tokens.upperBound, holder + 1)
    return [draft(phrase, context.mentions.mention(at: holder), evidence: evidence, &context)]
  }

  private static func appointed(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    let verb = match["verb"]!
    let ends = Lexicon.endingVerbs.contains(tree.lemma(verb))
    guard ends || isFactual(verb, tree), let holder = holder(of: verb, tree), isSomeone(holder, context) else {
      return []
    }
    var phrase = RolePhrase.read(at: match["role"]!, in: tree)
    phrase.isFormer = phrase.isFormer || ends
    let start = min(tree.nounPhrase(of: holder, .name).lowerBound, verb)
    let evidence = start..<max(phrase.tokens.upperBound, holder + 1, verb + 1)
    return [draft(phrase, context.mentions.mention(at: holder), evidence: evidence, &context)]
  }

  /// The one who gets or gives up the role: the object of "appoint", the subject of "resign" and of passives.
  private static func holder(of verb: Int, _ tree: SyntaxTree) -> Int? {
    let transitive: WordSet = [
      "appoint", "name", "elect", "reelect", "nominate", "choose", "select", "pick", "promote", "oust", "dismiss",
      "remove", "reappoint", "install", "confirm", "designate",
    ]
    if let passive = tree.firstChild(of: verb, "nsubj:pass") { return passive }
    if transitive.contains(tree.lemma(verb)), let object = tree.firstChild(of: verb, ["obj", "iobj"]) { return object }
    return SourceFinder(tree: tree) { _ in false }.source(of: verb)
  }

  private static func isFactual(_ verb: Int, _ tree: SyntaxTree) -> Bool {
    let hasModal = tree.children(of: verb, "aux").contains { tree.token($0).xpos == "MD" }
    let isNegated = tree.children(of: verb, "advmod").contains { ["not", "never"].contains(tree.lemma($0)) }
    return !hasModal && !isNegated && !tree.token(verb).features.contains("VerbForm=Inf")
  }

  private static func described(_ head: Int, _ context: inout FactContext) -> [FactDraft] {
    let phrase = RolePhrase.read(at: head, in: context.tree)
    guard phrase.organization != nil, RoleHolders(tree: context.tree).holders(of: phrase) == nil else { return [] }
    return [draft(phrase, context.mentions.mention(at: head), evidence: phrase.tokens, &context)]
  }

  /// "Doe, who is president": the noun before the relative clause.
  private static func relativeHead(_ subject: Int, _ tree: SyntaxTree) -> Int {
    guard tree.token(subject).xpos.hasPrefix("W"), let clause = tree.token(subject).head,
      tree.token(clause).relation == "acl:relcl", let noun = tree.token(clause).head
    else { return subject }
    return noun
  }

  private static func isSomeone(_ token: Int, _ context: FactContext) -> Bool {
    if let mention = context.tree.namedMention(covering: token) { return mention.kind == .person }
    let lemma = context.tree.lemma(token)
    if context.tree.token(token).upos == .pron { return ["he", "she", "i"].contains(lemma) }
    return Lexicon.roleNouns.contains(lemma)
  }

  private static func draft(
    _ phrase: RolePhrase, _ holder: Mention.ID, evidence: Range<Int>, _ context: inout FactContext
  ) -> FactDraft {
    let organization =
      phrase.organization.map { context.mentions.mention(at: $0) }
      ?? phrase.organizationTokens.map {
        context.mentions.mention(tokens: $0, head: $0.upperBound - 1, form: .named, kind: .place)
      }
    let membership = Membership(
      member: holder, organization: organization, role: phrase.text(in: context.tree), isFormer: phrase.isFormer,
      provenance: .pending)
    return FactDraft(.membership(membership), evidence: evidence)
  }
}

extension RolePhrase {
  static func read(at head: Int, in tree: SyntaxTree) -> RolePhrase { RolePhraseReader.read(at: head, in: tree) }
}
