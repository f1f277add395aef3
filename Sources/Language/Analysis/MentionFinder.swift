/// Finds the mentions of a document: names, and the descriptions and pronouns that the mention head marks.
struct MentionFinder {
  let document: Document
  let model: LanguageModel
  let words: [WordAnalysis]
  private let children: [[Int]]

  init(document: Document, model: LanguageModel, words: [WordAnalysis]) {
    self.document = document
    self.model = model
    self.words = words
    var children = [[Int]](repeating: [], count: document.tokens.count)
    for (i, token) in document.tokens.enumerated() { if let head = token.head { children[head].append(i) } }
    self.children = children
  }

  /// By head; each head has one mention.
  func mentions(named names: [NameConsistency.Name]) -> [Mention] {
    var mentions: [Mention] = []
    var isNamed = [Bool](repeating: false, count: document.tokens.count)
    for name in names {
      for word in name.words { isNamed[word] = true }
      mentions.append(
        Mention(
          id: 0, tokens: name.words, head: head(of: name.words), form: .named, kind: name.type.kind,
          confidence: Double(name.confidence)))
    }
    for word in words.indices where words[word].mention != 0 && !isNamed[word] {
      guard let form = form(of: word) else { continue }
      mentions.append(
        Mention(
          id: 0, tokens: form == .pronoun ? word..<word + 1 : extent(of: word), head: word, form: form,
          kind: kind(of: word), confidence: Double(words[word].mentionProbability)))
    }
    return mentions.sorted { ($0.head, $0.tokens.lowerBound) < ($1.head, $1.tokens.lowerBound) }
  }

  /// The word of a span whose own head is outside.
  private func head(of range: Range<Int>) -> Int {
    range.first { word in document.tokens[word].head.map { !range.contains($0) } ?? true } ?? range.lowerBound
  }

  private func form(of word: Int) -> Mention.Form? {
    switch document.tokens[word].upos {
    case .pron, .det: .pronoun
    case .punct, .adp, .cconj, .sconj, .part, .aux, .intj: nil
    default: .nominal
    }
  }

  private func kind(of word: Int) -> Mention.Kind {
    switch model.labels.mentions[Int(words[word].mention)] {
    case "person": .person
    case "organization": .organization
    case "place": .place
    case "event": .event
    case "object": .product
    default: .other
    }
  }

  /// The noun phrase around a head: the head with what depends on it inside the phrase, and not the other conjuncts,
  /// the preposition or, where the noun is a predicate, the clause.
  private func extent(of head: Int) -> Range<Int> {
    var low = head
    var high = head
    for child in children[head] where Self.inside.contains(String(document.tokens[child].relation.base)) {
      var (first, last) = (child, child)
      span(of: child, &first, &last)
      (low, high) = (min(low, first), max(high, last))
    }
    while low < head, isEdge(low) { low += 1 }
    while high > head, isEdge(high) { high -= 1 }
    return low..<high + 1
  }

  private func span(of word: Int, _ low: inout Int, _ high: inout Int) {
    var open = [word]
    while let next = open.popLast() {
      (low, high) = (min(low, next), max(high, next))
      open.append(contentsOf: children[next])
    }
  }

  private func isEdge(_ word: Int) -> Bool {
    let token = document.tokens[word]
    guard token.upos == .punct else { return false }
    return token.form.unicodeScalars.allSatisfy { !["(", ")", "%"].contains($0) }
  }

  private static let inside: Set<String> = [
    "det", "amod", "nummod", "nmod", "compound", "flat", "fixed", "acl", "goeswith", "case:gen",
  ]
}
