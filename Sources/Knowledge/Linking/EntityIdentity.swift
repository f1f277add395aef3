import Graph

/// Mints the identifiers of entities, as PROFILE.md says.
enum EntityIdentity {
  /// The identifier of a thing.
  ///
  /// - Parameters:
  ///   - country: The ISO code of the country it is in, when the gazetteer knows it but gives it no item.
  ///   - isWeak: Whether its name identifies no one outside the article.
  static func id(
    of kind: Entity.Kind, name: String, link: GazetteerEntry?, country: String?, isWeak: Bool, article: Article.ID
  ) -> Entity.ID {
    if let code = link?.isoCode, kind == .country { return Entity.ID(path: "id/country/\(code)") }
    if let item = link?.wikidata { return Entity.ID(path: "id/\(family(of: kind))/\(item)") }
    let name = slug(name) + (country.map { "-" + $0.lowercased() } ?? "")
    let path = "id/\(family(of: kind))/\(name)"
    return Entity.ID(path: isWeak ? "article/\(article.short)/\(path)" : path)
  }

  /// The segment of the path that tells what sort of thing it is. Kinds that articles mix up share one, so that the
  /// same thing has the same identifier in all of them.
  static func family(of kind: Entity.Kind) -> String {
    switch kind {
    case .organization, .governmentOrganization, .newsMedia, .politicalParty, .company, .alliance: "organization"
    case .place, .city: "place"
    default: kind.rawValue
    }
  }

  /// A normalised name with hyphens. Letters of other scripts stay: identifiers are IRIs.
  static func slug(_ name: String) -> String {
    NormalizedName.of(name).split(separator: " ").joined(separator: "-")
  }
}
