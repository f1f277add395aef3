/// Mends the edges and types of tagged names where the syntax is plain about them. Names are tagged word by word before
/// the tree is known, so that a tag can run over what the tree shows to be outside.
struct NameBoundaries {
  let document: Document

  /// The name with its edges mended, within its sentence; nil when nothing is left of it.
  func mended(_ name: NameConsistency.Name, in sentence: Sentence) -> NameConsistency.Name? {
    var name = name
    name.words = withoutLooseEdges(withoutPartyMark(name.words))
    guard !name.words.isEmpty else { return nil }
    if name.type == .person {
      name.words = withInitial(withoutOffice(name.words), in: sentence)
      if isDefinite(name.words) { name.type = .organization }
    }
    return name
  }

  /// "Council on Foreign Relations *in*": no name ends or begins with a preposition, a conjunction or a comma.
  private func withoutLooseEdges(_ words: Range<Int>) -> Range<Int> {
    var words = words
    while let last = words.last, isLoose(document.tokens[last], closing: true) { words.removeLast() }
    while let first = words.first, isLoose(document.tokens[first], closing: false) { words.removeFirst() }
    return words
  }

  /// "Jane Doe, *D-N.H.*": a party's letter and a state are no part of a name, nor a name of their own.
  private func withoutPartyMark(_ words: Range<Int>) -> Range<Int> {
    guard let mark = words.first(where: isPartyMark) else { return words }
    return words.lowerBound..<mark
  }

  private func isPartyMark(_ word: Int) -> Bool {
    let tokens = document.tokens
    if word + 1 < tokens.count, ["R", "D", "I"].contains(tokens[word].form) {
      return ["-", "–"].contains(tokens[word + 1].form) && !tokens[word].isFollowedBySpace
    }
    let form = tokens[word].form
    return ["R-", "D-", "I-", "R–", "D–", "I–"].contains { form.hasPrefix($0) } && form.hasSuffix(".")
  }

  private func isLoose(_ token: Token, closing: Bool) -> Bool {
    switch token.upos {
    case .adp, .cconj, .sconj: true
    case .det: closing
    case .punct: !(closing && [".", "!", "?", ")"].contains(token.form))
    default: false
    }
  }

  /// "Secretary of *State* Antony Blinken": a first word behind a preposition that hangs on what stands before it, and
  /// on which nothing of the name hangs, is no part of the person.
  private func withoutOffice(_ words: Range<Int>) -> Range<Int> {
    guard let first = words.first, words.count > 1, let head = document.tokens[first].head, head < first,
      document.tokens[first - 1].upos == .adp
    else { return words }
    let rest = words.dropFirst()
    return rest.contains { document.tokens[$0].head == first } ? words : rest
  }

  /// "*S.* Jaishankar": an initial right before a person's name is part of it.
  private func withInitial(_ words: Range<Int>, in sentence: Sentence) -> Range<Int> {
    let before = words.lowerBound - 1
    guard sentence.tokens.contains(before) else { return words }
    let form = document.tokens[before].form.unicodeScalars
    guard form.count == 2, form.last == ".", form.first!.properties.isUppercase else { return words }
    return before..<words.upperBound
  }

  /// "the Samagi Jana Balawegaya": what takes an article by itself is no single person.
  private func isDefinite(_ words: Range<Int>) -> Bool {
    let before = words.lowerBound - 1
    guard words.count > 1, before >= 0, let head = document.tokens[before].head else { return false }
    return document.tokens[before].relation == "det" && document.tokens[before].form.lowercased() == "the"
      && words.contains(head)
  }
}
