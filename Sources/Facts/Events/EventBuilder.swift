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

  private static let companions: WordSet = [
    "with", "against", "between", "among", "alongside", "from", "toward", "towards",
  ]
  private static let locations: WordSet = [
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
    addObliques(of: verb, tree.lemma(verb), to: &cast)
    for object in tree.children(of: verb, ["obj", "nsubj:pass"]) where isAgreement(object) {
      addPartners(of: object, to: &cast)
    }
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

  /// Descriptions that have their name beside them become the name: "the ambassador, *Jane Doe*".
  private func named(_ cast: Cast) -> Cast {
    var cast = cast
    cast.agents = cast.agents.map(nameBeside)
    cast.patients = cast.patients.map(nameBeside)
    cast.others = cast.others.map(nameBeside)
    return cast
  }

  private func nameBeside(_ head: Int) -> Int {
    guard tree.namedMention(covering: head) == nil, [.noun, .propn].contains(tree.token(head).upos) else { return head }
    func isNamed(_ token: Int) -> Bool { tree.namedMention(covering: token).map(isActor) ?? false }
    return tree.children(of: head, ["appos", "flat"]).first(where: isNamed) ?? head
  }

  private func isAgreement(_ noun: Int) -> Bool { EventLexicon.nouns[tree.lemma(noun)] == "agree" }

  /// "signed a deal *with Kenya*": the parser may give the partner to the noun.
  private func addPartners(of agreement: Int, to cast: inout Cast) {
    for partner in tree.children(of: agreement, "nmod")
    where ["with", "between"].contains(tree.marker(of: partner) ?? "") {
      cast.others += tree.coordinated(partner)
    }
  }

  /// "named president of the bank", "appointed as its chairman": the office that someone is given.
  private func office(given verb: Int) -> Int? {
    tree.children(of: verb, tree.lemma(verb) == "name" ? ["xcomp", "obl"] : ["xcomp", "obl", "obj"]).first {
      Lexicon.roleNouns.contains(tree.lemma($0))
    }
  }

  /// What the clause is about in the passive: its subject, or that of the passive it is joined to ("was arrested and
  /// *jailed*").
  private func passiveSubject(of verb: Int) -> Int? {
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

  private func isPlace(_ token: Int) -> Bool {
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
  private func controller(of verb: Int) -> Int? {
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

  /// "a man whom I greeted": the noun before an active relative clause without an object of its own.
  private func addGap(of verb: Int, to cast: inout Cast) {
    guard tree.token(verb).relation == "acl:relcl", !isPassive(verb), let head = tree.token(verb).head else { return }
    let pronouns = tree.children(of: verb, "obj").filter { tree.token($0).xpos.hasPrefix("W") }
    let hasObject = tree.firstChild(of: verb, "obj").map { !tree.token($0).xpos.hasPrefix("W") } ?? false
    cast.patients.removeAll { pronouns.contains($0) }
    let ownSubject = tree.firstChild(of: verb, "nsubj")
    let subjectIsGap = ownSubject.map { tree.token($0).xpos.hasPrefix("W") } ?? false
    if !subjectIsGap, ownSubject != nil, !hasObject {
      let apposed = tree.token(head).relation == "appos" ? tree.token(head).head : nil
      cast.patients.append(apposed ?? head)
    }
  }

  private func addObliques(of verb: Int, _ type: String, to cast: inout Cast) {
    for oblique in tree.children(of: verb, ["obl", "nmod"]) where tree.token(oblique).relation != "obl:agent" {
      add(oblique, type, to: &cast)
    }
  }

  private func add(_ oblique: Int, _ type: String, to cast: inout Cast) {
    guard let preposition = tree.marker(of: oblique) else { return }
    let isPlace = isPlace(oblique)
    if Self.locations.contains(preposition) {
      if isPlace { cast.places.append(oblique) } else { addPlaces(below: oblique, to: &cast) }
    } else if Self.companions.contains(preposition) {
      cast.others += tree.coordinated(oblique)
    } else if ["to", "into"].contains(preposition) {
      // Who is sent somewhere does something to the place; who only goes there is simply there.
      if isPlace { cast.places.append(oblique) }
      if !isPlace || EventLexicon.reaching.contains(type) { cast.others += tree.coordinated(oblique) }
    }
  }

  /// "at a meeting in Brussels".
  private func addPlaces(below noun: Int, to cast: inout Cast) {
    for child in tree.children(of: noun, ["nmod", "nmod:poss", "compound", "appos"]) where isPlace(child) {
      let relation = tree.token(child).relation.base
      if relation != "nmod" || tree.token(child).relation == "nmod:poss" { cast.places.append(child) }
      if relation == "nmod", tree.marker(of: child).map({ Self.locations.contains($0) || $0 == "of" }) ?? false {
        cast.places.append(child)
      }
    }
  }

  // MARK: Nouns

  func noun(_ noun: Int, verb: Int?, _ context: inout FactContext) -> [FactDraft] {
    guard let type = EventLexicon.nouns[tree.lemma(noun)], !isAttribute(noun) else { return [] }
    var cast = Cast()
    for modifier in tree.children(of: noun, ["nmod", "nmod:poss", "acl", "compound", "amod", "obl"]) {
      addModifier(modifier, type, to: &cast)
    }
    if let verb {
      let shared = SourceFinder(tree: tree, isQuoted: { _ in false }).sharedSubject(of: verb)
      if let subject = controller(of: verb) ?? shared, subject != noun {
        cast.agents += tree.coordinated(subject)
      }
      addObliques(of: verb, type, to: &cast)
    } else if ["meet", "talk", "interview"].contains(type), let head = tree.token(noun).head,
      tree.token(noun).relation.base == "obl", tree.token(head).upos == .verb,
      let subject = SourceFinder(tree: tree, isQuoted: { _ in false }).sharedSubject(of: head),
      !cast.participants.isEmpty
    {
      cast.agents += tree.coordinated(subject)
    }
    return drafts(
      type: type, class: EventLexicon.verbs[type], cast, at: noun, clause: verb ?? noun, &context)
  }

  /// "attack helicopter", "election commission": the noun only describes another.
  private func isAttribute(_ noun: Int) -> Bool {
    tree.token(noun).relation.base == "compound" || tree.token(noun).relation == "nmod:desc"
  }

  private func addModifier(_ modifier: Int, _ type: String, to cast: inout Cast) {
    switch tree.token(modifier).relation.rawValue {
    case "nmod:poss":
      if EventLexicon.happeningTo.contains(type) {
        cast.patients += tree.coordinated(modifier)
      } else {
        cast.agents += tree.coordinated(modifier)
      }
      return
    case "amod":
      // "the Russian invasion", but not "the main attack".
      if tree.namedMention(covering: modifier) != nil { cast.agents.append(modifier) }
      return
    case "compound":
      // "the NATO summit", "the Gaza war": one who takes part, or where it is.
      if tree.namedMention(covering: modifier) != nil { cast.others.append(modifier) }
      return
    default: break
    }
    guard let preposition = tree.marker(of: modifier) else { return }
    switch preposition {
    case "of": cast.patients += tree.coordinated(modifier)
    case "by": cast.agents += tree.coordinated(modifier)
    case "against" where EventLexicon.isForce(type), "on" where EventLexicon.isForce(type):
      cast.patients += tree.coordinated(modifier)
    case "with", "between", "among", "against", "from": cast.others += tree.coordinated(modifier)
    default: add(modifier, type, to: &cast)
    }
  }

  // MARK: Events

  private func drafts(
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
      isSaid: context.statements.first { $0.tokens.contains(word) }?.kind)
    return [FactDraft(.event(event), evidence: evidence(cast, word, clause), cues: cues(of: candidate))]
  }

  func isActor(_ mention: Mention) -> Bool { ![.event, .product, .other].contains(mention.kind) }

  private func mentions(_ heads: [Int], _ context: inout FactContext) -> [Mention.ID] {
    var result: [Mention.ID] = []
    for head in heads.flatMap(expanded) {
      guard let id = mention(head, &context), !result.contains(id) else { continue }
      result.append(id)
    }
    // "Doe cancelled *his* visit": once is enough.
    return result.filter { id in
      let isPronoun = context.mentions[id].form == .pronoun
      return !isPronoun
        || !result.contains { $0 != id && context.mentions[$0].form != .pronoun && tree.areCoreferent($0, id) }
    }
  }

  /// The names that a plural noun sums up, or the noun itself.
  private func expanded(_ head: Int) -> [Int] {
    let names = RoleHolders(tree: tree).namesListed(after: head)
    if !names.isEmpty { return names.map(\.head) }
    return [Representation(tree: tree).participant(behind: head) ?? head]
  }

  private static let pronouns: WordSet = [
    "he", "she", "they", "it", "him", "her", "them", "his", "their", "its",
  ]

  private func mention(_ head: Int, _ context: inout FactContext) -> Mention.ID? {
    let lemma = tree.lemma(head)
    let token = tree.token(head)
    if token.upos == .pron {
      if let speaker = context.speaker(behind: head) { return speaker }
      return Self.pronouns.contains(token.form.lowercased()) ? context.mentions.mention(at: head) : nil
    }
    if let mention = tree.namedMention(covering: head) { return isActor(mention) ? mention.id : nil }
    return isSomeone(head) || Lexicon.countryNouns.contains(lemma) || tree.headsTiedToNames.contains(head)
      ? context.mentions.mention(at: head) : nil
  }

  /// From the first to the last of the event's words and participants.
  private func evidence(_ cast: Cast, _ word: Int, _ clause: Int) -> Range<Int> {
    let sentence = tree.sentence(of: word).tokens
    var range = min(word, clause)..<max(word, clause) + 1
    for head in cast.participants + cast.places where sentence.contains(head) {
      let phrase = tree.namedMention(covering: head)?.tokens ?? head..<head + 1
      range = min(range.lowerBound, phrase.lowerBound)..<max(range.upperBound, phrase.upperBound)
    }
    return range.clamped(to: sentence)
  }
}
