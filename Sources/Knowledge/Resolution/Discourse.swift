import Language

/// What an article has spoken of so far: every reference to a thing, with how prominent it was.
struct Discourse {
  struct Reference {
    var thing: Int
    /// The syntactic head of the mention.
    var token: Int
    var sentence: Int
    var isNamed: Bool
    var isQuoted: Bool
    /// The grammatical role: subjects are spoken of on.
    var prominence: Double
  }

  private(set) var references: [Reference] = []
  private(set) var counts: [Int: Int] = [:]
  /// As titles and pronouns have told.
  var genders: [Int: Gender] = [:]
  private let syntax: Syntax

  init(syntax: Syntax) { self.syntax = syntax }

  mutating func add(thing: Int, token: Int, isNamed: Bool) {
    counts[thing, default: 0] += 1
    references.append(
      Reference(
        thing: thing, token: token, sentence: syntax.sentence(of: token), isNamed: isNamed,
        isQuoted: syntax.quotation(of: token) != nil, prominence: prominence(of: token)))
  }

  /// Subjects before objects before the rest (the centering theory's ranking; Grosz, Joshi & Weinstein 1995).
  private func prominence(of token: Int) -> Double {
    switch syntax.relation(of: syntax.firstConjunct(of: token)) {
    case "nsubj": 1.5
    case "obj", "iobj": 0.6
    case "nmod": syntax.document.tokens[token].relation.rawValue == "nmod:poss" ? 0.5 : 0.2
    default: 0.3
    }
  }

  /// The things referred to before a token within some sentences, each with the weight of its best reference: near and
  /// prominent ones weigh most.
  func salience(
    before token: Int, withinSentences window: Int, where isCandidate: (Reference) -> Bool
  ) -> [(thing: Int, weight: Double)] {
    let sentence = syntax.sentence(of: token)
    let isQuoted = syntax.quotation(of: token) != nil
    var best: [Int: Double] = [:]
    for reference in references.reversed() where reference.token < token {
      let distance = sentence - reference.sentence
      guard distance <= window else { break }
      guard isCandidate(reference) else { continue }
      var weight = reference.prominence - 1.1 * Double(distance)
      // What is named within a quotation is less at hand outside of it.
      if reference.isQuoted, !isQuoted { weight -= 0.8 }
      best[reference.thing] = max(best[reference.thing] ?? -.infinity, weight)
    }
    return best.map { thing, weight in
      (thing, weight + 0.1 * Double(min(5, counts[thing] ?? 0)))
    }.sorted { ($0.weight, -$0.thing) > ($1.weight, -$1.thing) }
  }
}
