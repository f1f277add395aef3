import Graph
import Language

/// Gathers an event's participants, place, date and factuality around its word.
struct EventBuilder {
  let tree: SyntaxTree

  private struct Cast {
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
    guard EventLexicon.weight(of: tree.lemma(verb)) != .none, !isHabit(verb), !isStanceOnly(verb) else { return [] }
    if tree.lemma(verb) == "call", isNaming(verb) { return [] }
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
    if tree.token(verb).relation == "acl:relcl" || tree.token(verb).relation == "acl", isPassive(verb),
      let head = tree.token(verb).head
    {
      cast.patients.append(head)
      if let agent = tree.firstChild(of: verb, "obl:agent") { cast.agents = tree.coordinated(agent) }
      cast.agents.removeAll { $0 == head }
    }
    addGap(of: verb, to: &cast)
    addPlaces(ofVerbAbove: verb, to: &cast)
    return drafts(
      type: tree.lemma(verb), class: EventLexicon.verbs[tree.lemma(verb)], cast, at: verb, clause: verb, &context)
  }

  /// What the clause is about in the passive: its subject, or that of the passive it is joined to ("was arrested and
  /// *jailed*").
  private func passiveSubject(of verb: Int) -> Int? {
    if let own = tree.firstChild(of: verb, "nsubj:pass") { return own }
    guard tree.token(verb).relation == "conj", tree.token(verb).xpos == "VBN", tree.firstChild(of: verb, "aux") == nil,
      tree.firstChild(of: verb, "nsubj") == nil, let head = tree.token(verb).head
    else { return nil }
    return tree.firstChild(of: head, "nsubj:pass")
  }

  /// "often attacks", "meets every year": what happens again and again is no event.
  private func isHabit(_ verb: Int) -> Bool {
    tree.children(of: verb, ["advmod", "obl"]).contains { child in
      EventLexicon.habitual.contains(tree.lemma(child))
        || tree.firstChild(of: child, "det").map { ["every", "each"].contains(tree.lemma($0)) } ?? false
    }
  }

  /// "wants to accept", "agreed to support": a verb of stance under another one is a position and nothing that happens.
  private func isStanceOnly(_ verb: Int) -> Bool {
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
    guard ["xcomp", "advcl", "ccomp"].contains(token.relation.base), let head = token.head, !isPassive(verb),
      tree.children(of: verb, "mark").contains(where: { tree.lemma($0) == "to" }),
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
      if let subject = SourceFinder(tree: tree, isQuoted: { _ in false }).sharedSubject(of: verb), subject != noun {
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
    case "with", "between", "among", "against", "on", "from": cast.others += tree.coordinated(modifier)
    default: add(modifier, type, to: &cast)
    }
  }

  // MARK: Events

  private func drafts(
    type: String, class eventClass: String?, _ cast: Cast, at word: Int, clause: Int, _ context: inout FactContext
  ) -> [FactDraft] {
    let agents = mentions(cast.agents, &context)
    let patients = mentions(cast.patients, &context).filter { !agents.contains($0) }
    let others = mentions(cast.others, &context).filter { !agents.contains($0) && !patients.contains($0) }
    let factuality = factuality(of: word, in: clause)
    guard isEvent(type, cast, clause, factuality), !isMereWish(clause) else { return [] }
    let event = Event(
      type: type, eventClass: eventClass.flatMap { $0.isEmpty ? nil : $0 }, agents: agents, patients: patients,
      others: others, place: cast.places.first.map { context.mentions.mention(at: $0) },
      date: date(of: clause, word, isFuture: factuality == .planned, context), factuality: factuality,
      provenance: .pending)
    return [FactDraft(.event(event), evidence: evidence(cast, word, clause))]
  }

  /// Two who take part, or one to whom or by whom something definite happens, or a named place where it does. What is
  /// only possible, or told of the speaker alone, is no event to report.
  private func isEvent(_ type: String, _ cast: Cast, _ clause: Int, _ factuality: Factuality) -> Bool {
    let known = cast.participants.filter(isKnown)
    let named = known.filter { tree.token($0).upos != .pron }
    let weight = EventLexicon.weight(of: type)
    if factuality == .possible || factuality == .denied { return named.count >= 2 && !cast.agents.isEmpty }
    if weight == .open {
      // Of the many verbs that no list calls an event: someone does something to someone else, both with names.
      let actors = cast.agents.filter(isKnown)
      let others = (cast.patients + cast.others).filter { isKnown($0) && tree.token($0).upos != .pron }
      return !actors.isEmpty && !others.isEmpty
    }
    let described = cast.participants.filter { !known.contains($0) && isDescribed($0) }
    let isOnlyOutside = !known.contains { cast.agents.contains($0) || cast.patients.contains($0) }
    let isConsultation = EventLexicon.verbs[type] == "CONSULT"
    if !known.isEmpty, isOnlyOutside, !isConsultation, cast.places.isEmpty { return false }
    if known.count + described.count >= 2, !named.isEmpty { return true }
    guard let only = known.first else {
      return weight == .strong && !cast.places.isEmpty && cast.participants.contains { isSomeone($0) }
    }
    if tree.token(only).upos == .pron, ["i", "we", "me", "us"].contains(tree.lemma(only)) { return false }
    if weight == .weak, !(isConsultation && cast.others.contains(only)) { return false }
    return isConsultation && cast.others.contains(only) || EventLexicon.lone.contains(type)
      || cast.patients.contains(only) && tree.token(only).upos != .pron
      || !cast.places.isEmpty
  }

  /// People or a body, named or not.
  private func isSomeone(_ token: Int) -> Bool {
    let lemma = tree.lemma(token)
    return Lexicon.personNouns.contains(lemma) || Lexicon.groupNouns.contains(lemma)
      || tree.namedMention(covering: token) != nil || Lexicon.officeHolders.contains(lemma)
  }

  /// A name, or a pronoun behind which one stands.
  private func isKnown(_ token: Int) -> Bool {
    if let mention = tree.namedMention(covering: token) { return isActor(mention) }
    if Representation(tree: tree).owner(of: token) != nil { return true }
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
  private func isMereWish(_ clause: Int) -> Bool {
    let token = tree.token(clause)
    if tree.children(of: clause, "mark").contains(where: { ["if", "unless"].contains(tree.lemma($0)) }) { return true }
    guard ["xcomp", "advcl", "ccomp", "acl"].contains(token.relation.base), let head = token.head,
      tree.children(of: clause, "mark").contains(where: { tree.lemma($0) == "to" })
    else { return false }
    let lemma = tree.lemma(head)
    if EventLexicon.arranging.contains(lemma) { return false }
    return StanceLexicon.verbs[lemma] != nil || StanceLexicon.adjectives[lemma] != nil
      || StanceLexicon.nouns[lemma] != nil
  }

  private func isActor(_ mention: Mention) -> Bool { ![.event, .product, .other].contains(mention.kind) }

  private func mentions(_ heads: [Int], _ context: inout FactContext) -> [Mention.ID] {
    var result: [Mention.ID] = []
    for head in heads.flatMap(expanded) {
      guard let id = mention(head, &context), !result.contains(id) else { continue }
      result.append(id)
    }
    return result
  }

  /// The names that a plural noun sums up, or the noun itself.
  private func expanded(_ head: Int) -> [Int] {
    let names = RoleHolders(tree: tree).namesListed(after: head)
    if !names.isEmpty { return names.map(\.head) }
    return [Representation(tree: tree).owner(of: head) ?? head]
  }

  private func mention(_ head: Int, _ context: inout FactContext) -> Mention.ID? {
    let lemma = tree.lemma(head)
    let token = tree.token(head)
    if token.upos == .pron {
      if let speaker = context.speaker(behind: head) { return speaker }
      return ["he", "she", "they", "it", "him", "her", "them"].contains(token.form.lowercased())
        ? context.mentions.mention(at: head) : nil
    }
    if let mention = tree.namedMention(covering: head) { return isActor(mention) ? mention.id : nil }
    return isSomeone(head) || Lexicon.countryNouns.contains(lemma) ? context.mentions.mention(at: head) : nil
  }

  private func date(of clause: Int, _ word: Int, isFuture: Bool, _ context: FactContext) -> PartialDate? {
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
      guard [.verb, .aux].contains(tree.token(node).upos) || tree.firstChild(of: node, "cop") != nil else { continue }
      // The first clause above the date is another one: above the event's, or below, or beside it.
      if Lexicon.speechVerbs.contains(tree.lemma(node)), EventLexicon.verbs[tree.lemma(node)] == nil { return nil }
      let isAbove = tree.isInSubtree(word, of: node)
      return isAbove ? 100 + distance : nil
    }
    return nil
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
