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
        return RoleVerbs.held(match, isFormer: isPast, &context)
      }),
    Rule(
      "role.joined-copula", example: "Doe, who teaches law and was governor of Utah, left.", confidence: 0.7,
      pattern: Pattern("role", .lemma(in: Lexicon.roleNouns), .upos(.noun, .propn)) {
        child("be", "cop")
        parent("first", by: "conj")
        without { child("nsubj") }
        without { child(["advmod", "det"], .lemma("not", "no", "never")) }
      },
      derive: { match, context in RoleVerbs.joined(match, &context) }),
    Rule(
      "role.as", example: "Doe was sworn in as president of Peru.", confidence: 0.7,
      pattern: Pattern("role", .lemma(in: Lexicon.roleNouns), .upos(.noun, .propn)) {
        child("case", .lemma("as"))
        parent("verb", by: ["obl", "xcomp", "advcl"], .lemma(in: Lexicon.roleVerbs))
      },
      derive: { match, context in RoleVerbs.appointed(match, &context) }),
    Rule(
      "role.tenure", example: "Doe took office as mayor; her time as governor was short.", confidence: 0.65,
      pattern: Pattern("role", .lemma(in: Lexicon.roleNouns), .upos(.noun, .propn)) {
        child("case", .lemma("as"))
        either {
          parent("term", by: "nmod", .lemma(in: Lexicon.termNouns), .upos(.noun))
        } or: {
          parent("verb", by: "obl", .upos(.verb)) {
            child("term", ["obj", "obl", "nsubj:pass"], .lemma(in: Lexicon.termNouns), .upos(.noun))
          }
        }
      },
      derive: { match, context in RoleVerbs.tenure(match, &context) }),
    Rule(
      "role.appointed", example: "Doe was elected president of Peru; she became leader of the party.",
      confidence: 0.7,
      pattern: Pattern("role", .lemma(in: Lexicon.roleNouns), .upos(.noun, .propn)) {
        parent("verb", by: ["xcomp", "obj"], .lemma("appoint", "name", "elect", "reelect", "become", "choose", "pick"))
        without { child("case") }
      },
      derive: { match, context in RoleVerbs.appointed(match, &context) }),
    Rule(
      "role.inverted", example: "His chief of staff is Jane Doe; the president of Peru is Dina Boluarte.",
      confidence: 0.65,
      pattern: Pattern("holder", .named(.person)) {
        child("be", "cop", .lemma("be"))
        child("role", "nsubj!", .lemma(in: Lexicon.roleNouns), .upos(.noun, .propn))
        without { child("case") }
        without { child("advmod", .lemma("not", "never")) }
      },
      derive: { match, context in RoleVerbs.inverted(match, &context) }),
    Rule(
      "role.named-to", example: "She named Peter Otieno finance minister and Ruth Wanjiru interior minister.",
      confidence: 0.7,
      pattern: Pattern("role", .lemma(in: Lexicon.roleNouns), .upos(.noun, .propn)),
      derive: { match, context in RoleVerbs.namedTo(match["role"]!, &context) }),
    Rule(
      "role.leads", example: "Doe chairs the Finance Committee.", confidence: 0.6,
      pattern: Pattern("verb", .lemma("chair", "head", "co-chair", "cochair"), .upos(.verb)) {
        child("holder", "nsubj!")
        child("organization", "obj", .named(.organization))
        without { child("aux", .xpos("MD")) }
        without { child("advmod", .lemma("not", "never")) }
      },
      derive: { match, context in RoleVerbs.leads(match, &context) }),
    Rule(
      "role.description", example: "The California congressman left.", confidence: 0.45,
      pattern: Pattern("role", .lemma(in: Lexicon.roleNouns), .xpos("NN"), .upos(.noun)) {
        either {
          child("det", .lemma("the"))
          child(["compound", "amod", "nmod:poss"], .named(.place, .organization, .group))
        } or: {
          either {
            child("det", .lemma("the"))
            child("nmod", .named(.place, .organization, .group)) { child("case", .lemma("of", "at")) }
          } or: {
            child("nmod:poss", .named(.place, .organization))
          }
        }
      },
      derive: { match, context in described(match["role"]!, &context) }),
  ]

  // MARK: Names beside the role

  private static func named(_ head: Int, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    if let party = affiliation(head, &context) { return party }
    // Members are memberships, and so is who is "a Republican".
    guard !isPlainMember(head, tree), !isPartisan(head, tree), !isWordOfName(head, tree), !isWordOfTitle(head, tree)
    else { return [] }
    let finder = RoleHolders(tree: tree)
    var phrase = RolePhrase.read(at: head, in: tree)
    if Lexicon.honoraryTitles.contains(tree.lemma(head)) {
      (phrase.organization, phrase.organizationTokens) = (nil, nil)
    }
    guard let found = finder.holders(of: phrase) ?? shared(&phrase, finder, tree) ?? sharedBefore(&phrase, finder, tree)
    else { return [] }
    if phrase.organization == nil { phrase.organization = coordinated(phrase, tree)?.organization }
    if phrase.organization == nil, found.position == .before {
      phrase.organization = organizationOfRoleBefore(phrase, tree)
    }
    var memberships: [FactDraft] = []
    let isShared = found.holders.dropLast().allSatisfy { finder.organization(after: $0) == nil }
    if found.position == .title, isShared, let last = found.holders.last, let group = finder.organization(after: last) {
      if Lexicon.legislators.contains(tree.lemma(head)), let party = tree.namedMention(covering: group),
        party.kind != .place
      {
        // "MP Jane Doe of the Labour Party": the party is no office.
        let membership = Membership(
          member: last.id, organization: party.id, role: nil, isFormer: false, provenance: .pending)
        memberships = [FactDraft(.membership(membership), evidence: last.tokens.lowerBound..<party.tokens.upperBound)]
      } else if phrase.organization == nil {
        phrase.organization = group
      }
    }
    if found.position == .title, phrase.organization == nil, phrase.organizationTokens == nil,
      let last = found.holders.last
    {
      phrase.organizationTokens = finder.constituency(of: last)
    }
    if phrase.organization == nil, found.position == .apposition {
      phrase.organization = finder.organization(behindComma: phrase)?.head
    }
    phrase.isFormer = phrase.isFormer || found.isPast
    return found.holders.flatMap { holder in
      var own = phrase
      // "governors Doe of Ohio and Roe of Utah": each is of the place behind the name.
      if !isShared, own.organization == nil, let place = finder.organization(after: holder),
        !Lexicon.legislators.contains(tree.lemma(head)) || tree.namedMention(covering: place)?.kind == .place
      {
        own.organization = place
      }
      return [draft(own, holder.id, evidence: found.evidence, &context)]
        + standing(own, holder.id, evidence: found.evidence, &context)
    } + memberships
  }

  /// "Joint *Chiefs* of Staff": a noun inside the name of an organization, which goes on behind it.
  static func isWordOfName(_ head: Int, _ tree: SyntaxTree) -> Bool {
    guard let name = tree.namedMention(covering: head), name.tokens.count > 1, name.kind != .person else {
      return false
    }
    return name.tokens.upperBound > head + 1
  }

  /// "*assistant* secretary of state", "*Lt.* Gen.": a noun that only makes a title of the one behind it.
  static func isWordOfTitle(_ head: Int, _ tree: SyntaxTree) -> Bool {
    let next = head + 1
    if isTitleModifier(head, tree) { return true }
    guard tree.sentence(of: head).tokens.contains(next), Lexicon.roleNouns.contains(tree.lemma(next)),
      tree.namedMention(covering: next)?.kind != .person || tree.namedMention(covering: head)?.kind == .person,
      [.noun, .propn].contains(tree.token(next).upos)
    else { return false }
    return RolePhrase.read(at: next, in: tree).title.contains(head)
  }

  /// "*deputy* foreign minister": a noun that the office some words behind it takes into its title.
  private static func isTitleModifier(_ head: Int, _ tree: SyntaxTree) -> Bool {
    guard ["compound", "amod"].contains(tree.token(head).relation.base), let office = tree.token(head).head,
      office > head + 1, office - head < 5, Lexicon.roleNouns.contains(tree.lemma(office)),
      (head + 1..<office).allSatisfy({ tree.namedMention(covering: $0)?.kind != .person })
    else { return false }
    return RolePhrase.read(at: office, in: tree).title.contains(head)
  }

  /// "Republican Jane Doe": a party's noun alone tells no role but a membership.
  private static func affiliation(_ head: Int, _ context: inout FactContext) -> [FactDraft]? {
    let tree = context.tree
    guard let party = tree.namedMention(covering: head), party.tokens.count == 1, party.kind != .person,
      !Lexicon.honoraryTitles.contains(tree.lemma(head)), !Lexicon.abbreviatedTitles.contains(tree.lemma(head)),
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

  /// "Jane Doe, a *Republican*", "a registered *Democrat*", "*Republican* from Ohio"; but "the top Democrat on the
  /// committee" is an office.
  static func isPartisan(_ head: Int, _ tree: SyntaxTree) -> Bool {
    guard Lexicon.partyAdjectives.contains(tree.lemma(head)) else { return false }
    let phrase = RolePhrase.read(at: head, in: tree)
    let isOfPlace = phrase.organization.map { tree.namedMention(covering: $0)?.kind == .place } ?? true
    return isOfPlace
      && phrase.title.allSatisfy { $0 == head || !["top", "ranking", "rank", "lead"].contains(tree.lemma($0)) }
  }

  /// A member, which is no office of its own; but a *ranking member* has one.
  static func isPlainMember(_ head: Int, _ tree: SyntaxTree) -> Bool {
    guard tree.lemma(head) == "member" else { return false }
    let before = head - 1
    return !tree.sentence(of: head).tokens.contains(before) || !["rank", "ranking"].contains(tree.lemma(before))
  }

  private static func isTitle(_ head: Int, _ tree: SyntaxTree) -> Bool {
    tree.token(head).form.first?.isUppercase ?? false
  }

  /// "X, chairman and floor *leader* of the party": the second role has the holder of the first.
  private static func shared(
    _ phrase: inout RolePhrase, _ finder: RoleHolders, _ tree: SyntaxTree
  ) -> RoleHolders.Found? {
    let sentence = tree.sentence(of: phrase.head).tokens
    var link = phrase.tokens.lowerBound - 1
    let isPast = sentence.contains(link) && Lexicon.pastAdverbs.contains(tree.lemma(link))
    while sentence.contains(link), Lexicon.appositionAdverbs.contains(tree.lemma(link)) { link -= 1 }
    guard sentence.contains(link), ["and", "&", ","].contains(tree.lemma(link)) else { return nil }
    if sentence.contains(link - 1), tree.token(link).form != ",", tree.token(link - 1).form == "," { link -= 1 }
    for head in (max(sentence.lowerBound, link - 16)..<link).reversed() {
      guard Lexicon.roleNouns.contains(tree.lemma(head)) else { continue }
      let other = RolePhrase.read(at: head, in: tree)
      guard other.tokens.upperBound == link, var found = finder.holders(of: other), found.position == .apposition
      else { continue }
      found.evidence = found.evidence.lowerBound..<phrase.tokens.upperBound
      found.isPast = isPast
      return found
    }
    return nil
  }

  /// "the firm's *chairman* and chief executive, X": the first role has the holder of the second.
  private static func sharedBefore(
    _ phrase: inout RolePhrase, _ finder: RoleHolders, _ tree: SyntaxTree
  ) -> RoleHolders.Found? {
    guard let other = coordinated(phrase, tree), !other.isPlural, !phrase.isPlural,
      var found = finder.holders(of: other), found.position == .before
    else { return nil }
    found.evidence = phrase.tokens.lowerBound..<found.evidence.upperBound
    return found
  }

  /// "*chairman* and floor leader of the party": the first role is in the organization of the second.
  private static func coordinated(_ phrase: RolePhrase, _ tree: SyntaxTree) -> RolePhrase? {
    let sentence = tree.sentence(of: phrase.head).tokens
    let and = phrase.tokens.upperBound
    guard sentence.contains(and), ["and", "&"].contains(tree.lemma(and)),
      !isTitle(phrase.head, tree)
    else { return nil }
    // The longest: "chief executive officer" rather than "chief".
    for head in (and + 1..<max(and + 1, min(and + 6, sentence.upperBound))).reversed()
    where Lexicon.roleNouns.contains(tree.lemma(head)) {
      let other = RolePhrase.read(at: head, in: tree)
      if other.tokens.lowerBound == and + 1 { return other }
    }
    return nil
  }

  /// "the *firm's* chairman and chief executive, X": the second role is in the organization of the first.
  private static func organizationOfRoleBefore(_ phrase: RolePhrase, _ tree: SyntaxTree) -> Int? {
    let and = phrase.tokens.lowerBound - 1
    let sentence = tree.sentence(of: phrase.head).tokens
    guard sentence.contains(and - 1), ["and", "&"].contains(tree.lemma(and)),
      Lexicon.roleNouns.contains(tree.lemma(and - 1))
    else { return nil }
    return RolePhrase.read(at: and - 1, in: tree).organization
  }

  private static func described(_ head: Int, _ context: inout FactContext) -> [FactDraft] {
    let phrase = RolePhrase.read(at: head, in: context.tree)
    guard phrase.organization != nil, !isPlainMember(head, context.tree), !RoleVerbs.isPredicated(head, context.tree),
      RoleHolders(tree: context.tree).holders(of: phrase) == nil
    else { return [] }
    let holder = Salience(tree: context.tree).person(described: head) ?? context.mentions.mention(at: head)
    return [draft(phrase, holder, evidence: phrase.tokens, &context)]
      + standing(phrase, holder, evidence: phrase.tokens, &context)
  }

  static func isSomeone(_ token: Int, _ context: FactContext) -> Bool {
    if let mention = context.tree.namedMention(covering: token) { return mention.kind == .person }
    let lemma = context.tree.lemma(token)
    if context.tree.token(token).upos == .pron { return ["he", "she", "i"].contains(lemma) }
    if Lexicon.roleNouns.contains(lemma) { return true }
    // "the *woman* was elected mayor", who has a name elsewhere.
    return Lexicon.personNouns.contains(lemma) && context.tree.headsTiedToNames.contains(token)
  }

  /// What a name is that no mention covers: a house of parliament or party, a country or faith by its adjective, else a place.
  private static func kind(ofOrganization words: Range<Int>, _ tree: SyntaxTree) -> Mention.Kind {
    let last = words.upperBound - 1
    if Lexicon.chambers.contains(tree.lemma(last)) || Lexicon.partyAdjectives.contains(tree.lemma(last)) {
      return .organization
    }
    return words.count == 1 && tree.token(words.lowerBound).upos == .adj ? .group : .place
  }

  static func draft(
    _ phrase: RolePhrase, _ holder: Mention.ID, evidence: Range<Int>, _ context: inout FactContext
  ) -> FactDraft {
    let organization =
      phrase.organization.map { context.mentions.mention(at: $0) }
      ?? phrase.organizationTokens.map {
        context.mentions.mention(
          tokens: $0, head: $0.upperBound - 1, form: .named, kind: kind(ofOrganization: $0, context.tree))
      }
    let membership = Membership(
      member: holder, organization: organization, role: phrase.text(in: context.tree), isFormer: phrase.isFormer,
      provenance: .pending)
    return FactDraft(.membership(membership), evidence: evidence)
  }

  /// Who stands for a party or sits for one belongs to it: "the Green Party's nominee".
  static func standing(
    _ phrase: RolePhrase, _ holder: Mention.ID, evidence: Range<Int>, _ context: inout FactContext
  ) -> [FactDraft] {
    let tree = context.tree
    guard Lexicon.partyStandings.contains(tree.lemma(phrase.head)),
      let word = phrase.organization ?? phrase.organizationTokens?.lowerBound, isParty(word, tree),
      case .membership(var membership) = draft(phrase, holder, evidence: evidence, &context).fact
    else { return [] }
    membership.role = nil
    return [FactDraft(.membership(membership), evidence: evidence)]
  }

  /// A party by its adjective or by the noun in its name.
  private static func isParty(_ word: Int, _ tree: SyntaxTree) -> Bool {
    let words = tree.namedMention(covering: word)?.tokens ?? word..<word + 1
    return words.contains {
      let lemma = tree.lemma($0)
      return Lexicon.partyAdjectives.contains(lemma)
        || Lexicon.partyAdjectives.contains(tree.token($0).form.lowercased())
        || ["party", "democrats", "republicans", "gop", "greens", "conservatives"].contains(lemma)
    }
  }
}

extension RolePhrase {
  static func read(at head: Int, in tree: SyntaxTree) -> RolePhrase { RolePhraseReader.read(at: head, in: tree) }
}
