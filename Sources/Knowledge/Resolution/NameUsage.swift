import Graph
import Language

/// How a name that can stand for several things is used in its sentence: a capital for the city or for the government
/// in it, a demonym for the country ("Iraqi forces") or for its people ("Iraqis").
struct NameUsage {
  let document: Document
  let linker: Linker

  enum Reading {
    case itself
    case government(GazetteerEntry)
    case people

    /// Mentions of one name with equal groups are one thing.
    var group: String {
      switch self {
      case .itself: "itself"
      case .government(let country): "government \(country.key)"
      case .people: "people"
      }
    }
  }

  func reading(of name: NamedMention) -> Reading {
    if let government = linker.government(key: name.key) {
      if linker.isMetonym(key: name.key) || acts(name) { return .government(government) }
      return .itself
    }
    return isPeople(name) ? .people : .itself
  }

  /// Whether a place does or undergoes what only a government can: it is the subject of a verb of doing or saying, its
  /// addressee or opponent, or owns what governments own.
  private func acts(_ name: NamedMention) -> Bool {
    let token = document.tokens[name.head]
    switch token.relation.base {
    case "nsubj":
      guard let head = token.head else { return false }
      let predicate = document.tokens[head]
      // "Moscow is cold", "Moscow was bombed" are about the city, "Moscow said" is about the government.
      return predicate.upos == .verb && token.relation.rawValue != "nsubj:pass" && !isCopular(head)
    case "obl", "nmod":
      return preposition(of: name.head).map { ["with", "against", "between", "by", "on"].contains($0) } ?? false
        && !isLocatedHead(token)
    case "obj", "iobj":
      return token.head.map { NameUsage.addresses.contains(document.tokens[$0].lemma) } ?? false
    case "conj":
      // "between Moscow and Kyiv": like the first of the row.
      guard let first = token.head, let other = name.atHead(first) else { return false }
      return linker.government(key: NormalizedName.of(document.tokens[first].form)) != nil && acts(other)
    default: return false
    }
  }

  /// Verbs whose object is asked, told or treated as a person: an object of these that is a capital is a government.
  private static let addresses: Set<String> = [
    "accuse", "urge", "warn", "tell", "ask", "blame", "criticize", "criticise", "condemn", "threaten", "pressure",
    "press", "persuade", "convince", "support", "back", "oppose", "sanction", "provoke", "anger", "join",
  ]

  private func isCopular(_ head: Int) -> Bool {
    document.tokens.indices.contains { document.tokens[$0].head == head && document.tokens[$0].relation.base == "cop" }
  }

  /// "the attack on Moscow" is on the city, "sanctions on Moscow" are on the government: only some nouns take "on"
  /// for an addressee.
  private func isLocatedHead(_ token: Token) -> Bool {
    guard let head = token.head, preposition(of: headIndex(of: token)) == "on" else { return false }
    return !["sanction", "pressure", "tariff", "restriction", "embargo"].contains(document.tokens[head].lemma)
  }

  private func headIndex(of token: Token) -> Int {
    document.tokens.firstIndex { $0.range == token.range && $0.form == token.form } ?? 0
  }

  private func preposition(of head: Int) -> String? {
    let sentence = document.sentences.first { $0.tokens.contains(head) }?.tokens ?? head..<head
    return sentence.first { document.tokens[$0].head == head && document.tokens[$0].relation.base == "case" }
      .map { document.tokens[$0].form.lowercased() }
  }

  /// Whether a demonym stands for people: a plural noun, or a noun of its own that no other noun governs.
  private func isPeople(_ name: NamedMention) -> Bool {
    let candidates = linker.gazetteer.candidates(normalized: name.key)
    guard name.kind != .person, candidates.contains(where: { $0.use == .people }),
      !candidates.contains(where: { $0.use == .name })
    else {
      return false
    }
    let token = document.tokens[name.head]
    if candidates.contains(where: { $0.use == .adjective }) {
      let isModifier = ["amod", "compound", "nmod", "flat"].contains(String(token.relation.base)) || token.upos == .adj
      return !isModifier && name.kind == .group
    }
    return true
  }
}

extension NamedMention {
  /// The same mention moved to another head, to ask the same question about it.
  fileprivate func atHead(_ token: Int) -> NamedMention? {
    var copy = self
    copy.head = token
    copy.tokens = token..<(token + 1)
    return copy
  }
}
