import Graph
import Language

/// Positions that a noun takes: "opposition to X", "a critic of X", "with a promise to X".
enum NominalPositions {
  /// "Kenya voiced support for talks", "Kenya's refusal to sign", "U.S. opposition to the plan".
  static func noun(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    let noun = match["noun"]!
    guard let stance = stance(of: noun, on: match["issue"]!, tree) else { return [] }
    let light = match["light"].flatMap { isCarried(noun, by: $0, tree) ? $0 : nil }
    var builder = PositionBuilder(light ?? noun, stance: stance.side, modality: stance.modality, in: tree)
    // "has no plans to close", "showed no support for".
    if tree.firstChild(of: noun, "det").map({ tree.lemma($0) }) == "no" { builder.stance = builder.stance.flipped }
    guard let holder = holder(of: noun, carriedBy: light, match["holder"], tree) else { return [] }
    builder.holder = holder == light ? nil : holder
    if let light, Lexicon.endingStanceVerbs.contains(tree.lemma(light)) { builder.stance = builder.stance.flipped }
    return positions(builder, on: match["issue"]!, &context)
  }

  /// "took power *with a promise to* rule justly", "marched *in protest at* the law".
  static func adjunct(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    let noun = match["noun"]!
    guard let stance = stance(of: noun, on: match["issue"]!, tree), let marker = tree.marker(of: noun),
      ["with", "in"].contains(marker), tree.firstChild(of: noun, "nmod:poss") == nil,
      marker == "in" || stance.modality != .asserted, tree.firstChild(of: match["verb"]!, "nsubj:pass") == nil
    else { return [] }
    var builder = PositionBuilder(noun, stance: stance.side, modality: stance.modality, in: tree)
    guard let holder = SourceFinder(tree: tree, isQuoted: { _ in false }).sharedSubject(of: match["verb"]!) else {
      return []
    }
    builder.holder = holder
    return positions(builder, on: match["issue"]!, &context)
  }

  /// "lodged a complaint with the court *over the tariffs*": the verb has taken what belongs to the noun.
  static func parted(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    let noun = match["noun"]!
    let light = match["light"]!
    let issue = match["issue"]!
    guard issue > noun, let stance = stance(of: noun, on: issue, tree) else { return [] }
    // "received permission from Kenya *to cross the border*".
    if Lexicon.receivingStanceVerbs.contains(tree.lemma(light)), tree.marker(of: issue) == "to",
      let source = origin(of: noun, below: light, tree)
    {
      var builder = PositionBuilder(light, stance: stance.side, modality: stance.modality, in: tree)
      builder.holder = source
      return positions(builder, on: issue, &context)
    }
    guard Lexicon.lightStanceVerbs.contains(tree.lemma(light)), tree.marker(of: issue) != "to",
      tree.children(of: noun, ["nmod", "acl"]).isEmpty,
      !Lexicon.timeNouns.contains(tree.lemma(issue)), !["in", "at"].contains(tree.marker(of: issue) ?? "")
    else { return [] }
    let builder = PositionBuilder(light, stance: stance.side, modality: stance.modality, in: tree)
    return positions(builder, on: issue, &context)
  }

  /// "The plan drew condemnation from Kenya", "has the backing of Kenya": the subject is the issue.
  static func met(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    let verb = match["verb"]!
    let source = match["holder"]!
    let issue = match["issue"]!
    guard let entry = StanceLexicon.nouns[tree.lemma(match["noun"]!)], entry.modality == .asserted, !entry.takesClause,
      !isActor(issue, tree), let marker = tree.marker(of: source),
      marker == "from" || tree.lemma(verb) == "have" && marker == "of",
      !tree.token(issue).upos.isPronominal
    else { return [] }
    var builder = PositionBuilder(verb, stance: entry.stance, modality: .asserted, in: tree)
    builder.holder = source
    return builder.positions(on: IssuePhrase(head: issue, withSubject: true, in: tree), &context)
  }

  private static func isActor(_ head: Int, _ tree: SyntaxTree) -> Bool {
    tree.namedMention(covering: head).map { [.person, .organization, .place, .group].contains($0.kind) } ?? false
  }

  /// "Doe, a critic of the war", "Doe is an advocate of reform".
  static func agent(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    let noun = match["noun"]!
    let isOpposing = Lexicon.opposingAgents.contains(tree.lemma(noun))
    guard let marker = tree.marker(of: match["issue"]!), marker == "of" || !isOpposing else { return [] }
    let isAgainst = isOpposing || marker == "against"
    var builder = PositionBuilder(noun, stance: isAgainst ? .against : .for, modality: .asserted, in: tree)
    builder.holder = match["holder"]
    return builder.positions(on: IssuePhrase(head: match["issue"]!, withSubject: false, in: tree), &context)
  }

  private static func stance(of noun: Int, on issue: Int, _ tree: SyntaxTree) -> (side: Stance, modality: Modality)? {
    guard let entry = StanceLexicon.nouns[tree.lemma(noun)], issue > noun else { return nil }
    let preposition = tree.marker(of: issue)
    let isClause = tree.token(issue).upos == .verb || tree.firstChild(of: issue, "cop") != nil
    if entry.takesClause, isClause, preposition == "to" || preposition == "that" {
      return (entry.stance, entry.modality)
    }
    guard let preposition, let side = entry.stance(before: preposition) else { return nil }
    return (side, entry.modality)
  }

  private static func positions(
    _ builder: PositionBuilder, on issue: Int, _ context: inout FactContext
  ) -> [FactDraft] {
    let tree = context.tree
    // "a plan to cut taxes and raise wages": each is an issue.
    let joined =
      tree.token(issue).upos == .verb ? tree.children(of: issue, "conj").filter { tree.token($0).xpos == "VB" } : []
    let isClause = tree.marker(of: issue) == "that"
    return ([issue] + joined).flatMap { head in
      var builder = builder
      let condition = tree.frame(of: head).condition
      if builder.condition == nil { builder.condition = condition }
      var core = StanceCore(of: head, in: tree)
      // "a call to deny aid unless …" is no call against aid.
      if condition != nil, tree.token(head).upos == .verb { (core.issue, core.isContrary) = (head, false) }
      if core.isContrary { builder.stance = builder.stance.flipped }
      // "a call for Sudan to open the border".
      let hasSubject = tree.token(core.issue).upos == .verb && tree.firstChild(of: core.issue, "nsubj!") != nil
      return builder.positions(
        on: IssuePhrase(head: core.issue, withSubject: isClause || hasSubject, in: tree), &context)
    }
  }

  /// Whether a verb only says that its subject takes the stance of its object.
  private static func isCarried(_ noun: Int, by verb: Int, _ tree: SyntaxTree) -> Bool {
    let lemma = tree.lemma(verb)
    if Lexicon.endingStanceVerbs.contains(lemma) || Lexicon.receivingStanceVerbs.contains(lemma) { return true }
    if tree.token(noun).relation.base == "obl" {
      return Lexicon.stressingVerbs.contains(lemma) && tree.marker(of: noun) == "on"
    }
    if Lexicon.lightStanceVerbs.contains(lemma) || Lexicon.stressingVerbs.contains(lemma) { return true }
    // "stepped up their opposition": the possessive is the subject's.
    return tree.firstChild(of: noun, "nmod:poss").map { tree.token($0).upos == .pron } ?? false
  }

  /// Who takes the stance: the possessor or the one named before the noun, else the subject of the verb (returned as
  /// the verb itself), else the one that the stance comes from.
  private static func holder(of noun: Int, carriedBy light: Int?, _ possessor: Int?, _ tree: SyntaxTree) -> Int? {
    if let light, Lexicon.receivingStanceVerbs.contains(tree.lemma(light)) {
      return origin(of: noun, below: light, tree)
    }
    if let possessor, tree.token(possessor).upos != .pron || light == nil { return possessor }
    if let owner = owner(of: noun, tree) { return owner }
    if let light { return light }
    if let name = Representation(tree: tree).modifier(of: noun) { return name }
    let isOrder = ["order", "instruction", "directive", "ultimatum"].contains(tree.lemma(noun))
    return tree.children(of: noun, "nmod").first {
      tree.marker(of: $0) == "by" || isOrder && tree.marker(of: $0) == "from"
    }
  }

  /// "the opposition *of the bishops* to the law"; "criticism of the bishops" is not theirs.
  private static func owner(of noun: Int, _ tree: SyntaxTree) -> Int? {
    guard StanceLexicon.nouns[tree.lemma(noun)]?.prepositions.contains("of") == false else { return nil }
    return tree.children(of: noun, "nmod").first { owner in
      tree.marker(of: owner) == "of" && isActor(owner, tree)
    }
  }

  /// "won support *from Kenya*".
  private static func origin(of noun: Int, below light: Int, _ tree: SyntaxTree) -> Int? {
    (tree.children(of: noun, "nmod") + tree.children(of: light, "obl")).first { tree.marker(of: $0) == "from" }
  }
}
