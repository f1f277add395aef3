/// A tag of the name head: outside, or the beginning or inside of a name of some type.
enum NameTag: Sendable, Hashable {
  case outside
  case begin(NameType)
  case inside(NameType)

  /// Reads `O`, `B-PER`, `I-ORG` …
  init?(_ text: String) {
    if text == "O" {
      self = .outside
      return
    }
    guard let type = NameType(rawValue: String(text.dropFirst(2))) else { return nil }
    switch text.prefix(2) {
    case "B-": self = .begin(type)
    case "I-": self = .inside(type)
    default: return nil
    }
  }

  var type: NameType? {
    switch self {
    case .outside: nil
    case .begin(let type), .inside(let type): type
    }
  }

  /// Whether this tag may follow another.
  func mayFollow(_ before: NameTag) -> Bool {
    if case .inside(let type) = self { return before.type == type }
    return true
  }
}

/// The types of names that the model tells apart.
enum NameType: String, Sendable, Hashable, CaseIterable {
  case person = "PER"
  case organization = "ORG"
  case location = "LOC"
  case facility = "FAC"
  case group = "GRP"
  case event = "EVT"
  case product = "PRD"
  case other = "OTH"

  var kind: Mention.Kind {
    switch self {
    case .person: .person
    case .organization: .organization
    case .location: .place
    case .facility: .facility
    case .group: .group
    case .event: .event
    case .product: .product
    case .other: .other
    }
  }
}
