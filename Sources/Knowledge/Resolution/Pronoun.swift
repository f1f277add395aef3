import Graph
import Language

/// What an English pronoun tells of the one it stands for.
struct Pronoun {
  /// 1, 2 or 3.
  var person: Int
  var gender: Gender?
  var isPlural: Bool
  var isPossessive: Bool
  var isReflexive: Bool
  var isRelative: Bool

  /// nil when the token is no personal, possessive, reflexive or relative pronoun.
  init?(_ token: Token) {
    guard token.upos == .pron || token.upos == .det || token.upos == .sconj,
      let entry = Pronoun.forms[token.form.lowercased()]
    else { return nil }
    (person, gender, isPlural) = (entry.person, entry.gender, entry.isPlural)
    isPossessive = token.relation.rawValue == "nmod:poss"
    isReflexive = token.form.lowercased().hasSuffix("self") || token.form.lowercased().hasSuffix("selves")
    isRelative = entry.person == 0
    // "that" and "which" are relative only in a relative clause.
    if isRelative, token.upos == .sconj { return nil }
  }

  private static let forms: [String: (person: Int, gender: Gender?, isPlural: Bool)] = {
    let rows: [(String, Int, Gender?, Bool)] = [
      ("i me my mine myself", 1, nil, false), ("we us our ours ourselves", 1, nil, true),
      ("he him his himself", 3, .male, false), ("she her hers herself", 3, .female, false),
      ("it its itself", 3, nil, false), ("they them their theirs themselves", 3, nil, true),
      ("who whom whose which that", 0, nil, false),
    ]
    var forms: [String: (person: Int, gender: Gender?, isPlural: Bool)] = [:]
    for (words, person, gender, isPlural) in rows {
      for word in words.split(separator: " ") { forms[String(word)] = (person, gender, isPlural) }
    }
    return forms
  }()

  /// Whether the pronoun can stand for a thing of that kind and gender.
  func agrees(with thing: Thing, gender known: Gender?) -> Bool {
    if let gender { return thing.kind == .person && (known == nil || known == gender) }
    if isPlural { return thing.kind != .person && thing.kind != .place && thing.kind != .city }
    return thing.kind != .person && thing.kind != .group
  }
}

/// Nouns that say what kind of thing is meant, for descriptions of countries and organizations.
enum ClassNoun: Equatable {
  case country
  case place(String)
  case organization(String)

  private static let organizations: Set<String> = [
    "group", "organization", "organisation", "alliance", "bloc", "party", "company", "firm", "corporation", "agency",
    "ministry", "department", "bank", "committee", "commission", "council", "union", "institution", "body", "newspaper",
    "network", "outlet", "channel", "broadcaster", "magazine", "court", "parliament", "assembly", "senate", "congress",
    "club", "army", "institute", "university", "association", "federation", "fund", "league", "movement", "coalition",
    "administration", "government", "panel", "board", "office", "bureau", "foundation", "faction", "militia",
  ]
  private static let places: Set<String> = ["city", "town", "province", "region", "village", "peninsula", "island"]

  /// nil for a noun that is none of these.
  init?(_ lemma: String) {
    if ["country", "nation"].contains(lemma) {
      self = .country
    } else if ClassNoun.organizations.contains(lemma) {
      self = .organization(lemma)
    } else if ClassNoun.places.contains(lemma) {
      self = .place(lemma)
    } else {
      return nil
    }
  }

  /// Whether a thing is of this class.
  func isClass(of thing: Thing) -> Bool {
    switch self {
    case .country: return thing.kind == .country
    case .place: return thing.kind == .place || (thing.kind == .city && self == .place("city"))
    case .organization(let noun):
      guard EntityIdentity.family(of: thing.kind) == "organization" else { return false }
      switch noun {
      case "party": return thing.kind == .politicalParty || isNamed(in: thing)
      case "alliance", "bloc": return thing.kind == .alliance || isNamed(in: thing)
      case "newspaper", "network", "outlet", "channel", "broadcaster", "magazine": return thing.kind == .newsMedia
      case "company", "firm", "corporation": return thing.kind == .company || thing.kind == .organization
      case "group", "organization", "organisation", "body", "institution": return thing.kind != .politicalParty
      default: return isNamed(in: thing)
      }
    }
  }

  /// Whether one of the thing's names holds the noun ("the group" for the "Contact Group").
  func isNamed(in thing: Thing) -> Bool {
    let noun: String
    switch self {
    case .country: return false
    case .place(let word), .organization(let word): noun = word
    }
    return thing.mentions.contains { $0.words.contains(noun) }
  }
}
