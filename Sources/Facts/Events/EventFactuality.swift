import Graph
import Language

// Whether what a word tells happened: negation, tense and modals around it, and the verbs above it.
extension EventBuilder {
  /// Of an event word in a clause: "cancelled a visit" is the visit's.
  func factuality(of word: Int, in clause: Int) -> Factuality {
    guard word != clause else {
      guard tree.token(word).upos == .noun, let head = tree.token(word).head,
        ["nsubj", "obj"].contains(tree.token(word).relation.rawValue), governed(word) == nil
      else { return factuality(of: word) }
      // "a visit would help", "the meeting will be the first".
      switch tree.frame(of: head).modal {
      case "will", "wo", "'ll": return .planned
      case "would", "could", "may", "might": return .possible
      default: return factuality(of: word)
      }
    }
    let told = factuality(of: clause)
    return told == .happened ? governed(word) ?? told : told
  }

  func factuality(of predicate: Int) -> Factuality {
    let above = governed(predicate)
    guard [.verb, .aux].contains(tree.token(predicate).upos) else { return above ?? .happened }
    let frame = tree.frame(of: predicate)
    if frame.isNegated { return .denied }
    if isAsked(predicate) { return .possible }
    if above == .denied || above == .possible { return above! }
    switch frame.modal {
    case "will", "shall", "'ll", "wo": return .planned
    case "would": return isReported(predicate) ? .planned : .possible
    case "may", "might", "could", "can", "should", "must", "ought": return .possible
    default: break
    }
    if isDoubtful(predicate) { return .possible }
    return above ?? .happened
  }

  /// "said he would visit": the future, seen from the past.
  private func isReported(_ predicate: Int) -> Bool {
    guard tree.token(predicate).relation == "ccomp", let head = tree.token(predicate).head else { return false }
    return Lexicon.speechVerbs.contains(tree.lemma(head)) && ["VBD", "VBN"].contains(tree.token(head).xpos)
      && !tree.children(of: predicate, "aux").contains { tree.lemma($0) == "have" }
  }

  /// "Will Kenya attack Somalia?": a main clause before a question mark.
  func isAsked(_ predicate: Int) -> Bool {
    let token = tree.token(predicate)
    let isMain = token.head.map { token.relation == "conj" && tree.token($0).head == nil } ?? true
    let rest = predicate + 1..<tree.sentence(of: predicate).tokens.upperBound
    return isMain && rest.contains { tree.token($0).form.hasSuffix("?") }
  }

  /// "allegedly killed".
  private func isDoubtful(_ predicate: Int) -> Bool {
    tree.children(of: predicate, "advmod").contains {
      ["allegedly", "possibly", "perhaps", "maybe", "potentially", "supposedly"].contains(tree.lemma($0))
    }
  }

  private func hasParticle(_ particle: String, _ verb: Int) -> Bool {
    tree.children(of: verb, ["compound:prt"]).contains { tree.lemma($0) == particle }
  }

  /// What the verb above says of an infinitive, gerund, clause or noun below it: "refused to meet", "denied killing",
  /// "accused of bombing", "cancelled a visit", "plans to sign". Nil where it says nothing.
  private func governed(_ predicate: Int) -> Factuality? {
    guard let head = tree.token(predicate).head else { return nil }
    let relation = tree.token(predicate).relation.base
    let lemma = tree.lemma(head)
    let marker = tree.marker(of: predicate)
    guard ["xcomp", "advcl", "ccomp", "acl", "obl", "obj", "nsubj", "nmod"].contains(relation) else { return nil }
    let isUndone = EventLexicon.undoing.contains(lemma) || lemma == "rule" && hasParticle("out", head)
    if isUndone, relation != "advcl" || marker == "to" || marker == "from" {
      return relation == "nsubj" && !isPassive(head) ? nil : .denied
    }
    if EventLexicon.doubting.contains(lemma), relation != "ccomp", ["of", "to", "with", nil].contains(marker),
      relation != "nsubj"
    {
      return relation == "obj" || relation == "obl" && marker == nil ? nil : .possible
    }
    if ["obj", "nsubj"].contains(relation) {
      guard EventLexicon.scheduling.contains(lemma), relation == "obj" || isPassive(head) else { return nil }
      return .planned
    }
    guard relation != "nmod", marker == "to", tree.token(predicate).features.contains("VerbForm=Inf"),
      !EventLexicon.implying.contains(lemma)
    else { return nil }
    return tree.isNegated(head) ? .denied : .planned
  }
}
