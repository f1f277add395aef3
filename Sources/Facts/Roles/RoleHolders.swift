import Language

/// Finds who holds the role that a phrase names, by where names stand around it.
struct RoleHolders {
  let tree: SyntaxTree

  /// How a name stands to the phrase.
  enum Position: Sendable { case title, apposition, before }

  /// The names of the holders, with the words that the phrase and the names cover together.
  struct Found: Sendable {
    var holders: [Mention]
    var position: Position
    var evidence: Range<Int>
    /// An adverb says that the role is over: "X, formerly the …".
    var isPast = false
  }

  /// The holders of a role by title ("Foreign Minister X", "ministers X and Y") or by apposition.
  func holders(of phrase: RolePhrase) -> Found? {
    if let found = titled(phrase) { return found }
    return apposed(phrase)
  }

  // MARK: Titles

  private func titled(_ phrase: RolePhrase) -> Found? {
    if let inside = tree.namedMention(covering: phrase.head), inside.tokens.count > 1,
      inside.tokens.lowerBound == phrase.head || isTitledName(inside, phrase), inside.kind != .organization,
      Lexicon.abbreviatedTitles.contains(tree.lemma(phrase.head)) || Lexicon.titles.contains(tree.lemma(phrase.head))
    {
      return Found(holders: [inside], position: .title, evidence: phrase.tokens.lowerBound..<inside.tokens.upperBound)
    }
    guard let first = name(after: phrase.tokens.upperBound, phrase) else { return nil }
    let holders = phrase.isPlural ? list(from: first) : [first]
    return Found(
      holders: holders, position: .title,
      evidence: phrase.tokens.lowerBound..<(holders.last ?? first).tokens.upperBound)
  }

  /// "*House Speaker Jane Doe*" taken for one name: what stands before the title is its organization.
  private func isTitledName(_ name: Mention, _ phrase: RolePhrase) -> Bool {
    name.kind == .person && phrase.tokens.lowerBound == name.tokens.lowerBound
      && phrase.tokens.upperBound < name.tokens.upperBound
      && Lexicon.chambers.contains(tree.lemma(name.tokens.lowerBound))
  }

  /// The name right behind a title, further titles and "and" + title in between.
  private func name(after end: Int, _ phrase: RolePhrase) -> Mention? {
    let sentence = tree.sentence(of: phrase.head).tokens
    var index = end
    while sentence.contains(index), index - end < 12 {
      if let mention = tree.namedMention(covering: index), mention.tokens.lowerBound == index {
        if isPerson(mention, phrase) {
          return index == end || phrase.isPlural || endsInRole(end..<index) ? mention : nil
        }
        index = mention.tokens.upperBound
        continue
      }
      let token = tree.token(index)
      let isLink = phrase.isPlural && ["--", "—", "–", ":"].contains(token.form)
      let isTitleWord =
        [.propn, .noun, .adj].contains(token.upos) || ["of", "and", "&", "(", ")", "the", "-"].contains(token.form)
      guard isLink || isTitleWord || Lexicon.courtesyTitles.contains(tree.lemma(index)) else { return nil }
      index += 1
    }
    return nil
  }

  /// Whether words between a title and a name are another title: their last noun is a role.
  private func endsInRole(_ range: Range<Int>) -> Bool {
    let words = range.filter { [.noun, .propn].contains(tree.token($0).upos) }
    guard let last = words.last, opensTitle(range.lowerBound) else {
      return range.allSatisfy { Lexicon.courtesyTitles.contains(tree.lemma($0)) }
    }
    return Lexicon.roleNouns.contains(tree.lemma(last)) || Lexicon.titleSuffixes.contains(tree.lemma(last))
      || Lexicon.courtesyTitles.contains(tree.lemma(last))
      || range.contains { tree.lemma($0) == "of" } && range.contains { Lexicon.roleNouns.contains(tree.lemma($0)) }
  }

  /// Whether a word can follow a complete title: "and", brackets, another rank. Else the title itself goes on.
  private func opensTitle(_ index: Int) -> Bool {
    ["and", "&", "(", "--", "—", "–", ":", "of"].contains(tree.token(index).form)
      || Lexicon.abbreviatedTitles.contains(tree.lemma(index)) || Lexicon.courtesyTitles.contains(tree.lemma(index))
      || Lexicon.ranks.contains(tree.lemma(index))
  }

  /// A person's name, or, behind a rank or in a list of holders, a name that was taken for something else.
  private func isPerson(_ mention: Mention, _ phrase: RolePhrase) -> Bool {
    if mention.kind == .person { return true }
    let afterRank = mention.tokens.lowerBound > 0 && phrase.tokens.upperBound == mention.tokens.lowerBound
    return mention.kind != .group && afterRank && Lexicon.abbreviatedTitles.contains(tree.lemma(phrase.head))
  }

  /// The names of a list: "X, Y and Z".
  func list(from first: Mention) -> [Mention] {
    var result = [first]
    let sentence = tree.sentence(of: first.head).tokens
    var index = first.tokens.upperBound
    while sentence.contains(index) {
      let token = tree.token(index)
      if [",", "and", "&"].contains(token.form) || Lexicon.courtesyTitles.contains(tree.lemma(index)) {
        index += 1
      } else if let mention = tree.namedMention(covering: index), mention.tokens.lowerBound == index,
        mention.kind != .group
      {
        result.append(mention)
        index = mention.tokens.upperBound
      } else if let next = nameBehindAffiliation(index) {
        index = next
      } else {
        break
      }
    }
    return result
  }

  /// "councillors X *of the Reform Party*, Y *(Greens)* and Z": where the next name begins behind what a list says of
  /// one of its names.
  private func nameBehindAffiliation(_ start: Int) -> Int? {
    let sentence = tree.sentence(of: start).tokens
    var index = start + 1
    if tree.token(start).form == "(" {
      while sentence.contains(index), index - start < 8, tree.token(index).form != ")" { index += 1 }
      guard sentence.contains(index), tree.token(index).form == ")" else { return nil }
      index += 1
    } else if ["of", "from"].contains(tree.lemma(start)) {
      if sentence.contains(index), tree.token(index).upos == .det { index += 1 }
      guard sentence.contains(index), let group = tree.namedMention(covering: index), group.kind != .person else {
        return nil
      }
      index = group.tokens.upperBound
    } else {
      return nil
    }
    let link = index
    while sentence.contains(index), [",", "and", "&"].contains(tree.token(index).form) { index += 1 }
    guard index > link, sentence.contains(index), let name = tree.namedMention(covering: index),
      name.kind == .person, name.tokens.lowerBound == index
    else { return nil }
    return index
  }

  /// The names that a plural noun sums up: "six lawmakers -- X, Y and Z". At least two, one of them a person's.
  func namesListed(after noun: Int) -> [Mention] {
    guard tree.token(noun).xpos == "NNS" else { return [] }
    let sentence = tree.sentence(of: noun).tokens
    var index = noun + 1
    while sentence.contains(index), ["--", "—", "–", ":", "(", ","].contains(tree.token(index).form) { index += 1 }
    guard sentence.contains(index), let first = tree.namedMention(covering: index), first.tokens.lowerBound == index
    else { return [] }
    let names = list(from: first)
    return names.count > 1 && names.contains { $0.kind == .person } ? names : []
  }

  // MARK: Appositions

  private func apposed(_ phrase: RolePhrase) -> Found? {
    if let person = name(before: phrase.tokens.lowerBound), !isOpenInHeadline(phrase), !isOwner(phrase) {
      let adverb = phrase.tokens.lowerBound - 1
      return Found(
        holders: [person], position: .apposition, evidence: person.tokens.lowerBound..<phrase.tokens.upperBound,
        isPast: Lexicon.pastAdverbs.contains(tree.lemma(adverb)))
    }
    guard !phrase.isPlural, let person = nameBehindComma(phrase) else { return nil }
    return Found(
      holders: [person], position: .before, evidence: phrase.tokens.lowerBound..<person.tokens.upperBound)
  }

  /// "Jane Doe, *the mayor's* daughter": somebody else's office.
  private func isOwner(_ phrase: RolePhrase) -> Bool {
    let mark = phrase.tokens.upperBound
    return tree.sentence(of: phrase.head).tokens.contains(mark) && tree.token(mark).xpos == "POS"
  }

  /// "Doe, Peruvian President Discuss Border": in headlines a comma stands for "and", and no second one follows.
  private func isOpenInHeadline(_ phrase: RolePhrase) -> Bool {
    let sentence = tree.sentence(of: phrase.head).tokens
    let words = sentence.filter { tree.token($0).form.count > 3 }
    guard words.count > 3, words.allSatisfy({ !(tree.token($0).form.first?.isLowercase ?? false) }),
      sentence.contains(phrase.tokens.upperBound)
    else { return false }
    return tree.token(phrase.tokens.upperBound).upos != .punct
  }

  /// "X, 56, a …" and "X (ABC), the …": the person that a phrase after a comma describes.
  private func name(before start: Int) -> Mention? {
    let sentence = tree.sentence(of: start).tokens
    var index = start - 1
    if sentence.contains(index), Lexicon.appositionAdverbs.contains(tree.lemma(index)) { index -= 1 }
    guard sentence.contains(index), [",", "(", "--", "—", "–"].contains(tree.token(index).form) else { return nil }
    index -= 1
    for _ in 0..<3 where sentence.contains(index) {
      if tree.token(index).upos == .num, sentence.contains(index - 1), tree.token(index - 1).form == "," {
        index -= 2
      } else if tree.token(index).form == ")" {
        while sentence.contains(index), tree.token(index).form != "(" { index -= 1 }
        index -= 1
      } else if let before = behindConstituency(index, in: sentence) {
        index = before
      }
    }
    guard sentence.contains(index), let mention = tree.namedMention(covering: index), mention.kind == .person,
      mention.tokens.upperBound == index + 1
    else { return nil }
    return mention
  }

  /// "Jane Doe *of Ohio*, the …", "Jane Doe, *R-Ohio*, the …": the word before the place that elected her.
  private func behindConstituency(_ index: Int, in sentence: Range<Int>) -> Int? {
    let place = tree.namedMention(covering: index)
    guard place?.kind != .person else { return nil }
    let first = place?.tokens.lowerBound ?? index
    if sentence.contains(first - 3), ["-", "–"].contains(tree.token(first - 1).form),
      tree.token(first - 2).form.count == 1, tree.token(first - 3).form == ","
    {
      return first - 4
    }
    let of = sentence.contains(first - 1) && tree.token(first - 1).upos == .det ? first - 2 : first - 1
    return place != nil && sentence.contains(of) && tree.lemma(of) == "of" ? of - 1 : nil
  }

  /// "Peru's foreign minister, X, said".
  private func nameBehindComma(_ phrase: RolePhrase) -> Mention? {
    let sentence = tree.sentence(of: phrase.head).tokens
    let comma = phrase.tokens.upperBound
    guard sentence.contains(comma + 1), tree.token(comma).form == ",",
      phrase.isDefinite || phrase.organization != nil || isJoined(phrase)
    else { return nil }
    // "Peru's defense minister, Brigadier General X, said": the name may have a title of its own.
    var start = comma + 1
    while sentence.contains(start), start - comma < 5, tree.namedMention(covering: start) == nil,
      isTitleWord(start)
    {
      start += 1
    }
    start = behindTitle(start, in: sentence) ?? start
    // "its regional chief, *Brazil's* Jane Doe": where the holder comes from.
    if sentence.contains(start), let origin = tree.namedMention(covering: start), origin.kind == .place,
      sentence.contains(origin.tokens.upperBound), tree.token(origin.tokens.upperBound).xpos == "POS"
    {
      start = origin.tokens.upperBound + 1
    }
    guard sentence.contains(start), let mention = tree.namedMention(covering: start), mention.kind == .person,
      mention.tokens.lowerBound == start
    else { return nil }
    var after = mention.tokens.upperBound
    if let place = organization(after: mention).flatMap({ tree.namedMention(covering: $0) }) {
      after = place.tokens.upperBound
    }
    guard sentence.contains(after) else { return mention }
    // "Peru's president, X said": the second comma is often left out before the verb.
    let isVerb = ["VBD", "VBZ"].contains(tree.token(after).xpos)
    return isVerb || [",", ".", "(", ")"].contains(tree.token(after).form) ? mention : nil
  }

  /// "his running mate, *former Iowa Agriculture Secretary* Jane Doe": the name behind another whole title.
  private func behindTitle(_ start: Int, in sentence: Range<Int>) -> Int? {
    guard sentence.contains(start), tree.namedMention(covering: start)?.kind != .person else { return nil }
    for name in start + 1..<max(start + 2, min(start + 8, sentence.upperBound)) {
      guard [.noun, .propn, .adj].contains(tree.token(name - 1).upos) || tree.lemma(name - 1) == "of" else {
        return nil
      }
      guard let person = tree.namedMention(covering: name), person.kind == .person else { continue }
      let title = tree.lemma(name - 1)
      let isTitle = Lexicon.roleNouns.contains(title) || Lexicon.abbreviatedTitles.contains(title)
      return person.tokens.lowerBound == name && isTitle
        && RolePhrase.read(at: name - 1, in: tree).tokens.lowerBound <= start ? name : nil
    }
    return nil
  }

  private func isTitleWord(_ index: Int) -> Bool {
    let lemma = tree.lemma(index)
    return Lexicon.ranks.contains(lemma) || Lexicon.abbreviatedTitles.contains(lemma)
      || Lexicon.courtesyTitles.contains(lemma) || Lexicon.rankPrefixes.contains(lemma)
  }

  /// The organization behind a comma: "X, commander, Central Command, said".
  func organization(behindComma phrase: RolePhrase) -> Mention? {
    let sentence = tree.sentence(of: phrase.head).tokens
    let comma = phrase.tokens.upperBound
    guard sentence.contains(comma + 1), tree.token(comma).form == ",",
      let name = tree.namedMention(covering: comma + 1), name.kind == .organization,
      name.tokens.lowerBound == comma + 1
    else { return nil }
    let end = name.tokens.upperBound
    guard sentence.contains(end) else { return name }
    return [",", ".", ";", ")"].contains(tree.token(end).form) || tree.token(end).upos == .verb ? name : nil
  }

  /// "founder and president, X": the second of two roles has the article or organization of the first.
  private func isJoined(_ phrase: RolePhrase) -> Bool {
    let before = phrase.tokens.lowerBound - 1
    return tree.sentence(of: phrase.head).tokens.contains(before) && ["and", "&"].contains(tree.lemma(before))
  }

  /// "(R-*Ohio*)", ", D-*Utah*," behind a name: a letter for the party and the place that elected the holder.
  func constituency(of mention: Mention) -> Range<Int>? {
    let sentence = tree.sentence(of: mention.head).tokens
    let mark = mention.tokens.upperBound
    guard sentence.contains(mark + 3), ["(", ","].contains(tree.token(mark).form),
      tree.token(mark + 1).form.count == 1, tree.token(mark + 1).form.first?.isUppercase ?? false,
      ["-", "–"].contains(tree.token(mark + 2).form), tree.token(mark + 3).form.first?.isUppercase ?? false
    else { return nil }
    guard let place = tree.namedMention(covering: mark + 3) else { return mark + 3..<mark + 4 }
    return place.kind == .place && place.tokens.lowerBound == mark + 3 ? place.tokens : nil
  }

  /// "… of Russia" behind the name: where the role is held.
  func organization(after mention: Mention) -> Int? {
    let sentence = tree.sentence(of: mention.head).tokens
    var index = mention.tokens.upperBound
    if sentence.contains(index), tree.token(index).form == ",", sentence.contains(index + 1),
      tree.lemma(index + 1) == "of"
    {
      index += 1
    }
    guard sentence.contains(index), tree.lemma(index) == "of" else { return nil }
    index += 1
    while sentence.contains(index), tree.token(index).upos == .det { index += 1 }
    guard sentence.contains(index), let place = tree.namedMention(covering: index), place.kind != .person else {
      return nil
    }
    return place.head
  }
}
