import Language

/// A document with what tree patterns ask for all the time worked out once: children, spans of subtrees, mentions by
/// token.
///
/// Making one is linear in the number of tokens and mentions; every question is answered in constant time.
public struct SyntaxTree: Sendable {
  public let document: Document
  private let childStarts: [Int]
  private let childList: [Int]
  private let spans: [Range<Int>]
  private let sentenceOf: [Int]
  /// Lemmas in lower case, as word lists have them.
  private let lemmas: [String]
  /// The named mention that covers a token: the longest.
  private let namedCover: [Mention.ID?]
  /// The named mentions with a head, in their order.
  private let namedByHead: [Int: [Mention.ID]]

  public init(_ document: Document) {
    self.document = document
    (childStarts, childList) = Self.children(of: document.tokens)
    spans = Self.spans(of: document)
    var sentenceOf = [Int](repeating: 0, count: document.tokens.count)
    for (number, sentence) in document.sentences.enumerated() {
      for token in sentence.tokens { sentenceOf[token] = number }
    }
    self.sentenceOf = sentenceOf
    lemmas = document.tokens.map { $0.lemma.isEmpty ? $0.form.lowercased() : $0.lemma.lowercased() }
    namedCover = Self.namedCover(of: document)
    namedByHead = Dictionary(grouping: document.mentions.filter { $0.form == .named }, by: \.head)
      .mapValues { $0.map(\.id) }
    headsTiedToNames = Self.headsTiedToNames(in: document)
  }

  public func token(_ index: Int) -> Token { document.tokens[index] }

  /// The lemma in lower case, also that of a name; the form where the analysis gives no lemma.
  public func lemma(_ index: Int) -> String { lemmas[index] }

  /// The dependents of a token, from left to right.
  public func children(of token: Int) -> ArraySlice<Int> { childList[childStarts[token]..<childStarts[token + 1]] }

  /// From the first to the last token of the subtree below a token.
  public func span(of token: Int) -> Range<Int> { spans[token] }

  /// Whether a word is a verb with a tense, or a modal.
  func isFinite(_ word: Int) -> Bool { ["VBD", "VBZ", "VBP", "MD"].contains(token(word).xpos) }

  public func sentenceNumber(of token: Int) -> Int { sentenceOf[token] }

  public func sentence(of token: Int) -> Sentence { document.sentences[sentenceOf[token]] }

  /// The heads of all mentions that coreference puts together with a name.
  public let headsTiedToNames: Set<Int>

  /// The longest named mention that covers a token.
  public func namedMention(covering token: Int) -> Mention? {
    namedCover[token].map { document.mentions[$0] }
  }

  /// The named mentions whose heads are among some tokens, in the order of the text; linear in the number of tokens.
  public func namedMentions(headedIn tokens: some Sequence<Int>) -> [Mention.ID] {
    tokens.flatMap { namedByHead[$0] ?? [] }.sorted()
  }

  /// The dependents of a token with one of the relations.
  public func children(of token: Int, _ relations: RelationSet) -> [Int] {
    children(of: token).filter { relations.contains(document.tokens[$0].relation) }
  }

  public func firstChild(of token: Int, _ relations: RelationSet) -> Int? {
    children(of: token).first { relations.contains(document.tokens[$0].relation) }
  }

  /// The lemma of the preposition or subordinator that introduces a phrase. Within names parsers may hang it on another
  /// word than the head, so the word before the phrase counts as well.
  public func marker(of head: Int) -> String? {
    if let own = firstChild(of: head, ["case", "mark"]) { return lemma(own) }
    let start = nounPhrase(of: head, .name).lowerBound
    guard sentence(of: head).tokens.contains(start - 1), token(start - 1).upos == .adp else { return nil }
    return lemma(start - 1)
  }

  /// "Doe, *who* is president": the noun before the relative clause; any other subject itself.
  func relativeHead(of subject: Int) -> Int {
    guard token(subject).xpos.hasPrefix("W"), let clause = token(subject).head, token(clause).relation == "acl:relcl",
      let noun = token(clause).head
    else { return subject }
    return noun
  }

  /// Whether `descendant` lies in the subtree of `ancestor` (a token lies in its own).
  public func isInSubtree(_ descendant: Int, of ancestor: Int) -> Bool {
    var node: Int? = descendant
    while let current = node {
      if current == ancestor { return true }
      node = document.tokens[current].head
    }
    return false
  }

  /// The heads above a token, nearest first.
  public func ancestors(of token: Int) -> [Int] {
    var result: [Int] = []
    var node = document.tokens[token].head
    while let current = node {
      result.append(current)
      node = document.tokens[current].head
    }
    return result
  }

  private static func children(of tokens: [Token]) -> (starts: [Int], list: [Int]) {
    var starts = [Int](repeating: 0, count: tokens.count + 1)
    for token in tokens { if let head = token.head { starts[head + 1] += 1 } }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    var next = starts
    var list = [Int](repeating: 0, count: starts[tokens.count])
    for (index, token) in tokens.enumerated() {
      guard let head = token.head else { continue }
      list[next[head]] = index
      next[head] += 1
    }
    return (starts, list)
  }

  /// Spans grow from every token up to its root; in a tree of depth d that is at most d steps each.
  private static func spans(of document: Document) -> [Range<Int>] {
    var spans = document.tokens.indices.map { $0..<$0 + 1 }
    for index in document.tokens.indices {
      var node = document.tokens[index].head
      while let current = node, !spans[current].contains(index) {
        let span = spans[current]
        spans[current] = min(span.lowerBound, index)..<max(span.upperBound, index + 1)
        node = document.tokens[current].head
      }
    }
    return spans
  }

  private static func headsTiedToNames(in document: Document) -> Set<Int> {
    // "a spokesman, Jane Doe, said … She": a description beside a person's name is as good as the name.
    let besideNames = Set(
      document.mentions.lazy.filter { mention in
        mention.form == .named && mention.kind == .person
          && ["appos", "flat"].contains(document.tokens[mention.head].relation.base)
      }.compactMap { document.tokens[$0.head].head })
    let named = document.clusters.filter { cluster in
      cluster.contains { id in
        let mention = document.mentions[id]
        return mention.form == .named || mention.form == .nominal && besideNames.contains(mention.head)
      }
    }
    return Set(named.joined().map { document.mentions[$0].head })
  }

  /// Whether the analysis puts two mentions into one cluster.
  func areCoreferent(_ left: Mention.ID, _ right: Mention.ID) -> Bool {
    document.clusters.contains { $0.contains(left) && $0.contains(right) }
  }

  private static func namedCover(of document: Document) -> [Mention.ID?] {
    var cover = [Mention.ID?](repeating: nil, count: document.tokens.count)
    for mention in document.mentions where mention.form == .named {
      for token in mention.tokens {
        if let other = cover[token], document.mentions[other].tokens.count >= mention.tokens.count { continue }
        cover[token] = mention.id
      }
    }
    return cover
  }
}
