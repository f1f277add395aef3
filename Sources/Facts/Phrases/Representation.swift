import Language

/// Finds the name that a description acts for: "Egyptian police", "members of the Green Party", "a NATO spokesman".
///
/// A description of one person in a role ("Peru's defense minister") is that person, whom the article may name
/// elsewhere, and stands for nobody else; a body, its people in the plural and those who speak for it stand for it.
struct Representation {
  let tree: SyntaxTree

  /// The word of the country's or organization's name that the description headed by a word acts for.
  func name(behind head: Int) -> Int? {
    guard isDescription(head), actsForOthers(head), !isNamedBeside(head) else { return nil }
    // "the Kenyan chapter of the Red Cross" is of the Red Cross.
    if Self.branches.contains(tree.lemma(head)), let whole = complementName(of: head, ["of"]) { return whole }
    return modifyingName(of: head) ?? complementName(of: head, Self.officialLinks)
  }

  /// The name that anything belongs to, whatever it is: "U.N. offices", "Iranian ships", "Rojas's handling of …".
  func owner(of head: Int) -> Int? {
    guard isDescription(head), !isOnePerson(head), !isNamedBeside(head) else { return nil }
    return modifyingName(of: head) ?? complementName(of: head, ["of"])
  }

  /// "the U.S. ambassador, Jane Doe": someone with a name of their own.
  private func isNamedBeside(_ head: Int) -> Bool {
    tree.children(of: head, ["appos", "flat"]).contains { tree.namedMention(covering: $0)?.kind == .person }
  }

  /// The name right before a noun: "U.S. opposition", "Kenya's call".
  func modifier(of head: Int) -> Int? { isDescription(head) ? modifyingName(of: head) : nil }

  /// The body that an office is in: "president of the African Union".
  func owner(ofOffice head: Int) -> Int? {
    modifyingName(of: head) ?? complementName(of: head, ["of", "at", "for", "to", "in"])
  }

  /// The name behind a participant: what it acts for, else what it belongs to.
  func participant(behind head: Int) -> Int? {
    // "a conference in Rome" is not Rome, but "an Israeli airstrike" is Israel's.
    if EventLexicon.nouns[tree.lemma(head)] != nil { return isDescription(head) ? modifyingName(of: head) : nil }
    return name(behind: head) ?? owner(of: head)
  }

  private static let branches: WordSet = ["chapter", "branch", "arm", "wing", "section", "unit"]
  private static let officialLinks: WordSet = ["of", "from", "for", "with", "in", "at"]

  private func isDescription(_ head: Int) -> Bool {
    tree.namedMention(covering: head) == nil && [.noun, .propn].contains(tree.token(head).upos)
  }

  /// A description of one person by a role of their own.
  private func isOnePerson(_ head: Int) -> Bool {
    let lemma = tree.lemma(head)
    return ["NN", "NNP"].contains(tree.token(head).xpos) && Lexicon.roleNouns.contains(lemma)
      && !Lexicon.groupNouns.contains(lemma)
      && !Lexicon.officeHolders.contains(lemma)
  }

  private func actsForOthers(_ head: Int) -> Bool {
    let lemma = tree.lemma(head)
    if Lexicon.groupNouns.contains(lemma) || Lexicon.officeHolders.contains(lemma) { return true }
    return tree.token(head).xpos == "NNS" && Lexicon.personNouns.contains(lemma)
  }

  /// The nearest name before the noun: "the Iraqi government", "Ukraine's navy", "NATO troops".
  private func modifyingName(of head: Int) -> Int? {
    for child in tree.children(of: head, ["compound", "amod", "nmod:poss", "nmod:desc", "nmod:unmarked"]).reversed()
    where child < head {
      if let mention = tree.namedMention(covering: child) {
        if isBody(mention) || tree.token(child).relation == "nmod:poss" && mention.kind == .person {
          return mention.head
        }
      } else if tree.token(child).relation == "nmod:poss", let name = modifyingName(of: child) {
        return name
      }
    }
    return nil
  }

  private func complementName(of head: Int, _ links: WordSet) -> Int? {
    tree.children(of: head, "nmod").lazy.filter { child in
      child > head && tree.marker(of: child).map(links.contains) ?? false
    }.compactMap { child -> Int? in
      if let mention = tree.namedMention(covering: child) { return isBody(mention) ? mention.head : nil }
      return Lexicon.groupNouns.contains(tree.lemma(child)) ? modifyingName(of: child) : nil
    }.first
  }

  private func isBody(_ mention: Mention) -> Bool { [.place, .organization, .group].contains(mention.kind) }
}
