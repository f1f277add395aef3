import Graph
import Language

/// Gathers an event's participants, place, date and factuality around its word.
struct EventBuilder {
  let tree: SyntaxTree

  struct Cast {
    var agents: [Int] = []
    var patients: [Int] = []
    var others: [Int] = []
    var places: [Int] = []

    var participants: [Int] { agents + patients + others }
  }

  static let companions: WordSet = [
    "with", "against", "between", "among", "alongside", "from", "toward", "towards", "before",
  ]
  static let locations: WordSet = [
    "in", "at", "near", "outside", "inside", "on", "around", "across", "through", "throughout", "within", "off",
    "along",
  ]

  // MARK: Verbs

  func verb(_ verb: Int, _ context: inout FactContext) -> [FactDraft] {
    guard !isMereSpeech(verb) else { return [] }
    if tree.lemma(verb) == "call", isNaming(verb) { return [] }
    if tree.lemma(verb) == "agree", tree.firstChild(of: verb, "ccomp") != nil { return [] }
    var cast = Cast()
    let finder = SourceFinder(tree: tree) { _ in false }
    if let passive = passiveSubject(of: verb) {
      cast.patients = tree.coordinated(passive)
      if let agent = tree.firstChild(of: verb, "obl:agent") { cast.agents = tree.coordinated(agent) }
    } else if let controller = controller(of: verb) {
      cast.agents = tree.coordinated(controller)
    } else if let subject = finder.sharedSubject(of: verb), !isPassive(verb) {
      cast.agents = tree.coordinated(subject)
    }
    for object in tree.children(of: verb, ["obj", "iobj"]) { cast.patients += tree.coordinated(object) }
    if cast.patients.isEmpty, let object = sharedObject(of: verb) { cast.patients = tree.coordinated(object) }
    addObliques(of: verb, tree.lemma(verb), to: &cast)
    for object in tree.children(of: verb, ["obj", "nsubj:pass"]) { addPartners(of: object, to: &cast) }
    if tree.token(verb).relation == "acl", let head = tree.token(verb).head, isAgreement(head) {
      addPartners(of: head, to: &cast)
    }
    if tree.token(verb).relation == "acl:relcl" || tree.token(verb).relation == "acl", isPassive(verb),
      let head = tree.token(verb).head
    {
      cast.patients.append(head)
      if let agent = tree.firstChild(of: verb, "obl:agent") { cast.agents = tree.coordinated(agent) }
      cast.agents.removeAll { $0 == head }
    }
    addGap(of: verb, to: &cast)
    if EventLexicon.appointing.contains(tree.lemma(verb)) {
      guard let office = office(given: verb) ?? (tree.lemma(verb) == "name" ? nil : verb) else { return [] }
      if let body = Representation(tree: tree).owner(ofOffice: office) { cast.others.append(body) }
    }
    addPlaces(ofVerbAbove: verb, to: &cast)
    return drafts(
      type: tree.lemma(verb), class: EventLexicon.verbs[tree.lemma(verb)], cast, at: verb, clause: verb, &context)
  }

  func isAgreement(_ noun: Int) -> Bool { EventLexicon.nouns[tree.lemma(noun)] == "agree" }

  /// "signed a deal *with Kenya*", "filed a suit *against Kenya*": those whom the object has to do with.
  func addPartners(of object: Int, to cast: inout Cast) {
    guard tree.namedMention(covering: object) == nil else { return }
    for partner in tree.children(of: object, "nmod") where partner > object {
      let marker = tree.marker(of: partner) ?? ""
      let isPartner = ["with", "between", "against"].contains(marker)
      let isNamed = tree.namedMention(covering: partner).map { isActor($0) && !isPlace(partner) } ?? false
      if isPartner && (isAgreement(object) || isKnown(partner)) || isNamed && Self.objectLinks.contains(marker) {
        cast.others += tree.coordinated(partner)
      }
    }
  }

  private static let objectLinks: WordSet = ["to", "from", "on", "for", "at", "by"]

  /// "shot and killed *Doe*": two verbs with one object.
  private func sharedObject(of verb: Int) -> Int? {
    guard !isPassive(verb), let next = tree.firstChild(of: verb, "conj"), tree.token(next).upos == .verb,
      tree.firstChild(of: next, ["nsubj", "aux", "mark"]) == nil,
      !(verb + 1..<next).contains(where: { [.noun, .propn, .pron, .punct].contains(tree.token($0).upos) })
    else { return nil }
    return tree.children(of: next, "obj").first { $0 > next }
  }

  /// "named president of the bank", "appointed as its chairman": the office that someone is given.
  private func office(given verb: Int) -> Int? {
    tree.children(of: verb, tree.lemma(verb) == "name" ? ["xcomp", "obl"] : ["xcomp", "obl", "obj"]).first {
      Lexicon.roleNouns.contains(tree.lemma($0))
    }
  }

  /// What the clause is about in the passive: its subject, or that of the passive it is joined to ("was arrested and
  /// *jailed*").
  func passiveSubject(of verb: Int) -> Int? {
    if let own = tree.firstChild(of: verb, "nsubj:pass") { return own }
    // "Interviewed on television, Doe …": a participle at the clause's side has its subject.
    if tree.token(verb).relation == "advcl", tree.token(verb).xpos == "VBN",
      tree.firstChild(of: verb, ["aux", "mark", "nsubj"]) == nil, let head = tree.token(verb).head
    {
      return tree.children(of: head, "nsubj").first { $0 > verb }
    }
    guard tree.token(verb).relation == "conj", tree.token(verb).xpos == "VBN", tree.firstChild(of: verb, "aux") == nil,
      tree.firstChild(of: verb, "nsubj") == nil, let head = tree.token(verb).head
    else { return nil }
    return tree.firstChild(of: head, "nsubj:pass")
  }

  /// "often attacks", "meets every year": what happens again and again is no event.
  func isHabit(_ verb: Int) -> Bool {
    tree.children(of: verb, ["advmod", "obl"]).contains { child in
      EventLexicon.habitual.contains(tree.lemma(child))
        || tree.firstChild(of: child, "det").map { ["every", "each"].contains(tree.lemma($0)) } ?? false
    }
  }

  /// "sells a fifth of its wine to Peru": the simple present tells a state of things, but for headlines, for first
  /// sentences, which read like them, and for what someone thinks of someone.
  func isTimeless(_ verb: Int) -> Bool {
    let token = tree.token(verb)
    guard ["VBZ", "VBP"].contains(token.xpos), tree.sentenceNumber(of: verb) > 0,
      tree.document.sentences[tree.sentenceNumber(of: verb) - 1].paragraph != tree.sentence(of: verb).paragraph
        || tree.sentence(of: verb).paragraph > 1,
      EventLexicon.verbs[tree.lemma(verb)] != "ACCUSE"
    else { return false }
    return [
      "send", "sell", "buy", "lead", "host", "train", "fund", "finance", "fight", "build", "run", "hold", "publish",
    ]
    .contains(tree.lemma(verb)) || EventLexicon.weight(of: tree.lemma(verb)) == .open
  }

  /// "ruled out": the verb with its particle takes a side.
  func isOnlyStance(_ verb: Int) -> Bool {
    tree.children(of: verb, ["compound:prt"]).contains {
      StanceLexicon.verbs["\(tree.lemma(verb))-\(tree.lemma($0))"] != nil
    }
  }

  /// "there will not be troops *sent* to the border".
  func isRuledOut(_ verb: Int) -> Bool {
    guard tree.token(verb).relation == "acl", let noun = tree.token(verb).head, let above = tree.token(noun).head else {
      return false
    }
    return tree.firstChild(of: above, "expl") != nil && tree.isNegated(above)
  }

  /// "flew to visit": the visit is the event.
  func isWayThere(_ verb: Int) -> Bool {
    ["fly", "travel", "go", "come", "return"].contains(tree.lemma(verb))
      && tree.children(of: verb, ["xcomp", "advcl"]).contains { tree.marker(of: $0) == "to" }
      && !tree.children(of: verb, "obl").contains(where: isPlace)
  }

  /// "wants to accept", "agreed to support": a verb of stance under another one is a position and nothing that happens.
  func isStanceOnly(_ verb: Int) -> Bool {
    tree.token(verb).relation == "xcomp" && EventLexicon.weight(of: tree.lemma(verb)) == .open
      && StanceLexicon.verbs[tree.lemma(verb)] != nil
  }

  /// "is in Rome *to meet* Doe": what one goes somewhere for happens there.
  private func addPlaces(ofVerbAbove verb: Int, to cast: inout Cast) {
    guard cast.places.isEmpty, ["xcomp", "advcl"].contains(tree.token(verb).relation.base),
      let head = tree.token(verb).head,
      tree.children(of: verb, "mark").contains(where: { tree.lemma($0) == "to" })
    else { return }
    for oblique in [head] + tree.children(of: head, "obl") where isPlace(oblique) {
      let preposition = tree.marker(of: oblique) ?? ""
      if Self.locations.contains(preposition) || preposition == "to" { cast.places.append(oblique) }
    }
  }

  func isPlace(_ token: Int) -> Bool {
    tree.namedMention(covering: token).map { [.place, .facility].contains($0.kind) } ?? false
  }

  /// States, and words said: "is", "said that …".
  private func isMereSpeech(_ verb: Int) -> Bool {
    let lemma = tree.lemma(verb)
    return ["be", "have", "do", "say"].contains(lemma)
      || Lexicon.speechVerbs.contains(lemma) && EventLexicon.weight(of: lemma) == .none
        && tree.firstChild(of: verb, ["ccomp", "parataxis"]) != nil
  }

  /// "called her a liar", "the land we call Peru": names rather than calls.
  private func isNaming(_ verb: Int) -> Bool {
    if tree.firstChild(of: verb, ["xcomp", "ccomp"]) != nil { return true }
    return tree.children(of: verb, "obj").contains { tree.namedMention(covering: $0)?.kind == .place }
  }

  func isPassive(_ verb: Int) -> Bool {
    tree.token(verb).features.contains("Voice=Pass") || tree.firstChild(of: verb, "aux:pass") != nil
  }

  /// "asked *Doe* to lead", "sent *Doe* to meet": the object of the verb above does it.
  func controller(of verb: Int) -> Int? {
    let token = tree.token(verb)
    guard ["xcomp", "advcl", "ccomp"].contains(token.relation.base), let head = token.head, !isPassive(verb) else {
      return nil
    }
    // "praised Doe for leaving", "accused Doe of leaving", "kept Doe from leaving".
    if token.xpos == "VBG", ["for", "of", "from"].contains(tree.marker(of: verb) ?? ""), tree.lemma(head) != "thank",
      let object = tree.children(of: head, ["obj", "nsubj:pass"]).first(where: { $0 < verb })
    {
      return object
    }
    guard tree.children(of: verb, "mark").contains(where: { tree.lemma($0) == "to" }),
      EventLexicon.controlling.contains(tree.lemma(head))
        || StanceLexicon.verbs[tree.lemma(head)].map({ $0.takesRequest || $0.takesWish }) ?? false
    else { return nil }
    return tree.children(of: head, ["obj", "iobj", "nsubj:pass"]).first { $0 < verb }
  }

  // MARK: Events

  func drafts(
    type: String, class eventClass: String?, _ cast: Cast, at word: Int, clause: Int, _ context: inout FactContext
  ) -> [FactDraft] {
    let cast = named(cast)
    let factuality = factuality(of: word, in: clause)
    let date = date(of: clause, word, isFuture: factuality == .planned, context)
    guard isCandidate(type, cast, word, clause, isDated: date != nil) else { return [] }
    let agents = mentions(cast.agents, &context)
    let patients = mentions(cast.patients, &context).filter { !agents.contains($0) }
    let others = mentions(cast.others, &context).filter { !agents.contains($0) && !patients.contains($0) }
    let event = Event(
      type: type, eventClass: eventClass.flatMap { $0.isEmpty ? nil : $0 }, agents: agents, patients: patients,
      others: others, place: cast.places.first.map { context.mentions.mention(at: $0) },
      date: date, factuality: factuality,
      provenance: .pending)
    let candidate = EventCandidate(
      event: event, cast: cast, word: word, clause: clause,
      isSaid: context.statements.first { $0.tokens.contains(word) }?.kind,
      doubts: doubts(cast, word))
    return [FactDraft(.event(event), evidence: evidence(cast, word, clause), cues: cues(of: candidate))]
  }

}
