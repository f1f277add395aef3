import Graph
import Language

/// How a name that can stand for several things is used in its sentence: a capital for the city or for the government
/// in it, a demonym for the country ("Iraqi forces") or for its people ("Iraqis").
struct NameUsage {
  let syntax: Syntax
  let linker: Linker

  private var document: Document { syntax.document }

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

  /// The reading of each name, by its place in the list. A capital that one sentence leaves open is read as in the
  /// rest of the article.
  func readings(of names: [NamedMention]) -> [Reading] {
    let evidence = names.map { linker.government(key: $0.key) == nil ? nil : self.evidence(for: $0) }
    var balance: [String: Int] = [:]
    for (name, evidence) in zip(names, evidence) {
      if let evidence, evidence != 0 { balance[name.key, default: 0] += evidence }
    }
    return zip(names, evidence).map { name, evidence in
      guard let evidence, let government = linker.government(key: name.key) else {
        return isPeople(name) ? .people : .itself
      }
      let sum = evidence != 0 ? evidence : balance[name.key] ?? 0
      return linker.isMetonym(key: name.key) || sum > 0 ? .government(government) : .itself
    }
  }

  /// 1 for a name that acts as a government does, -1 for one that is a place, 0 for one that may be either.
  private func evidence(for name: NamedMention) -> Int {
    if acts(name) { return 1 }
    let relation = syntax.relation(of: name.head)
    return relation == "obj" || relation == "nsubj" || document.tokens[name.head].relation.rawValue == "nmod:poss"
      ? 0 : -1
  }

  /// Whether a place does or undergoes what only a government can: it is the subject of a verb of doing or saying, its
  /// addressee or opponent, or owns what governments own.
  private func acts(_ name: NamedMention) -> Bool {
    let token = document.tokens[name.head]
    switch token.relation.base {
    case "nsubj":
      guard let head = token.head else { return false }
      // "Moscow is cold", "Moscow was bombed" are about the city, "Moscow said" is about the government.
      // A subject behind its verb is more often a parser's mistake than an inversion.
      return name.head < head && document.tokens[head].upos == .verb && token.relation.rawValue != "nsubj:pass"
        && syntax.children(of: head, "cop").isEmpty
    case "obl", "nmod":
      return syntax.preposition(of: name.head).map { isOpposed(name.head, by: $0) } ?? false
    case "obj", "iobj":
      return token.head.map { NameUsage.addresses.contains(syntax.lemma($0)) } ?? false
    case "conj":
      // "between Moscow and Kyiv": like the first of the row.
      guard let first = token.head, let other = name.moved(to: first) else { return false }
      return linker.government(key: NormalizedName.of(document.tokens[first].form)) != nil && acts(other)
    default: return false
    }
  }

  /// Verbs whose object is asked, told or treated as a person: an object of these that is a capital is a government.
  private static let addresses: Set<String> = [
    "accuse", "urge", "warn", "tell", "ask", "blame", "criticize", "criticise", "condemn", "threaten", "pressure",
    "press", "persuade", "convince", "support", "back", "oppose", "sanction", "provoke", "anger", "join", "refer",
    "isolate", "punish", "arm", "fund", "engage", "assure", "reassure", "inform", "notify", "thank", "praise", "help",
    "allow", "force", "push", "lobby", "deter", "appease", "infuriate", "embarrass", "invite", "advise", "court",
  ]

  /// Whether a preposition makes the name a partner or an opponent ("talks with Moscow", "sanctions on Moscow") and
  /// not a place ("the attack on Moscow").
  private func isOpposed(_ token: Int, by preposition: String) -> Bool {
    if preposition == "on" {
      let burdens: Set<String> = ["sanction", "pressure", "tariff", "restriction", "embargo"]
      return syntax.head(of: token).map { burdens.contains(syntax.lemma($0)) } ?? false
    }
    return ["with", "against", "between", "by"].contains(preposition)
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
  fileprivate func moved(to token: Int) -> NamedMention? {
    var copy = self
    copy.head = token
    copy.tokens = token..<(token + 1)
    return copy
  }
}
