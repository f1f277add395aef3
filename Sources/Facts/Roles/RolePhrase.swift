import Language

/// A role as a phrase names it: "the former **deputy foreign minister** of *Peru*".
struct RolePhrase: Sendable {
  /// The role noun.
  var head: Int
  /// From the first word that belongs to the phrase, articles and organization included, to behind the last.
  var tokens: Range<Int>
  /// The words of the title itself, in order.
  var title: [Int]
  /// A word of the organization's or country's name.
  var organization: Int?
  /// The words of the organization where no mention of its own covers them: a name that takes in the title.
  var organizationTokens: Range<Int>?
  var isFormer: Bool
  /// The phrase has "the" in front.
  var isDefinite: Bool
  var isPlural: Bool
}

/// Reads a role phrase around its noun. It goes by neighbouring words rather than by the tree: titles are where
/// parsers disagree most, while their word order is fixed.
struct RolePhraseReader {
  let tree: SyntaxTree
  let sentence: Range<Int>
  let head: Int
  var title: [Int]
  var organization: Int?
  var organizationTokens: Range<Int>?
  var isFormer = false
  var isDefinite = false
  var start: Int
  var end: Int

  static func read(at head: Int, in tree: SyntaxTree) -> RolePhrase {
    var reader = RolePhraseReader(tree: tree, head: head)
    reader.readBefore()
    reader.leaveOutParty()
    reader.readAfter()
    reader.leaveOutParty()
    if tree.lemma(head).hasPrefix("ex-") { reader.isFormer = true }
    return RolePhrase(
      head: head, tokens: reader.start..<reader.end, title: reader.title, organization: reader.organization,
      organizationTokens: reader.organization == nil ? reader.organizationTokens : nil,
      isFormer: reader.isFormer, isDefinite: reader.isDefinite,
      isPlural: tree.token(head).xpos.hasSuffix("S") && tree.token(head).xpos.hasPrefix("NN")
        || Lexicon.pluralAbbreviations[tree.token(head).form.lowercased()] != nil)
  }

  private init(tree: SyntaxTree, head: Int) {
    self.tree = tree
    self.head = head
    sentence = tree.sentence(of: head).tokens
    title = [head]
    start = head
    end = head + 1
  }

  // MARK: Before the noun

  private mutating func readBefore() {
    var index = head - 1
    while sentence.contains(index), let next = step(before: index) { index = next }
    var isCamp = false
    while let first = title.first, first != head {
      let isSide = isCampAdjective(first)
      guard isSide || isPassing(first) || isCamp && tree.lemma(first) == "camp" else { break }
      isCamp = isCamp || isSide
      title.removeFirst()
    }
  }

  /// "*Republican* Secretary of State": whose party someone is of is not where an office of the public is held.
  private mutating func leaveOutParty() {
    guard title.contains(where: { Lexicon.publicOffices.contains(tree.lemma($0)) }) else { return }
    let word = organization ?? organizationTokens?.lowerBound
    guard let word, Lexicon.partyAdjectives.contains(tree.token(word).form.lowercased()),
      tree.namedMention(covering: word).map({ $0.tokens.count == 1 }) ?? true
    else { return }
    organization = nil
    organizationTokens = nil
  }

  /// "*pro-government* councillor", "*pan-democratic* lawmaker": the side someone is on is no part of the office.
  private func isCampAdjective(_ index: Int) -> Bool {
    let form = tree.token(index).form.lowercased()
    return ["pro-", "anti-", "pan-"].contains { form.hasPrefix($0) }
  }

  /// A word in front of a title that is no part of it: "*new* president", "*largest* shareholder".
  private func isPassing(_ index: Int) -> Bool {
    let token = tree.token(index)
    // "two-*time* lawmaker".
    if ["time", "term"].contains(tree.lemma(index)), index > sentence.lowerBound, tree.token(index - 1).form == "-" {
      return true
    }
    return token.form == "-" || token.xpos == "JJS" || token.xpos == "RBS"
      || Lexicon.passingModifiers.contains(token.form.lowercased())
  }

  /// Takes one word or name in front of the phrase; nil at the phrase's boundary.
  private mutating func step(before index: Int) -> Int? {
    let token = tree.token(index)
    if tree.lemma(index) == "old", index > sentence.lowerBound, tree.token(index - 1).form == "-" { return nil }
    if Lexicon.formerWords.contains(tree.lemma(index)) {
      isFormer = true
      start = index
      return index - 1
    }
    if token.upos == .det {
      isDefinite = isDefinite || tree.lemma(index) == "the"
      start = index
      return nil
    }
    if token.form == "-", index - 1 >= sentence.lowerBound, !tree.token(index - 1).isFollowedBySpace {
      if organization == nil { title.insert(index, at: 0) }
      start = index
      return index - 1
    }
    if token.form == ")" { return acronym(before: index) }
    if let first = joinedField(before: index) { return first }
    if let mention = tree.namedMention(covering: index) {
      // "House Majority *Leader*", "U.S. Defense *Secretary*" taken for one name.
      let isChamber = mention.kind == .organization && Lexicon.chambers.contains(tree.lemma(mention.tokens.lowerBound))
      let isTitled = (mention.kind == .person || isChamber) && mention.tokens.contains(head)
      return isTitled ? wordOfTitledName(index) : name(mention)
    }
    if ["POS", "PRP$", "WP$"].contains(token.xpos) { return possessor(index) }
    return modifier(index)
  }

  /// "*Fuel and* Energy Minister": two fields of one office, written large.
  private mutating func joinedField(before index: Int) -> Int? {
    let tree = tree
    let isLarge = { (index: Int) in tree.token(index).form.first?.isUppercase ?? false }
    // "*Investment, Trade* and Industry Minister".
    let isList = tree.token(index).form == "," && title.contains { ["and", "&"].contains(tree.lemma($0)) }
    guard ["and", "&"].contains(tree.lemma(index)) || isList, sentence.contains(index - 1), organization == nil,
      isLarge(index - 1),
      isLarge(index + 1),
      ["minister", "secretary", "commissioner", "spokesman", "spokeswoman"].contains(tree.lemma(head)),
      title.contains(index + 1), index + 1 != head, !Lexicon.roleNouns.contains(tree.lemma(index - 1)),
      [.noun, .propn, .adj].contains(tree.token(index - 1).upos),
      tree.namedMention(covering: index - 1).map({ $0.tokens.count == 1 && $0.kind != .person && $0.kind != .place })
        ?? true
    else { return nil }
    title = [index - 1, index] + title
    start = index - 1
    return index - 2
  }

  private mutating func modifier(_ index: Int) -> Int? {
    let token = tree.token(index)
    let isModifier =
      [.adj, .noun, .propn].contains(token.upos)
      || (["VBG", "VBN"].contains(token.xpos) && token.relation.base == "amod")
      // "*longest*-serving president".
      || token.upos == .adv && title.first == index + 1 && tree.token(index + 1).form == "-"
    guard isModifier else { return nil }
    // "the issue Prime Minister Doe": what is written small before a title written large belongs to the sentence.
    let isSmall = token.upos == .noun && token.form.first?.isLowercase ?? false
    if isSmall, tree.token(head).form.first?.isUppercase ?? false, !Lexicon.titleModifiers.contains(tree.lemma(index)) {
      return nil
    }
    if Lexicon.weekdays.contains(tree.lemma(index)) || endsTitle(index) { return nil }
    // "*Democratic* presidential nominee": the adjective is a party's name where the analysis takes it for none.
    if organization == nil, organizationTokens == nil, token.form.first?.isUppercase ?? false,
      Lexicon.partyAdjectives.contains(token.form.lowercased()), !isViewOfOpening(index)
    {
      organizationTokens = index..<index + 1
      start = index
      return index - 1
    }
    // "former *Soviet* leader", "*Catholic* bishop": a country or faith by its adjective.
    if organization == nil, organizationTokens == nil, token.upos == .adj, index > sentence.lowerBound,
      token.form.first?.isUppercase ?? false, token.form.contains(where: \.isLowercase),
      tree.token(head).form.first?.isLowercase ?? false
    {
      organizationTokens = index..<index + 1
      start = index
      return index - 1
    }
    if organization == nil { title.insert(index, at: 0) }
    start = index
    return index - 1
  }

  /// "*Conservative* economist Jane Doe said": at the beginning of a sentence a view has its capital from there.
  private func isViewOfOpening(_ index: Int) -> Bool {
    index == sentence.lowerBound && !Lexicon.publicOffices.contains(tree.lemma(head))
      && !Lexicon.partyStandings.contains(tree.lemma(head))
      && ["conservative", "liberal", "libertarian", "socialist", "communist"].contains(tree.lemma(index))
  }

  /// Whether a word ends another title. Titles in a row ("Prime Minister Gen Prayut", "Defense Minister General Doe")
  /// are two roles; before a bare rank everything but another part of the rank is another title.
  private func endsTitle(_ index: Int) -> Bool {
    let isGlued = title.first.map { tree.token($0).form == "-" } ?? false
    guard !isGlued else { return Lexicon.abbreviatedTitles.contains(tree.lemma(index)) }
    let isPrefix = Lexicon.rankPrefixes.contains(tree.lemma(index))
    if Lexicon.abbreviatedTitles.contains(tree.lemma(head)) { return !isPrefix }
    if Lexicon.abbreviatedTitles.contains(tree.lemma(index)) { return true }
    return Lexicon.ranks.contains(tree.lemma(head)) && Lexicon.roleNouns.contains(tree.lemma(index)) && !isPrefix
      && !Lexicon.generalTitles.contains(tree.lemma(index))
  }

  /// "Palang Pracharath Party (PPRP) leader": the name before the brackets is the organization.
  private mutating func acronym(before close: Int) -> Int? {
    guard close - 3 >= sentence.lowerBound, tree.token(close - 2).form == "(",
      let mention = tree.namedMention(covering: close - 3), mention.kind != .person
    else { return nil }
    organization = organization ?? mention.head
    start = mention.tokens.lowerBound
    return start - 1
  }

  private var isRank: Bool {
    Lexicon.ranks.contains(tree.lemma(head)) || Lexicon.abbreviatedTitles.contains(tree.lemma(head))
  }

  private mutating func name(_ mention: Mention) -> Int? {
    // "an *Ottawa* Labour lawmaker": where someone of an organization comes from.
    if organization != nil, mention.tokens.upperBound <= head, [.place, .group].contains(mention.kind) {
      start = mention.tokens.lowerBound
      return start - 1
    }
    // "former *Doe* aide": whom someone works for.
    guard mention.kind != .person || isRelational || isPlaceOfOffice(mention), mention.tokens.upperBound <= head,
      organization == nil
    else { return nil }
    start = mention.tokens.lowerBound
    if isOrigin(mention) { return start - 1 }
    let isService = isRank && mention.tokens.contains { Lexicon.services.contains(tree.lemma($0)) }
    if (isPortfolio(mention) || isSecondField(mention) || isUnknownField(mention) || isRegion(mention)) && !isService {
      title = Array(mention.tokens) + title
    } else {
      organization = mention.head
    }
    return start - 1
  }

  /// "*Mendoza* Governor Jane Doe", "*Acme* head Jane Doe": before an office and its holder even what looks like a
  /// person's name is where the office is held.
  private func isPlaceOfOffice(_ mention: Mention) -> Bool {
    guard Lexicon.heldOffices.contains(tree.lemma(head)), mention.tokens.upperBound == head,
      sentence.contains(head + 1),
      let holder = tree.namedMention(covering: head + 1)
    else { return false }
    return holder.kind == .person && holder.tokens.lowerBound == head + 1 && holder.id != mention.id
  }

  /// "*Texas* investor", "a *Savannah* nurse": where someone comes from, which no office is held in.
  private func isOrigin(_ mention: Mention) -> Bool {
    mention.kind == .place && Lexicon.privateOccupations.contains(tree.lemma(head))
      && tree.token(mention.head).relation.base == "compound"
  }

  /// "Peru's *Europe* minister", "*Western Hemisphere* chief", "*Moscow* correspondent": the part of the world that the
  /// holder looks after.
  private func isRegion(_ mention: Mention) -> Bool {
    if mention.kind == .place, tree.lemma(head) == "correspondent" { return true }
    let name = mention.tokens.map { tree.token($0).form.lowercased() }.joined(separator: " ")
    return Lexicon.worldRegions.contains(name)
  }

  /// "*Basic* Education Minister": a word of a field that the analysis takes for a name of its own.
  private func isUnknownField(_ mention: Mention) -> Bool {
    guard mention.tokens.count == 1, Lexicon.fieldOffices.contains(tree.lemma(head)),
      mention.tokens.upperBound == title.first
    else { return false }
    let isAdjective = tree.token(mention.head).upos == .adj && mention.kind == .organization && title != [head]
    return isAdjective || [.product, .other, .event].contains(mention.kind)
  }

  /// "Plantation and *Commodities* Minister": a field of government that the analysis takes for a name's word.
  private func isSecondField(_ mention: Mention) -> Bool {
    let and = mention.tokens.lowerBound - 1
    guard mention.tokens.count == 1, ![.place, .group].contains(mention.kind), title == [head],
      mention.tokens.upperBound == head, Lexicon.fieldOffices.contains(tree.lemma(head)),
      sentence.contains(and - 1), ["and", "&"].contains(tree.lemma(and))
    else { return false }
    return tree.token(and - 1).form.first?.isUppercase ?? false && [.noun, .propn].contains(tree.token(and - 1).upos)
      && tree.namedMention(covering: and - 1).map { ![.place, .person].contains($0.kind) } ?? true
  }

  /// "U.S. Defense *Secretary*" taken for a person's name: fields of government belong to the title, what stands before
  /// them is where the office is held.
  private mutating func wordOfTitledName(_ index: Int) -> Int? {
    start = index
    let lemma = tree.lemma(index)
    let isTitle =
      Lexicon.portfolios.contains(lemma) || Lexicon.titleModifiers.contains(lemma) || Lexicon.roleNouns.contains(lemma)
      || lemma == "prime"
    if isTitle, organizationTokens == nil {
      title.insert(index, at: 0)
    } else {
      organizationTokens = index..<(organizationTokens?.upperBound ?? index + 1)
    }
    return index - 1
  }

  private mutating func possessor(_ index: Int) -> Int? {
    if tree.token(index).xpos != "POS" {
      start = index
      isDefinite = true
      organization = organization ?? body(behind: index) ?? person(behind: index)
      return nil
    }
    guard let mention = tree.namedMention(covering: index - 1) else {
      start = index
      guard let owner = tree.token(index).head, owner < head else { return nil }
      organization = organization ?? owner
      start = min(start, tree.nounPhrase(of: owner, .name).lowerBound)
      return nil
    }
    guard mention.kind != .person || isRelational else { return nil }
    if let place = organization {
      guard Lexicon.envoyNouns.contains(tree.lemma(head)), let name = tree.namedMention(covering: place) else {
        return nil
      }
      title = Array(name.tokens) + title
    }
    organization = mention.head
    start = mention.tokens.lowerBound
    if sentence.contains(start - 1), tree.token(start - 1).upos == .det { start -= 1 }
    return nil
  }

  /// What one is to a person: "her *running mate*", "Doe's *campaign manager*".
  var isRelational: Bool { Lexicon.relationalRoles.contains(tree.lemma(head)) }

  /// "*his* running mate": the person that the pronoun stands for.
  private func person(behind pronoun: Int) -> Int? {
    let isPersonal = ["his", "her", "he", "she"].contains(tree.lemma(pronoun))
    return isRelational && isPersonal && tree.headsTiedToNames.contains(pronoun) ? pronoun : nil
  }

  /// "*its* president", "the union, *whose* leader": the body that the pronoun stands for. Of "his lawyer" none.
  private func body(behind pronoun: Int) -> Int? {
    if tree.token(pronoun).xpos == "PRP$" {
      guard tree.headsTiedToNames.contains(pronoun) else { return nil }
      if ["its", "it"].contains(tree.token(pronoun).form.lowercased()) { return pronoun }
      let isBody = tree.document.mentions(headedBy: pronoun).contains { $0.kind == .organization }
      return ["their", "they"].contains(tree.token(pronoun).form.lowercased()) && isBody ? pronoun : nil
    }
    return antecedent(of: pronoun)
  }

  /// "Oslo, *whose* mayor", "the Green Party, the smallest partner, *whose* leader": the body right before the relative
  /// pronoun, or what its clause describes.
  private func antecedent(of pronoun: Int) -> Int? {
    let comma = sentence.contains(pronoun - 1) && tree.token(pronoun - 1).form == "," ? pronoun - 1 : pronoun
    if sentence.contains(comma - 1), let name = tree.namedMention(covering: comma - 1), name.kind != .person {
      return name.head
    }
    let clause = tree.ancestors(of: pronoun).first { tree.token($0).relation == "acl:relcl" }
    var noun = clause.flatMap { tree.token($0).head }
    while let index = noun, tree.namedMention(covering: index) == nil, tree.token(index).relation == "appos" {
      noun = tree.token(index).head
    }
    guard let index = noun, let mention = tree.namedMention(covering: index), mention.kind != .person else {
      return nil
    }
    return mention.head
  }
}

extension RolePhrase {
  /// The title as written, a plural noun in the singular.
  func text(in tree: SyntaxTree) -> String {
    var text = ""
    for (position, index) in title.enumerated() {
      let token = tree.token(index)
      let form = index == head && isPlural ? singular(token) : token.form
      text += form.lowercased().hasPrefix("ex-") ? String(form.dropFirst(3)) : form
      let isGlued = !token.isFollowedBySpace && position + 1 < title.count && title[position + 1] == index + 1
      if position + 1 < title.count, !isGlued { text += " " }
    }
    return text
  }

  private func singular(_ token: Token) -> String {
    if let title = Lexicon.pluralAbbreviations[token.form.lowercased()] { return title }
    let stem = token.lemma.isEmpty ? token.form : token.lemma
    let isSamePrefix = token.form.lowercased().hasPrefix(stem.lowercased())
    return isSamePrefix ? String(token.form.prefix(stem.count)) : stem
  }
}
