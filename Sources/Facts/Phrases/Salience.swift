import Language

/// Whom a pronoun or a description stands for that coreference leaves alone, by who the sentences around are about.
struct Salience {
  let tree: SyntaxTree

  /// The person that "he" or "she" goes on with: the named subject of one of the sentences before.
  func person(before pronoun: Int) -> Mention.ID? {
    let number = tree.sentenceNumber(of: pronoun)
    for sentence in tree.document.sentences[max(0, number - 3)..<number].reversed() {
      let subjects = sentence.tokens.filter { tree.token($0).relation.base == "nsubj" }
      if let name = subjects.lazy.compactMap({ person($0) ?? personBeside($0) }).first { return name }
      // Someone else without a name was spoken of.
      if subjects.contains(where: { isSomeone($0) && !tree.headsTiedToNames.contains($0) && !isDefinite($0) }) {
        return nil
      }
    }
    return nil
  }

  /// "A top Peruvian official is calling for … Luis Vega, the deputy minister, said": in the first sentence of a report
  /// a description often stands for the one whom the second names. "The former chairman" later on is whom it is about.
  func person(described description: Int) -> Mention.ID? {
    guard isSomeone(description), tree.token(description).xpos == "NN", tree.token(description).relation == "nsubj",
      !tree.headsTiedToNames.contains(description)
    else { return nil }
    if isLead(tree.sentenceNumber(of: description)) { return person(ledBy: description) }
    // "The bishop" may be anyone; "the former chairman" is whom it is about.
    let isFormer = tree.children(of: description, "amod").contains { Lexicon.formerWords.contains(tree.lemma($0)) }
    return isFormer && isDefinite(description) && Lexicon.roleNouns.contains(tree.lemma(description))
      ? person(before: description) : nil
  }

  /// The person whom a report's first sentence only describes and its second names.
  func person(ledBy description: Int) -> Mention.ID? {
    let number = tree.sentenceNumber(of: description)
    guard isSomeone(description), tree.token(description).xpos == "NN", tree.token(description).relation == "nsubj",
      !tree.headsTiedToNames.contains(description), isLead(number)
    else { return nil }
    return named(after: number)
  }

  private func isLead(_ number: Int) -> Bool {
    !tree.document.sentences[..<number].contains {
      $0.tokens.count > 6 && tree.token($0.tokens.upperBound - 1).form == "."
    }
  }

  /// The subject of the next sentence, if it is a person whom nobody has named before.
  private func named(after number: Int) -> Mention.ID? {
    guard number + 1 < tree.document.sentences.count else { return nil }
    let next = tree.document.sentences[number + 1].tokens
    guard let subject = next.first(where: { tree.token($0).relation.base == "nsubj" }), let name = person(subject),
      !tree.document.mentions.contains(where: { isSame($0, name, before: next.lowerBound) })
    else { return nil }
    return name
  }

  private func isSame(_ mention: Mention, _ name: Mention.ID, before token: Int) -> Bool {
    mention.form == .named && mention.head < token
      && tree.lemma(mention.tokens.upperBound - 1) == tree.lemma(tree.document.mentions[name].tokens.upperBound - 1)
  }

  /// The head of a person's name: of the subject's own or of the one beside it.
  func named(_ subject: Int) -> Int? {
    (person(subject) ?? personBeside(subject)).map { tree.document.mentions[$0].head }
  }

  private func person(_ subject: Int) -> Mention.ID? {
    guard let mention = tree.namedMention(covering: subject), mention.kind == .person else { return nil }
    return mention.id
  }

  /// "Party nominee *Jane Doe*", "the mayor, *Jane Doe*": the name of the one described.
  private func personBeside(_ subject: Int) -> Mention.ID? {
    guard isSomeone(subject), tree.token(subject).xpos == "NN" else { return nil }
    return tree.children(of: subject, ["appos", "flat", "nmod:desc"]).lazy.compactMap { person($0) }.first
  }

  private func isSomeone(_ subject: Int) -> Bool {
    tree.namedMention(covering: subject) == nil
      && (Lexicon.personNouns.contains(tree.lemma(subject)) || Lexicon.roleNouns.contains(tree.lemma(subject)))
      && !Lexicon.groupNouns.contains(tree.lemma(subject))
  }

  private func isDefinite(_ subject: Int) -> Bool {
    tree.children(of: subject, "det").contains { tree.lemma($0) == "the" }
  }
}
