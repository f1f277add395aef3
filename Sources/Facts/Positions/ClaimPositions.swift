import Graph
import Language

/// Positions on what is said to be so: who denies it, who accuses others of it, who warns of what it would do.
extension PositionRules {
  static let claims: [Rule] = [
    Rule(
      "position.denial", example: "Kenya denied shelling the port, and any role in the coup.", confidence: 0.6,
      pattern: Pattern("verb", .lemma("deny"), .upos(.verb)) {
        either {
          child("issue", ["ccomp", "xcomp"])
        } or: {
          either {
            child("issue", "obj", .lemma(in: ClaimPositions.partNouns)) { child("nmod") }
          } or: {
            child("obj", .lemma(in: ClaimPositions.claimNouns)) { child("issue", ["acl!", "ccomp"]) }
          }
        }
      },
      derive: { match, context in ClaimPositions.denial(match, &context) }),
    Rule(
      "position.accusation", example: "Kenya accused Somalia of blocking the port.", confidence: 0.5,
      pattern: Pattern("verb", .lemma("accuse"), .upos(.verb)) {
        either {
          child("issue", ["advcl", "ccomp", "xcomp", "obl"], .xpos("VBG"))
        } or: {
          child("obj") { child("issue", "acl!", .xpos("VBG")) }
        }
      },
      derive: { match, context in ClaimPositions.accusation(match, &context) }),
    Rule(
      "position.warning", example: "Kenya warned that the tariffs would hurt farmers.", confidence: 0.55,
      pattern: Pattern("verb", .lemma("warn", "caution", "fear", "worry"), .upos(.verb)) {
        child("outcome", "ccomp") {
          child("issue", ["nsubj!", "csubj!"])
          child("modal", "aux")
        }
      },
      derive: { match, context in ClaimPositions.warning(match, &context) }),
    Rule(
      "position.voiced-fear", example: "Kenya voiced fears that the dam could dry up the lake.", confidence: 0.55,
      pattern: Pattern("noun", .lemma("concern", "fear", "worry", "warning", "alarm"), .upos(.noun)) {
        parent("verb", by: "obj", .lemma(in: Lexicon.lightStanceVerbs), .upos(.verb))
        child("outcome", ["acl!", "ccomp"]) {
          child("issue", ["nsubj!", "csubj!"])
          child("modal", "aux")
        }
      },
      derive: { match, context in ClaimPositions.warning(match, &context) }),
  ]
}

enum ClaimPositions {
  /// What is claimed of someone: "denied *reports* that …".
  static let claimNouns = Lexicon.reportNouns.union(["account", "finding", "news", "speculation"])
  /// The part that one may have had in something: "denied any *involvement* in …".
  static let partNouns: WordSet = [
    "involvement", "role", "part", "responsibility", "knowledge", "participation", "complicity", "link", "connection",
    "interference",
  ]

  /// "Denied that its troops had fired", "denied firing", "denied reports that they had".
  static func denial(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    let verb = match["verb"]!
    let issue = match["issue"]!
    guard !tree.isNegated(verb), !tree.isOpenQuestion(issue), tree.marker(of: issue) != "to" else { return [] }
    var builder = PositionBuilder(verb, stance: .against, modality: .asserted, in: tree)
    builder.isHeldBySubject = false
    let isClause = tree.token(issue).upos != .noun
    if isClause, tree.isNegated(issue) { builder.stance = builder.stance.flipped }
    return builder.positions(on: IssuePhrase(head: issue, withSubject: true, in: tree), &context)
  }

  /// "Accused Kenya of “trampling the treaty”": a judgement in the accuser's own words, against what is done. "Accused
  /// Kenya of blocking the talks" says which side Kenya takes. What else one is accused of is a fact in dispute.
  static func accusation(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    let (verb, deed) = (match["verb"]!, match["issue"]!)
    guard tree.marker(of: deed) == "of" else { return [] }
    if let side = StanceLexicon.entry(of: deed, in: StanceLexicon.verbs, tree), side.takesObject,
      let issue = tree.firstChild(of: deed, "obj"), tree.token(issue).upos != .pron,
      tree.namedMention(covering: issue)?.kind != .person
    {
      guard let accused = tree.firstChild(of: verb, ["obj", "iobj"]) else { return [] }
      var builder = PositionBuilder(verb, stance: side.stance, modality: side.modality, in: tree)
      builder.holder = Referents(tree: tree).relative(accused) ?? accused
      return builder.positions(on: IssuePhrase(head: issue, withSubject: false, in: tree), &context)
    }
    guard isQuoted(deed, tree) else { return [] }
    let core = StanceCore(of: deed, in: tree)
    var builder = PositionBuilder(verb, stance: .against, modality: .asserted, in: tree)
    builder.isHeldBySubject = false
    if core.isContrary || tree.isNegated(deed) { builder.stance = builder.stance.flipped }
    return builder.positions(on: IssuePhrase(head: core.issue, withSubject: false, in: tree), &context)
  }

  /// Whether a clause stands in quotation marks or has some of them inside.
  private static func isQuoted(_ clause: Int, _ tree: SyntaxTree) -> Bool {
    let span = tree.span(of: clause)
    let sentence = tree.sentence(of: clause).tokens
    return (max(span.lowerBound - 1, sentence.lowerBound)..<span.upperBound).contains {
      ["“", "\"", "``", "‘", "'"].contains(tree.token($0).form)
    }
  }

  /// "Warned that the tariffs would hurt farmers", "voiced concern that closing the port could cost jobs": what brings
  /// something about that one warns of is what one is against. That "growth would slow" is no one's doing.
  static func warning(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    let outcome = match["outcome"]!
    let issue = Referents(tree: tree).noun(behind: match["issue"]!) ?? match["issue"]!
    guard ["will", "would", "could", "may", "might", "can", "'ll", "wo"].contains(tree.lemma(match["modal"]!)),
      tree.firstChild(of: outcome, ["obj", "cop", "obl"]) != nil, tree.frame(of: outcome).condition == nil,
      !isSomeone(issue, tree), tree.token(issue).upos != .pron, tree.token(issue).upos != .det,
      EvaluationLexicon.stance(of: tree.lemma(outcome)) != true
    else { return [] }
    var builder = PositionBuilder(
      match["verb"] ?? outcome, stance: .against, modality: .asserted, in: tree)
    builder.isHeldBySubject = false
    return builder.positions(on: IssuePhrase(head: issue, withSubject: true, in: tree), &context)
  }

  private static func isSomeone(_ head: Int, _ tree: SyntaxTree) -> Bool {
    tree.namedMention(covering: head).map { [.person, .organization, .place, .group].contains($0.kind) }
      ?? (Lexicon.personNouns.contains(tree.lemma(head)) || Lexicon.groupNouns.contains(tree.lemma(head))
        || Lexicon.countryNouns.contains(tree.lemma(head)))
  }
}
