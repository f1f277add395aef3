import Language

/// How much of a subtree a phrase takes along.
enum PhraseExtent {
  /// Modifiers before the head, names, and what follows with "of": "the prime minister of Peru".
  case name
  /// All of it but relative clauses, appositions, coordinated phrases and asides.
  case phrase
  /// Everything that depends on the head.
  case full
}

extension SyntaxTree {
  private static let before: RelationSet = [
    "det", "amod", "compound", "nummod", "nmod:poss", "nmod:desc", "nmod:unmarked", "advmod", "nmod", "flat", "case!",
  ]
  private static let nameAfter: RelationSet = ["flat", "compound", "fixed", "goeswith", "nummod", "nmod:desc"]
  private static let phraseAfter: RelationSet = [
    "flat", "compound", "fixed", "goeswith", "nummod", "nmod", "amod", "acl!", "obl", "advmod", "nmod:desc",
  ]

  /// The contiguous words of the noun phrase that a word heads.
  func nounPhrase(of head: Int, _ extent: PhraseExtent) -> Range<Int> {
    guard extent != .full else { return trimmed(span(of: head)) }
    var start = head
    for child in children(of: head).reversed() where child < head {
      guard belongsBefore(child, head) else { continue }
      let span = span(of: child)
      guard span.upperBound <= start else { continue }
      if isOnlyPunctuation(span.upperBound..<start) { start = span.lowerBound }
    }
    var end = head + 1
    for child in children(of: head) where child > head {
      guard belongsAfter(child, extent) else {
        if token(child).upos == .punct { continue }
        break
      }
      let span = self.span(of: child)
      guard span.lowerBound <= end || isOnlyPunctuation(end..<span.lowerBound, except: ",") else { break }
      end = max(end, extent == .name ? nounPhraseEnd(of: child, extent) : span.upperBound)
    }
    return trimmed(start..<end)
  }

  private func nounPhraseEnd(of child: Int, _ extent: PhraseExtent) -> Int {
    token(child).relation.base == "nmod" ? nounPhrase(of: child, .name).upperBound : span(of: child).upperBound
  }

  private func belongsBefore(_ child: Int, _ head: Int) -> Bool {
    let relation = token(child).relation
    if relation.base == "case" || relation.base == "cc" { return false }
    if relation.base == "nmod", relation != "nmod:poss", relation != "nmod:desc", relation != "nmod:unmarked" {
      return false
    }
    return Self.before.contains(relation)
  }

  private func belongsAfter(_ child: Int, _ extent: PhraseExtent) -> Bool {
    let relation = token(child).relation
    if relation == "case" { return false }
    if extent == .name {
      if Self.nameAfter.contains(relation) { return true }
      return relation == "nmod" && firstChild(of: child, "case").map { lemma($0) == "of" } ?? false
    }
    return Self.phraseAfter.contains(relation) && relation != "acl:relcl"
  }

  private func isOnlyPunctuation(_ range: Range<Int>, except: String? = nil) -> Bool {
    range.allSatisfy { token($0).upos == .punct && token($0).form != except }
  }

  /// The range without punctuation, conjunctions and white space at its ends; a possessive ending stays out too.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end - 1, isLoose(start) || token(start).upos == .cconj { start += 1 }
    while end > start + 1, isLoose(end - 1) || token(end - 1).xpos == "POS" { end -= 1 }
    return start..<end
  }

  /// Punctuation that belongs to no word. A closing bracket whose partner is inside is kept by the caller's range.
  private func isLoose(_ index: Int) -> Bool {
    token(index).upos == .punct && token(index).form != "%"
  }

  /// A noun phrase's head with everything it is coordinated with.
  func coordinated(_ head: Int) -> [Int] {
    [head] + children(of: head, "conj").filter { token($0).upos != .verb && token($0).upos != .aux }
  }
}
