import Graph
import Language

/// Puts quotations and cues together, document-wide, in the order of the text.
struct StatementAssembly {
  let tree: SyntaxTree
  let quotations: [Quotation]
  var attributions: [Attribution] = []
  var spoken: [Spoken] = []
  /// For each token whether it stands in quotation marks.
  private let quoted: [Bool]

  init(context: FactContext) {
    tree = context.tree
    let found = tree.document.quotations
    quotations = found.isEmpty ? QuotationFinder.quotations(in: tree.document) : found
    var quoted = [Bool](repeating: false, count: tree.document.tokens.count)
    for quotation in quotations { for token in quotation.tokens { quoted[token] = true } }
    self.quoted = quoted
    attributions = findAttributions()
  }

  func isQuoted(_ token: Int) -> Bool { quoted[token] }

  var document: Document { tree.document }

  private func findAttributions() -> [Attribution] {
    let finder = SourceFinder(tree: tree) { quoted[$0] }
    var result: [Attribution] = []
    let index = AttributionIndex.shared
    for token in tree.document.tokens.indices where !quoted[token] {
      for rule in index.rules(for: tree.lemma(token)) {
        let matches = PatternMatcher(tree: tree).matches(of: rule.pattern.anchor, at: token)
        guard let match = matches.first else { continue }
        result.append(attribution(rule, match, cue: token, finder: finder))
        break
      }
    }
    return result
  }

  private func attribution(
    _ rule: AttributionRule, _ match: Match, cue: Int, finder: SourceFinder
  ) -> Attribution {
    let source = match["source"] ?? finder.source(of: cue)
    let end = rule.name == "statement.according-to" ? cue + 2 : cue + 1
    return Attribution(
      rule: rule, cue: cue..<end, source: source, content: match["content"],
      captures: match.captures.map { ($0.name, $0.token..<$0.token + 1) })
  }

  /// Whether a phrase can speak: someone, an organization, a place that acts, or a document.
  func canSpeak(_ source: Int?) -> Bool {
    guard let source else { return false }
    let token = tree.token(source)
    if tree.namedMention(covering: source) != nil { return true }
    if token.upos == .pron {
      if tree.lemma(source) == "it" { return tree.token(source).relation == "nsubj" }
      return Lexicon.personPronouns.contains(tree.lemma(source)) && tree.lemma(source) != "you"
    }
    return Lexicon.personNouns.contains(tree.lemma(source)) || Lexicon.groupNouns.contains(tree.lemma(source))
      || Lexicon.documentNouns.contains(tree.lemma(source)) || Lexicon.countryNouns.contains(tree.lemma(source))
      || Lexicon.roleNouns.contains(tree.lemma(source)) || isShare(source) || isSome(source)
  }

  /// "*one* of the senators", "*most* of the residents", "*One* of them, Jane Doe".
  private func isSome(_ source: Int) -> Bool {
    guard [.num, .det, .adj, .pron].contains(tree.token(source).upos) else { return false }
    let whole = tree.children(of: source, ["nmod", "appos"])
    return whole.contains { part in
      tree.namedMention(covering: part)?.kind == .person && tree.token(part).relation == "appos"
        || tree.marker(of: part) == "of"
          && (Lexicon.personNouns.contains(tree.lemma(part)) || Lexicon.roleNouns.contains(tree.lemma(part)))
    }
  }

  /// "63 percent (of voters) said".
  private func isShare(_ source: Int) -> Bool {
    ["percent", "%"].contains(tree.lemma(source)) && tree.firstChild(of: source, "nummod") != nil
  }

  /// The last thing said before a token, in the same paragraph or in one before.
  func lastSpoken(before token: Int) -> Spoken? {
    spoken.filter { $0.tokens.upperBound <= token }.max { $0.tokens.upperBound < $1.tokens.upperBound }
  }

  func paragraph(of token: Int) -> Int { tree.sentence(of: token).paragraph }
}

/// The attribution rules by the lemma of their cue.
struct AttributionIndex: Sendable {
  static let shared = AttributionIndex(StatementRules.all)
  private let rules: [(words: WordSet, rule: AttributionRule)]

  init(_ rules: [AttributionRule]) {
    self.rules = rules.compactMap { rule in
      for case .lemma(let words) in rule.pattern.anchor.tests { return (words, rule) }
      return nil
    }
  }

  func rules(for lemma: String) -> [AttributionRule] { rules.filter { $0.words.contains(lemma) }.map(\.rule) }
}
