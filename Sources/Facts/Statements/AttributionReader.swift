import Graph
import Language

/// Reads who says what with which words, for `newsgraph analyze --to json` and for scoring against attribution corpora:
/// the statements of `StatementExtractor`, as spans of the text instead of facts.
public struct AttributionReader: Sendable {
  public init() {}

  /// The document with the mentions that speakers needed added, and its attributions, by content.
  public func attributions(in document: Document) -> (Document, [AttributionSpans]) {
    guard !document.tokens.isEmpty else { return (document, []) }
    let article = Article(id: Article.ID(sha256: ""), text: "", body: 0..<0)
    var context = FactContext(document: document, article: article)
    let spoken = StatementExtractor.spoken(in: context)
    var found = spoken.map { statement in
      AttributionSpans(
        kind: statement.kind.rawValue,
        source: statement.statedSource.map { context.tree.nounPhrase(of: $0, .full) },
        cue: statement.cue, content: statement.range, contentTokens: statement.tokens,
        speaker: statement.source.map {
          context.mentions.mention(at: StatementExtractor.named($0, context.tree))
        })
    }
    let (merged, renumbered) = context.mentions.merged()
    for index in found.indices { found[index].speaker = found[index].speaker.flatMap { renumbered[$0] } }
    return (merged, found)
  }
}
