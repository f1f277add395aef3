import Graph
import Language

/// What rules share while they read one document: its trees, its mentions, and what was found so far.
public struct FactContext: Sendable {
  public let article: Article
  public let tree: SyntaxTree
  /// The document's mentions and those that rules asked for.
  public var mentions: MentionBook
  /// The statements found so far: positions need to know who speaks.
  public internal(set) var statements: [StatementScope] = []
  /// The innermost statement around a token.
  var scopeOfToken: [Int: Int] = [:]
  /// For whom people speak; known once roles are.
  var spokespeople = Spokespeople()
  let dates: DateBook

  public init(document: Document, article: Article) {
    self.article = article
    tree = SyntaxTree(BodyNames(document: document).named())
    mentions = MentionBook(tree: tree)
    dates = DateBook(tree: tree, publication: article.datePublished)
  }

  /// The words of a token range as evidence.
  func evidence(_ tokens: Range<Int>) -> Evidence { evidence(scalars: tree.document.scalarRange(of: tokens)) }

  /// A stretch of the text as evidence.
  func evidence(scalars range: ScalarRange) -> Evidence {
    Evidence(article: article.id, range: range, quote: tree.document.text[range])
  }

  /// A draft with its provenance.
  func finish(_ draft: FactDraft, rule: Rule, match: Match) -> DerivedFact {
    var fact = draft.fact
    var provenance = fact.provenance
    if provenance.evidence.isEmpty { provenance.evidence = [evidence(draft.evidence)] }
    provenance.rule = rule.name
    provenance.confidence = rule.confidence * draft.factor
    fact.provenance = provenance
    return DerivedFact(
      fact: fact, sentence: tree.sentenceNumber(of: draft.evidence.lowerBound),
      captures: match.captures.map { ($0.name, $0.token..<$0.token + 1) },
      cues: draft.cues.isEmpty ? [] : ["rule:" + rule.name] + draft.cues)
  }
}

extension Provenance {
  /// Filled in when the rule is done.
  static let pending = Provenance(evidence: [], confidence: 0, rule: "")

  /// Filled in when the rule is done, with evidence that is not whole tokens, or inferred parts.
  static func pending(_ evidence: [Evidence] = [], isInferred: Bool = false) -> Provenance {
    Provenance(evidence: evidence, confidence: 0, rule: "", isInferred: isInferred)
  }
}
