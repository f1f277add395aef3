import Graph
import Language

// Headlines that begin with who says it: "Rojas: Bridge will open in spring", "Poll: Most voters undecided".
extension StatementAssembly {
  /// Adds what the first paragraph says behind a speaker and a colon.
  mutating func reportLabel() {
    guard let paragraph = paragraphRanges().first, paragraph.count <= 40,
      let colon = paragraph.prefix(8).first(where: { tree.token($0).form == ":" }),
      colon > paragraph.lowerBound, let source = label(paragraph.lowerBound..<colon),
      let content = trimmedClause(colon + 1..<paragraph.upperBound), content.count >= 4,
      content.contains(where: { [.verb, .aux].contains(tree.token($0).upos) }),
      !spoken.contains(where: { $0.tokens.overlaps(content) && $0.tokens.count * 2 > content.count })
    else { return }
    spoken.append(
      Spoken(
        kind: .indirect, range: document.scalarRange(of: content), tokens: content, source: source, cue: nil,
        rule: "statement.label", confidence: 0.7))
  }

  /// The head of a label that can speak: a person, an organization, a document, a role.
  private func label(_ tokens: Range<Int>) -> Int? {
    guard tokens.allSatisfy({ tree.token($0).form != "," && tree.token($0).upos != .verb }) else { return nil }
    let last = tokens.upperBound - 1
    if let name = tree.namedMention(covering: last) {
      return [.person, .organization].contains(name.kind) && name.tokens.upperBound == tokens.upperBound
        ? name.head : nil
    }
    let lemma = tree.lemma(last).lowercased()
    let speaks =
      Lexicon.findingNouns.contains(lemma) || Lexicon.documentNouns.contains(lemma)
      || Lexicon.roleNouns.contains(lemma) || Lexicon.spokespeople.contains(lemma) || lemma == "expert"
    return speaks && !["analysis", "review", "section", "column", "opinion", "video", "book", "count"].contains(lemma)
      ? last : nil
  }
}
