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
    guard let entry = StanceLexicon.entry(of: verb, in: lexicon, tree), !isIssueOfAnother(verb, tree) else { return [] }
    if tree.token(match["issue"]!).relation.base == "obj", entry.takesRequest, hasRequest(verb, tree) { return [] }
    if tree.token(match["issue"]!).relation.base == "advcl", !isPurpose(match["issue"]!, of: verb, entry, tree),
      !isGerund(match["issue"]!, of: verb, entry, tree)
    {
      return []
    }
    if isTargetOnly(match["issue"]!, of: verb, entry, tree) { return [] }
    var drafts: [FactDraft] = []
    for head in issues(match["issue"]!, of: verb, tree) {
      let head = antecedent(of: head, before: verb, tree) ?? head
      guard isIssueLike(head, tree) else { continue }
      var builder = PositionBuilder(verb, stance: entry.stance, modality: entry.modality, in: tree)
      builder.isHeldBySubject = false
      if isClause(head, tree), tree.isNegated(head) { builder.stance = builder.stance.flipped }
      if builder.condition == nil { builder.condition = tree.frame(of: head).condition }
      let phrase = IssuePhrase(head: head, withSubject: withSubject, in: tree)
      drafts += builder.positions(on: phrase, &context)
    }
    return drafts
  }

  /// The issue and, for clauses, those joined to it: "urged Kenya to sign and to leave". A bare infinitive that the
  /// parser joined to the stance verb itself belongs here too.
  private static func issues(_ first: Int, of verb: Int, _ tree: SyntaxTree) -> [Int] {
    guard isClause(first, tree) else { return [first] }
    let joined = tree.children(of: first, "conj").filter { isClause($0, tree) && !hasSubject($0, tree) }
    let misplaced = tree.children(of: verb, "conj").filter { conj in
      tree.token(conj).xpos == "VB" && tree.token(verb).xpos != "VB" && !hasSubject(conj, tree)
        && tree.firstChild(of: conj, "aux") == nil
    }
    return [first] + joined + misplaced
  }

  /// "work to lower prices": an aim that the parser takes for an adverbial. Requests have their own rule.
  private static func isPurpose(_ clause: Int, of verb: Int, _ entry: StanceEntry, _ tree: SyntaxTree) -> Bool {
    tree.marker(of: clause) == "to" && (entry.takesRequest || entry.modality == .intended && !entry.takesObject)
  }

  /// "ruled out sending tanks": a gerund right behind the verb is its object, whatever the parser takes it for.
  private static func isGerund(_ clause: Int, of verb: Int, _ entry: StanceEntry, _ tree: SyntaxTree) -> Bool {
    let behind = tree.firstChild(of: verb, ["compound:prt"]) ?? verb
    return entry.takesClause && clause == behind + 1 && tree.token(clause).xpos == "VBG"
  }

  /// "criticized Doe for leaving" is about leaving, not about Doe.
  private static func isTargetOnly(_ issue: Int, of verb: Int, _ entry: StanceEntry, _ tree: SyntaxTree) -> Bool {
    guard tree.token(issue).relation.base == "obj", tree.namedMention(covering: issue)?.kind == .person else {
      return false
    }
    return tree.children(of: verb, ["obl", "advcl"]).contains { reason in
      tree.marker(of: reason).map(entry.prepositions.contains) ?? false
    }
  }

  /// "encourage Kenya to sign" is about signing, not about Kenya.
  private static func hasRequest(_ verb: Int, _ tree: SyntaxTree) -> Bool {
    tree.children(of: verb, ["xcomp", "advcl", "ccomp"]).contains { clause in
      clause > verb && tree.children(of: clause, "mark").contains { tree.lemma($0) == "to" }
    }
  }

  private static func hasSubject(_ head: Int, _ tree: SyntaxTree) -> Bool {
    tree.firstChild(of: head, ["nsubj", "csubj"]) != nil
  }

  private static func isClause(_ head: Int, _ tree: SyntaxTree) -> Bool {
    [.verb, .aux].contains(tree.token(head).upos) || tree.firstChild(of: head, "cop") != nil
  }

  /// "intends *to support* the plan" is one position, on supporting the plan.
  private static func isIssueOfAnother(_ verb: Int, _ tree: SyntaxTree) -> Bool {
    guard ["xcomp", "advcl"].contains(tree.token(verb).relation.base), let head = tree.token(verb).head else {
      return false
    }
    let lemma = tree.lemma(head)
    return StanceLexicon.verbs[lemma].map { $0.takesClause || $0.takesRequest || $0.takesWish } ?? false
      || StanceLexicon.adjectives[lemma] != nil
  }

  /// "A backs the plan, while B opposes *it*": the issue of the stance before in the sentence.
  private static func antecedent(of pronoun: Int, before verb: Int, _ tree: SyntaxTree) -> Int? {
    guard tree.token(pronoun).upos == .pron,
      ["it", "this", "that", "them"].contains(tree.token(pronoun).form.lowercased())
    else { return nil }
    let sentence = tree.sentence(of: verb).tokens
    return (sentence.lowerBound..<verb).reversed().lazy.filter {
      tree.token($0).upos == .verb && StanceLexicon.verbs[tree.lemma($0)]?.takesObject ?? false
    }.compactMap { tree.firstChild(of: $0, "obj") }.first { tree.token($0).upos != .pron }
  }

  /// Persons and pronouns are whom one backs or asks, not issues, unless they are names.
  private static func isIssueLike(_ head: Int, _ tree: SyntaxTree) -> Bool {
    let asks = tree.children(of: head, ["advmod", "mark", "obj", "obl"]).contains { tree.token($0).xpos.hasPrefix("W") }
    return tree.token(head).upos != .pron && !asks
      && !(isClause(head, tree) && Lexicon.courtesyVerbs.contains(tree.lemma(head)))
  }

  static func preposition(
    _ match: Match, _ lexicon: [String: StanceEntry], _ context: inout FactContext
  ) -> [FactDraft] {
    let tree = context.tree
    let verb = match["verb"]!
    guard let entry = StanceLexicon.entry(of: verb, in: lexicon, tree), tree.lemma(verb) != "vote",
      let preposition = tree.marker(of: match["issue"]!), entry.prepositions.contains(preposition),
      !Lexicon.timeNouns.contains(tree.lemma(match["issue"]!)),
      !isIssueOfAnother(verb, tree)
    else { return [] }
    let builder = PositionBuilder(verb, stance: entry.stance, modality: entry.modality, in: tree)
    return builder.positions(on: IssuePhrase(head: match["issue"]!, withSubject: false, in: tree), &context)
  }

  static func vote(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    guard let preposition = tree.marker(of: match["issue"]!), ["against", "for"].contains(preposition) else {
      return []
    }
    let stance: Stance = preposition == "against" ? .against : .for
    let builder = PositionBuilder(match["verb"]!, stance: stance, modality: .asserted, in: tree)
    return builder.positions(on: IssuePhrase(head: match["issue"]!, withSubject: false, in: tree), &context)
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
    return builder.positions(on: IssuePhrase(joining: [object, wished], in: tree), &context)
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
    return builder.positions(on: IssuePhrase(head: issue, withSubject: false, in: tree), &context)
  }

  static func noun(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    let noun = match["noun"]!
    let issue = match["issue"]!
    guard let entry = StanceLexicon.nouns[tree.lemma(noun)] else { return [] }
    let preposition = tree.marker(of: issue)
    let isInfinitive = isClause(issue, tree) && preposition == "to"
    guard entry.takesClause && isInfinitive || preposition.map(entry.prepositions.contains) ?? false else { return [] }
    let predicate = match["light"] ?? noun
    var builder = PositionBuilder(predicate, stance: entry.stance, modality: entry.modality, in: tree)
    builder.holder = match["holder"]
    return builder.positions(on: IssuePhrase(head: issue, withSubject: false, in: tree), &context)
  }
}
