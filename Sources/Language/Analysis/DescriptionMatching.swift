/// Finds what a definite description takes up by its words alone: "a rescue plan … the plan".
///
/// The antecedent has the same head, and every modifier of the description that says which one is meant.
struct DescriptionMatching {
  private let document: Document
  private let mentions: [Mention]
  private let modifiers: [Set<String>]
  private let isDefinite: [Bool]
  /// How many sentences back an antecedent may stand.
  private static let reach = 40

  /// - Parameter mentions: sorted by head.
  init(document: Document, mentions: [Mention]) {
    self.document = document
    self.mentions = mentions
    modifiers = mentions.map { Self.modifiers(of: $0, in: document) }
    isDefinite = mentions.map { Self.isDefinite($0, in: document) }
  }

  /// The last earlier mention that a definite description repeats.
  func antecedent(of index: Int) -> Int? {
    let mention = mentions[index]
    guard mention.form == .nominal, isDefinite[index] else { return nil }
    let head = document.tokens[mention.head]
    for other in stride(from: index - 1, through: 0, by: -1) {
      let candidate = mentions[other]
      guard candidate.form == .nominal, !candidate.tokens.overlaps(mention.tokens) else { continue }
      if mention.head - candidate.head > Self.reach * 25 { return nil }
      let token = document.tokens[candidate.head]
      if token.lemma == head.lemma, token.features == head.features, modifiers[index].isSubset(of: modifiers[other]) {
        return other
      }
    }
    return nil
  }

  private static func isDefinite(_ mention: Mention, in document: Document) -> Bool {
    mention.tokens.contains { word in
      let token = document.tokens[word]
      guard token.head == mention.head else { return false }
      return token.relation.base == "det"
        && (token.features.contains("Definite=Def") || token.features.contains("PronType=Dem"))
    }
  }

  /// Lower-cased content words inside the phrase beside the head.
  private static func modifiers(of mention: Mention, in document: Document) -> Set<String> {
    Set(
      mention.tokens.compactMap { word in
        let token = document.tokens[word]
        switch token.upos {
        case .noun, .propn, .adj, .num, .verb, .adv: return word == mention.head ? nil : token.lemma.lowercased()
        default: return nil
        }
      })
  }
}
