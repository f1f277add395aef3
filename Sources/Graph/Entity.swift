/// Someone or something an article names: a person, an organization, a country, a place …
public struct Entity: Hashable, Sendable, Identifiable, Codable {
  /// The path of the entity's IRI below the base, which decides identity when graphs merge:
  /// `id/country/UA`, `id/organization/Q7184`, `id/person/pete-hegseth`, or, for a name too weak to identify anyone
  /// across articles, one scoped to its article: `article/9f…/id/person/kim`.
  public struct ID: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
    public let path: String
    public init(path: String) { self.path = path }
    public var description: String { path }
    public static func < (left: ID, right: ID) -> Bool { left.path < right.path }
  }

  /// The classes of PROFILE.md.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case person
    /// An organization of no more special kind.
    case organization
    case governmentOrganization
    case newsMedia
    case politicalParty
    case company
    /// An alliance, union or intergovernmental organization (`org:OrganizationalCollaboration`).
    case alliance
    case country
    /// A place of no more special kind.
    case place
    case city
    case facility
    case product
    /// A people, nationality, religion or other group of persons.
    case group
    case commodity
    /// A named event ("World War II").
    case event
    /// Something named that is none of these.
    case other
  }

  public var id: ID
  public var kind: Kind
  /// The canonical name.
  public var name: String
  /// Every other surface name, sorted, without `name`.
  public var aliases: [String]
  /// A Wikidata item identifier (`Q212`), when linked.
  public var wikidata: String?
  /// An ISO 3166-1 alpha-2 code, for countries.
  public var isoCode: String?
  /// The place that contains this one.
  public var containedIn: ID?
  /// True when no text names it and it was inferred (a country behind a capital).
  public var isInferred: Bool
  /// The words that name it, sorted, one for each mention by name.
  public var mentions: [Evidence]

  public init(
    id: ID, kind: Kind, name: String, aliases: [String] = [], wikidata: String? = nil, isoCode: String? = nil,
    containedIn: ID? = nil, isInferred: Bool = false, mentions: [Evidence] = []
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.aliases = aliases
    self.wikidata = wikidata
    self.isoCode = isoCode
    self.containedIn = containedIn
    self.isInferred = isInferred
    self.mentions = mentions
  }
}
