import Graph
import Language

// Turns of a transcript: paragraphs that begin with who speaks ("ROJAS: We will bring our own bill").
//
// A single paragraph of that form may be a headline or a caption; from the second on it is a conversation.
extension StatementAssembly {
  /// Adds each turn as a block quotation of its speaker; the paragraphs that are turns, by their first tokens.
  mutating func addTurns(_ paragraphs: [Range<Int>]) -> Set<Int> {
    let turns = paragraphs.compactMap { tokens in
      turnSpeaker(tokens).map { (tokens: tokens, speaker: $0) }
    }
    guard turns.count > 1 else { return [] }
    for turn in turns {
      let content = turn.speaker.upperBound + 1..<turn.tokens.upperBound
      // Marks around the words of a turn have made a quotation of them already.
      guard !spoken.contains(where: { $0.tokens.overlaps(content) && $0.tokens.count * 2 > content.count }) else {
        continue
      }
      spoken.append(
        Spoken(
          kind: .block, range: document.scalarRange(of: content), tokens: content, source: turn.speaker.lowerBound,
          cue: nil, rule: "block.turn", confidence: 0.85))
    }
    return Set(turns.map(\.tokens.lowerBound))
  }

  /// The name of a person that begins a paragraph, at most a title before it, with a colon and more behind it: from the
  /// head of the name to its end.
  private func turnSpeaker(_ tokens: Range<Int>) -> Range<Int>? {
    guard
      let colon = tokens.prefix(7).first(where: { tree.token($0).form == ":" }), colon + 1 < tokens.upperBound,
      colon > tokens.lowerBound, let name = tree.namedMention(covering: colon - 1), name.kind == .person,
      name.tokens.upperBound == colon, name.tokens.lowerBound >= tokens.lowerBound,
      (tokens.lowerBound..<name.tokens.lowerBound).allSatisfy({ isTitle($0) })
    else { return nil }
    return name.head..<colon
  }

  private func isTitle(_ token: Int) -> Bool {
    let word = tree.token(token).form.lowercased()
    return Lexicon.abbreviatedTitles.contains(word) || Lexicon.courtesyTitles.contains(word)
      || Lexicon.roleNouns.contains(tree.lemma(token))
  }
}
