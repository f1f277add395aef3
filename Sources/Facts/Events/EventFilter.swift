import Graph
import Language

// What the words around an event say of it.
extension EventBuilder {
  /// Whether there is anything to weigh: a verb or noun tells nothing to report when it is of nobody and nowhere with a
  /// name, only wished for, what would have been, done again and again, ruled out, a side taken, or told by the noun
  /// beside it.
  func isCandidate(_ type: String, _ cast: Cast, _ word: Int, _ clause: Int, isDated: Bool) -> Bool {
    guard !cast.places.isEmpty || cast.participants.contains(where: isKnown) || isNews(cast, word, clause, isDated),
      !isMereWish(clause), !isContraryToFact(clause), !EventLexicon.speechActs.contains(type)
    else { return false }
    // "Novak's attack won the match": force that hits nobody is of another kind.
    let hitsSomebody =
      !cast.patients.isEmpty || !cast.places.isEmpty || cast.others.contains(where: isKnown)
    if ["ASSAULT", "COERCE", "SANCTION"].contains(EventLexicon.verbs[type] ?? ""), !hitsSomebody { return false }
    guard tree.token(word).upos == .verb else { return true }
    return !isHabit(word) && !isRuledOut(word) && !isLending(word) && !isStanceOnly(word) && !isOnlyStance(word)
  }

  /// "would have closed the border": what did not happen.
  private func isContraryToFact(_ clause: Int) -> Bool {
    let auxiliaries = tree.children(of: clause, "aux").map { tree.lemma($0) }
    return auxiliaries.contains("have") && auxiliaries.contains { ["would", "could", "should", "might"].contains($0) }
  }

  /// What speaks against a word's telling an event, as cues: it is of nobody with a name, or a way there.
  func doubts(_ cast: Cast, _ word: Int) -> [String] {
    var doubts: [String] = []
    if cast.places.isEmpty, !cast.participants.contains(where: isKnown) { doubts.append("nobody:news") }
    guard tree.token(word).upos == .verb else { return doubts }
    if isWayThere(word) { doubts.append("way-there") }
    return doubts
  }

  /// "Two farmers were arrested", "elections were held in May": of nobody and nowhere with a name, but told as done
  /// to someone, or of a day.
  private func isNews(_ cast: Cast, _ word: Int, _ clause: Int, _ isDated: Bool) -> Bool {
    guard EventLexicon.weight(of: tree.lemma(clause)) == .strong || word != clause else { return false }
    if tree.token(word).upos == .noun { return isDated && word != clause }
    return isDated && isToldAsDone(clause)
      && (cast.agents + cast.patients).contains { isSomeone($0) || tree.lemma($0) == "other" }
  }

  /// "held *talks*", "cancelled the *visit*", "*talks* resumed": the noun is the event.
  private func isLending(_ verb: Int) -> Bool {
    EventLexicon.lightVerbs.contains(tree.lemma(verb))
      && tree.children(of: verb, ["obj", "nsubj:pass", "nsubj"]).contains {
        tree.token($0).upos == .noun && EventLexicon.nouns[tree.lemma($0)] != nil
      }
  }

  /// "The navy saved 200 sailors": what someone with a name did to something or somewhere, told as done.
  func isToldDeed(_ type: String, _ cast: Cast, _ word: Int, _ clause: Int) -> Bool {
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
  func isToldAsDone(_ clause: Int) -> Bool {
    let token = tree.token(clause)
    if token.xpos == "VBD" { return true }
    if token.xpos == "VBG" { return tree.children(of: clause, "aux").contains { tree.lemma($0) == "be" } }
    return token.xpos == "VBN"
      && (tree.firstChild(of: clause, ["aux", "aux:pass"]) != nil || token.relation == "conj")
  }

  /// Types whose participants stand beside each other: meetings and agreements.
  func isMeeting(_ type: String) -> Bool { EventLexicon.verbs[type] == "CONSULT" || type == "sign" }

  /// People or a body, named or not.
  func isSomeone(_ token: Int) -> Bool {
    let lemma = tree.lemma(token)
    return Lexicon.personNouns.contains(lemma) || Lexicon.groupNouns.contains(lemma)
      || tree.namedMention(covering: token) != nil || Lexicon.officeHolders.contains(lemma)
  }

  /// A name, or a pronoun or description behind which one stands.
  func isKnown(_ token: Int) -> Bool {
    if let mention = tree.namedMention(covering: token) { return isActor(mention) }
    if tree.headsTiedToNames.contains(token) { return true }
    if Representation(tree: tree).participant(behind: token) != nil { return true }
    return tree.token(token).upos == .pron
      && ["i", "he", "she", "we", "him", "her", "me", "us"].contains(tree.token(token).form.lowercased())
  }

  /// What someone only wants, demands or would accept is a position; what is asked, or stands in an if-clause, is open.
  func isMereWish(_ clause: Int) -> Bool {
    let token = tree.token(clause)
    let isOpen = tree.children(of: clause, "mark").contains { ["if", "unless", "whether"].contains(tree.lemma($0)) }
    if isOpen || isAsked(clause) { return true }
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
