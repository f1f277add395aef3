import Language

/// The mentions of a document, and new ones for whatever a rule needs to point at.
///
/// The analysis marks names well, descriptions and pronouns less completely; a rule that has found a subject by its
/// syntax asks the book, which makes a mention where there is none.
public struct MentionBook: Sendable {
  private let tree: SyntaxTree
  private var added: [Mention] = []
  private var addedByHead: [Int: Mention.ID] = [:]

  init(tree: SyntaxTree) { self.tree = tree }

  public subscript(id: Mention.ID) -> Mention {
    let known = tree.document.mentions.count
    return id < known ? tree.document.mentions[id] : added[id - known]
  }

  /// The mention that a word heads or belongs to by name; a new nominal or pronominal one where there is none.
  public mutating func mention(at token: Int) -> Mention.ID {
    if let known = existing(at: token) { return known }
    if let made = addedByHead[token] { return made }
    let id = tree.document.mentions.count + added.count
    let form: Mention.Form = tree.token(token).upos == .pron ? .pronoun : .nominal
    added.append(
      Mention(
        id: id, tokens: form == .pronoun ? token..<token + 1 : tree.nounPhrase(of: token, .name), head: token,
        form: form, kind: kind(ofHead: token), confidence: 0.5))
    addedByHead[token] = id
    return id
  }

  /// A mention with a range of its own ("Foreign Ministry" inside a longer name), unless the range is one already.
  mutating func mention(tokens: Range<Int>, head: Int, form: Mention.Form, kind: Mention.Kind) -> Mention.ID {
    if let known = tree.document.mentions.first(where: { $0.tokens == tokens })?.id { return known }
    if let made = added.first(where: { $0.tokens == tokens })?.id { return made }
    let id = tree.document.mentions.count + added.count
    added.append(Mention(id: id, tokens: tokens, head: head, form: form, kind: kind, confidence: 0.6))
    return id
  }

  /// The mention a word heads or is part of, without making one.
  func existing(at token: Int) -> Mention.ID? {
    let heading = tree.document.mentions(headedBy: token)
    if let named = heading.filter({ $0.form == .named }).max(by: { $0.tokens.count < $1.tokens.count }) {
      return named.id
    }
    if let cover = tree.namedMention(covering: token), isNameWord(token, in: cover) { return cover.id }
    return heading.max { $0.tokens.count < $1.tokens.count }?.id
  }

  /// Whether a word inside a name stands for the whole of it: where tree and name disagree about the head.
  private func isNameWord(_ token: Int, in mention: Mention) -> Bool {
    tree.token(token).head.map { !mention.tokens.contains($0) } ?? true
  }

  private func kind(ofHead token: Int) -> Mention.Kind {
    let lemma = tree.lemma(token)
    if tree.token(token).upos == .pron { return Lexicon.personPronouns.contains(lemma) ? .person : .other }
    if Lexicon.countryNouns.contains(lemma) { return .place }
    if Lexicon.personNouns.contains(lemma), !Lexicon.groupNouns.contains(lemma) { return .person }
    return Lexicon.groupNouns.contains(lemma) ? .organization : .other
  }

  /// The document with all mentions in its order, and the new number of each.
  func merged() -> (document: Document, renumbered: [Mention.ID: Mention.ID]) {
    var document = tree.document
    let all = (document.mentions + added).sorted { left, right in
      (left.tokens.lowerBound, -left.tokens.upperBound, left.id)
        < (right.tokens.lowerBound, -right.tokens.upperBound, right.id)
    }
    let renumbered = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($0.element.id, $0.offset) })
    document.mentions = all.enumerated().map { offset, mention in
      var mention = mention
      mention.id = offset
      return mention
    }
    document.clusters = document.clusters.map { $0.map { renumbered[$0]! }.sorted() }
    return (document, renumbered)
  }
}
