import Graph

/// Short forms of titles: who has been called "Secretary of State Doe" is "Secretary Doe" later on, and holds one role,
/// not two.
struct TitleForms {
  private struct Title {
    var words: [String]
    var membership: Membership<Entity.ID>
  }
  private var titles: [Entity.ID: [Title]] = [:]

  init(_ facts: [Fact<Entity.ID>]) {
    for case .membership(let fact) in facts {
      guard let role = fact.role else { continue }
      titles[fact.member, default: []].append(Title(words: TitleForms.words(of: role), membership: fact))
    }
  }

  /// The fact with the full form of its title, where the article has one full form for it.
  func completed(_ fact: Fact<Entity.ID>) -> Fact<Entity.ID> {
    guard case .membership(var membership) = fact, let role = membership.role else { return fact }
    let words = TitleForms.words(of: role)
    let full = (titles[membership.member] ?? []).filter { title in
      TitleForms.isShort(words, for: title.words) && title.membership.isFormer == membership.isFormer
        && (membership.organization == nil || membership.organization == title.membership.organization)
    }
    guard let first = full.first, Set(full.map(\.words)).count == 1 else { return fact }
    let organizations = Set(full.compactMap(\.membership.organization))
    membership.role = first.membership.role
    if membership.organization == nil, organizations.count == 1 { membership.organization = organizations.first }
    return .membership(membership)
  }

  /// Words before a title that make another office of it.
  private static let ranks: Set<String> = [
    "vice", "deputy", "assistant", "under", "associate", "acting", "interim", "shadow", "co", "first", "sub", "former",
    "honorary", "junior", "senior", "chief",
  ]

  /// Whether words are the beginning of a title that goes on with "of", or its end behind the field of the office.
  private static func isShort(_ short: [String], for full: [String]) -> Bool {
    guard !short.isEmpty, short.count < full.count else { return false }
    if full.prefix(short.count).elementsEqual(short) { return ["of", "for", "general"].contains(full[short.count]) }
    return full.suffix(short.count).elementsEqual(short)
      && ranks.isDisjoint(with: full.dropLast(short.count))
  }

  private static func words(of role: String) -> [String] { NormalizedName.words(of: NormalizedName.of(role)) }
}
