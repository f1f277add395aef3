import Graph
import Language

// Which of the things that words of events tell are worth a node.
extension EventBuilder {
  /// Two who take part, or one to whom or by whom something definite happens, or a named place where it does. What is
  /// only possible, or told of the speaker alone, is no event to report.
  func isEvent(_ type: String, _ cast: Cast, _ word: Int, _ clause: Int, _ factuality: Factuality) -> Bool {
    let known = cast.participants.filter(isKnown)
    let named = known.filter { tree.token($0).upos != .pron }
    let weight = EventLexicon.weight(of: type)
    if factuality == .possible || factuality == .denied { return named.count >= 2 && !cast.agents.isEmpty }
    if isToldDeed(type, cast, word, clause) { return true }
    if weight == .open {
      // Of the many verbs that no list calls an event: someone does something to someone else, both with names.
      func isSelf(_ token: Int) -> Bool {
        tree.namedMention(covering: token).map(isActor) ?? (Representation(tree: tree).name(behind: token) != nil)
      }
      let actors = cast.agents.filter { isSelf($0) || tree.token($0).upos == .pron && isKnown($0) }
      let others = (cast.patients + cast.others).filter(isSelf)
      return !actors.isEmpty && !others.isEmpty
    }
    let described = cast.participants.filter { !known.contains($0) && isDescribed($0) }
    let isOnlyOutside = !known.contains { cast.agents.contains($0) || cast.patients.contains($0) }
    if !known.isEmpty, isOnlyOutside, !isMeeting(type), cast.places.isEmpty { return false }
    if known.count + described.count >= 2, !named.isEmpty { return true }
    guard let only = known.first else {
      return weight == .strong && !cast.places.isEmpty && cast.participants.contains { isSomeone($0) }
    }
    if tree.token(only).upos == .pron, ["i", "we", "me", "us"].contains(tree.lemma(only)) { return false }
    let isHeld = word != clause
    // "the French election", "the Minsk accord": a noun that only names it reports nothing.
    if !isHeld, tree.token(word).upos == .noun, EventLexicon.needTold.contains(type) { return false }
    if !cast.places.isEmpty || isMeeting(type) && (cast.others.contains(only) || isHeld) { return true }
    guard weight == .strong else { return false }
    if EventLexicon.lone.contains(type)
      || cast.patients.contains(only)
        && (tree.token(only).upos != .pron || isPassive(clause) && tree.headsTiedToNames.contains(only))
    {
      return true
    }
    // "Turkish troops shelled villages": whom someone does it to may be nobody with a name.
    let isNamedActor = cast.agents.contains(only) && tree.token(only).upos != .pron
    return isNamedActor && cast.patients.contains { $0 != only && (EventLexicon.isForce(type) || isSomeone($0)) }
  }

  /// "The navy saved 200 sailors": what someone with a name did to something or somewhere, told as done.
  private func isToldDeed(_ type: String, _ cast: Cast, _ word: Int, _ clause: Int) -> Bool {
    guard word == clause, isToldAsDone(clause), StanceLexicon.verbs[type] == nil,
      !Lexicon.communicationVerbs.contains(type), EventLexicon.weight(of: type) != .none
    else { return false }
    return !(cast.patients + cast.others + cast.places).isEmpty
      && cast.agents.contains { isKnown($0) && tree.token($0).upos != .pron || isTiedBody($0) }
  }

  /// "It raised its forecast": a body goes on to act as "it".
  private func isTiedBody(_ token: Int) -> Bool {
    tree.token(token).upos == .pron && ["it", "they"].contains(tree.lemma(token))
      && tree.headsTiedToNames.contains(token)
  }

  /// A clause in the past, the perfect or in progress, active or passive.
  private func isToldAsDone(_ clause: Int) -> Bool {
    let token = tree.token(clause)
    if token.xpos == "VBD" { return true }
    if token.xpos == "VBG" { return tree.children(of: clause, "aux").contains { tree.lemma($0) == "be" } }
    return token.xpos == "VBN"
      && (tree.firstChild(of: clause, ["aux", "aux:pass"]) != nil || token.relation == "conj")
  }

  /// Types whose participants stand beside each other: meetings and agreements.
  private func isMeeting(_ type: String) -> Bool { EventLexicon.verbs[type] == "CONSULT" || type == "sign" }

  /// People or a body, named or not.
  func isSomeone(_ token: Int) -> Bool {
    let lemma = tree.lemma(token)
    return Lexicon.personNouns.contains(lemma) || Lexicon.groupNouns.contains(lemma)
      || tree.namedMention(covering: token) != nil || Lexicon.officeHolders.contains(lemma)
  }

  /// A name, or a pronoun behind which one stands.
  func isKnown(_ token: Int) -> Bool {
    if let mention = tree.namedMention(covering: token) { return isActor(mention) }
    if Representation(tree: tree).participant(behind: token) != nil { return true }
    return tree.token(token).upos == .pron
      && ["i", "he", "she", "we", "him", "her", "me", "us"].contains(tree.token(token).form.lowercased())
  }

  /// "the country", "the lawmaker": a description that may well stand for a name.
  private func isDescribed(_ token: Int) -> Bool {
    tree.children(of: token, "det").contains { ["the", "that", "this"].contains(tree.lemma($0)) }
      && (Lexicon.countryNouns.contains(tree.lemma(token)) || Lexicon.personNouns.contains(tree.lemma(token))
        || Lexicon.groupNouns.contains(tree.lemma(token)))
  }

  /// What someone only wants, demands or would accept is a position; and what stands in an if-clause is open.
  func isMereWish(_ clause: Int) -> Bool {
    let token = tree.token(clause)
    if tree.children(of: clause, "mark").contains(where: { ["if", "unless"].contains(tree.lemma($0)) }) { return true }
    // "demanded the withdrawal", "called for replacing the board".
    let isNoun = tree.token(clause).upos == .noun
    if isNoun || token.xpos == "VBG", ["obj", "obl", "advcl", "xcomp", "ccomp"].contains(token.relation.base),
      let head = token.head, let entry = StanceLexicon.entry(of: head, in: StanceLexicon.verbs, tree),
      tree.lemma(head) != "deny", !EventLexicon.arranging.contains(tree.lemma(head)),
      ["for", "at", "against", "from", "to", "of", "on", nil].contains(tree.marker(of: clause))
    {
      if !isNoun { return true }
      if [.requested, .required, .intended, .possible].contains(entry.modality) { return true }
    }
    // "called on Doe to begin withdrawing": what is begun is wished as well.
    if token.relation == "xcomp", let head = token.head, EventLexicon.beginning.contains(tree.lemma(head)) {
      return isMereWish(head)
    }
    guard ["xcomp", "advcl", "ccomp", "acl"].contains(token.relation.base), let head = token.head,
      tree.children(of: clause, "mark").contains(where: { tree.lemma($0) == "to" })
    else { return false }
    let lemma = tree.lemma(head)
    // "the decision to evict", "a campaign to free": what a noun is for has not come about.
    if [.noun, .propn].contains(tree.token(head).upos) { return true }
    if EventLexicon.arranging.contains(lemma) { return false }
    return StanceLexicon.verbs[lemma] != nil || StanceLexicon.adjectives[lemma] != nil
      || EventLexicon.undoing.contains(lemma) || ["order", "allow", "enable", "use", "need", "have"].contains(lemma)
  }
}
