import Graph
import Language

/// Finds what descriptions ("the defense secretary") and pronouns stand for: by syntax where it says so, by the
/// clusters of the language analysis where it has any, else by careful rules; nothing rather than a guess.
struct ReferenceResolver {
  let document: Document
  let syntax: Syntax
  let things: [Thing]
  let roles: RoleDescriptions
  private let speakers: [(content: Range<Int>, mention: Mention.ID)]
  private let clusterOfMention: [Mention.ID: Int]
  private var thingOfMention: [Mention.ID: Int]
  private var thingOfToken: [Int: Int] = [:]
  private var discourse: Discourse
  private let mainCountry: Int?

  init(resolver: NameResolver, syntax: Syntax, facts: [Fact<Mention.ID>]) {
    document = syntax.document
    self.syntax = syntax
    things = resolver.things
    mainCountry = ReferenceResolver.mainCountry(of: things)
    thingOfMention = resolver.thingOfMention
    discourse = Discourse(syntax: syntax)
    roles = RoleDescriptions(facts: facts, resolver: resolver)
    speakers = facts.compactMap { fact in
      guard case .statement(let statement) = fact, let speaker = statement.speaker,
        let content = statement.provenance.evidence.first?.range
      else { return nil }
      return (content, speaker)
    }
    var clusterOfMention: [Mention.ID: Int] = [:]
    for (number, cluster) in document.clusters.enumerated() {
      for mention in cluster { clusterOfMention[mention] = number }
    }
    self.clusterOfMention = clusterOfMention
    for (index, thing) in things.enumerated() {
      discourse.genders[index] = ReferenceResolver.gender(of: thing, gazetteer: resolver.linker.gazetteer)
      for mention in thing.mentions {
        for token in mention.tokens { thingOfToken[token] = index }
      }
    }
  }

  /// What a person's titles and forename tell.
  private static func gender(of thing: Thing, gazetteer: Gazetteer) -> Gender? {
    guard thing.kind == .person else { return nil }
    if let gender = PersonTitles.gender(of: thing.titles) { return gender }
    let full = thing.mentions.first { $0.words.count > 1 }
    return full.flatMap { $0.words.first }.flatMap { gazetteer.gender(ofForename: $0) }
  }

  /// The thing behind each mention, named or not.
  mutating func resolve() -> [Mention.ID: Int] {
    let order = document.mentions.sorted {
      ($0.head, $0.tokens.lowerBound, $0.id) < ($1.head, $1.tokens.lowerBound, $1.id)
    }
    for mention in order {
      if thingOfMention[mention.id] == nil, let thing = thing(of: mention) {
        thingOfMention[mention.id] = thing
        if thingOfToken[mention.head] == nil { thingOfToken[mention.head] = thing }
      }
      if let thing = thingOfMention[mention.id] {
        discourse.add(thing: thing, token: mention.head, isNamed: mention.form == .named)
      }
    }
    for mention in order where thingOfMention[mention.id] == nil && Pronoun(document.tokens[mention.head])?.person == 1
    {
      thingOfMention[mention.id] = speaker(at: mention.head)
    }
    return thingOfMention
  }

  private mutating func thing(of mention: Mention) -> Int? {
    if let thing = attachedThing(of: mention) { return thing }
    if let pronoun = Pronoun(document.tokens[mention.head]), mention.form == .pronoun || mention.tokens.count == 1 {
      return thing(of: pronoun, mention)
    }
    guard mention.form != .named else { return nil }
    // What the words of a role say is surer than a cluster: "the defense secretary" is whoever holds that office.
    if let person = personInRole(mention) { return person }
    let isPossible = { (thing: Int) in
      fits(things[thing], mention.kind) && !roles.contradicts(head: syntax.lemma(mention.head), of: thing)
    }
    if let thing = clusteredThing(of: mention, where: isPossible) { return thing }
    return described(mention)
  }

  // MARK: Syntax

  /// The thing whose name the mention holds, is put beside, or is said to be.
  private func attachedThing(of mention: Mention) -> Int? {
    if let thing = thingOfToken[mention.head] { return thing }
    let relation = syntax.relation(of: mention.head)
    if ["appos", "flat"].contains(relation) || document.tokens[mention.head].relation.rawValue == "nmod:desc",
      let head = syntax.head(of: mention.head), let thing = thingOfToken[head], fits(things[thing], mention.kind)
    {
      return thing
    }
    for child in syntax.children(of: mention.head)
    where syntax.relation(of: child) == "appos" || document.tokens[child].relation.rawValue == "nmod:desc" {
      if let thing = thingOfToken[child], fits(things[thing], mention.kind) { return thing }
    }
    return classThing(of: mention) ?? predicatedThing(of: mention)
  }

  /// "the NATO alliance": a noun that says what the name before it is.
  private func classThing(of mention: Mention) -> Int? {
    guard mention.form == .nominal, ClassNoun(syntax.lemma(mention.head)) != nil else { return nil }
    return syntax.children(of: mention.head, "compound").compactMap { thingOfToken[$0] }.first {
      ClassNoun(syntax.lemma(mention.head))?.isClass(of: things[$0]) ?? false
    }
  }

  /// "The group is an alliance …": what a thing is said to be stands for it.
  private func predicatedThing(of mention: Mention) -> Int? {
    guard mention.form == .nominal, !syntax.children(of: mention.head, "cop").isEmpty else { return nil }
    let subjects = syntax.children(of: mention.head, "nsubj")
    return subjects.compactMap { thingOfToken[$0] }.first { fits(things[$0], mention.kind) }
  }

  // MARK: Clusters

  /// The thing that most names of the mention's cluster stand for.
  private func clusteredThing(of mention: Mention, where isPossible: (Int) -> Bool) -> Int? {
    guard let number = clusterOfMention[mention.id] else { return nil }
    var votes: [Int: Int] = [:]
    for member in document.clusters[number] {
      // A description that holds or stands beside a name counts like the name.
      let other = document.mentions[member]
      guard other.form != .pronoun else { continue }
      if let thing = thingOfMention[member] ?? attachedThing(of: other) { votes[thing, default: 0] += 1 }
    }
    return votes.filter { isPossible($0.key) }.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
  }

  /// Whether the mention's cluster holds a description: then it stands for someone without a name.
  private func isDescribed(_ mention: Mention) -> Bool {
    clusterOfMention[mention.id].map { number in
      document.clusters[number].contains { member in
        let other = document.mentions[member]
        return other.form == .nominal && thingOfMention[member] == nil && attachedThing(of: other) == nil
      }
    } ?? false
  }

  // MARK: Descriptions

  /// The thing a definite description stands for: by its role, by what its name says it is, by being the country or
  /// organization spoken of.
  private func described(_ mention: Mention) -> Int? {
    guard isDefinite(mention) else { return nil }
    let words = mention.tokens.map { NormalizedName.of(document.tokens[$0].form) }
    if mention.kind == .person {
      let people = roles.people(describedBy: words, head: syntax.lemma(mention.head))
      if let person = mostSalient(before: mention.head, within: 12, where: { people.contains($0) }) { return person }
      let head = syntax.lemma(mention.head)
      guard RoleDescriptions.isGeneral(head) else { return nil }
      return mostSalient(before: mention.head, within: 2) {
        things[$0].kind == .person && roles.isKnown(words, head: head, of: $0)
      }
    }
    guard let noun = ClassNoun(syntax.lemma(mention.head)) else { return nil }
    let named = mostSalient(before: mention.head, within: 40) { noun.isNamed(in: things[$0]) && fits($0, noun) }
    if let named, noun != .country { return named }
    if syntax.lemma(mention.head) == "government" { return mainCountry }
    // "the group" may be one that has no name: only what is spoken of right before can be meant.
    return mostSalient(before: mention.head, within: noun == .country ? 3 : 1) { fits($0, noun) }
  }

  /// The country whose government "the government" is: the one that the article names twice as often as any other.
  private static func mainCountry(of things: [Thing]) -> Int? {
    let countries = things.indices.filter { things[$0].kind == .country }
    guard let main = EntityProminence.main(countries.map { ($0, things[$0].mentions.count) }, by: 2) else { return nil }
    return things[main].mentions.count > 1 ? main : nil
  }

  /// The person the article gives the role that a definite description names.
  private func personInRole(_ mention: Mention) -> Int? {
    guard mention.kind == .person, isDefinite(mention) || isBareTitle(mention) else { return nil }
    let people = roles.people(describedBy: normalizedWords(of: mention), head: syntax.lemma(mention.head))
    return mostSalient(before: mention.head, within: 12) { people.contains($0) }
  }

  /// "U.S. Defense Secretary Tells Allies": headlines leave articles out.
  private func isBareTitle(_ mention: Mention) -> Bool {
    syntax.children(of: mention.head, "det").isEmpty
      && document.tokens[mention.head].form.first?.isUppercase ?? false
  }

  private func normalizedWords(of mention: Mention) -> [String] {
    mention.tokens.map { NormalizedName.of(document.tokens[$0].form) }
  }

  private func fits(_ thing: Int, _ noun: ClassNoun) -> Bool { noun.isClass(of: things[thing]) }

  private func isDefinite(_ mention: Mention) -> Bool {
    syntax.children(of: mention.head, "det").contains {
      ["the", "this", "that"].contains(document.tokens[$0].form.lowercased())
    }
  }

  private func mostSalient(before token: Int, within window: Int, where isPossible: (Int) -> Bool) -> Int? {
    discourse.salience(before: token, withinSentences: window) { reference in
      isPossible(reference.thing) && !syntax.areCoarguments(reference.token, token)
    }.first?.thing
  }

  private func fits(_ thing: Thing, _ kind: Mention.Kind) -> Bool {
    switch kind {
    case .person: thing.kind == .person
    case .organization, .group: thing.kind != .person
    case .place, .facility: thing.kind != .person
    case .event, .product, .other: thing.kind != .person
    }
  }

  // MARK: Pronouns

  private mutating func thing(of pronoun: Pronoun, _ mention: Mention) -> Int? {
    if pronoun.isRelative { return antecedent(ofRelative: mention.head) }
    guard pronoun.person == 3, syntax.relation(of: mention.head) != "expl" else { return nil }
    let speaker = syntax.quotation(of: mention.head).flatMap { _ in self.speaker(at: mention.head) }
    let isPossible = { [things, discourse] (thing: Int) in
      thing != speaker && pronoun.agrees(with: things[thing], gender: discourse.genders[thing])
    }
    let clustered = clusteredThing(of: mention, where: isPossible)
    let found =
      isDescribed(mention) && clustered == nil
      ? nil : salientThing(for: pronoun, at: mention.head, preferring: clustered, where: isPossible)
    if let found, let gender = pronoun.gender, discourse.genders[found] == nil { discourse.genders[found] = gender }
    return found
  }

  /// The head of the noun phrase that a relative clause belongs to.
  private func antecedent(ofRelative token: Int) -> Int? {
    var current = token
    for _ in 0..<6 {
      guard let head = syntax.head(of: current) else { return nil }
      if document.tokens[current].relation.rawValue == "acl:relcl" { return thingOfToken[head] }
      current = head
    }
    return nil
  }

  /// The one thing that a pronoun can mean, the one of its cluster before others; none when two are about as likely.
  private func salientThing(
    for pronoun: Pronoun, at token: Int, preferring clustered: Int?, where isPossible: (Int) -> Bool
  ) -> Int? {
    if pronoun.isPlural || pronoun.gender == nil, let clustered { return clustered }
    guard !pronoun.isPlural else { return nil }
    let window = pronoun.gender == nil ? 1 : 3
    var ranked = discourse.salience(before: token, withinSentences: window) { reference in
      isPossible(reference.thing)
        && (pronoun.isReflexive || pronoun.isPossessive || !syntax.areCoarguments(reference.token, token))
    }
    if let clustered {
      if let index = ranked.firstIndex(where: { $0.thing == clustered }) {
        ranked[index].weight += Self.clusterBonus
      } else {
        ranked.append((clustered, 0))
      }
      ranked.sort { ($0.weight, -$0.thing) > ($1.weight, -$1.thing) }
    }
    guard let first = ranked.first else { return nil }
    if ranked.count > 1, first.weight - ranked[1].weight < (pronoun.gender == nil ? 0.5 : 0.15) { return nil }
    return first.thing
  }

  /// How much the clusters of the language analysis count beside salience; chosen on GAP's validation set.
  private static let clusterBonus = 0.6

  /// Who says the quotation or report around a token.
  private func speaker(at token: Int) -> Int? {
    guard syntax.quotation(of: token) != nil || !speakers.isEmpty else { return nil }
    let place = document.tokens[token].range.lowerBound
    let around = speakers.filter { $0.content.contains(place) }
    return around.min { $0.content.count < $1.content.count }.flatMap { thingOfMention[$0.mention] }
  }
}
