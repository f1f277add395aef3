import Language

/// Reads what follows the noun of a role: "of Peru", "of state", "at the World Bank", "for Senator Doe".
extension RolePhraseReader {
  /// "Secretary General" and "attorney general", but not "director General Doe".
  private var isGeneralTitle: Bool {
    let isLarge = { (index: Int) in tree.token(index).form.first?.isUppercase ?? false }
    return Lexicon.generalTitles.contains(tree.lemma(head)) && isLarge(head) == isLarge(end)
  }

  mutating func readAfter() {
    if sentence.contains(end + 1), tree.token(end).form == "-", Lexicon.titleSuffixes.contains(tree.lemma(end + 1)) {
      title += [end, end + 1]
      end += 2
    } else if sentence.contains(end), Lexicon.titleSuffixes.contains(tree.lemma(end)),
      tree.lemma(end) != "general" || isGeneralTitle
    {
      title.append(end)
      end += 1
    }
    if sentence.contains(end + 1), Lexicon.fixedComplements[tree.lemma(end)]?.contains(tree.lemma(end + 1)) ?? false {
      title += [end, end + 1]
      end += 2
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
      // "the moderator *of Monday night's first debate*": no part of the title.
      if token.xpos == "POS", !hasArticle, let occasion = occasion(behind: index) {
        end = occasion
        return false
      }
      guard [.det, .adj, .noun, .propn, .num].contains(token.upos) || token.xpos == "VBG" || token.xpos == "VBN"
      else { break }
      hasArticle = hasArticle || token.upos == .det
      index += 1
    }
    return takePlainComplement(upTo: index)
  }

  /// The end of what a time owns: "Monday night's *first debate*".
  private func occasion(behind mark: Int) -> Int? {
    var index = mark + 1
    while sentence.contains(index), [.adj, .noun].contains(tree.token(index).upos), index - mark < 5 { index += 1 }
    let isTime = Lexicon.timeNouns.contains(tree.lemma(mark - 1)) || Lexicon.weekdays.contains(tree.lemma(mark - 1))
    return isTime && index > mark + 1 && tree.token(index - 1).upos == .noun ? index : nil
  }

  private mutating func take(_ mention: Mention, after preposition: Int, hasArticle: Bool) -> Bool {
    // "clerk to *Justice* Jane Doe": a title before whom one works for.
    if isRelational, sentence.contains(mention.tokens.upperBound), mention.tokens.count == 1,
      let person = tree.namedMention(covering: mention.tokens.upperBound), person.kind == .person
    {
      return take(person, after: preposition, hasArticle: hasArticle)
    }
    if isPortfolio(mention) || isAcronymOfField(mention, after: preposition), !hasArticle {
      title += Array(preposition..<mention.tokens.upperBound)
      end = mention.tokens.upperBound
      return true
    }
    if mention.kind == .person {
      guard isRelational, organization == nil else { return takePlainComplement(upTo: mention.tokens.lowerBound) }
      // "a spokesman *for Doe*", "a former clerk *to Justice Doe*".
      organization = mention.head
      end = mention.tokens.upperBound
      return false
    }
    // "ambassador *to Malaysia*": where one is sent is part of the office, not whom one serves.
    let isSentToBody = mention.kind == .organization && organization == nil
    if Lexicon.envoyNouns.contains(tree.lemma(head)), tree.lemma(preposition) == "to", !isSentToBody {
      title += Array(preposition..<mention.tokens.upperBound)
      end = mention.tokens.upperBound
      return true
    }
    let owned = owned(by: mention)
    organization = organization ?? owned?.head ?? mention.head
    end = owned?.end ?? mention.tokens.upperBound
    // "president of the Lombardy *region*".
    if owned == nil, sentence.contains(end), tree.token(end).upos == .noun,
      [
        "region", "province", "district", "state", "party", "group", "council", "government", "branch", "chapter",
        "wing",
        "office", "bureau", "movement", "faction", "caucus", "committee", "county", "campaign", "team", "union",
      ].contains(tree.lemma(end))
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
      [.adj, .verb, .noun].contains(tree.token(first).upos),
      tree.token(first).relation.base == "amod" || ["ruling", "governing", "main"].contains(tree.token(first).form)
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

  /// "Minister of *ICT*": a field of government by its letters.
  private func isAcronymOfField(_ mention: Mention, after preposition: Int) -> Bool {
    let form = tree.token(mention.head).form
    return mention.tokens.count == 1 && mention.kind != .place && mention.kind != .group
      && ["of", "for"].contains(tree.lemma(preposition)) && Lexicon.fieldOffices.contains(tree.lemma(head))
      && form.count > 1 && form.allSatisfy(\.isUppercase)
  }

  /// "Defense", "National Security": fields of government that are written like names but are no organization.
  func isPortfolio(_ mention: Mention) -> Bool {
    mention.tokens.allSatisfy { index in
      Lexicon.portfolios.contains(tree.lemma(index)) || ["and", "&", "of"].contains(tree.lemma(index))
    }
  }
}
