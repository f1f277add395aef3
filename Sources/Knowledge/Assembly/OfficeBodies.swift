import Graph

/// In which kind of body an office is held by its very name: a ranking member is of a committee, a judge of a court, a
/// speaker of a house. Where the article names one such body, or one just before, the office is in it.
struct OfficeBodies {
  private let organizations: [Entity]

  /// Words in the names of bodies in which an office is held.
  private static let bodies: [(office: Set<String>, body: Set<String>)] = [
    (["ranking", "member"], ["committee", "subcommittee", "panel"]),
    (["committee"], ["committee", "subcommittee", "panel"]),
    (["judge"], ["court", "tribunal"]), (["justice"], ["court"]),
    (["speaker"], ["house", "parliament", "assembly", "knesset", "duma", "commons", "congress", "representatives"]),
    (["party", "leader"], ["party"]), (["commissioner"], ["commission"]),
  ]
  /// Offices in those bodies: the last word of a title with the words above.
  private static let offices: Set<String> = [
    "member", "chairman", "chairwoman", "chair", "chairperson", "judge", "justice", "speaker", "leader", "commissioner",
  ]

  init(_ entities: [Entity]) {
    organizations = entities.filter { EntityIdentity.family(of: $0.kind) == "organization" }
  }

  /// Offices that organizations of any kind have.
  private static let common: [Set<String>] = [
    ["secretary", "general"], ["general", "secretary"], ["vice", "chairman"], ["chief", "executive"], ["ceo"],
    ["managing", "director"], ["executive", "director"], ["senior", "vice", "president"],
    ["executive", "vice", "president"],
    ["chief", "financial", "officer"], ["chief", "operating", "officer"], ["deputy", "leader"],
  ]

  /// The organization that the article is about, for an office that any organization has: in a report on a union "the
  /// general secretary" is the union's.
  func main(of words: Set<String>) -> Entity.ID? {
    guard Self.common.contains(where: { $0.isSubset(of: words) }),
      let main = EntityProminence.main(organizations, by: 2, weight: { $0.mentions.count }),
      organizations.first(where: { $0.id == main }).map({ $0.mentions.count > 3 }) ?? false
    else { return nil }
    return main
  }

  /// The body of a role that is said at an offset: the last one named before, else the only one.
  func body(of role: String, at offset: Int) -> Entity.ID? {
    let words = NormalizedName.words(of: NormalizedName.of(role))
    guard let last = words.last, Self.offices.contains(last),
      let kind = Self.bodies.first(where: { $0.office.isSubset(of: words) })
    else { return nil }
    let named = organizations.filter { organization in
      let name = Set(NormalizedName.words(of: NormalizedName.of(organization.name)))
      // A plain judge is of a lower court.
      return !kind.body.isDisjoint(with: name) && !name.contains("white")
        && (last != "judge" || !name.contains("supreme"))
    }
    if named.count == 1 { return named[0].id }
    let before = named.compactMap { organization in
      organization.mentions.map(\.range.lowerBound).filter { $0 < offset }.max().map {
        (start: $0, id: organization.id)
      }
    }
    return before.max { ($0.start, $0.id) < ($1.start, $1.id) }?.id
  }
}
