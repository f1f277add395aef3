import Graph
import Language

// When an event was.
extension EventBuilder {
  func date(of clause: Int, _ word: Int, isFuture: Bool, _ context: FactContext) -> PartialDate? {
    let all = context.dates.expressions(inSentenceOf: word, of: tree, isFuture: isFuture)
    return all.compactMap { found -> (date: PartialDate, rank: Int)? in
      closeness(of: found.words, to: word, clause).map { (found.date, $0) }
    }.min { $0.rank < $1.rank }?.date
  }

  /// How near a date is to an event, smaller for nearer; nil for a date of something else. A date belongs to the verb or
  /// event noun it hangs on; one at the head of the sentence holds for all that happens in it, but one that hangs on a
  /// verb of saying tells when it was said.
  private func closeness(of date: Range<Int>, to word: Int, _ clause: Int) -> Int? {
    let distance = abs(date.lowerBound - word)
    let head = date.first { tree.token($0).head.map { !date.contains($0) } ?? true } ?? date.lowerBound
    for (steps, node) in ([head] + tree.ancestors(of: head)).enumerated() {
      if node == word || node == clause { return distance + steps }
      // "arrested for his part in the 1995 massacre": the massacre's.
      if tree.token(node).upos == .noun, EventLexicon.nouns[tree.lemma(node)] != nil { return nil }
      guard [.verb, .aux].contains(tree.token(node).upos) || tree.firstChild(of: node, "cop") != nil else { continue }
      if tree.token(clause).relation == "xcomp", tree.token(clause).head == node { return 30 + distance }
      // The first clause above the date is another one: above the event's, or below, or beside it.
      if Lexicon.speechVerbs.contains(tree.lemma(node)), EventLexicon.verbs[tree.lemma(node)] == nil {
        // "said a soldier was killed in Lima Sunday": behind what is said, it tells when that was.
        let isBehind = steps == 1 && node < word && word < date.lowerBound && tree.isInSubtree(word, of: node)
        return isBehind ? 50 + distance : nil
      }
      let isAbove = tree.isInSubtree(word, of: node)
      return isAbove ? 100 + distance : nil
    }
    return nil
  }
}
