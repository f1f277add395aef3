import Graph
import Language

// Whom "he" and "she" stand for when they speak.
//
// In news, "he said" goes on with whoever spoke last, and else with the subject of the sentence before. Coreference
// decides wherever it ties the pronoun to a name; this is for the pronouns that it leaves alone.
extension StatementAssembly {
  /// Replaces pronouns that no name is tied to by the speaker they continue.
  mutating func resolveSpeakers() {
    spoken.sort { $0.range.lowerBound < $1.range.lowerBound }
    let tied = tree.headsTiedToNames
    for index in spoken.indices {
      guard let source = spoken[index].source, isThirdPerson(source) else { continue }
      if tied.contains(source), !isNamedInside(spoken[index], source) {
        if let name = subjectAbove(source) ?? subjectRightBefore(source) { spoken[index].source = name }
        continue
      }
      let earlier = spoken[..<index].last { statement in
        isPerson(statement.source) && statement.source! < source && agrees(source, with: statement.source!)
          && paragraph(of: source) - paragraph(of: statement.tokens.lowerBound) <= 2
      }
      let isInSentence = earlier.map { tree.sentence(of: source).tokens.contains($0.tokens.lowerBound) } ?? false
      let nearest = isInSentence ? nil : subjectOfSentence(before: source)
      if let speaker = nearest ?? earlier?.source ?? subjectBefore(source) ?? topic(source) {
        spoken[index].source = speaker
      }
    }
  }

  /// Nobody speaks of himself by name: a pronoun that is tied to a name in the very words it says is tied wrongly.
  private func isNamedInside(_ statement: Spoken, _ pronoun: Int) -> Bool {
    statement.kind == .direct && isTied(pronoun) { statement.tokens.contains($0.head) }
  }

  private func isTied(_ pronoun: Int, toName isSuch: (Mention) -> Bool) -> Bool {
    document.clusters.contains { cluster in
      let mentions = cluster.map { document.mentions[$0] }
      return mentions.contains { $0.head == pronoun } && mentions.contains { $0.form == .named && isSuch($0) }
    }
  }

  /// "*Roe* criticized the plan. “It is wrong,” she said": whoever the sentence before is about speaks on, though the
  /// pronoun is tied to a name further back, or to one that the sentence is not about. Other subjects that it is tied to,
  /// and names of the other sex, leave it as it is.
  private func subjectRightBefore(_ pronoun: Int) -> Int? {
    let subjects = plainSentences(before: pronoun).lazy.compactMap { sentence in
      sentence.tokens.first { tree.token($0).relation.base == "nsubj" && !isQuoted($0) }
    }
    return subjects.first.flatMap { subject($0, for: pronoun) }
  }

  /// The two sentences before that are not quoted, as far as they are near.
  private func plainSentences(before pronoun: Int) -> [Sentence] {
    document.sentences[..<tree.sentenceNumber(of: pronoun)].reversed().lazy.prefix {
      paragraph(of: pronoun) - $0.paragraph <= 2
    }.filter { sentence in
      sentence.tokens.contains { tree.token($0).relation == "root" && !isQuoted($0) }
    }.prefix(2).map { $0 }
  }

  /// "*Roe* seldom spoke of it, although last week she said …": the subject of a clause around the one that tells who
  /// speaks.
  private func subjectAbove(_ pronoun: Int) -> Int? {
    guard var clause = tree.token(pronoun).head else { return nil }
    while let head = tree.token(clause).head,
      ["advcl", "acl", "conj", "parataxis", "obl", "nmod"].contains(tree.token(clause).relation.base)
    {
      clause = head
      let subjects = tree.children(of: clause, "nsubj").filter { $0 < pronoun && !isQuoted($0) }
      if let first = subjects.first { return subject(first, for: pronoun) }
    }
    return nil
  }

  /// The name that a subject stands for, unless another subject since is tied to the pronoun.
  private func subject(_ subject: Int, for pronoun: Int) -> Int? {
    guard let name = name(of: subject, fitting: pronoun) else { return nil }
    let since = tree.sentence(of: subject).tokens.lowerBound..<pronoun
    let isTiedToOther = isTied(pronoun) {
      $0.head != name && since.contains($0.head) && tree.token($0.head).relation.base == "nsubj" && !isQuoted($0.head)
    }
    return isTiedToOther ? nil : name
  }

  /// The named subject of the very sentence before, outside quotation marks.
  private func subjectOfSentence(before pronoun: Int) -> Int? {
    let number = tree.sentenceNumber(of: pronoun)
    guard number > 0 else { return nil }
    let subject = document.sentences[number - 1].tokens.first { token in
      tree.token(token).relation.base == "nsubj" && !isQuoted(token)
        && tree.token(token).head.map { tree.token($0).relation == "root" } ?? false
    }
    return subject.flatMap { name(of: $0, fitting: pronoun) }
  }

  /// The head of the name that a subject stands for, unless a pronoun cannot mean it.
  private func name(of subject: Int, fitting pronoun: Int) -> Int? {
    guard let name = Salience(tree: tree).named(subject), agrees(pronoun, with: name),
      let mention = tree.namedMention(covering: name),
      !isCalled(otherThan: tree.token(pronoun).form.lowercased(), mention.id)
    else { return nil }
    return name
  }

  /// Whom the sentences further back are about.
  private func topic(_ pronoun: Int) -> Int? {
    Salience(tree: tree).person(before: pronoun).map { document.mentions[$0].head }
  }

  /// Whether someone is called by the pronoun of the other sex, more often than by this one.
  private func isCalled(otherThan pronoun: String, _ name: Mention.ID) -> Bool {
    let other = pronoun == "he" ? "she" : "he"
    let cluster = document.clusters.first { $0.contains(name) } ?? []
    let forms = cluster.map { document.mentions[$0].head }.filter { !isQuoted($0) }.map {
      tree.token($0).form.lowercased()
    }
    return forms.count { $0 == other } > forms.count { $0 == pronoun }
  }

  private func isThirdPerson(_ token: Int) -> Bool {
    tree.token(token).upos == .pron && ["he", "she"].contains(tree.token(token).form.lowercased())
  }

  private func isPerson(_ source: Int?) -> Bool {
    source.flatMap { tree.namedMention(covering: $0) }?.kind == .person
  }

  /// A title of the other sex rules a name out.
  private func agrees(_ pronoun: Int, with name: Int) -> Bool {
    guard let start = tree.namedMention(covering: name)?.tokens.lowerBound, start > 0 else { return true }
    let isMale = tree.token(pronoun).form.lowercased() == "he"
    let women: Set<String> = ["mrs", "mrs.", "ms", "ms.", "miss", "lady", "queen", "sister"]
    let men: Set<String> = ["mr", "mr.", "sir", "lord", "king", "father", "brother"]
    return [tree.lemma(start - 1), tree.lemma(start)].allSatisfy { !(isMale ? women : men).contains($0) }
  }

  private func subjectBefore(_ pronoun: Int) -> Int? {
    let number = tree.sentenceNumber(of: pronoun)
    for sentence in document.sentences[max(0, number - 2)..<number].reversed() {
      let subjects = sentence.tokens.filter { tree.token($0).relation.base == "nsubj" && isPerson($0) && !isQuoted($0) }
      if let subject = subjects.first, agrees(pronoun, with: subject) { return subject }
    }
    return nil
  }
}
