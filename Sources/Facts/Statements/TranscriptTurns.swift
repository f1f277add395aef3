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
      var content = turn.speaker.upperBound + 1..<turn.tokens.upperBound
      if Self.isMark(tree.token(turn.tokens.lowerBound)), Self.isMark(tree.token(content.upperBound - 1)) {
        content = content.lowerBound..<content.upperBound - 1
      }
      // Marks around the words of a turn have made a quotation of them already.
      guard !content.isEmpty,
        !spoken.contains(where: { $0.tokens.overlaps(content) && $0.tokens.count * 2 > content.count })
      else { continue }
      spoken.append(
        Spoken(
          kind: .block, range: document.scalarRange(of: content), tokens: content, source: turn.speaker.lowerBound,
          cue: nil, rule: "block.turn", confidence: 0.85))
    }
    continueTurns(paragraphs, turns: Dictionary(uniqueKeysWithValues: turns.map { ($0.tokens.lowerBound, $0.speaker) }))
    return Set(turns.map(\.tokens.lowerBound))
  }

  /// In a conversation in quotation marks the paragraphs in marks behind a turn go on with it; what they put in
  /// brackets ("(Laughter.)") nobody says.
  private mutating func continueTurns(_ paragraphs: [Range<Int>], turns: [Int: Range<Int>]) {
    var speaker: Int?
    for tokens in paragraphs {
      let isMarked = Self.isMark(tree.token(tokens.lowerBound))
      if let turn = turns[tokens.lowerBound] {
        speaker = isMarked ? turn.lowerBound : nil
        continue
      }
      guard isMarked, let speaker else {
        speaker = nil
        continue
      }
      if tokens.count > 1, ["(", "["].contains(tree.token(tokens.lowerBound + 1).form) {
        spoken.removeAll { tokens.contains($0.tokens.lowerBound) }
        continue
      }
      for index in spoken.indices where tokens.contains(spoken[index].tokens.lowerBound) && spoken[index].cue == nil {
        spoken[index].source = speaker
      }
    }
  }

  /// Whether a quotation is a turn, with its speaker's name inside the marks.
  func isTurn(_ quotation: Quotation) -> Bool {
    turnSpeaker(quotation.tokens).map { isLabel($0.lowerBound) } ?? false
  }

  private static func isMark(_ token: Token) -> Bool { ["\"", "“", "”", "``", "''"].contains(token.form) }

  /// A word in capitals.
  private func isLabel(_ token: Int) -> Bool {
    let form = tree.token(token).form
    return form.count > 1 && form == form.uppercased() && form != form.lowercased()
  }

  /// The name of a person, or a word in capitals, that begins a paragraph, at most a mark and a title before it, with a
  /// colon and more behind it: from the head of the name to its end.
  func turnSpeaker(_ paragraph: Range<Int>) -> Range<Int>? {
    var tokens = paragraph
    if let first = tokens.first, Self.isMark(tree.token(first)) { tokens = first + 1..<tokens.upperBound }
    guard let colon = tokens.prefix(7).first(where: { tree.token($0).form == ":" }), colon + 1 < tokens.upperBound,
      colon > tokens.lowerBound
    else { return nil }
    let label = tokens.lowerBound..<colon
    if tokens != paragraph || isQuoted(label.lowerBound), label.allSatisfy({ isLabel($0) }) {
      return colon - 1..<colon
    }
    guard let name = tree.namedMention(covering: colon - 1), name.kind == .person, name.tokens.upperBound == colon,
      name.tokens.lowerBound >= tokens.lowerBound,
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
