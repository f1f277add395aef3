import Graph
import Language

/// Which people the article gives which roles, to find who "the defense secretary" is.
struct RoleDescriptions {
  /// For each role: the person, its title's words, and the words of the names of its organization.
  private var roles: [(person: Int, title: Set<String>, organization: Set<String>)] = []

  private static let small: Set<String> = ["the", "of", "and", "for", "to", "in", "at", "a", "an", "s"]

  init(facts: [Fact<Mention.ID>], resolver: NameResolver) {
    for case .membership(let fact) in facts {
      guard let role = fact.role, let person = resolver.thingOfMention[fact.member] else { continue }
      let organization = fact.organization.flatMap { resolver.thingOfMention[$0] }
      let names = organization.map { resolver.things[$0].mentions.flatMap(\.words) } ?? []
      roles.append((person, RoleDescriptions.words(of: role), Set(names)))
    }
    for (index, thing) in resolver.things.enumerated() {
      for mention in thing.mentions where !mention.titles.isEmpty {
        roles.append((index, Set(mention.titles).subtracting(RoleDescriptions.small), []))
      }
    }
  }

  private static func words(of text: String) -> Set<String> {
    Set(NormalizedName.words(of: NormalizedName.of(text))).subtracting(small)
  }

  /// The people with a role whose words hold the description's head noun and all its other words, but for words that
  /// name the role's organization.
  func people(describedBy words: [String], head: String) -> Set<Int> {
    let content = Set(words).subtracting(RoleDescriptions.small)
    let head = NormalizedName.of(head)
    return Set(
      roles.filter { role in
        role.title.contains(head) && content.isSubset(of: role.title.union(role.organization))
      }.map(\.person))
  }

  /// Whether a description with that head noun speaks of somebody else than a person: the noun is a role of others, and
  /// the person has roles, but not that one.
  func contradicts(head: String, of person: Int) -> Bool {
    let head = NormalizedName.of(head)
    let held = roles.filter { $0.person == person }
    return !held.isEmpty && !held.contains { $0.title.contains(head) } && roles.contains { $0.title.contains(head) }
  }

  /// Whether a description with that head noun can stand for whoever is spoken of.
  static func isGeneral(_ head: String) -> Bool { GeneralPersons.contains(head) }

  /// Whether everything but the head noun of a description is known of a person: words of roles and organizations.
  func isKnown(_ words: [String], head: String, of person: Int) -> Bool {
    let content = Set(words).subtracting(RoleDescriptions.small).subtracting([head])
    let known = roles.filter { $0.person == person }.reduce(into: Set<String>()) { known, role in
      known.formUnion(role.title)
      known.formUnion(role.organization)
    }
    return content.isSubset(of: known)
  }
}
