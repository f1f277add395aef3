import Graph
import Language

/// Roles that verbs give and take: who is, becomes, is named or chairs what.
enum RoleVerbs {
  static func held(_ match: Match, isFormer: Bool, _ context: inout FactContext) -> [FactDraft] {
    held(match["role"]!, by: context.tree.relativeHead(of: match["holder"]!), isFormer: isFormer, &context)
  }

  /// "Doe teaches law and *is mayor*": the subject of the clauses before.
  static func joined(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    var clause = match["first"]!
    while tree.firstChild(of: clause, "nsubj") == nil, tree.token(clause).relation == "conj",
      let earlier = tree.token(clause).head
    {
      clause = earlier
    }
    guard let subject = tree.firstChild(of: clause, "nsubj") else { return [] }
    let isPast = tree.token(match["be"]!).xpos == "VBD"
    return held(match["role"]!, by: tree.relativeHead(of: subject), isFormer: isPast, &context)
  }

  private static func held(
    _ role: Int, by holder: Int, isFormer: Bool, _ context: inout FactContext
  ) -> [FactDraft] {
    var phrase = RolePhrase.read(at: role, in: context.tree)
    phrase.isFormer = phrase.isFormer || isFormer
    // "is the second lawmaker to resign" counts, and tells no office.
    let tree = context.tree
    let counts = tree.children(of: phrase.head, "amod").contains {
      tree.token($0).features.contains("NumType=Ord")
        || ["last", "latest", "only", "first", "second", "third"].contains(tree.lemma($0))
    }
    guard RoleRules.isSomeone(holder, context), !phrase.isPlural, !RoleRules.isPlainMember(phrase.head, tree),
      !(counts && tree.firstChild(of: phrase.head, "acl") != nil), !RoleRules.isPartisan(phrase.head, tree),
      isOffice(phrase, tree), isFactual(phrase.head, tree)
    else { return [] }
    let start = min(context.tree.nounPhrase(of: holder, .name).lowerBound, phrase.tokens.lowerBound)
    let evidence = start..<max(phrase.tokens.upperBound, holder + 1)
    return [RoleRules.draft(phrase, context.mentions.mention(at: holder), evidence: evidence, &context)]
  }

  /// An office or occupation, rather than a judgement ("a great president") or a figure of speech ("a leader").
  private static func isOffice(_ phrase: RolePhrase, _ tree: SyntaxTree) -> Bool {
    let isJudgement = phrase.title.contains { Lexicon.judgingAdjectives.contains(tree.lemma($0)) }
    let hasOrganization = phrase.organization != nil || phrase.organizationTokens != nil
    let isVague = Lexicon.vagueRoles.contains(tree.lemma(phrase.head)) && phrase.title.count == 1
    return !isJudgement && (hasOrganization || !isVague)
  }

  static func inverted(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    var phrase = RolePhrase.read(at: match["role"]!, in: tree)
    let isDefinite =
      phrase.isDefinite || phrase.organization != nil
      || tree.children(of: match["role"]!, "nmod:poss").contains { tree.token($0).xpos == "PRP$" }
    guard isDefinite, !phrase.isPlural, isOffice(phrase, tree),
      let holder = tree.namedMention(covering: match["holder"]!)
    else { return [] }
    phrase.isFormer = phrase.isFormer || tree.token(match["be"]!).xpos == "VBD"
    let evidence =
      min(phrase.tokens.lowerBound, holder.tokens.lowerBound)..<max(phrase.tokens.upperBound, holder.tokens.upperBound)
    return [RoleRules.draft(phrase, holder.id, evidence: evidence, &context)]
  }

  /// The role stands right behind a name that a verb of appointing governs, itself or the first of its row.
  static func namedTo(_ head: Int, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    guard !RoleRules.isWordOfTitle(head, tree), !RoleRules.isWordOfName(head, tree) else { return [] }
    let phrase = RolePhrase.read(at: head, in: tree)
    let sentence = tree.sentence(of: head).tokens
    let before = phrase.tokens.lowerBound - 1
    guard !phrase.isPlural, sentence.contains(before), let holder = tree.namedMention(covering: before),
      holder.kind == .person, holder.tokens.upperBound == before + 1,
      let verb = appointingVerb(before: holder.tokens.lowerBound, in: sentence, tree)
    else { return [] }
    return [RoleRules.draft(phrase, holder.id, evidence: verb..<phrase.tokens.upperBound, &context)]
  }

  /// The verb right before a name, with other names and their roles in between where "and" or a comma joins them.
  private static func appointingVerb(before name: Int, in sentence: Range<Int>, _ tree: SyntaxTree) -> Int? {
    var index = name - 1
    var isJoined = false
    while sentence.contains(index), name - index < 24 {
      let token = tree.token(index)
      if ["appoint", "name", "nominate", "elect", "choose", "pick", "reappoint"].contains(tree.lemma(index)),
        token.upos == .verb
      {
        return (index == name - 1 || isJoined) && isFactual(index, tree) ? index : nil
      }
      if index == name - 1 {
        guard ["and", ","].contains(token.form) else { return nil }
        isJoined = true
      }
      guard token.upos != .verb, token.upos != .aux else { return nil }
      index -= 1
    }
    return nil
  }

  static func leads(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    let holder = tree.relativeHead(of: match["holder"]!)
    guard RoleRules.isSomeone(holder, context), let role = Lexicon.leadingVerbs[tree.lemma(match["verb"]!)],
      let organization = tree.namedMention(covering: match["organization"]!)
    else { return [] }
    let member = context.mentions.mention(at: holder)
    let start = min(tree.namedMention(covering: holder)?.tokens.lowerBound ?? holder, match["verb"]!)
    let membership = Membership(
      member: member, organization: organization.id, role: role, isFormer: false, provenance: .pending)
    return [FactDraft(.membership(membership), evidence: start..<organization.tokens.upperBound)]
  }

  static func appointed(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    let verb = match["verb"]!
    let ends = Lexicon.endingVerbs.contains(tree.lemma(verb))
    guard ends || isFactual(verb, tree), let holder = holder(of: verb, tree), RoleRules.isSomeone(holder, context)
    else {
      return []
    }
    return given(match["role"]!, to: holder, from: verb, isFormer: ends, &context)
  }

  /// The role, and those that "and" joins to it: "was named defense minister *and deputy premier*".
  private static func given(
    _ role: Int, to holder: Int, from verb: Int, isFormer: Bool, _ context: inout FactContext
  ) -> [FactDraft] {
    let tree = context.tree
    let joined = tree.children(of: role, "conj").filter {
      Lexicon.roleNouns.contains(tree.lemma($0)) && tree.firstChild(of: $0, "nsubj") == nil
    }
    let start = min(tree.nounPhrase(of: holder, .name).lowerBound, verb)
    return ([role] + joined).flatMap { head -> [FactDraft] in
      var phrase = RolePhrase.read(at: head, in: tree)
      guard !RoleRules.isPlainMember(head, tree), !RoleRules.isPartisan(head, tree) else { return [] }
      phrase.isFormer = phrase.isFormer || isFormer
      let evidence = start..<max(phrase.tokens.upperBound, holder + 1, verb + 1)
      let member = context.mentions.mention(at: holder)
      return [RoleRules.draft(phrase, member, evidence: evidence, &context)]
        + RoleRules.standing(phrase, member, evidence: evidence, &context)
    }
  }

  /// "took *office* as mayor", "*her* time as governor": who has the term, by the owner of the noun or the subject of its
  /// verb.
  static func tenure(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    let term = match["term"]!
    guard tree.sentence(of: term).tokens.contains(term + 1), tree.lemma(term + 1) == "as" else { return [] }
    if let owner = tree.firstChild(of: term, "nmod:poss") {
      let isOwn = ["his", "her"].contains(tree.token(owner).form.lowercased())
      guard isOwn || tree.namedMention(covering: owner)?.kind == .person else { return [] }
      let ended: WordSet = [
        "time", "stint", "tenure", "career", "resignation", "dismissal", "ouster", "removal", "days",
      ]
      return given(match["role"]!, to: owner, from: term, isFormer: ended.contains(tree.lemma(term)), &context)
    }
    guard let verb = tree.token(term).head, tree.token(verb).upos == .verb, isFactual(verb, tree),
      ["take", "assume", "leave", "enter", "win", "quit"].contains(tree.lemma(verb)),
      let subject = tree.firstChild(of: verb, "nsubj!")
    else { return [] }
    let holder = tree.relativeHead(of: subject)
    guard RoleRules.isSomeone(holder, context) else { return [] }
    let ends = ["leave", "quit"].contains(tree.lemma(verb))
    return given(match["role"]!, to: holder, from: verb, isFormer: ends, &context)
  }

  /// The one who gets or gives up the role: the object of "appoint", the subject of "resign" and of passives.
  private static func holder(of verb: Int, _ tree: SyntaxTree) -> Int? {
    let transitive: WordSet = [
      "appoint", "name", "elect", "reelect", "nominate", "choose", "select", "pick", "promote", "oust", "dismiss",
      "remove", "reappoint", "install", "confirm", "designate",
    ]
    if let passive = tree.firstChild(of: verb, "nsubj:pass") { return passive }
    if transitive.contains(tree.lemma(verb)), let object = tree.firstChild(of: verb, ["obj", "iobj"]) { return object }
    // "She named Doe finance minister" tells nothing of her, whatever the parser made of Doe.
    if transitive.contains(tree.lemma(verb)), !tree.token(verb).xpos.hasPrefix("VBN") { return nil }
    return SourceFinder(tree: tree) { _ in false }.source(of: verb)
  }

  private static func isFactual(_ verb: Int, _ tree: SyntaxTree) -> Bool {
    let hasModal = tree.children(of: verb, "aux").contains { tree.token($0).xpos == "MD" }
    let isNegated = tree.children(of: verb, "advmod").contains { ["not", "never"].contains(tree.lemma($0)) }
    return !hasModal && !isNegated && !tree.token(verb).features.contains("VerbForm=Inf")
  }

  /// Whether the sentence says who it is: "the president of Peru *is Ana Rojas*", "Ana Rojas *is* the president".
  static func isPredicated(_ head: Int, _ tree: SyntaxTree) -> Bool {
    if tree.firstChild(of: head, "cop") != nil { return true }
    guard tree.token(head).relation == "nsubj", let predicate = tree.token(head).head else { return false }
    return tree.firstChild(of: predicate, "cop") != nil && tree.namedMention(covering: predicate)?.kind == .person
  }
}
