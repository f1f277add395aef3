import Graph
import Language

/// Turns matches of stance words into positions.
enum StanceComposer {
  /// Verbs with their issue as object, clause or request. Coordinated clauses are issues of their own.
  static func verb(
    _ match: Match, _ lexicon: [String: StanceEntry], withSubject: Bool, _ context: inout FactContext
  ) -> [FactDraft] {
    let tree = context.tree
    let verb = match["verb"]!
    guard let entry = StanceLexicon.entry(of: verb, in: lexicon, tree), !isIssueOfAnother(verb, tree),
      !isHeldBack(verb, tree)
    else { return [] }
    // "urged *Doe* to sign": parsers take a name behind the verb for its subject.
    if let target = match["target"], tree.token(target).relation == "nsubj", target < verb { return [] }
    if tree.token(match["issue"]!).relation.base == "obj", entry.takesRequest, hasRequest(verb, tree) { return [] }
    if tree.token(match["issue"]!).relation.base == "advcl", !isPurpose(match["issue"]!, of: verb, entry, tree),
      !isGerund(match["issue"]!, of: verb, entry, tree)
    {
      return []
    }
    // "must be backed by troops": what is to be done is nobody's stance.
    if tree.token(match["issue"]!).relation == "nsubj:pass",
      tree.frame(of: verb).modal.map(Lexicon.deonticModals.contains) ?? false
    {
      return []
    }
    let relation = tree.token(match["issue"]!).relation.base
    if ["obj", "nsubj"].contains(relation), !entry.takesObject { return [] }
    if ["xcomp", "ccomp"].contains(relation) {
      guard entry.takesClause || entry.takesRequest || entry.takesWish,
        !isAssertion(match["issue"]!, of: verb, entry, tree)
      else { return [] }
    }
    if isTargetOnly(match["issue"]!, of: verb, entry, tree) || isDenial(match["issue"]!, of: verb, tree) { return [] }
    if isContested(match["issue"]!, by: verb, tree) || isPaidFor(match["issue"]!, by: verb, tree)
      || isForecast(verb, tree) || !isOrdered(match["issue"]!, by: verb, tree)
    {
      return []
    }
    var drafts: [FactDraft] = []
    for head in issues(match["issue"]!, of: verb, tree) {
      let head = antecedent(of: head, before: verb, tree) ?? Referents(tree: tree).noun(behind: head) ?? head
      guard isIssueLike(head, isRequest: !withSubject, tree), !isRecipient(head, of: entry, tree) else { continue }
      var builder = PositionBuilder(verb, stance: entry.stance, modality: entry.modality, in: tree)
      builder.isHeldBySubject = false
      if isClause(head, tree), tree.isNegated(head) { builder.stance = builder.stance.flipped }
      if builder.condition == nil { builder.condition = tree.frame(of: head).condition }
      var core = StanceCore(of: head, in: tree)
      if core.issue == head, let called = called(for: head, under: verb, tree) {
        core = StanceCore(of: called, in: tree)
        if StanceLexicon.nouns[tree.lemma(head)]?.stance == .against { core.isContrary.toggle() }
      }
      if core.isContrary { builder.stance = builder.stance.flipped }
      var phrase = IssuePhrase(head: core.issue, withSubject: withSubject, in: tree)
      if core.issue == head, !isClause(head, tree), !tree.isInSubtree(verb, of: head) {
        drafts += IssueList.phrases(head, withSubject: withSubject, tree).flatMap {
          builder.positions(on: $0, &context)
        }
        continue
      }
      phrase.tokens.removeAll { tree.isInSubtree($0, of: verb) && tree.isInSubtree(verb, of: core.issue) }
      drafts += builder.positions(on: phrase.completed(by: tree.gap(of: head, under: verb), in: tree), &context)
    }
    return drafts
  }

  /// The issue and, for clauses, those joined to it: "urged Kenya to sign and to leave". A bare infinitive that the
  /// parser joined to the stance verb itself belongs here too.
  private static func issues(_ first: Int, of verb: Int, _ tree: SyntaxTree) -> [Int] {
    guard isClause(first, tree) else { return [first] }
    let misplaced = tree.children(of: verb, "conj").filter { conj in
      tree.token(conj).xpos == "VB" && tree.token(verb).xpos != "VB" && !hasSubject(conj, tree)
        && tree.firstChild(of: conj, "aux") == nil
    }
    return IssueList.clauses(first, tree) + misplaced
  }

  /// "rejected calls *to lift* the ban": the parser may give the noun's infinitive to the verb.
  private static func called(for noun: Int, under verb: Int, _ tree: SyntaxTree) -> Int? {
    guard tree.token(noun).upos == .noun, tree.token(noun).relation == "obj",
      let entry = StanceLexicon.nouns[tree.lemma(noun)], entry.takesClause, entry.modality != .intended
    else { return nil }
    return tree.children(of: verb, ["advcl", "xcomp"]).first { $0 > noun && tree.marker(of: $0) == "to" }
  }

  static func preposition(
    _ match: Match, _ lexicon: [String: StanceEntry], _ context: inout FactContext
  ) -> [FactDraft] {
    let tree = context.tree
    let verb = match["verb"]!
    guard let entry = StanceLexicon.entry(of: verb, in: lexicon, tree), tree.lemma(verb) != "vote",
      let preposition = tree.marker(of: match["issue"]!), let stance = entry.stance(before: preposition),
      !isTime(match["issue"]!, tree), !isBeneficiary(match["issue"]!, of: verb, entry, tree),
      !isIssueOfAnother(verb, tree), !isPartner(match["issue"]!, of: verb, tree)
    else { return [] }
    var builder = PositionBuilder(verb, stance: stance, modality: entry.modality, in: tree)
    builder.isHeldBySubject = tree.firstChild(of: verb, "nsubj:pass") == nil && tree.token(verb).relation != "acl"
    let issue = Referents(tree: tree).noun(behind: match["issue"]!) ?? match["issue"]!
    // "called for a truce and *for an end* to the siege": the parser may join the second to the verb.
    let joined = tree.children(of: verb, "conj").filter {
      $0 > issue && tree.firstChild(of: $0, "case").map { tree.lemma($0) } == preposition
    }
    return ([issue] + joined).flatMap { IssueList.phrases($0, withSubject: false, tree) }.flatMap {
      builder.positions(on: $0, &context)
    }
  }

  /// "on Thursday", "for years"; "a minute of silence" is no time.
  private static func isTime(_ phrase: Int, _ tree: SyntaxTree) -> Bool {
    Lexicon.weekdays.contains(tree.lemma(phrase))
      || Lexicon.timeNouns.contains(tree.lemma(phrase)) && tree.firstChild(of: phrase, "nmod") == nil
  }

  /// "criticized the plan on a tour *for his wife*": whom something else is done for.
  static func isBeneficiary(_ phrase: Int, of verb: Int, _ entry: StanceEntry, _ tree: SyntaxTree) -> Bool {
    entry.takesObject && tree.marker(of: phrase) == "for" && tree.firstChild(of: verb, "obj") != nil
      && (tree.namedMention(covering: phrase)?.kind == .person || Lexicon.personNouns.contains(tree.lemma(phrase)))
  }

  static func vote(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    // "voted 167 to 121 *to delete* the levy".
    if tree.token(match["issue"]!).relation.base != "obl" {
      guard tree.marker(of: match["issue"]!) == "to", tree.firstChild(of: match["verb"]!, "obj") != nil else {
        return []
      }
      let core = StanceCore(of: match["issue"]!, in: tree)
      let builder = PositionBuilder(
        match["verb"]!, stance: core.isContrary ? .against : .for, modality: .asserted, in: tree)
      return builder.positions(on: IssuePhrase(head: core.issue, withSubject: false, in: tree), &context)
    }
    guard let (stance, issue) = side(match["issue"]!, tree) else { return [] }
    let builder = PositionBuilder(match["verb"]!, stance: stance, modality: .asserted, in: tree)
    return builder.positions(on: IssuePhrase(head: issue, withSubject: false, in: tree), &context)
  }

  /// "against the plan", "for the plan", "in favor of the plan".
  private static func side(_ phrase: Int, _ tree: SyntaxTree) -> (Stance, issue: Int)? {
    let prepositions = tree.children(of: phrase, "case").map { tree.lemma($0) }
    if prepositions.contains("against") { return (.against, phrase) }
    let favors: WordSet = ["favor", "favour", "support"]
    if favors.contains(tree.lemma(phrase)), prepositions.contains("in"), let issue = tree.firstChild(of: phrase, "nmod")
    {
      return (.for, issue)
    }
    if tree.children(of: phrase, "case").contains(where: { preposition in
      favors.contains(tree.lemma(preposition))
        || tree.children(of: preposition, "fixed").contains { favors.contains(tree.lemma($0)) }
    }) {
      return (.for, phrase)
    }
    return prepositions.contains("for") ? (.for, phrase) : nil
  }

  /// "Kenya is against the plan", "in favor of the plan": the preposition is the predicate.
  static func standing(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    guard let (stance, issue) = side(match["issue"]!, tree) else { return [] }
    // "is for the poor" says whom a thing is meant for.
    if stance == .for, issue == match["issue"]!, tree.marker(of: issue) == "for" { return [] }
    var builder = PositionBuilder(match["issue"]!, stance: stance, modality: .asserted, in: tree)
    builder.holder = match["holder"]
    return builder.positions(on: IssuePhrase(head: issue, withSubject: false, in: tree), &context)
  }

  /// "sees no reason to sign", "has no plans to sign".
  static func noReason(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    guard !tree.isNegated(match["verb"]!), ["to", "for", "of", "in"].contains(tree.marker(of: match["issue"]!) ?? "")
    else { return [] }
    let builder = PositionBuilder(match["verb"]!, stance: .against, modality: .asserted, in: tree)
    return builder.positions(on: IssuePhrase(head: match["issue"]!, withSubject: false, in: tree), &context)
  }

  /// "a boycott, a move *demanded by Kenya*", "a plan *opposed by* Kenya".
  static func participle(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    let verb = match["verb"]!
    guard let entry = StanceLexicon.entry(of: verb, in: StanceLexicon.verbs, tree), entry.takesObject,
      match["holder"] == nil || entry.modality != .promised && entry.modality != .possible
    else { return [] }
    var issue = match["issue"]!
    // "a move", "a step" say nothing of what it is; what they are set beside does.
    if tree.token(issue).relation == "appos", let named = tree.token(issue).head,
      tree.namedMention(covering: named) == nil
    {
      issue = named
    }
    guard tree.namedMention(covering: issue) == nil, !Lexicon.personNouns.contains(tree.lemma(issue)),
      !Lexicon.groupNouns.contains(tree.lemma(issue))
    else { return [] }
    var builder = PositionBuilder(verb, stance: entry.stance, modality: entry.modality, in: tree)
    builder.isHeldBySubject = false
    builder.holder = match["holder"]
    var phrase = IssuePhrase(head: issue, withSubject: true, in: tree)
    phrase.tokens.removeAll { tree.isInSubtree($0, of: verb) }
    return builder.positions(on: phrase, &context)
  }

  /// "*What we reject* is being lectured".
  static func cleft(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    let verb = match["verb"]!
    guard let entry = StanceLexicon.entry(of: verb, in: StanceLexicon.verbs, tree),
      tree.firstChild(of: verb, "nsubj") != nil
    else { return [] }
    let builder = PositionBuilder(verb, stance: entry.stance, modality: entry.modality, in: tree)
    let phrase = IssuePhrase(head: match["issue"]!, withSubject: false, in: tree)
    return builder.positions(on: phrase, &context)
  }

  /// "signed an agreement with Sudan to share the water": both promise it.
  static func agreement(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    let verb = match["verb"]!
    let noun = match["noun"]!
    // The parser may give what is agreed to the noun or to the verb.
    guard let head = match["issue"] ?? match["aim"], head > noun else { return [] }
    let issue = IssuePhrase(head: head, withSubject: false, in: tree)
    let partners = (tree.children(of: noun, "nmod") + tree.children(of: verb, "obl")).filter {
      ["with", "between"].contains(tree.marker(of: $0) ?? "")
    }
    var builder = PositionBuilder(verb, stance: .for, modality: .promised, in: tree)
    var drafts = builder.positions(on: issue, &context)
    for partner in partners.flatMap(tree.coordinated) {
      builder.holder = partner
      drafts += builder.positions(on: issue, &context)
    }
    return drafts
  }

  static func wish(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    let verb = match["verb"]!
    guard let entry = StanceLexicon.verbs[tree.lemma(verb)], match["object"]! > verb, match["issue"]! > match["object"]!
    else { return [] }
    var builder = PositionBuilder(verb, stance: entry.stance, modality: entry.modality, in: tree)
    if isClause(match["issue"]!, tree), tree.isNegated(match["issue"]!) { builder.stance = builder.stance.flipped }
    let object = IssuePhrase(head: match["object"]!, withSubject: true, in: tree)
    var wished = IssuePhrase(head: match["issue"]!, withSubject: true, in: tree)
    // The mark belongs to the wording: "Kenya to sign", "Doe as minister".
    wished.tokens = tree.children(of: match["issue"]!, ["mark", "case"]) + wished.tokens
    // "wants Kenya to sign *and open the border*".
    let joined = tree.children(of: match["issue"]!, "conj").filter { isClause($0, tree) && !hasSubject($0, tree) }
    return builder.positions(on: IssuePhrase(joining: [object, wished], in: tree), &context)
      + joined.flatMap { builder.positions(on: IssuePhrase(head: $0, withSubject: false, in: tree), &context) }
  }

  static func adjective(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    let adjective = match["verb"]!
    let issue = match["issue"]!
    guard let entry = StanceLexicon.adjectives[tree.lemma(adjective)] else { return [] }
    let preposition = tree.marker(of: issue)
    let isInfinitive = isClause(issue, tree) && preposition == "to"
    guard entry.takesClause && isInfinitive || preposition.map(entry.prepositions.contains) ?? false else { return [] }
    var builder = PositionBuilder(adjective, stance: entry.stance, modality: entry.modality, in: tree)
    if builder.condition == nil { builder.condition = tree.frame(of: issue).condition }
    if let light = match["light"] { builder.holder = tree.firstChild(of: light, "nsubj") }
    let first = Referents(tree: tree).noun(behind: issue) ?? issue
    let heads = isClause(first, tree) ? IssueList.clauses(first, tree) : [first]
    return heads.flatMap { head in
      var builder = builder
      let core = StanceCore(of: head, in: tree)
      if core.isContrary { builder.stance = builder.stance.flipped }
      return builder.positions(on: IssuePhrase(head: core.issue, withSubject: false, in: tree), &context)
    }
  }
}
