import Graph
import Language

/// Positions taken by a judgement: "X is unrealistic", "called X a farce", "X violates the charter".
enum EvaluationPositions {
  /// The side that a judgement takes: the word's own, that of its adjectives, or of a word joined to it.
  static func stance(of judgement: Int, _ tree: SyntaxTree) -> Stance? {
    let words = [judgement] + tree.children(of: judgement, ["amod", "conj", "compound", "advmod"])
    if let good = words.lazy.compactMap({ EvaluationLexicon.stance(of: tree.lemma($0)) }).first {
      return good ? .for : .against
    }
    // "an act *of defiance*", "a declaration *of war*".
    let isBad = tree.children(of: judgement, "nmod").contains { inner in
      tree.marker(of: inner) == "of"
        && (EvaluationLexicon.badOutcomes.contains(tree.lemma(inner))
          || EvaluationLexicon.stance(of: tree.lemma(inner)) == false)
    }
    return isBad ? .against : nil
  }

  /// "X is unrealistic", "remains a mistake", "does not believe that X is a realistic outcome".
  static func evaluation(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    let judgement = match["judgement"]!
    guard !tree.token(match["issue"]!).xpos.hasPrefix("W") else { return [] }
    let subject = Referents(tree: tree).noun(behind: match["issue"]!) ?? match["issue"]!
    guard let stance = stance(of: judgement, tree), isIssue(subject, tree) else { return [] }
    let predicate = match["link"] ?? judgement
    var builder = PositionBuilder(predicate, stance: stance, modality: .asserted, in: tree)
    let issue = IssuePhrase(head: subject, withSubject: true, in: tree)
    if let belief = tree.token(predicate).head, tree.token(predicate).relation.base == "ccomp",
      StanceLexicon.beliefVerbs.contains(tree.lemma(belief))
    {
      if tree.isNegated(belief) { builder.stance = builder.stance.flipped }
      builder.predicate = belief
      return builder.positions(on: issue, &context)
    }
    guard let scope = context.reportingScope(of: predicate) else { return [] }
    return ModalPositions.positions(builder, on: issue, by: scope, &context)
  }

  /// "called the criticism objectionable", "described the vote as a farce".
  static func naming(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    let verb = match["verb"]!
    let judgement = match["judgement"]!
    // "a plan *which* Kenya called a farce".
    let issue = Referents(tree: tree).relative(match["issue"]!) ?? match["issue"]!
    guard judgement != match["issue"]!, judgement > verb, isIssue(issue, tree), isPredicated(judgement, tree),
      let stance = stance(of: judgement, tree)
    else { return [] }
    var builder = PositionBuilder(verb, stance: stance, modality: .asserted, in: tree)
    if tree.isNegated(judgement), !tree.isNegated(verb) { builder.stance = builder.stance.flipped }
    builder.isHeldBySubject = false
    var phrase = IssuePhrase(head: issue, withSubject: true, in: tree)
    phrase.tokens.removeAll { tree.isInSubtree($0, of: verb) && tree.isInSubtree(verb, of: issue) }
    return builder.positions(on: phrase, &context)
  }

  /// What is said of the object: bare, or behind "as". Of other prepositions none says what it is.
  private static func isPredicated(_ judgement: Int, _ tree: SyntaxTree) -> Bool {
    let markers = tree.children(of: judgement, ["case", "mark"]).map { tree.lemma($0) }
    return markers.allSatisfy { ["as", "to", "that"].contains($0) }
      && ([.adj, .noun, .verb, .propn].contains(tree.token(judgement).upos))
  }

  /// "Threats violate the charter," "the law discriminates against women": who says so is against it.
  static func harm(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    let verb = match["verb"]!
    let issue = match["issue"]!
    if let outcome = match["outcome"] {
      if EvaluationLexicon.stance(of: tree.lemma(outcome)) == true { return [] }
      let isBad =
        EvaluationLexicon.badOutcomes.contains(tree.lemma(outcome))
        || tree.children(of: outcome, "amod").contains { EvaluationLexicon.worsening.contains(tree.lemma($0)) }
      guard isBad else { return [] }
    }
    return effect(of: issue, told: verb, .against, &context)
  }

  /// "The dam would ease the shortage": what someone says would do good they are for.
  static func benefit(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    let verb = match["verb"]!
    guard tree.firstChild(of: verb, "obj").map({ tree.token($0).upos != .pron }) ?? false else { return [] }
    return effect(of: match["issue"]!, told: verb, .for, &context)
  }

  /// The side that whoever tells what something does takes on it.
  private static func effect(
    of issue: Int, told verb: Int, _ stance: Stance, _ context: inout FactContext
  ) -> [FactDraft] {
    let tree = context.tree
    guard let scope = context.reportingScope(of: verb), isIssue(issue, tree), !isSomeone(issue, tree),
      !tree.isNegated(verb), ["root", "ccomp", "conj", "parataxis"].contains(tree.token(verb).relation.base)
    else { return [] }
    var builder = PositionBuilder(verb, stance: stance, modality: .asserted, in: tree)
    // What they would do is no less meant: "would ease the shortage".
    builder.modality = .asserted
    return ModalPositions.positions(
      builder, on: IssuePhrase(head: issue, withSubject: true, in: tree), by: scope, &context)
  }

  /// "A full review is needed": who says so is for it.
  static func needed(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    guard let scope = context.reportingScope(of: match["verb"]!), !tree.token(match["issue"]!).upos.isPronominal else {
      return []
    }
    let builder = PositionBuilder(match["verb"]!, stance: .for, modality: .required, in: tree)
    return ModalPositions.positions(
      builder, on: IssuePhrase(head: match["issue"]!, withSubject: true, in: tree), by: scope, &context)
  }

  /// "The provocation deserves punishment": who says so is for it.
  static func desert(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    guard let scope = context.reportingScope(of: match["verb"]!), isIssue(match["issue"]!, tree) else { return [] }
    let builder = PositionBuilder(match["verb"]!, stance: .for, modality: .asserted, in: tree)
    return ModalPositions.positions(
      builder, on: IssuePhrase(head: match["issue"]!, withSubject: false, in: tree), by: scope, &context)
  }

  /// "believes that redesigning the flag has merit".
  static func merit(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    let verb = match["verb"]!
    guard let scope = context.reportingScope(of: verb), isIssue(match["issue"]!, tree),
      !isSomeone(match["issue"]!, tree)
    else {
      return []
    }
    var builder = PositionBuilder(verb, stance: .for, modality: .asserted, in: tree)
    if tree.firstChild(of: match["merit"]!, "det").map({ tree.lemma($0) }) == "no" {
      builder.stance = builder.stance.flipped
    }
    return ModalPositions.positions(
      builder, on: IssuePhrase(head: match["issue"]!, withSubject: true, in: tree), by: scope, &context)
  }

  private static func isIssue(_ issue: Int, _ tree: SyntaxTree) -> Bool {
    !tree.token(issue).upos.isPronominal && tree.namedMention(covering: issue)?.kind != .person
  }

  private static func isSomeone(_ issue: Int, _ tree: SyntaxTree) -> Bool {
    if let mention = tree.namedMention(covering: issue) {
      return [.person, .organization, .place, .group].contains(mention.kind)
    }
    return Lexicon.personNouns.contains(tree.lemma(issue)) || Lexicon.groupNouns.contains(tree.lemma(issue))
  }
}
