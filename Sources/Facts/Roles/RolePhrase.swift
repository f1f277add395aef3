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
  private let sentence: Range<Int>
  private let head: Int
  private var title: [Int]
  private var organization: Int?
  private var organizationTokens: Range<Int>?
  private var isFormer = false
  private var isDefinite = false
  private var start: Int
  private var end: Int

  static func read(at head: Int, in tree: SyntaxTree) -> RolePhrase {
    var reader = RolePhraseReader(tree: tree, head: head)
    reader.readBefore()
    reader.readAfter()
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

  /// "*pro-government* councillor", "*pan-democratic* lawmaker": the side someone is on is no part of the office.
  private func isCampAdjective(_ index: Int) -> Bool {
    let form = tree.token(index).form.lowercased()
    return ["pro-", "anti-", "pan-"].contains { form.hasPrefix($0) }
  }

  /// A word in front of a title that is no part of it: "*new* president", "*largest* shareholder".
  private func isPassing(_ index: Int) -> Bool {
    let token = tree.token(index)
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
      return mention.kind == .person && mention.tokens.contains(head) ? wordOfTitledName(index) : name(mention)
    }
    if ["POS", "PRP$", "WP$"].contains(token.xpos) { return possessor(index) }
    return modifier(index)
  }

  /// "*Fuel and* Energy Minister": two fields of one office, written large.
  private mutating func joinedField(before index: Int) -> Int? {
    let tree = tree
    let isLarge = { (index: Int) in tree.token(index).form.first?.isUppercase ?? false }
    guard ["and", "&"].contains(tree.lemma(index)), sentence.contains(index - 1), organization == nil,
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
    guard isModifier else { return nil }
    // "the issue Prime Minister Doe": what is written small before a title written large belongs to the sentence.
    let isSmall = token.upos == .noun && token.form.first?.isLowercase ?? false
    if isSmall, tree.token(head).form.first?.isUppercase ?? false, !Lexicon.titleModifiers.contains(tree.lemma(index)) {
      return nil
    }
    if Lexicon.weekdays.contains(tree.lemma(index)) || endsTitle(index) { return nil }
    // "*Democratic* presidential nominee": the adjective is a party's name where the analysis takes it for none.
    if organization == nil, organizationTokens == nil, token.form.first?.isUppercase ?? false,
      Lexicon.partyAdjectives.contains(token.form.lowercased())
    {
      organizationTokens = index..<index + 1
      start = index
      return index - 1
    }
    if organization == nil { title.insert(index, at: 0) }
    start = index
    return index - 1
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
    guard mention.kind != .person, mention.tokens.upperBound <= head, organization == nil else { return nil }
    start = mention.tokens.lowerBound
    let isService = isRank && mention.tokens.contains { Lexicon.services.contains(tree.lemma($0)) }
    if (isPortfolio(mention) || isSecondField(mention)) && !isService {
      title = Array(mention.tokens) + title
    } else {
      organization = mention.head
    }
    return start - 1
  }

  /// "Plantation and *Commodities* Minister": a field of government that the analysis takes for a name's word.
  private func isSecondField(_ mention: Mention) -> Bool {
    let and = mention.tokens.lowerBound - 1
    guard mention.tokens.count == 1, ![.place, .group].contains(mention.kind), title == [head],
      mention.tokens.upperBound == head, ["minister", "secretary", "commissioner"].contains(tree.lemma(head)),
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
      organization = organization ?? body(behind: index)
      return nil
    }
    guard let mention = tree.namedMention(covering: index - 1) else {
      start = index
      guard let owner = tree.token(index).head, owner < head else { return nil }
      organization = organization ?? owner
      start = min(start, tree.nounPhrase(of: owner, .name).lowerBound)
      return nil
    }
    guard mention.kind != .person else { return nil }
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

  /// "*its* president", "the union, *whose* leader": the body that the pronoun stands for. Of "his lawyer" none.
  private func body(behind pronoun: Int) -> Int? {
    if tree.token(pronoun).xpos == "PRP$" {
      return tree.lemma(pronoun) == "its" && tree.headsTiedToNames.contains(pronoun) ? pronoun : nil
    }
    let clause = tree.ancestors(of: pronoun).first { tree.token($0).relation == "acl:relcl" }
    guard let noun = clause.flatMap({ tree.token($0).head }), let mention = tree.namedMention(covering: noun),
      mention.kind != .person
    else { return nil }
    return mention.head
  }

  // MARK: After the noun

  /// "Secretary General" and "attorney general", but not "director General Doe".
  private var isGeneralTitle: Bool {
    let isLarge = { (index: Int) in tree.token(index).form.first?.isUppercase ?? false }
    return Lexicon.generalTitles.contains(tree.lemma(head)) && isLarge(head) == isLarge(end)
  }

  private mutating func readAfter() {
    if sentence.contains(end + 1), tree.token(end).form == "-", Lexicon.titleSuffixes.contains(tree.lemma(end + 1)) {
      title += [end, end + 1]
      end += 2
    } else if sentence.contains(end), Lexicon.titleSuffixes.contains(tree.lemma(end)),
      tree.lemma(end) != "general" || isGeneralTitle
    {
      title.append(end)
      end += 1
    }
    for _ in 0..<3 {
      guard readComplement() else { break }
    }
  }

  /// A phrase with a preposition: the organization ("of Peru", "at the World Bank") or a part of the title ("of
  /// state"). False when there is none, or when the organization is found.
  private mutating func readComplement() -> Bool {
    guard sentence.contains(end), tree.token(end).upos == .adp || tree.token(end).xpos == "IN",
      Lexicon.roleComplementPrepositions.contains(tree.lemma(end))
    else { return false }
    var index = end + 1
    var hasArticle = false
    while sentence.contains(index), index - end < 6 {
      if let mention = tree.namedMention(covering: index) {
        return take(mention, after: end, hasArticle: hasArticle)
      }
      let token = tree.token(index)
      guard [.det, .adj, .noun, .propn, .num].contains(token.upos) || token.xpos == "VBG" || token.xpos == "VBN"
      else { break }
      hasArticle = hasArticle || token.upos == .det
      index += 1
    }
    return takePlainComplement(upTo: index)
  }

  private mutating func take(_ mention: Mention, after preposition: Int, hasArticle: Bool) -> Bool {
    if isPortfolio(mention), !hasArticle {
      title += Array(preposition..<mention.tokens.upperBound)
      end = mention.tokens.upperBound
      return true
    }
    if mention.kind == .person { return takePlainComplement(upTo: mention.tokens.lowerBound) }
    // "ambassador *to Malaysia*": where one is sent is part of the office, not whom one serves.
    if Lexicon.envoyNouns.contains(tree.lemma(head)), tree.lemma(preposition) == "to" {
      title += Array(preposition..<mention.tokens.upperBound)
      end = mention.tokens.upperBound
      return true
    }
    let owned = owned(by: mention)
    organization = organization ?? owned?.head ?? mention.head
    end = owned?.end ?? mention.tokens.upperBound
    // "president of the Lombardy *region*".
    if owned == nil, sentence.contains(end), tree.token(end).upos == .noun,
      ["region", "province", "district", "state", "party", "group", "council", "government"].contains(tree.lemma(end))
    {
      end += 1
    }
    return false
  }

  /// "the head of Liberia's *Elections Commission*", "of Peru's *central bank*": what a name in the complement owns.
  private func owned(by owner: Mention) -> (head: Int, end: Int)? {
    let mark = owner.tokens.upperBound
    guard sentence.contains(mark + 1), tree.token(mark).xpos == "POS" else { return nil }
    // "Japan's *ruling* Liberal Democratic Party".
    var first = mark + 1
    while sentence.contains(first), first - mark < 4, tree.namedMention(covering: first) == nil,
      [.adj, .verb, .noun].contains(tree.token(first).upos), tree.token(first).relation.base == "amod"
    {
      first += 1
    }
    if sentence.contains(first), let name = tree.namedMention(covering: first), name.tokens.lowerBound == first,
      ![.person, .place].contains(name.kind)
    {
      return (name.head, name.tokens.upperBound)
    }
    var index = mark + 1
    while sentence.contains(index), [.adj, .noun, .propn].contains(tree.token(index).upos), index - mark < 5 {
      index += 1
    }
    let last = index - 1
    return last > mark && tree.token(last).upos == .noun ? (last, index) : nil
  }

  /// "lawyers for *nominee* Jane Doe": the name after another office is of who holds that one.
  private func isOfficeOfName(_ index: Int) -> Bool {
    Lexicon.roleNouns.contains(tree.lemma(index)) && sentence.contains(index + 1)
      && tree.namedMention(covering: index + 1)?.kind == .person
  }

  /// "of state", "of staff": what is no name belongs to the title when "of" or "for" joins it.
  private mutating func takePlainComplement(upTo index: Int) -> Bool {
    let isAide =
      tree.lemma(end) == "to"
      && ["adviser", "advisor", "aide", "undersecretary", "assistant", "counsel", "deputy"]
        .contains(tree.lemma(head))
    guard isAide || ["of", "for"].contains(tree.lemma(end)), index > end + 1, index - end <= 5,
      [.noun, .propn].contains(tree.token(index - 1).upos), !isOfficeOfName(index - 1)
    else { return false }
    title += Array(end..<index)
    end = index
    return true
  }

  /// "Defense", "National Security": fields of government that are written like names but are no organization.
  private func isPortfolio(_ mention: Mention) -> Bool {
    mention.tokens.allSatisfy { index in
      Lexicon.portfolios.contains(tree.lemma(index)) || ["and", "&", "of"].contains(tree.lemma(index))
    }
  }
}

extension RolePhrase {
  /// The title as written, a plural noun in the singular.
  func text(in tree: SyntaxTree) -> String {
    var text = ""
    for (position, index) in title.enumerated() {
      let token = tree.token(index)
      text += index == head && isPlural ? singular(token) : token.form
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
