import Graph
import Language

// Whom and what the words around an event name.
extension EventBuilder {
  /// Descriptions that have their name beside them become the name: "the ambassador, *Jane Doe*".
  func named(_ cast: Cast) -> Cast {
    var cast = cast
    cast.agents = cast.agents.map(nameBeside)
    cast.patients = cast.patients.map(nameBeside)
    cast.others = cast.others.map(nameBeside)
    return cast
  }

  func nameBeside(_ head: Int) -> Int {
    guard tree.namedMention(covering: head) == nil, [.noun, .propn].contains(tree.token(head).upos) else { return head }
    func isNamed(_ token: Int) -> Bool { tree.namedMention(covering: token).map(isActor) ?? false }
    if let name = tree.children(of: head, ["appos", "flat"]).first(where: isNamed) { return name }
    // "Doe, *a farmer* who fled", "Doe was *the first* to flee".
    if tree.token(head).relation == "appos", let whole = tree.token(head).head, isNamed(whole) { return whole }
    return tree.firstChild(of: head, "cop") == nil ? head : tree.firstChild(of: head, "nsubj!") ?? head
  }

  /// "a man whom I greeted": the noun before an active relative clause without an object of its own.
  func addGap(of verb: Int, to cast: inout Cast) {
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

  func addObliques(of verb: Int, _ type: String, to cast: inout Cast) {
    for oblique in tree.children(of: verb, ["obl", "nmod"]) where tree.token(oblique).relation != "obl:agent" {
      add(oblique, type, of: verb, to: &cast)
    }
  }

  func add(_ oblique: Int, _ type: String, of clause: Int, to cast: inout Cast) {
    guard let preposition = tree.marker(of: oblique) else { return }
    let isPlace = isPlace(oblique)
    if Self.locations.contains(preposition) {
      if isPlace { cast.places.append(oblique) } else { addPlaces(below: oblique, to: &cast) }
      // "fired at police", "voted at the U.N.".
      let isNamed = !isPlace && tree.namedMention(covering: oblique).map(isActor) ?? false
      if isNamed, ["at", "on"].contains(preposition) { cast.others += tree.coordinated(oblique) }
    } else if preposition == "by", isPassive(clause) {
      cast.agents += tree.coordinated(oblique)
    } else if Self.companions.contains(preposition) {
      cast.others += tree.coordinated(oblique)
    } else if ["to", "into"].contains(preposition) {
      // Who is sent somewhere does something to the place; who only goes there is simply there.
      if isPlace { cast.places.append(oblique) }
      if !isPlace || EventLexicon.reaching.contains(type) { cast.others += tree.coordinated(oblique) }
    }
  }

  /// "at a meeting in Brussels".
  func addPlaces(below noun: Int, to cast: inout Cast) {
    for child in tree.children(of: noun, ["nmod", "nmod:poss", "compound", "appos"]) where isPlace(child) {
      let relation = tree.token(child).relation.base
      if relation != "nmod" || tree.token(child).relation == "nmod:poss" { cast.places.append(child) }
      if relation == "nmod", tree.marker(of: child).map({ Self.locations.contains($0) || $0 == "of" }) ?? false {
        cast.places.append(child)
      }
    }
  }

  func isActor(_ mention: Mention) -> Bool { ![.event, .product, .other].contains(mention.kind) }

  func mentions(_ heads: [Int], _ context: inout FactContext) -> [Mention.ID] {
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
  func expanded(_ head: Int) -> [Int] {
    let names = RoleHolders(tree: tree).namesListed(after: head)
    if !names.isEmpty { return names.map(\.head) }
    return [standIn(for: head) ?? head]
  }

  /// The name behind a participant without one: that which it belongs to or acts for, or what the article calls so.
  func standIn(for head: Int) -> Int? {
    if let name = Representation(tree: tree).participant(behind: head) { return name }
    guard tree.namedMention(covering: head) == nil, !tree.headsTiedToNames.contains(head) else { return nil }
    // What a body publishes or enacts does nothing in its stead.
    let isWritten = Lexicon.documentNouns.contains(tree.lemma(head)) || Lexicon.lawNouns.contains(tree.lemma(head))
    if !isWritten, let body = BodyReferents(tree: tree).name(behind: head) { return body }
    return Salience(tree: tree).person(described: head).map { tree.document.mentions[$0].head }
  }

  private static let pronouns: WordSet = [
    "he", "she", "they", "it", "him", "her", "them", "his", "their", "its",
  ]

  func mention(_ head: Int, _ context: inout FactContext) -> Mention.ID? {
    let lemma = tree.lemma(head)
    let token = tree.token(head)
    if token.upos == .pron {
      if let speaker = context.speaker(behind: head) { return speaker }
      if !tree.headsTiedToNames.contains(head), ["he", "she"].contains(token.form.lowercased()),
        let person = Salience(tree: tree).person(before: head)
      {
        return person
      }
      return Self.pronouns.contains(token.form.lowercased()) ? context.mentions.mention(at: head) : nil
    }
    if let mention = tree.namedMention(covering: head) { return mention.id }
    return isSomeone(head) || Lexicon.countryNouns.contains(lemma) || tree.headsTiedToNames.contains(head)
      ? context.mentions.mention(at: head) : nil
  }

  /// The event's words, its participants and what else its clause says of it.
  func evidence(_ cast: Cast, _ word: Int, _ clause: Int) -> Range<Int> {
    let sentence = tree.sentence(of: word).tokens
    var range = min(word, clause)..<max(word, clause) + 1
    func include(_ phrase: Range<Int>) {
      range = min(range.lowerBound, phrase.lowerBound)..<max(range.upperBound, phrase.upperBound)
    }
    let isJoined = ["conj", "advcl", "acl"].contains(tree.token(clause).relation.base)
    for head in cast.participants + cast.places where sentence.contains(head) {
      // "Doe went home and *slept*": whom another clause names is no part of this one.
      if isJoined, !tree.isInSubtree(head, of: clause), !tree.isInSubtree(head, of: word) { continue }
      include(tree.namedMention(covering: head)?.tokens ?? head..<head + 1)
    }
    for part in tree.children(of: clause, Self.clauseParts) {
      let isNominal = [.noun, .propn, .pron, .num].contains(tree.token(part).upos)
      include(isNominal ? tree.nounPhrase(of: part, .phrase) : part..<part + 1)
    }
    if word != clause || tree.token(word).upos == .noun { include(tree.nounPhrase(of: word, .phrase)) }
    return range.clamped(to: sentence)
  }

  private static let clauseParts: RelationSet = [
    "nsubj", "obj", "iobj", "obl", "nmod", "compound", "advmod", "aux", "nummod",
  ]
}
