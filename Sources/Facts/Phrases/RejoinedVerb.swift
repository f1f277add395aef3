import Language

extension SyntaxTree {
  /// "said the bank had failed and *demanded* a report": the verb of saying that a verb goes on with, though the parser
  /// joins it to what is said. Its tense tells: it is finite like the verb of saying, while what is said is not.
  func verbRejoined(by verb: Int) -> Int? {
    guard token(verb).relation == "conj", let said = token(verb).head,
      token(said).relation.base == "ccomp" || token(said).relation.base == "acl",
      firstChild(of: verb, ["nsubj", "aux", "cop", "expl"]) == nil, !Self.stative.contains(lemma(verb)),
      let tense = finiteTense(of: verb)
    else { return nil }
    var above = token(said).head
    if let noun = above, token(noun).upos == .noun { above = token(noun).head }
    guard let cue = above, cue < said, token(cue).upos == .verb, finiteTense(of: cue) == tense,
      finiteTense(of: said) != tense, finiteTense(of: said) != nil || firstChild(of: said, "aux") != nil
    else { return nil }
    return cue
  }

  /// "said he would raise the matter but *had* no wish to": states are what is said, not what the speaker does.
  private static let stative: WordSet = ["have", "be", "need", "lack", "remain", "know", "contain", "own", "belong"]

  private func finiteTense(of verb: Int) -> String? {
    ["VBD", "VBZ", "VBP"].contains(token(verb).xpos) ? token(verb).xpos : nil
  }
}
