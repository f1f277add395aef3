import Graph
import Language

/// Positions that making a law takes: who signs, sponsors or passes one is for it.
extension PositionRules {
  static let laws: [Rule] = [
    Rule(
      "position.law", example: "Doe sponsored the bill, which the council passed.", confidence: 0.55,
      pattern: Pattern("verb", .lemma(in: LawPositions.verbs), .upos(.verb)) {
        child("issue", ["obj", "nsubj:pass"])
      },
      derive: { match, context in LawPositions.law(match, &context) })
  ]
}

enum LawPositions {
  static let verbs: WordSet = [
    "sign", "sponsor", "co-sponsor", "cosponsor", "author", "co-author", "write", "draft", "introduce", "pass", "enact",
    "adopt",
  ]
  /// What binds once it is passed.
  static let laws: WordSet = [
    "bill", "law", "legislation", "act", "amendment", "ordinance", "statute", "measure", "resolution", "motion",
    "decree", "ban", "budget", "reform", "constitution",
  ]

  /// "Signed the bill", "an act passed by the council", "a tax that she signed into law".
  static func law(_ match: Match, _ context: inout FactContext) -> [FactDraft] {
    let tree = context.tree
    let verb = match["verb"]!
    let issue = Referents(tree: tree).noun(behind: match["issue"]!) ?? match["issue"]!
    guard isLaw(issue, tree) || isMadeLaw(verb, tree), tree.token(issue).upos != .pron, !says(issue, tree) else {
      return []
    }
    var builder = PositionBuilder(verb, stance: .for, modality: .asserted, in: tree)
    builder.isHeldBySubject = false
    var phrase = IssuePhrase(head: issue, withSubject: true, in: tree)
    phrase.tokens.removeAll { tree.isInSubtree($0, of: verb) && tree.isInSubtree(verb, of: issue) }
    return builder.positions(on: phrase, &context)
  }

  /// "the bill", "Senate Bill 12", "the Clean Water Act".
  static func isLaw(_ head: Int, _ tree: SyntaxTree) -> Bool {
    if laws.contains(tree.lemma(head)) { return true }
    guard let name = tree.namedMention(covering: head) else { return false }
    return name.tokens.contains { laws.contains(tree.lemma($0)) && tree.token($0).xpos.hasPrefix("NNP") }
  }

  private static func isMadeLaw(_ verb: Int, _ tree: SyntaxTree) -> Bool {
    tree.children(of: verb, "obl").contains { tree.lemma($0) == "law" && tree.marker(of: $0) == "into" }
  }

  /// "passed a resolution *condemning* the war": what it says has a rule of its own.
  private static func says(_ law: Int, _ tree: SyntaxTree) -> Bool {
    tree.children(of: law, "acl!").contains { StanceLexicon.verbs[tree.lemma($0)] != nil }
  }
}
