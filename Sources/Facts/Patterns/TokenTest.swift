import Language

/// What a pattern asks of a single token.
public indirect enum TokenTest: Sendable {
  case upos([UPOS])
  /// A prefix of the Penn tag: `"NN"` stands for NN, NNS, NNP and NNPS.
  case xpos([String])
  /// The lemma in lower case.
  case lemma(WordSet)
  /// The form in lower case.
  case form(WordSet)
  /// One of the features of CoNLL-U: `"Voice=Pass"`.
  case feature(String)
  case relation(RelationSet)
  /// Covered by a named mention of one of the kinds (of any, where none is given).
  case named([Mention.Kind])
  /// The head of any mention of one of the kinds.
  case mention([Mention.Kind])
  case capitalised
  case either([TokenTest])
  case not(TokenTest)

  public static func upos(_ tags: UPOS...) -> TokenTest { .upos(tags) }
  public static func xpos(_ tags: String...) -> TokenTest { .xpos(tags) }
  public static func lemma(_ lemmas: String...) -> TokenTest { .lemma(WordSet(lemmas)) }
  public static func lemma(in words: WordSet) -> TokenTest { .lemma(words) }
  public static func form(_ forms: String...) -> TokenTest { .form(WordSet(forms)) }
  public static func form(in words: WordSet) -> TokenTest { .form(words) }
  public static func named(_ kinds: Mention.Kind...) -> TokenTest { .named(kinds) }
  public static func mention(_ kinds: Mention.Kind...) -> TokenTest { .mention(kinds) }
  public static func either(_ tests: TokenTest...) -> TokenTest { .either(tests) }

  /// Whether a token passes.
  public func accepts(_ index: Int, in tree: SyntaxTree) -> Bool {
    let token = tree.token(index)
    switch self {
    case .upos(let tags): return tags.contains(token.upos)
    case .xpos(let tags): return tags.contains { token.xpos.hasPrefix($0) }
    case .lemma(let words): return words.contains(tree.lemma(index))
    case .form(let words): return words.contains(token.form.lowercased())
    case .feature(let feature): return token.features.split(separator: "|").contains { $0 == feature }
    case .relation(let relations): return relations.contains(token.relation)
    case .named(let kinds):
      guard let mention = tree.namedMention(covering: index) else { return false }
      return kinds.isEmpty || kinds.contains(mention.kind)
    case .mention(let kinds):
      return tree.document.mentions(headedBy: index).contains { kinds.isEmpty || kinds.contains($0.kind) }
    case .capitalised: return token.form.first?.isUppercase ?? false
    case .either(let tests): return tests.contains { $0.accepts(index, in: tree) }
    case .not(let test): return !test.accepts(index, in: tree)
    }
  }
}

extension Document {
  /// The mentions with a head, by binary search over `mentions` (which are ordered by first token).
  func mentions(headedBy head: Int) -> [Mention] {
    // Mentions start at most a noun phrase before their head: look back from the first that starts after it.
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].tokens.lowerBound <= head { low = middle + 1 } else { high = middle }
    }
    var found: [Mention] = []
    var index = low - 1
    while index >= 0, mentions[index].tokens.lowerBound + 60 > head {
      if mentions[index].head == head { found.append(mentions[index]) }
      index -= 1
    }
    return found.reversed()
  }
}
