import Graph
import Language

// Cues of the words around an event that hang on no particular verb.
extension EventBuilder {
  /// How the clause stands in its sentence, and what counts, dates and determines it.
  func surroundingCues(_ candidate: EventCandidate) -> [String] {
    let (word, clause) = (candidate.word, candidate.clause)
    let relation = tree.token(clause).relation.base
    var cues = ["type:" + candidate.event.type]
    if ["advcl", "acl", "ccomp", "xcomp"].contains(relation) {
      cues.append("marker:\(tree.firstChild(of: clause, "mark").map { tree.lemma($0) } ?? "none")")
    }
    if let head = tree.token(clause).head {
      let isSpeech =
        Lexicon.speechVerbs.contains(tree.lemma(head)) || Lexicon.communicationVerbs.contains(tree.lemma(head))
      let isStance = StanceLexicon.verbs[tree.lemma(head)] != nil
      let kind = tree.token(head).upos == .verb ? (isSpeech ? "speech" : isStance ? "stance" : "verb") : "noun"
      cues.append("under:\(relation)-\(kind)")
    }
    cues.append("depth:\(min(3, tree.ancestors(of: clause).count))")
    let objects = tree.children(of: clause, ["obj", "nsubj:pass"])
    if objects.contains(where: { tree.firstChild(of: $0, "nummod") != nil }) { cues.append("counted") }
    if objects.contains(where: { tree.firstChild(of: $0, "det").map { tree.lemma($0) == "a" } ?? false }) {
      cues.append("object:a")
    }
    if objects.contains(where: { tree.token($0).xpos == "NNS" }) { cues.append("object:many") }
    let isPerfect = tree.children(of: clause, "aux").contains { tree.lemma($0) == "have" }
    if isPerfect {
      cues.append("perfect:" + (tree.children(of: clause, "aux").first.map { tree.token($0).xpos } ?? ""))
    }
    if tree.firstChild(of: clause, "conj") != nil { cues.append("has:conj") }
    if let date = candidate.event.date {
      cues.append(date.day != nil ? "date:day" : date.month != nil ? "date:month" : "date:year")
      if isToldAsDone(clause) { cues.append("date-told") }
      if word != clause || tree.token(word).upos == .noun { cues.append("date-noun") }
    }
    if tree.token(word).upos == .noun { cues += nounCues(word) }
    return cues
  }

  private func nounCues(_ noun: Int) -> [String] {
    var cues = ["noun-tag:" + tree.token(noun).xpos]
    let determiner = tree.firstChild(of: noun, "det").map { tree.lemma($0) } ?? "none"
    cues.append("noun-det:" + determiner)
    if tree.firstChild(of: noun, "nmod:poss") != nil { cues.append("noun:possessed") }
    if tree.firstChild(of: noun, "amod") != nil { cues.append("noun:described") }
    cues.append("noun-marker:\(tree.marker(of: noun) ?? "none")")
    let head = tree.token(noun).head
    cues.append("noun-under:" + (head.map { "\(tree.token($0).upos)" } ?? "nothing"))
    return cues
  }

  /// News stands first; what someone says is less sure.
  func placeInText(_ candidate: EventCandidate) -> [String] {
    let place =
      switch tree.sentenceNumber(of: candidate.word) {
      case 0: "first"
      case 1...2: "early"
      case 3...7: "middle"
      default: "late"
      }
    return ["sentence:" + place, "said:" + (candidate.isSaid?.rawValue ?? "no")]
  }
}
